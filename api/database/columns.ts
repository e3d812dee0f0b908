import { ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/*
 * How things are stored, one word each, so that an entity reads as a list of what it holds.
 * Types are always explicit: the compiler emits no metadata.
 */
interface Kept {
  /** May be missing. */
  nullable?: boolean;
  /** SQL default for a new row. */
  default?: string;
  unique?: boolean;
  index?: boolean;
  /** Holds secrets or bulk: read only when named. */
  lazy?: boolean;
}

const underscored = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A time-ordered UUID, made by the application, so that the id is known before the row is written. */
export const newId = (): string => v7();

export const Id = () => PrimaryKey({ type: 'uuid' }) as PropertyDecorator;

const stored = (type: string) => ({ default: defaultRaw, ...kept }: Kept = {}): PropertyDecorator =>
  Property({ type, ...kept, ...(defaultRaw === undefined ? {} : { defaultRaw }) }) as PropertyDecorator;

export const Text = stored('text');
/** A day without a time, 'YYYY-MM-DD'. */
export const Day = stored('date');
/** A moment, with its time zone. */
export const Instant = (kept: Kept = {}): PropertyDecorator => {
  const { default: defaultRaw, ...rest } = kept;
  return Property({ type: 'datetime', columnType: 'timestamptz(6)', ...rest, ...(defaultRaw === undefined ? {} : { defaultRaw }) }) as PropertyDecorator;
};
export const Whole = stored('integer');
export const Flag = stored('boolean');
export const Json = (kept: Kept = {}): PropertyDecorator => stored('json')(kept);
export const Texts = (kept: Kept = {}): PropertyDecorator => {
  const { default: defaultRaw = `'{}'`, ...rest } = kept;
  return Property({ type: 'array', columnType: 'text[]', defaultRaw, ...rest }) as PropertyDecorator;
};

/** Counts the changes of a row; a write that saw an older count is refused. */
export const Version = () => Property({ type: 'integer', version: true }) as PropertyDecorator;

/** Holds the id of another record; the database keeps that it exists. */
export const Refers = (target: () => object, kept: Kept = {}): PropertyDecorator =>
  ((owner: object, name: string) => ManyToOne(target as () => never, { mapToPk: true, fieldName: underscored(name), deleteRule: 'no action', updateRule: 'no action', ...kept })(owner as never, name as never)) as PropertyDecorator;

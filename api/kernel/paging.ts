import { invalid } from './errors.js';

/** Lists are read at most this many records at a time. */
export const LARGEST_PAGE = 500;
export const USUAL_PAGE = 25;

export interface PageRequest {
  /** How many, 1 to 500; 25 where nothing is said. */
  first?: number | null | undefined;
  /** The cursor to go on after. */
  after?: string | null | undefined;
  /** How many to leave out first, at most 10,000; for tables with page numbers. Not together with `after`. */
  offset?: number | null | undefined;
}

export type Direction = 'asc' | 'desc';
/** What a list is sorted by: a stored property, its direction, whether it may be missing (then it comes last). */
export type SortKey = readonly [path: string, direction: Direction, nullable?: boolean];

export function checkPage({ first, after, offset }: PageRequest): { limit: number; offset: number } {
  const limit = first ?? USUAL_PAGE;
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE) throw invalid(`first must be from 1 to ${LARGEST_PAGE}.`, { limit: LARGEST_PAGE });
  if (offset != null && (!Number.isInteger(offset) || offset < 0 || offset > 10_000)) throw invalid('offset must be from 0 to 10000. Go on with a cursor (after) instead.');
  if (offset != null && after != null) throw invalid('Use either after or offset.');
  return { limit, offset: offset ?? 0 };
}

export function toCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

export function fromCursor(cursor: string, keys: number): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === keys && values.every((value) => value === null || ['string', 'number'].includes(typeof value))) return values;
  } catch {
    // said below
  }
  throw invalid('The cursor in "after" is not one that this list gave out.');
}

/**
 * The rest of a sorted list after a cursor, as SQL. Missing values come last in either direction.
 * @param keys SQL of each sort key
 */
export function afterSql(keys: readonly { sql: string; direction: Direction; nullable: boolean }[], values: readonly unknown[], bind: (value: unknown) => string): string {
  const plain = keys.every((key) => !key.nullable && key.direction === keys[0]!.direction);
  if (plain) return `(${keys.map((key) => key.sql).join(', ')}) ${keys[0]!.direction === 'asc' ? '>' : '<'} (${values.map(bind).join(', ')})`;
  const alternatives: string[] = [];
  const equal: string[] = [];
  keys.forEach(({ sql, direction, nullable }, index) => {
    const value = values[index];
    const placeholder = value === null ? '' : bind(value);
    const beyond = value === null ? 'false' : `${sql} ${direction === 'asc' ? '>' : '<'} ${placeholder}${nullable ? ` or ${sql} is null` : ''}`;
    alternatives.push([...equal, `(${beyond})`].join(' and '));
    equal.push(value === null ? `${sql} is null` : `${sql} = ${placeholder}`);
  });
  return alternatives.map((each) => `(${each})`).join(' or ');
}

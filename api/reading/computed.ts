import { type GraphQLOutputType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { anybody, marksOf, recordReader } from '../access/index.js';
import type { Asked } from './asked.js';

/** A computed field as a function of its record, which is what its resolver is. */
export type Compute = (record: unknown, context: unknown) => unknown;
/** A value as JSON; undefined where it is not what it should be, and the plain way says what is wrong. */
export type Write = (value: unknown) => string | undefined;

interface FieldResolver {
  schemaName: string;
  methodName: string;
  target: new () => Record<string, (...given: unknown[]) => unknown>;
  getObjectType?: () => unknown;
  params?: { kind: string; index: number; propertyName?: string }[];
  middlewares?: unknown[];
}

/** What the decorators said; type-graphql keeps it for itself, and its own types with it. */
const storage = () => getMetadataStorage() as unknown as { fieldResolvers: FieldResolver[]; objectTypes: { name: string; target: unknown }[] };

function resolversOf(type: string, field: string): FieldResolver[] {
  const target = storage().objectTypes.find(({ name }) => name === type)?.target;
  return storage().fieldResolvers.filter((each) => each.schemaName === field && each.getObjectType?.() === target);
}

/** The method behind a field resolver that takes the record and the context alone and waits for nothing; nothing for any other. */
export function computeOf(type: string, field: string): Compute | undefined {
  const [resolver, ...others] = resolversOf(type, field);
  if (!resolver || others.length > 0 || resolver.middlewares?.length) return undefined;
  const params = (resolver.params ?? []).toSorted((one, other) => one.index - other.index);
  if (params.some(({ kind, propertyName }) => !['root', 'context'].includes(kind) || propertyName !== undefined)) return undefined;
  const instance = new resolver.target();
  const method = instance[resolver.methodName]!;
  if (method.constructor.name === 'AsyncFunction') return undefined;
  return (record, context) => method.apply(instance, params.map(({ kind }) => (kind === 'root' ? record : context)));
}

/** How values of a type are written: leaves as their scalars do, plain objects by their properties. Nothing where a resolver would have to run. */
export function writerOf(type: GraphQLOutputType, asked: readonly Asked[]): Write | undefined {
  if (isNonNullType(type)) {
    const inner = writerOf(type.ofType as GraphQLOutputType, asked);
    return inner && ((value) => (value === null || value === undefined ? undefined : inner(value)));
  }
  if (isListType(type)) {
    const item = writerOf(type.ofType as GraphQLOutputType, asked);
    return item && ((value) => (value == null ? 'null' : Array.isArray(value) ? joined(value.map(item), '[', ']') : undefined));
  }
  if (isLeafType(type)) return (value) => (value == null ? 'null' : JSON.stringify(type.serialize(value)));
  if (!isObjectType(type)) return undefined;
  const fields = asked.map(({ key, name, field, inner }) => ({ key, name, write: field && isPlain(type.name, field) ? writerOf(field.type, inner) : undefined, typename: !field }));
  if (fields.some(({ write, typename }) => !write && !typename)) return undefined;
  return (value) =>
    value == null ? 'null' : joined(fields.map(({ key, name, write }) => {
      const text = write ? write((value as Record<string, unknown>)[name]) : JSON.stringify(type.name);
      return text && `${JSON.stringify(key)}:${text}`;
    }), '{', '}');
}

/** A property that whoever has the object may see. */
const isPlain = (type: string, field: NonNullable<Asked['field']>) => isOpen(field) && field.args.length === 0 && resolversOf(type, field.name).length === 0;

export const isOpen = (field: { extensions?: unknown }): boolean => (marksOf(field).allow ?? []).some((rule) => rule === recordReader || rule === anybody);

const joined = (parts: readonly (string | undefined)[], open: string, close: string) => (parts.includes(undefined) ? undefined : `${open}${parts.join(',')}${close}`);

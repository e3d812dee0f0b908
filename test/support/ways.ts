import { createRequire } from 'node:module';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';

// The graphql that the API has: the test runner would bring another build of it, whose types are strangers to the schema.
const { getNamedType, isObjectType, isRequiredArgument } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

type AnyField = GraphQLField<unknown, unknown>;

/** One step of a way through the schema. */
export interface Step {
  /** The field as its mark is named: Review.child. */
  mark: string;
  /** The field with what it takes to be asked for. */
  asked: string;
}

/** A way from an operation to the fields of a type, such as query → reviews → edges → node → child. */
export interface Way {
  root: 'query' | 'mutation';
  /** What operations of this root are asked for with. */
  start: string;
  steps: readonly Step[];
  type: string;
  fields: readonly AnyField[];
  /** Behind it are records of whomever: what holds for the case of a test says nothing about them. */
  loose: boolean;
}

export const nameOf = ({ steps }: Way): string => steps.map(({ mark }) => mark.slice(mark.indexOf('.') + 1)).join('.');

export interface Start {
  root: 'query' | 'mutation';
  field: string;
  /** Arguments in the words of GraphQL, such as (id: "…"). */
  args: string;
  loose?: boolean;
}

/** A start for every list that can be asked for without an argument and is not among those given. */
export function furtherStarts(schema: GraphQLSchema, known: readonly Start[]): Start[] {
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ name, type, args }) => isObjectType(getNamedType(type)) && !args.some(isRequiredArgument) && !known.some(({ field }) => field === name));
  return fields.map(({ name, args }) => ({ root: 'query', field: name, args: args.some((each) => each.name === 'first') ? '(first: 20)' : '', loose: true }));
}

/**
 * Every way through the schema from the given starts to the object types behind them, with no type twice on one way.
 * @param given arguments of fields that cannot be asked for without
 */
export function waysFrom(schema: GraphQLSchema, starts: readonly Start[], given: Readonly<Record<string, string>>, longest: number): Way[] {
  return starts.flatMap(({ root, field, args, loose = false }) => {
    const type = root === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
    const first = type.getFields()[field];
    if (!first) throw new Error(`The schema has no ${root} ${field}`);
    const step = { mark: `${type.name}.${field}`, asked: `${field}${args}` };
    return follow({ root, start: field, loose }, [step], getNamedType(first.type), new Set(), given, longest);
  });
}

function follow(from: Pick<Way, 'root' | 'start' | 'loose'>, steps: readonly Step[], type: unknown, behind: ReadonlySet<string>, given: Readonly<Record<string, string>>, longest: number): Way[] {
  if (!isObjectType(type as never)) return [];
  const object = type as GraphQLObjectType;
  const fields = Object.values(object.getFields()) as AnyField[];
  const open = fields.filter((each) => `${object.name}.${each.name}` in given || !each.args.some(isRequiredArgument));
  const way: Way = { ...from, steps, type: object.name, fields: open };
  if (steps.length >= longest) return [way];
  const inner = open.flatMap((each) => {
    const next = getNamedType(each.type);
    if (!isObjectType(next) || next.name === object.name || behind.has(next.name)) return [];
    const mark = `${object.name}.${each.name}`;
    return follow(from, [...steps, { mark, asked: `${each.name}${given[mark] ?? ''}` }], next, new Set([...behind, object.name]), given, longest);
  });
  return [way, ...inner];
}

/** The fields at the end of a way, each by its own name. */
export function plainly(way: Way, given: Readonly<Record<string, string>>): string {
  return written(way, way.fields.map((field) => selected(way, field, given)).join(' '));
}

/** Several ways in one operation; a type’s whole answer stays well under the limits of one. */
export function together(ways: readonly Way[], given: Readonly<Record<string, string>>): string {
  const parts = ways.map((way, index) => {
    const [first, ...rest] = way.steps.map(({ asked }) => asked);
    const inside = way.fields.map((field) => selected(way, field, given)).join(' ');
    return `w${index}: ${[first, ...rest].join(' { ')} { ${inside} ${'} '.repeat(way.steps.length)}`;
  });
  return `${ways[0]!.root} { ${parts.join(' ')} }`;
}

/** The same asked for by detours: an alias each, in a fragment, behind a directive. */
export function byDetours(way: Way, given: Readonly<Record<string, string>>, fields: readonly AnyField[]): string {
  const inside = fields.map((field) => `${aliasOf(field.name)}: ${selected(way, field, given)} @include(if: true)`).join(' ');
  return `${written(way, '...Detour')} fragment Detour on ${way.type} { ... on ${way.type} @skip(if: false) { ${inside} } }`;
}

export const aliasOf = (field: string): string => `by_${field}`;

const selected = ({ type }: Way, field: AnyField, given: Readonly<Record<string, string>>) => `${field.name}${given[`${type}.${field.name}`] ?? ''}${isObjectType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
const written = ({ root, steps }: Way, inside: string) => `${root} { ${steps.map(({ asked }) => asked).join(' { ')} { ${inside} ${'} '.repeat(steps.length)} }`;

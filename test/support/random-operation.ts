import fc from 'fast-check';
import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';

/** Arguments that make sense for the fields that want some, as text; ids come from the installation. */
export type Arguments = Readonly<Record<string, readonly string[]>>;

const DEEP = 4;

/**
 * Operations that nobody would write: aliases, fragments with and without a type, the same field twice,
 * @include and @skip by constant and by variable ($yes is true, $no is false), to some depth of the schema.
 */
export function randomOperation(schema: GraphQLSchema, given: Arguments): fc.Arbitrary<string> {
  const query = schema.getQueryType()!;
  return fc.uniqueArray(fc.constantFrom(...Object.values(query.getFields()).filter(({ name }) => `Query.${name}` in given)), { minLength: 1, maxLength: 2, selector: ({ name }) => name }).chain((fields) =>
    fc.tuple(...fields.map((field) => selection(query.name, field, given, DEEP))).map((parts) => `query Random($yes: Boolean = true, $no: Boolean = false, $n: Int = 3) { ...always ${parts.join(' ')} } fragment always on Query { __typename unused: __typename @skip(if: $yes) more: __typename @include(if: $no) few: reviews(first: $n) { pageInfo { hasNextPage } } }`),
  );
}

const around: readonly ((type: string, inner: string) => string)[] = [
  (_type, inner) => inner, (_type, inner) => inner, (_type, inner) => inner,
  (type, inner) => `... on ${type} { ${inner} }`,
  (_type, inner) => `... { ${inner} }`,
  (_type, inner) => `... @include(if: $yes) { ${inner} }`,
  (_type, inner) => `... @skip(if: $yes) { ${inner} }`,
  (_type, inner) => `... @include(if: $no) { ${inner} }`,
];
const directives = ['', '', '', '', '@include(if: $yes)', '@include(if: $no)', '@skip(if: true)', '@skip(if: $no)'];

type AnyField = GraphQLField<unknown, unknown>;

function selection(parent: string, field: AnyField, given: Arguments, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type) as GraphQLNamedType;
  const inner = isLeafType(type) || !isObjectType(type) ? fc.constant('') : fieldsOf(type.name, Object.values(type.getFields()) as AnyField[], given, depth - 1).map((text) => `{ ${text} }`);
  return fc.record({ aliased: fc.boolean(), argument: fc.constantFrom(...(given[`${parent}.${field.name}`] ?? [''])), directive: fc.constantFrom(...directives), wrap: fc.constantFrom(...around), inner }).map(({ aliased, argument, directive, wrap, inner: text }) =>
    // An alias names its argument, too, since two arguments under one name are refused before they are executed.
    wrap(parent, `${aliased || argument !== '' ? `x${hash(argument)}_${field.name}:` : ''}${field.name}${argument} ${directive} ${text}`),
  );
}

function fieldsOf(parent: string, fields: readonly AnyField[], given: Arguments, depth: number): fc.Arbitrary<string> {
  const possible = fields.filter((field) => (depth > 0 || isLeafType(getNamedType(field.type))) && (field.args.every(({ type }) => !String(type).endsWith('!')) || `${parent}.${field.name}` in given));
  return fc.subarray(possible, { minLength: Math.min(1, possible.length), maxLength: Math.min(7, possible.length) }).chain((chosen) => fc.tuple(...chosen.map((field) => selection(parent, field, given, depth)))).map((parts) => ['__typename', ...parts].join(' '));
}

const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

import { type GraphQLSchema, Kind, parse } from 'graphql';
import { marksOf } from '../access/index.js';

/** Operations are short and few; longer or newer ones are looked at again, or go the plain way. */
const LONGEST = 4000;
const MOST = 500;

/** Tells whether an operation is one single act that finds out by itself who asks (@ConfirmsViewer). */
export function presumingIn(schema: GraphQLSchema): (query: unknown) => boolean {
  const known = new Map<string, boolean>();
  const acts = new Set(Object.values(schema.getMutationType()?.getFields() ?? {}).filter((field) => marksOf(field).confirmsViewer).map(({ name }) => name));
  return (query) => {
    if (typeof query !== 'string' || query.length > LONGEST) return false;
    let presuming = known.get(query);
    if (presuming === undefined) {
      if (known.size >= MOST) known.delete(known.keys().next().value!);
      known.set(query, (presuming = isOneOf(acts, query)));
    }
    return presuming;
  };
}

function isOneOf(acts: ReadonlySet<string>, query: string): boolean {
  try {
    const [operation, ...others] = parse(query, { maxTokens: 1000 }).definitions;
    if (others.length > 0 || operation?.kind !== Kind.OPERATION_DEFINITION) return false;
    const [field, ...more] = operation.selectionSet.selections;
    return more.length === 0 && field?.kind === Kind.FIELD && acts.has(field.name.value);
  } catch {
    return false;
  }
}

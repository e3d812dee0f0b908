import type { GraphQLSchema } from 'graphql';
import type { Rule } from './rules.js';
import { guardedTypes, marksOf } from './guard.js';
import { type Viewer, rolesOf } from './viewer.js';

/** One row of the permission table: a field or an operation, and who may use it. */
export interface MarkedField {
  type: string;
  field: string;
  description: string;
  rules: readonly Rule[];
  kind: 'read' | 'write';
  /** What an act changes, as Type.field. */
  writes: readonly string[];
}

/** Every marked field and operation of the schema, in the order of the schema. */
export function markedFields(schema: GraphQLSchema): MarkedField[] {
  const mutation = schema.getMutationType();
  const types = [schema.getQueryType(), mutation, ...guardedTypes(schema)].filter((type) => type != null);
  return types.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({
      type: type.name,
      field: field.name,
      description: field.description ?? '',
      rules: marksOf(field).allow ?? [],
      kind: type === mutation ? ('write' as const) : ('read' as const),
      writes: marksOf(field).writes ?? [],
    })),
  );
}

export const could = (rules: readonly Rule[], viewer: Viewer): boolean => rules.some((rule) => rule.could(viewer));

export { rolesOf };

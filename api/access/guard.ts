import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, defaultFieldResolver, isObjectType } from 'graphql';
import { refused } from '../kernel/errors.js';
import type { FieldMarks } from './allow.js';
import { learnGranting } from './granting.js';
import { type RuleRow, anybody, recordReader } from './rules.js';
import type { Viewer } from './viewer.js';

interface HasViewer {
  viewer: Viewer;
}

export type AnyField = GraphQLField<unknown, HasViewer>;

export const marksOf = (field: { extensions?: unknown }): FieldMarks => (field.extensions ?? {}) as FieldMarks;

/** The object types that hold fields to guard: not the roots, which graphql-shield guards, and not introspection. */
export function guardedTypes(schema: GraphQLSchema): GraphQLObjectType<unknown, HasViewer>[] {
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  return Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType<unknown, HasViewer> => isObjectType(type) && !type.name.startsWith('__') && !roots.has(type.name));
}

/** Refuses to start with a field, query or mutation that nobody has marked. */
export function checkMarks(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const bare = [...roots, ...guardedTypes(schema)].flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !marksOf(field).allow?.length)
      .map((field) => `${type.name}.${field.name}`),
  );
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) learnGranting(field.name, (marksOf(field).allow ?? []).map(({ says }) => says));
  if (bare.length > 0) throw new Error(`Fields without a mark (add @Allow): ${bare.join(', ')}`);
}

/**
 * Puts a synchronous check before every field of every object. Not graphql-shield, which makes
 * each field asynchronous and costs two thirds of the throughput (docs/decisions/0004-permissions.md).
 */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of guardedTypes(schema)) {
    for (const field of Object.values(type.getFields()) as AnyField[]) {
      const rules = marksOf(field).allow ?? [];
      if (rules.includes(recordReader) || rules.includes(anybody)) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      const name = `${type.name}.${field.name}`;
      field.resolve = (source, args, context, info) => {
        for (const rule of rules) if (rule.holds(context.viewer, source as RuleRow)) return resolve(source, args, context, info);
        throw refused(`see ${name}`, rules);
      };
    }
  }
  return schema;
}

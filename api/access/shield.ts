import { createRequire } from 'node:module';
import util from 'node:util';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';
import { refused, unauthenticated } from '../kernel/errors.js';
import { marksOf } from './guard.js';
import type { Viewer } from './viewer.js';

/*
 * The only importer of graphql-shield. Its ESM build does not load on Node 23 and later, and its
 * CommonJS build misses util.isUndefined, which Node has removed (docs/decisions/0004-permissions.md).
 */
const require = createRequire(import.meta.url);
Object.assign(util, { isUndefined: (value: unknown) => value === undefined });
Object.assign(require('node:util') as object, { isUndefined: (value: unknown) => value === undefined });
const { shield, rule, deny } = require('graphql-shield') as typeof Shield;
const { applyMiddleware } = require('graphql-middleware') as typeof Middleware;

/** Puts graphql-shield before every query and mutation, from their marks; what has no mark is denied. */
export function shieldOperations(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const tree = Object.fromEntries(
    roots.map((type) => [type.name, Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, operationRule(type.name, field)]))]),
  );
  const guard = shield(tree, {
    fallbackRule: deny,
    allowExternalErrors: true,
    fallbackError: ((_error: unknown, _parent: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => refused(`use ${info.parentType.name}.${info.fieldName}`, [])) as never,
  });
  // Shield would wrap every field of every object with its fallback; those have their own synchronous guard.
  const generated = (guard as unknown as { generate(schema: GraphQLSchema): Record<string, unknown> }).generate(schema);
  const operations = Object.fromEntries(roots.map((type) => [type.name, generated[type.name]]));
  return applyMiddleware(schema, operations as never);
}

function operationRule(type: string, field: { name: string; extensions?: unknown }) {
  const rules = marksOf(field).allow ?? [];
  if (rules.length === 0) return deny;
  const name = `${type}.${field.name}`;
  return rule(`operation ${name}`, { cache: 'no_cache' })((_parent: unknown, _args: unknown, { viewer }: { viewer: Viewer }) => {
    if (rules.some((each) => each.could(viewer))) return true;
    return viewer.kind === 'anonymous' ? unauthenticated() : refused(`use ${name}`, rules);
  });
}

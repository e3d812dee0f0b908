import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { marksOf } from '../access/index.js';
import type { Executor } from './compiled.js';

/**
 * Executes operations for callers who are taken for who they were (see Callers). A query may begin so: what it read is
 * given out when it is certain who asks, and otherwise thrown away and asked anew. Whatever changes something waits first,
 * but for an act that sees to it by itself: where its caller is no longer who they were, it has done nothing.
 */
export const certainOfCaller = (schema: GraphQLSchema, run: Executor): Executor => {
  const confirming = new Set(Object.values(schema.getMutationType()?.getFields() ?? {}).filter((field) => marksOf(field).confirmsCaller).map(({ name }) => name));
  return async (execution) => {
    const { context, operation } = execution;
    if (operation?.operation !== 'query' && !isOneOf(confirming, operation)) await context.confirm();
    const takenFor = context.viewer;
    const result = await run(execution);
    await context.confirm();
    return context.viewer === takenFor ? result : run(execution);
  };
};

/** Of several acts, some might be done twice. */
function isOneOf(acts: ReadonlySet<string>, operation: OperationDefinitionNode | null | undefined): boolean {
  const [field, ...others] = operation?.selectionSet.selections ?? [];
  return others.length === 0 && field?.kind === Kind.FIELD && acts.has(field.name.value);
}

import type { Executor } from './compiled.js';

/**
 * Executes operations for callers who are taken for who they were (see Callers). A query may begin so: what it read is
 * given out when it is certain who asks, and otherwise thrown away and asked anew. Whatever changes something waits first.
 */
export const certainOfCaller = (run: Executor): Executor => async (execution) => {
  const { context, operation } = execution;
  if (operation?.operation !== 'query') await context.confirm();
  const takenFor = context.viewer;
  const result = await run(execution);
  await context.confirm();
  return context.viewer === takenFor ? result : run(execution);
};

import type { Context } from '../context.js';
import { overloaded } from '../kernel/errors.js';
import { LineFull, type Shares } from '../kernel/shares.js';
import type { Executor } from './compiled.js';

/**
 * Executes operations in fair shares: those of one authority, staff and settings alike, never take all that the process
 * can do, whatever they ask for (docs/decisions/0048-fair-shares.md). A supplier’s program has a share of its own, so
 * that what it pulls at night is not at anybody’s cost.
 */
export const sharedExecutor = (shares: Shares, run: Executor): Executor => async (execution) => {
  try {
    return await shares.run(await partyOf(execution.context), () => run(execution));
  } catch (error) {
    throw error instanceof LineFull ? overloaded(error.retryAfter) : error;
  }
};

/** Whose share an operation is taken from. */
async function partyOf({ viewer, services, device }: Context): Promise<string> {
  if (viewer.kind === 'anonymous') return `address ${device.address}`;
  if (viewer.kind === 'program') return `program ${viewer.id}`;
  const [authority] = viewer.authorities.keys();
  if (authority !== undefined) return `authority ${authority}`;
  const [setting] = viewer.settings.keys();
  if (setting === undefined) return `person ${viewer.id}`;
  return `authority ${(await services.journal?.authorityOf(setting)) ?? setting}`;
}

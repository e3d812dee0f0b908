import { PortalError } from '../kernel/errors.js';
import type { Context } from '../context.js';

/** How old the proof of a second factor may be for acts that give power away. */
export const FRESH_MINUTES = 10;

/** Refuses an act that takes a second factor fresh within minutes (ASVS 5.0, 7.5.3): a session left open at a desk gives nobody a role. */
export function requireFreshFactor({ viewer, now }: Pick<Context, 'viewer' | 'now'>): void {
  const at = viewer.factorAt;
  if (at && now.getTime() - at.getTime() <= FRESH_MINUTES * 60_000) return;
  throw new PortalError('REFUSED', `This takes a second factor that is not older than ${FRESH_MINUTES} minutes. Confirm that it is you, then do it again; nothing was changed.`, { reason: 'FACTOR_NOT_FRESH', minutes: FRESH_MINUTES, rules: [] });
}

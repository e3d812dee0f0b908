import { PortalError } from '../kernel/errors.js';
import type { Viewer } from './viewer.js';

/** How old the proof of a second factor may be for acts that give power away, unless an act asks for less. */
export const FRESH_MINUTES = 10;

/**
 * Refuses an act that an open session alone must not do (ASVS 5.0, 7.5.1 and 7.5.3): a session left open at a desk
 * gives nobody a role, exports nothing and changes nothing that signs somebody in. The page to confirm is /confirm.
 * @param minutes how long ago the second factor may have been proved
 */
export function requireFreshFactor({ viewer, now }: { viewer: Viewer; now: Date }, minutes = FRESH_MINUTES): void {
  const at = viewer.factorAt;
  if (at && now.getTime() - at.getTime() <= minutes * 60_000) return;
  throw new PortalError('REFUSED', `This takes a second factor that is not older than ${minutes} minutes. Confirm that it is you, then do it again; nothing was changed.`, { reason: 'FACTOR_NOT_FRESH', minutes, possible: ['confirmAgain'], rules: [] });
}

import type { Unit } from '../../unit.js';
import { Session } from '../credential.js';

/**
 * Ends the open sessions of somebody at once: the next request of each is refused. For whatever changes who somebody
 * is or what they may do: password, factor, address, role, account. Needs the realm accounts (`context.changeAs`).
 * @param except the session that goes on, where the person made the change themselves
 * @returns how many were ended
 */
export function endSessions(unit: Unit, userId: string, except?: string | null): Promise<number> {
  return unit.em.nativeUpdate(Session, { userId, endedAt: null, expiresAt: { $gt: unit.now }, ...(except && { id: { $ne: except } }) }, { endedAt: unit.now });
}

import type { Unit } from '../unit.js';
import { auditPerson } from './about-person.js';
import { Session } from './credential.js';

/**
 * Ends the sessions of a person at once, for whatever changes who they are or what they may do. What they have typed
 * is stored; after signing in they go on. Runs in the accounts realm.
 * @param except the session that goes on, where the person made the change themselves
 */
export async function endSessionsOf(unit: Unit, userId: string, except?: string | null): Promise<number> {
  const ended = await unit.em.nativeUpdate(Session, { userId, endedAt: null, ...(except && { id: { $ne: except } }) }, { endedAt: unit.now });
  if (ended > 0) await auditPerson(unit, userId, { act: 'user.sessionsEnded' });
  return ended;
}

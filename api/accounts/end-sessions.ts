import type { Unit } from '../unit.js';
import { Session } from './credential.js';

/** Ends every session of a person. What they have typed is stored; after signing in they go on. Runs in the accounts realm. */
export async function endSessionsOf(unit: Unit, userId: string): Promise<number> {
  const ended = await unit.em.nativeUpdate(Session, { userId, endedAt: null }, { endedAt: unit.now });
  if (ended > 0) unit.audit({ act: 'user.sessionsEnded', subjectType: 'User', subjectId: userId });
  return ended;
}

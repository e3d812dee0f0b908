import type { Unit } from '../../unit.js';
import { Factor, RecoveryCode } from './factor.js';

/** Takes everything away that proves somebody besides the password and their mailbox. */
export async function forgetFactorsOf(unit: Unit, userId: string): Promise<void> {
  await unit.em.nativeDelete(Factor, { userId });
  await unit.em.nativeDelete(RecoveryCode, { userId });
}

/** In words, what still signs somebody in besides password and mailbox: for a mail to its owner. */
export async function factorsInWords(unit: Unit, userId: string): Promise<string[]> {
  const factors = await unit.em.find(Factor, { userId, confirmedAt: { $ne: null } }, { orderBy: { confirmedAt: 'asc' } });
  const codes = await unit.em.count(RecoveryCode, { userId, usedAt: null });
  return [...factors.map(({ kind, name }) => `${kind === 'APP' ? 'the authenticator app' : 'the passkey'} “${name}”`), ...(codes > 0 ? [`${codes} recovery ${codes === 1 ? 'code' : 'codes'}`] : [])];
}

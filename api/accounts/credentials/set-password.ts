import type { Unit } from '../../unit.js';
import { hashSecret } from '../password.js';

/** Gives somebody a password, in place of the one before or as their first. */
export async function setPassword(unit: Unit, userId: string, password: string): Promise<void> {
  await unit.em.execute('insert into credential (user_id, password_hash, changed_at) values (?, ?, ?) on conflict (user_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at', [userId, await hashSecret(password), unit.now]);
}

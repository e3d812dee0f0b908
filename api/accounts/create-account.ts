import { newId } from '../database/columns.js';
import { oneLine } from '../kernel/text.js';
import type { Unit } from '../unit.js';
import { contextWords } from './credentials/check-password-of.js';
import { setPassword } from './credentials/set-password.js';
import { checkPassword } from './password.js';
import { User } from './user.js';

export interface NewAccount {
  email: string;
  name: string;
  jobTitle: string | null;
  password: string;
  /** A mailbox that several people read. */
  teamMailbox: boolean;
}

/** Whoever makes an account for an address waits for the others: one is made. */
export async function oneAccountAtATime(unit: Unit, emailKey: string): Promise<void> {
  await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`registration ${emailKey}`]);
}

/** Makes the account of somebody who has shown that the address is theirs. Errors: INVALID. */
export async function createAccount(unit: Unit, { email, name: typedName, jobTitle: typedTitle, password, teamMailbox }: NewAccount, places: readonly string[]): Promise<User> {
  const name = oneLine(typedName, 'Full name', 100, 'name');
  const jobTitle = typedTitle ? oneLine(typedTitle, 'Job title', 100, 'jobTitle') : null;
  checkPassword(password, contextWords({ name, email }, places));
  const user = unit.em.create(User, { id: newId(), name, jobTitle, email, emailKey: email.toLowerCase(), teamMailbox, createdAt: unit.now, version: 1 }, { persist: true });
  await unit.em.flush();
  await setPassword(unit, user.id, password);
  return user;
}

import { newId } from '../database/columns.js';
import { invalid } from '../kernel/errors.js';
import { toStoredText } from '../kernel/text.js';
import type { Unit } from '../unit.js';
import { Credential } from './credential.js';
import { checkPassword, hashSecret } from './password.js';
import { User } from './user.js';

export interface NewAccount {
  email: string;
  name: string;
  jobTitle: string | null;
  password: string;
}

/** Whoever makes an account for an address waits for the others: one is made. */
export async function oneAccountAtATime(unit: Unit, emailKey: string): Promise<void> {
  await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`registration ${emailKey}`]);
}

/** Makes the account of somebody who has shown that the address is theirs. Errors: INVALID. */
export async function createAccount(unit: Unit, { email, name: typedName, jobTitle: typedTitle, password }: NewAccount, context: readonly string[]): Promise<User> {
  const name = oneLine(typedName, 'Full name', 'name');
  const jobTitle = typedTitle ? oneLine(typedTitle, 'Job title', 'jobTitle') : null;
  checkPassword(password, [name, email.split('@')[0]!, ...context, 'professional portal', 'password']);
  const user = unit.em.create(User, { id: newId(), name, jobTitle, email, emailKey: email.toLowerCase(), createdAt: unit.now, version: 1 }, { persist: true });
  unit.em.create(Credential, { userId: user.id, passwordHash: await hashSecret(password), changedAt: unit.now }, { persist: true });
  await unit.em.flush();
  return user;
}

export function oneLine(typed: string, what: string, field: string): string {
  const text = toStoredText(typed).replace(/\s+/g, ' ').trim();
  if (text === '' || [...text].length > 100) throw invalid(`${what} must be 1 to 100 characters.`, { field });
  return text;
}

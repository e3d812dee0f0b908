import type { Context } from '../../context.js';
import { newId, Id, Instant, Refers, Text } from '../../database/columns.js';
import { sqlRealm } from '../../database/identity.js';
import { Table } from '../../database/policies.js';
import { newToken, tokenHash } from '../../kernel/seal.js';
import type { Unit } from '../../unit.js';
import { User } from '../user.js';

/** Browsers that are remembered for one person; the oldest go first. */
const MOST = 20;

/**
 * A browser in which somebody has signed in before. It opens nothing: tries from it are counted apart, so that
 * whoever guesses at an account from elsewhere does not shut its owner out.
 */
@Table('known_device', { rows: sqlRealm('accounts') })
export class KnownDevice {
  @Id()
  id!: string;

  @Refers(() => User, { index: true })
  userId!: string;

  /** SHA-256 of the token in the cookie. */
  @Text({ unique: true })
  tokenHash!: string;

  @Instant()
  knownAt!: Date;
}

/** True where this browser was in use by the owner of the address. */
export async function isKnownDevice({ services }: Context, emailKey: string, token: string): Promise<boolean> {
  const rows = await services.database.read({ realm: 'accounts' }, { text: 'select 1 from known_device d join "user" u on u.id = d.user_id where d.token_hash = $1 and u.email_key = $2', values: [tokenHash(token), emailKey] });
  return rows.length > 0;
}

/** Remembers this browser for somebody who has just signed in; the new token, or null where it is known already. */
export async function rememberDevice(unit: Unit, userId: string, token: string | null | undefined): Promise<string | null> {
  if (token && (await unit.em.count(KnownDevice, { userId, tokenHash: tokenHash(token) })) > 0) return null;
  const made = newToken();
  unit.em.create(KnownDevice, { id: newId(), userId, tokenHash: tokenHash(made), knownAt: unit.now }, { persist: true });
  await unit.em.flush();
  await unit.em.execute('delete from known_device where user_id = ? and id not in (select id from known_device where user_id = ? order by known_at desc, id desc limit ?)', [userId, userId, MOST]);
  return made;
}

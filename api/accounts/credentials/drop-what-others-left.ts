import type { Unit } from '../../unit.js';
import { parseEmail } from '../email-address.js';
import type { User } from '../user.js';
import { EmailChange } from './stored.js';

/**
 * Whoever resets the password has shown that the address is theirs. Somebody else may have made the account before
 * them, through a provider that took their word for the address: that link is dropped, as is a change of the address
 * that waits for its confirmation. A provider that vouches for the domain stays.
 */
export async function dropWhatOthersMayHaveLeft(unit: Unit, { id, email }: Pick<User, 'id' | 'email'>): Promise<void> {
  await unit.em.execute('delete from external_identity e where e.user_id = ? and not exists (select from identity_provider p where p.issuer = e.issuer and p.disabled_at is null and ? = any(p.email_domains))', [id, parseEmail(email).domain]);
  await unit.em.nativeUpdate(EmailChange, { userId: id, confirmedAt: null, undoneAt: null }, { undoneAt: unit.now });
}

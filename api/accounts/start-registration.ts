import { anonymous } from '../access/index.js';
import type { Services } from '../context.js';
import { civilDateAt } from '../kernel/civil-date.js';
import { newToken, seal, tokenHash, unseal } from '../kernel/seal.js';
import { Mail, send } from '../messages/index.js';
import { Authority, AuthorityPolicy } from '../organisations/index.js';
import { Unit } from '../unit.js';
import { oneAccountAtATime } from './create-account.js';
import { Registration } from './credential.js';
import { parseEmail } from './email-address.js';
import { User } from './user.js';

const PURPOSE = 'registration';

/** What the job of a registration needs. */
export interface Asked {
  /** Id of the registration, made by whoever asked: a job that runs twice makes one. */
  id: string;
  email: string;
  authority: string;
}

/** The address is sealed: the queue names nobody. */
export const registrationJob = (secret: string, asked: Asked) => ({ sealed: seal(secret, PURPOSE, JSON.stringify(asked)) });

/**
 * Mails the link, or tells the owner of the address that they have an account. A job of its own, so that whoever
 * asks gets the same answer after the same work, account or not (ASVS 5.0, 6.3.8).
 */
export async function startRegistration({ config, database, clock }: Pick<Services, 'config' | 'database' | 'clock'>, { sealed }: { sealed: string }): Promise<void> {
  const asked = JSON.parse(unseal(config.SECRET_KEY, PURPOSE, sealed)) as Asked;
  const email = parseEmail(asked.email);
  await database.change({ realm: 'accounts' }, {}, async (em) => {
    const now = clock();
    const unit = new Unit(em, anonymous, now, civilDateAt(now), 'register');
    await oneAccountAtATime(unit, email.key);
    // A worker that was killed after the commit leaves the job to run again: its mail has the id of the registration.
    if ((await em.count(Mail, { id: asked.id })) + (await em.count(Registration, { id: asked.id })) > 0) return;
    const existing = await em.findOne(User, { emailKey: email.key });
    if (existing) tellOwner(unit, config, asked.id, existing.email);
    else await mailLink(unit, config, asked);
    await unit.finish();
  });
}

async function mailLink(unit: Unit, config: Services['config'], { id, email: address, authority: authorityCode }: Asked): Promise<void> {
  const { policyId } = await unit.em.findOneOrFail(Authority, { code: authorityCode });
  const { linkHours } = await unit.em.findOneOrFail(AuthorityPolicy, { id: policyId });
  const emailKey = parseEmail(address).key;
  await unit.em.nativeUpdate(Registration, { emailKey, usedAt: null, supersededAt: null }, { supersededAt: unit.now });
  const token = newToken();
  const expiresAt = new Date(unit.now.getTime() + linkHours * 3_600_000);
  unit.em.create(Registration, { id, email: address, emailKey, authorityCode, tokenHash: tokenHash(token), expiresAt }, { persist: true });
  send(unit, config, {
    id,
    template: 'registration-link',
    to: address,
    subject: 'Finish your registration',
    paragraphs: ['Somebody, we think you, asked for an account of the Professional Portal with this address.', `Open the link within ${linkHours} hours and choose a password. It works once.`, 'If it was not you, do nothing: no account is made.'],
    link: { says: 'Finish your registration', address: `${config.BASE_URL}/register/confirm?token=${token}` },
    expiresAt,
  });
}

/** The owner learns of it; whoever asked does not. */
function tellOwner(unit: Unit, config: Services['config'], id: string, address: string): void {
  send(unit, config, {
    id,
    template: 'registration-existing',
    to: address,
    subject: 'You already have an account',
    paragraphs: ['Somebody, perhaps you, tried to register with this address. You already have an account, so nothing was changed.', 'Sign in with the password that you chose.'],
    link: { says: 'Sign in', address: `${config.BASE_URL}/sign-in` },
  });
}

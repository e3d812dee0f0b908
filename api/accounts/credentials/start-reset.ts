import { newId } from '../../database/columns.js';
import { anonymous } from '../../access/index.js';
import type { Services } from '../../context.js';
import { civilDateAt } from '../../kernel/civil-date.js';
import { newToken, seal, tokenHash, unseal } from '../../kernel/seal.js';
import { Mail, send } from '../../messages/index.js';
import { Unit } from '../../unit.js';
import { User } from '../user.js';
import { PasswordReset } from './stored.js';

/** Hours for which the mailed link of a reset works. */
export const RESET_HOURS = 2;
const PURPOSE = 'reset';

/** What the job of a reset needs. */
export interface AskedReset {
  /** Id of the mail, made by whoever asked: a job that runs twice sends one. */
  id: string;
  emailKey: string;
}

/** The job of a reset. The address is sealed: the queue names nobody. */
export const resetJob = (secret: string, asked: AskedReset) => ({ sealed: seal(secret, PURPOSE, JSON.stringify(asked)) });

/**
 * Mails the link where there is such an account. A job of its own, so that whoever asks gets the same answer after
 * the same work, account or not.
 */
export async function startReset({ config, database, clock }: Pick<Services, 'config' | 'database' | 'clock'>, { sealed }: { sealed: string }): Promise<void> {
  const { id, emailKey } = JSON.parse(unseal(config.SECRET_KEY, PURPOSE, sealed)) as AskedReset;
  await database.change({ realm: 'accounts' }, {}, async (em) => {
    const now = clock();
    const unit = new Unit(em, anonymous, now, civilDateAt(now), 'reset');
    const user = await em.findOne(User, { emailKey, disabledAt: null });
    if (user && !(await em.count(Mail, { id }))) await mailReset(unit, config, user, { id });
    await unit.finish();
  });
}

/** Makes a link and mails it; links from before work no more. */
export async function mailReset(unit: Unit, config: Services['config'], user: Pick<User, 'id' | 'email'>, { id, assisted = false, reason = null, because }: { id?: string; assisted?: boolean; reason?: string | null; because?: string }): Promise<void> {
  await unit.em.nativeUpdate(PasswordReset, { userId: user.id, usedAt: null, supersededAt: null }, { supersededAt: unit.now });
  const token = newToken();
  const expiresAt = new Date(unit.now.getTime() + RESET_HOURS * 3_600_000);
  unit.em.create(PasswordReset, { id: newId(), userId: user.id, tokenHash: tokenHash(token), expiresAt, tries: 0, assisted, reason }, { persist: true });
  send(unit, config, {
    ...(id && { id }),
    template: 'password-reset',
    to: user.email,
    subject: 'Choose a new password',
    paragraphs: [because ?? 'Somebody, we think you, asked for a new password for your account of the Professional Portal.', `Open the link within ${RESET_HOURS} hours and choose one. It works once.`, 'If it was not you, do nothing: the password stays as it is.'],
    link: { says: 'Choose a new password', address: `${config.BASE_URL}/reset/choose?token=${token}` },
    expiresAt,
  });
}

import { registerEnumType } from 'type-graphql';
import type { Statement } from '../../database/database.js';
import type { Unit } from '../../unit.js';

export enum SignInOffer {
  CHECK_FACTORS = 'CHECK_FACTORS',
  CHOOSE_QUESTION = 'CHOOSE_QUESTION',
}
registerEnumType(SignInOffer, {
  name: 'SignInOffer',
  description: 'What waits for a word of the person, to be shown once they are signed in.',
  valuesConfig: {
    CHECK_FACTORS: { description: 'The password was chosen anew by a mailed link, and passkeys, apps or recovery codes from before still sign in: show them, let each be taken away (removeFactor, removeRecoveryCodes), or let the person say that all are theirs (confirmFactors).' },
    CHOOSE_QUESTION: { description: 'An authority of the person asks a security question at a reset, and they have none: chooseQuestion, or putOffQuestion.' },
  },
});

const sql = `select
    exists (select from factor f where f.user_id = c.user_id and f.confirmed_at <= c.factors_to_check_since) or exists (select from recovery_code r where r.user_id = c.user_id and r.used_at is null and r.created_at <= c.factors_to_check_since) as "CHECK_FACTORS",
    c.question_put_off_at is null and not exists (select from security_answer s where s.user_id = c.user_id) and exists (
      select from authority a join authority_policy p on p.id = a.policy_id where p.security_question and a.code in (
        select authority_code from staff_role where user_id = c.user_id and ended_at is null union select authority_code from membership where user_id = c.user_id and state in ('REQUESTED', 'APPROVED'))) as "CHOOSE_QUESTION"
  from credential c where c.user_id = `;

type Found = Partial<Record<SignInOffer, boolean>>;

/** The statement that finds what waits for somebody; `offersIn` reads its answer. */
export const offersOf = (userId: string): Statement => ({ text: `${sql}$1`, values: [userId] });

export const offersIn = (found: Found | undefined): SignInOffer[] => Object.values(SignInOffer).filter((offer) => found?.[offer]);

/** What waits for somebody who has just proved who they are. */
export async function offersFor(unit: Unit, userId: string): Promise<SignInOffer[]> {
  const [row] = await unit.em.execute<Found[]>(`${sql}?`, [userId]);
  return offersIn(row);
}

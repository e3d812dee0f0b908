import { registerEnumType } from 'type-graphql';
import { invalid } from '../../kernel/errors.js';
import { countCharacters, toStoredText } from '../../kernel/text.js';
import type { Unit } from '../../unit.js';
import { isSecret } from '../password.js';

export enum SecurityQuestion {
  FIRST_TEACHER = 'FIRST_TEACHER',
  STREET_AT_TEN = 'STREET_AT_TEN',
  FIRST_CONCERT = 'FIRST_CONCERT',
  FIRST_JOB_TOWN = 'FIRST_JOB_TOWN',
  CHILDHOOD_BOOK = 'CHILDHOOD_BOOK',
}
registerEnumType(SecurityQuestion, {
  name: 'SecurityQuestion',
  description: 'A question that is asked behind the mailed link of a reset, where the authority’s policy turns it on. Nobody writes their own.',
  valuesConfig: {
    FIRST_TEACHER: { description: 'What was the surname of a teacher that you remember from your first school?' },
    STREET_AT_TEN: { description: 'In which street did you live when you were ten?' },
    FIRST_CONCERT: { description: 'Whom did you hear at the first concert that you went to?' },
    FIRST_JOB_TOWN: { description: 'In which town was your first job?' },
    CHILDHOOD_BOOK: { description: 'Which book did you like best as a child?' },
  },
});

/** An answer as it is compared: in one form of each character, small letters, single spaces. */
export const plainAnswer = (typed: string): string => toStoredText(typed).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Refuses an answer that others would guess first. */
export async function checkAnswer(typed: string, person: { name: string; email: string; passwordHash: string | null }): Promise<string> {
  const plain = plainAnswer(typed);
  const easy = [person.name, person.email, person.email.split('@')[0]!, ...person.name.split(' ')].map(plainAnswer);
  if (countCharacters(plain) < 3 || countCharacters(plain) > 100) throw invalid('Give an answer of 3 to 100 characters.', { field: 'answer' });
  if (easy.includes(plain) || /^(.)\1*$/u.test(plain)) throw invalid('Choose an answer that is not your name or address and that others cannot guess.', { field: 'answer' });
  if (person.passwordHash && (await isSecret(typed, person.passwordHash))) throw invalid('The answer must not be your password.', { field: 'answer' });
  return plain;
}

/** Whether an authority of the person asks a security question at a reset. */
export async function asksQuestion(unit: Unit, userId: string): Promise<boolean> {
  const rows = await unit.em.execute(`select 1 from authority a join authority_policy p on p.id = a.policy_id where p.security_question and a.code in (${authoritiesOfUser}) limit 1`, [userId, userId]);
  return rows.length > 0;
}

const authoritiesOfUser = `select authority_code from staff_role where user_id = ? and ended_at is null union select authority_code from membership where user_id = ? and state in ('REQUESTED', 'APPROVED')`;

/** Deletes the answers of whoever is not asked any more; after a change of policy, and every hour. */
export async function forgetUnaskedAnswers(unit: Unit): Promise<void> {
  await unit.em.execute(`
    delete from security_answer s where not exists (
      select from authority a join authority_policy p on p.id = a.policy_id where p.security_question and (
        exists (select from staff_role r where r.user_id = s.user_id and r.ended_at is null and r.authority_code = a.code)
        or exists (select from membership m where m.user_id = s.user_id and m.state in ('REQUESTED', 'APPROVED') and m.authority_code = a.code)))`);
}

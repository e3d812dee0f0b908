import type { Unit } from '../../unit.js';
import { hashSecret } from '../password.js';
import type { SecurityQuestion } from './security-question.js';

const upsert = 'insert into security_answer (user_id, question, answer_hash, chosen_at) values (?, ?, ?, ?) on conflict (user_id) do update set question = excluded.question, answer_hash = excluded.answer_hash, chosen_at = excluded.chosen_at';

/** Keeps the answer to somebody's question as a hash, in place of the one before. */
export async function keepAnswer(unit: Unit, userId: string, question: SecurityQuestion, plain: string): Promise<void> {
  await unit.em.execute(upsert, [userId, question, await hashSecret(plain), unit.now]);
}

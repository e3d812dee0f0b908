import type { Unit } from '../../unit.js';
import { hashSecret } from '../password.js';
import { invalid } from '../../kernel/errors.js';
import { type SecurityQuestion, checkAnswer } from './security-question.js';

const upsert = 'insert into security_answer (user_id, question, answer_hash, chosen_at) values (?, ?, ?, ?) on conflict (user_id) do update set question = excluded.question, answer_hash = excluded.answer_hash, chosen_at = excluded.chosen_at';

/** Keeps the answer to somebody's question as a hash, in place of the one before. */
export async function keepAnswer(unit: Unit, userId: string, question: SecurityQuestion, plain: string): Promise<void> {
  await unit.em.execute(upsert, [userId, question, await hashSecret(plain), unit.now]);
}

/** Keeps what somebody chose while their account was made; nothing where they chose none. Errors: INVALID (with field answer). */
export async function keepFirstAnswer(unit: Unit, { id, name, email }: { id: string; name: string; email: string }, { question, answer, password }: { question?: SecurityQuestion | null; answer?: string | null; password?: string | null }): Promise<void> {
  if (!question) return;
  if (answer?.trim() === password) throw invalid('The answer must not be your password.', { field: 'answer' });
  await keepAnswer(unit, id, question, await checkAnswer(answer ?? '', { name, email, passwordHash: null }));
}

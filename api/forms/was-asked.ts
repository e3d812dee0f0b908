import { standings } from './language/check.js';
import type { CompiledForm } from './language/form.js';
import { answersOf } from './language/layout.js';
import type { Submission } from './response.js';

/** Whether a question was asked in what was submitted: given its other answers, and what was known that day. */
export function wasAsked(form: CompiledForm, { record, facts }: Submission, path: string): boolean {
  const placed = form.find(path);
  if (!placed) return false;
  const answers = answersOf(form, record);
  return [...standings(form, placed.section, answers, facts)].some((standing) => standing.path === path && standing.asked);
}

import { computedInWords } from './language/computed-words.js';
import type { Answers, Question } from './language/definition.js';
import type { CompiledForm } from './language/form.js';
import { kinds } from './language/kinds/index.js';

/** How a page shows a question: what is worked out is there to be read, and says how. */
export function shownAs(form: CompiledForm, question: Question): { kind: string; hint?: string; sums?: string[] } {
  if (!question.computed) return { kind: question.kind, ...(question.hint && { hint: question.hint }) };
  const how = `Worked out for you: ${computedInWords(form, question)}.`;
  return { kind: 'computed', hint: question.hint ? `${question.hint} ${how}` : how, sums: question.computed.sum.filter((key) => !key.includes('/')) };
}

/** What was worked out, in words; null where there is nothing to work it out of. */
export function computedText(answers: Answers, path: string, form: CompiledForm, question: Question): string | null {
  const value = answers.get(path);
  return value === undefined ? null : kinds[question.kind].toText(value, form.codes(question));
}

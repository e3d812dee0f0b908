import { holds } from './condition.js';
import type { Answers, Facts, Value } from './definition.js';
import { type CompiledForm, conditionsOf } from './form.js';
import { itemOf } from './path.js';

/**
 * The answers that count: an answer to a question that is not asked any more must not decide whether
 * another is. It stays in the draft, in case the question comes back.
 */
export function askedAnswers(form: CompiledForm, answers: Answers, facts: Facts): Answers {
  let counted: Answers = answers;
  // A condition may hang on a question that hangs on another; each round takes one link away.
  for (let round = 0; round < 10; round += 1) {
    const next = new Map<string, Value>();
    for (const [path, value] of counted) if (isAsked(form, path, counted, facts)) next.set(path, value);
    if (next.size === counted.size) return counted;
    counted = next;
  }
  return counted;
}

function isAsked(form: CompiledForm, path: string, answers: Answers, facts: Facts): boolean {
  const placed = form.find(path);
  if (!placed) return false;
  const item = itemOf(path);
  if (item !== '' && !answers.has(item)) return false;
  return conditionsOf(placed).every((condition) => holds(condition, answers, facts, item));
}

import { applies } from './check.js';
import type { Answers, Facts, Value } from './definition.js';
import type { CompiledForm } from './form.js';
import { withComputed } from './computed.js';
import { around } from './path.js';
import { withRows } from './rows.js';

/** More links than any chain of conditions has; where conditions go in a circle, the rounds end here. */
const MOST_ROUNDS = 50;

/**
 * The answers that count: an answer to a question that is not asked any more must not decide whether
 * another is. It stays in the draft, in case the question comes back.
 */
export function askedAnswers(form: CompiledForm, answers: Answers, facts: Facts): Answers {
  const counted = countedAnswers(form, answers, facts);
  const computed = withComputed(form, counted);
  if (computed === counted) return counted;
  // Something worked out is asked, or not, like anything else; nothing hangs on it.
  return new Map([...computed].filter(([path]) => counted.has(path) || isAsked(form, path, counted, facts)));
}

function countedAnswers(form: CompiledForm, answers: Answers, facts: Facts): Answers {
  const whole = withRows(form, answers);
  let counted: Answers = whole;
  // A condition may hang on a question that hangs on another. Each round judges every answer by those that counted
  // in the round before, so that one that is asked because another is not comes back when that one has gone.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = new Map<string, Value>();
    for (const [path, value] of whole) if (isAsked(form, path, counted, facts)) next.set(path, value);
    if (next.size === counted.size && [...next.keys()].every((path) => counted.has(path))) return counted;
    counted = next;
  }
  return counted;
}

function isAsked(form: CompiledForm, path: string, answers: Answers, facts: Facts): boolean {
  const placed = form.find(path);
  if (!placed) return false;
  const places = around(path);
  if (places.some((item) => item !== '' && !answers.has(item))) return false;
  return applies(placed.section, answers, facts, '') && [...placed.groups, placed.question].every((question, depth) => applies(question, answers, facts, places[depth]!));
}

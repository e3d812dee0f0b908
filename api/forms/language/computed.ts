import { itemsOf } from './check.js';
import type { Answers, Question, Value } from './definition.js';
import type { CompiledForm, Placed } from './form.js';
import { plainNumber } from './kinds/number-kind.js';
import { inItem } from './path.js';

const known = new WeakMap<CompiledForm, readonly Placed[]>();

/** The questions of a form that are worked out. */
function computedOf(form: CompiledForm): readonly Placed[] {
  let found = known.get(form);
  if (!found) known.set(form, (found = [...form.questions.values()].filter(({ question }) => question.computed)));
  return found;
}

/** Answers with what is worked out from them. Whatever was stored or sent for such a question does not count. */
export function withComputed(form: CompiledForm, answers: Answers): Answers {
  const computed = computedOf(form);
  if (computed.length === 0) return answers;
  const whole = new Map(answers);
  // One that is worked out stands outside lists, and none is worked out of another (lint), so that their order does not matter.
  for (const { question } of computed) {
    whole.delete(question.key);
    const value = valueOf(question, answers);
    if (value !== undefined) whole.set(question.key, value);
  }
  return whole;
}

/** Undefined where none of the numbers was given; what is no number yet does not count. */
function valueOf({ computed, decimals, kind }: Question, answers: Answers): Value | undefined {
  const numbers = computed!.sum.flatMap((key) => numbersAt(key, answers));
  if (numbers.length === 0) return undefined;
  const places = decimals ?? (kind === 'whole' || kind === 'scale' ? 0 : 2);
  // Added up in whole hundredths, or what fits the places, so that 0.1 and 0.2 make 0.3.
  const unit = 10 ** Math.max(places, 2);
  const sum = numbers.reduce((total, each) => total + Math.round(each * unit), 0) / unit;
  return kind === 'money' ? sum.toFixed(2) : String(Number(sum.toFixed(places)));
}

function numbersAt(key: string, answers: Answers): number[] {
  const [first, inner] = key.split('/');
  const paths = inner === undefined ? [first!] : itemsOf(answers, first!).map((id) => inItem(`${first}[${id}]`, inner));
  return paths.map((path) => answers.get(path)).filter((value): value is string | number => typeof value === 'string' || typeof value === 'number').map((value) => plainNumber(String(value))).filter((text) => text !== '' && Number.isFinite(Number(text))).map(Number);
}

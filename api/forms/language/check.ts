import { holds, isAnswered } from './condition.js';
import type { Answers, Facts, Problem, Question, Section } from './definition.js';
import { type CompiledForm, isList } from './form.js';
import { kinds } from './kinds/index.js';
import { inItem } from './path.js';

/** A question as it stands in a draft: where its answer is, whether it is asked, what is wrong with it. */
export interface Standing {
  path: string;
  question: Question;
  asked: boolean;
  needed: boolean;
  problem?: Problem;
}

/** The ids of the items of a group, in their order. */
export function itemsOf(answers: Answers, groupPath: string): string[] {
  const start = `${groupPath}[`;
  const found: [id: string, place: number][] = [];
  for (const [path, value] of answers) {
    if (!path.startsWith(start) || !path.endsWith(']')) continue;
    const id = path.slice(start.length, -1);
    if (!id.includes(']')) found.push([id, Number(value)]);
  }
  return found.sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1)).map(([id]) => id);
}

/** Walks the questions of a section (or of one item) that exist for this variant, with how each stands. */
export function* standings(form: CompiledForm, section: Section, answers: Answers, facts: Facts): Generator<Standing> {
  const asked = applies(section, answers, facts, '');
  for (const question of section.questions) yield* stand(form, question, '', asked, answers, facts);
}

export function* standingsOfItem(form: CompiledForm, group: Question, item: string, answers: Answers, facts: Facts): Generator<Standing> {
  for (const question of group.questions ?? []) yield* stand(form, question, item, true, answers, facts);
}

/** Whether a section or question is asked, as far as it says so itself; `item` is what it lies in. */
export const applies = (part: Pick<Question, 'variants' | 'when'>, answers: Answers, facts: Facts, item: string) =>
  (part.variants === undefined || part.variants.includes(facts.variant)) && (part.when === undefined || holds(part.when, answers, facts, item));

function* stand(form: CompiledForm, question: Question, item: string, around: boolean, answers: Answers, facts: Facts): Generator<Standing> {
  if (question.variants && !question.variants.includes(facts.variant)) return;
  const path = inItem(item, question.key);
  const asked = around && applies(question, answers, facts, item);
  const needed = asked && isNeeded(question, answers, facts, item);
  if (isList(question)) {
    const items = itemsOf(answers, path);
    const problem = asked ? checkItems(question, path, items.length, needed) : undefined;
    yield { path, question, asked, needed, ...(problem && { problem }) };
    for (const id of items) for (const inner of question.questions ?? []) yield* stand(form, inner, `${path}[${id}]`, asked, answers, facts);
    return;
  }
  const problem = asked ? checkAnswer(form, question, path, needed, answers, facts, item) : undefined;
  yield { path, question, asked, needed, ...(problem && { problem }) };
}

export const isNeeded = (question: Question, answers: Answers, facts: Facts, item: string): boolean =>
  question.required === true || (question.required !== undefined && holds(question.required, answers, facts, item));

function checkItems(question: Question, path: string, count: number, needed: boolean): Problem | undefined {
  if (question.kind === 'table') return undefined;
  const least = Math.max(question.least ?? 0, needed ? 1 : 0);
  const item = question.item ?? 'item';
  if (count < least) return { path, code: count === 0 ? 'REQUIRED' : 'TOO_FEW', message: `${question.label}: add at least ${least === 1 ? `one ${item}` : `${least} (${item})`}.` };
  if (question.most !== undefined && count > question.most) return { path, code: 'TOO_MANY', message: `${question.label}: keep ${question.most} at most.` };
  return undefined;
}

export function checkAnswer(form: CompiledForm, question: Question, path: string, needed: boolean, answers: Answers, facts: Facts, item: string): Problem | undefined {
  // Nobody can put right what is worked out: what it is worked out of is checked for itself.
  if (question.computed) return undefined;
  const value = answers.get(path);
  if (value === undefined || !isAnswered(value)) return needed ? { path, code: 'REQUIRED', message: `${question.label}: ${ask(question)}.` } : undefined;
  const finding = kinds[question.kind].check(value, question, facts, form.codes(question));
  if (finding) return { ...finding, path };
  const broken = question.rules?.find((rule) => !holds(rule.holds, answers, facts, item));
  return broken && { path, code: 'DOES_NOT_FIT', message: `${question.label}: ${broken.problem}` };
}

function ask(question: Question): string {
  if (question.kind === 'yesNo') return 'answer yes or no';
  if (question.kind === 'choice' || question.kind === 'scale') return 'choose one';
  if (question.kind === 'choices') return 'choose at least one';
  if (question.kind === 'date') return 'enter a date';
  if (question.kind === 'file') return 'add a file';
  return question.kind === 'declaration' ? 'tick to agree' : 'this needs an answer';
}

/** Everything that stands between a draft and its submission, in the order of the form. */
export function checkForm(form: CompiledForm, answers: Answers, facts: Facts): Problem[] {
  return form.definition.sections.flatMap((section) => [...standings(form, section, answers, facts)].flatMap(({ problem }) => (problem ? [{ ...problem, section: section.key }] : [])));
}

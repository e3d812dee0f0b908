import type { Condition, Question } from './definition.js';
import { type CompiledForm, type Placed, conditionsOf } from './form.js';
import { atomsOf, keyOfPath } from './lint-condition.js';

/*
 * Whether answers, an age and a variant exist for which conditions hold: a search over what the conditions can tell
 * apart, and no more. A form has few such things in one chain, so the search is short; beyond a number of steps it
 * gives up and says yes, since lint must never refuse a form that is right.
 */
const MOST_STEPS = 20_000;

type Choice = string | number | boolean | undefined;
/** What is settled so far; a name that is missing is still open. */
type Settled = Map<string, Choice>;
type Truth = boolean | null;

/** @param also conditions that must hold beside those by which it is asked */
export function canHold(form: CompiledForm, placed: Placed, also: readonly Condition[]): boolean {
  const wanted: Bound[] = [...conditionsOf(placed), ...also].map((condition) => ({ condition, groups: placed.groups }));
  const domains = new Map<string, Set<Choice>>();
  const askedOf = new Map<string, Bound[]>();
  if (!collect(form, wanted, domains, askedOf)) return true;
  addOthers(form, domains, askedOf);
  const names = [...domains.keys()];
  let steps = 0;
  const search = (settled: Settled, index: number): boolean => {
    steps += 1;
    if (steps > MOST_STEPS) return true;
    const truth = every(wanted.map((each) => judge(each, settled)));
    if (truth === false || contradicts(settled, askedOf)) return false;
    if (index === names.length) return truth === true;
    return [...domains.get(names[index]!)!].some((choice) => search(new Map(settled).set(names[index]!, choice), index + 1));
  };
  return search(new Map(), 0);
}

interface Bound {
  condition: Condition;
  groups: readonly Question[];
}

/** An answer counts only where its question is asked. */
function contradicts(settled: Settled, askedOf: ReadonlyMap<string, Bound[]>): boolean {
  for (const [key, conditions] of askedOf) {
    if (given(key, settled) === true && every(conditions.map((each) => judge(each, settled))) === false) return true;
    const includes = [...settled].some(([name, choice]) => name.startsWith(`${key}∋`) && choice === true);
    if (includes && settled.has(key) && settled.get(key) === undefined) return true;
  }
  return false;
}

const given = (key: string, settled: Settled): Truth => (settled.has(key) ? settled.get(key) !== undefined : null);
const every = (truths: readonly Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);
const some = (truths: readonly Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false);

/** Names what the conditions speak of and what they can tell apart, those of the questions that they hang on, too. False where one is not there: lint says that itself. */
function collect(form: CompiledForm, conditions: readonly Bound[], domains: Map<string, Set<Choice>>, askedOf: Map<string, Bound[]>): boolean {
  let whole = true;
  const add = (name: string, ...choices: Choice[]) => domains.set(name, new Set([...(domains.get(name) ?? []), ...choices]));
  const question = (path: string, groups: readonly Question[]): string => {
    const key = keyOfPath(path, groups);
    const found = form.questions.get(key);
    if (!found) whole = false;
    if (!found || askedOf.has(key)) return key;
    const { kind } = found.question;
    add(key, ...(kind === 'yesNo' ? [undefined, true, false] : kind === 'choice' ? [undefined] : [undefined, 'answered']));
    const around = conditionsOf(found).map((condition) => ({ condition, groups: found.groups }));
    askedOf.set(key, around);
    whole = collect(form, around, domains, askedOf) && whole;
    return key;
  };
  for (const { condition, groups } of conditions)
    for (const atom of atomsOf(condition)) {
      if ('is' in atom) add(question(atom.is[0], groups), ...(typeof atom.is[1] === 'string' ? [atom.is[1]] : []));
      else if ('in' in atom) add(question(atom.in[0], groups), ...atom.in[1]);
      else if ('answered' in atom) question(atom.answered, groups);
      else if ('includes' in atom) add(`${question(atom.includes[0], groups)}∋${atom.includes[1]}`, true, false);
      else if ('variant' in atom) {
        const known = form.definition.variants.map(({ code }) => code);
        if (!atom.variant.every((each) => known.includes(each))) whole = false;
        add('variant', ...known);
      }
      else if ('age' in atom) add('age', ...around(atom.age.atLeast, atom.age.under));
      else if ('year' in atom) add('year', ...around(atom.year.atLeast, atom.year.under));
      else if ('days' in atom) add(daysName(atom.days, groups, (path) => question(path, groups)), ...around(atom.days.atLeast, atom.days.atMost));
    }
  return whole;
}

/** Of a list, one code besides those that the conditions name stands for all the others. */
function addOthers(form: CompiledForm, domains: Map<string, Set<Choice>>, askedOf: ReadonlyMap<string, Bound[]>): void {
  for (const key of askedOf.keys()) {
    const { question } = form.questions.get(key)!;
    const other = question.kind === 'choice' && form.codes(question).find(({ code }) => !domains.get(key)?.has(code));
    if (other) domains.get(key)?.add(other.code);
  }
}

const around = (...bounds: (number | undefined)[]): number[] => bounds.flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound, bound + 1]));
const daysName = ({ from, to }: { from: string; to: string }, groups: readonly Question[], name = (path: string) => keyOfPath(path, groups)): string => `${name(from)}→${name(to)}`;

/** True, false, or not known yet. */
function judge({ condition, groups }: Bound, settled: Settled): Truth {
  const again = (each: Condition) => judge({ condition: each, groups }, settled);
  if ('all' in condition) return every(condition.all.map(again));
  if ('any' in condition) return some(condition.any.map(again));
  if ('not' in condition) {
    const truth = again(condition.not);
    return truth === null ? null : !truth;
  }
  const value = (name: string, test: (choice: Choice) => boolean): Truth => (settled.has(name) ? test(settled.get(name)) : null);
  if ('is' in condition) return value(keyOfPath(condition.is[0], groups), (choice) => choice === condition.is[1] || (choice === 'answered' && condition.is[1] === true));
  if ('in' in condition) return value(keyOfPath(condition.in[0], groups), (choice) => condition.in[1].includes(String(choice)));
  if ('answered' in condition) return value(keyOfPath(condition.answered, groups), (choice) => choice !== undefined);
  if ('includes' in condition) return every([given(keyOfPath(condition.includes[0], groups), settled), value(`${keyOfPath(condition.includes[0], groups)}∋${condition.includes[1]}`, (choice) => choice === true)]);
  if ('variant' in condition) return value('variant', (choice) => condition.variant.includes(String(choice)));
  if ('age' in condition) return value('age', (choice) => within(Number(choice), condition.age));
  if ('year' in condition) return value('year', (choice) => within(Number(choice), condition.year));
  const { from, to, atLeast = -Infinity, atMost = Infinity } = condition.days;
  return every([given(keyOfPath(from, groups), settled), given(keyOfPath(to, groups), settled), value(daysName({ from, to }, groups), (choice) => Number(choice) >= atLeast && Number(choice) <= atMost)]);
}

const within = (number: number, { atLeast = -Infinity, under = Infinity }: { atLeast?: number; under?: number }) => number >= atLeast && number < under;

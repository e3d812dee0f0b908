import { ageOn, daysBetween, isCivilDate, yearGroupOn } from '../../kernel/civil-date.js';
import type { Answers, Condition, Facts, Value } from './definition.js';
import { resolvePath } from './path.js';

/** Does a condition hold? `item` is the group item that the question asking is in, or ''. */
export function holds(condition: Condition, answers: Answers, facts: Facts, item = ''): boolean {
  const value = (path: string): Value | undefined => answers.get(resolvePath(path, item));
  if ('is' in condition) return value(condition.is[0]) === condition.is[1];
  if ('in' in condition) return condition.in[1].includes(String(value(condition.in[0])));
  if ('includes' in condition) return listed(value(condition.includes[0])).includes(condition.includes[1]);
  if ('answered' in condition) return isAnswered(value(condition.answered));
  if ('variant' in condition) return condition.variant.includes(facts.variant);
  if ('age' in condition) return facts.bornOn != null && within(ageOn(facts.bornOn, facts.today), condition.age);
  if ('year' in condition) return facts.bornOn != null && within(facts.taughtInYear ?? yearGroupOn(facts.bornOn, facts.today), condition.year);
  if ('days' in condition) return daysFit(value(condition.days.from), value(condition.days.to), condition.days);
  if ('all' in condition) return condition.all.every((each) => holds(each, answers, facts, item));
  if ('any' in condition) return condition.any.some((each) => holds(each, answers, facts, item));
  return !holds(condition.not, answers, facts, item);
}

export function isAnswered(value: Value | undefined | null): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : true;
}

const listed = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? value : []);

const within = (number: number, { atLeast, under }: { atLeast?: number; under?: number }) => (atLeast === undefined || number >= atLeast) && (under === undefined || number < under);

function daysFit(from: Value | undefined, to: Value | undefined, { atLeast, atMost }: { atLeast?: number; atMost?: number }): boolean {
  if (!isCivilDate(from) || !isCivilDate(to)) return false;
  const days = daysBetween(from, to);
  return (atLeast === undefined || days >= atLeast) && (atMost === undefined || days <= atMost);
}

/** The paths that a condition asks about, for lint and for finding what to check again. */
export function pathsOf(condition: Condition): string[] {
  if ('is' in condition) return [condition.is[0]];
  if ('in' in condition) return [condition.in[0]];
  if ('includes' in condition) return [condition.includes[0]];
  if ('answered' in condition) return [condition.answered];
  if ('days' in condition) return [condition.days.from, condition.days.to];
  if ('all' in condition) return condition.all.flatMap(pathsOf);
  if ('any' in condition) return condition.any.flatMap(pathsOf);
  return 'not' in condition ? pathsOf(condition.not) : [];
}

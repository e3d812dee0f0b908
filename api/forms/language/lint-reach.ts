import { type CompiledForm, type Placed, conditionsOf } from './form.js';
import type { Condition } from './definition.js';
import type { LintFinding } from './lint.js';
import { atomsOf, keyOfPath, pathsOfAtom } from './lint-condition.js';
import { canHold } from './reach.js';

/** Questions that nobody can ever be asked, what can never be needed, rules that no answer fits, and circles. */
export function reachFindings(form: CompiledForm): LintFinding[] {
  const circular = inCircles(form);
  return [...form.questions.entries()].flatMap(([key, placed]) => {
    const found = (says: string, stops = true): LintFinding => ({ section: placed.section.key, question: key, says, stops });
    if (circular.has(key)) return [found('hangs on itself, by a circle of conditions')];
    const { question } = placed;
    if ((question.when || question.variants || placed.groups.length > 0 || placed.section.when || placed.section.variants) && !canHold(form, placed, [])) return [found('can never be asked: its conditions exclude each other')];
    return [
      ...(typeof question.required === 'object' && !canHold(form, placed, [question.required]) ? [found('is said to be needed where it is never asked', false)] : []),
      ...(question.rules ?? []).filter(({ holds }) => !canHold(form, placed, [holds])).map(({ problem }) => found(`has a rule that no answer fits (“${problem}”)`)),
    ];
  });
}

/** Keys of questions whose conditions come back to themselves. */
function inCircles(form: CompiledForm): Set<string> {
  const asks = new Map([...form.questions].map(([key, placed]) => [key, dependenciesOf(placed)]));
  const reaches = (from: string, to: string, seen: Set<string>): boolean => (asks.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  return new Set([...asks.keys()].filter((key) => reaches(key, key, new Set())));
}

const dependenciesOf = (placed: Placed): string[] => conditionsOf(placed).flatMap((condition: Condition) => atomsOf(condition).flatMap(pathsOfAtom)).map((path) => keyOfPath(path, placed.groups));

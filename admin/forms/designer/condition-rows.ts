import type { Condition } from '../definition.js';
import { allQuestions } from './edit.js';
import type { At, Drawn, DrawnQuestion } from './model.js';

/** Something a condition can be about, by a name: a question by its path, or age, year, variant. */
export interface Subject {
  path: string;
  label: string;
  question: DrawnQuestion | null;
}

/** One line of a condition, as it is picked. */
export interface Row {
  path: string;
  test: string;
  /** A code or several, a number, or for days the other question and a number. */
  values: string[];
}

export interface Rows {
  joined: 'all' | 'any';
  rows: Row[];
}

/** What a question may hang on: the questions outside lists, those of its own list, and whom the form is about. */
export function subjectsOf(form: Drawn, at: At): Subject[] {
  const prefix = at.slice(0, -1);
  const found = allQuestions(form).flatMap(({ question, at: place, around }): Subject[] => {
    if (['guidance', 'group', 'table', 'file'].includes(question.kind) || place.join() === at.join()) return [];
    if (around.length === 0) return [{ path: question.key, label: question.label, question }];
    const beside = at.length > 2 && place.length === at.length && place.slice(0, -1).join() === prefix.join();
    return beside ? [{ path: `.${question.key}`, label: `${question.label} (same entry)`, question }] : [];
  });
  return [...found, { path: '@age', label: 'Age of the child or young person', question: null }, { path: '@year', label: 'Year group', question: null }, ...(form.variants.length > 1 ? [{ path: '@variant', label: 'Variant of the form', question: null }] : [])];
}

const answered: readonly [string, string][] = [['answered', 'is answered'], ['unanswered', 'is not answered']];

/** How something can be tested, the usual first. */
export function testsOf({ path, question }: Subject): readonly (readonly [string, string])[] {
  if (path === '@age' || path === '@year') return [['atLeast', 'is at least'], ['under', 'is under']];
  if (path === '@variant') return [['in', 'is one of']];
  if (question?.kind === 'yesNo') return [['yes', 'is yes'], ['no', 'is no'], ...answered];
  if (question?.kind === 'declaration') return [['yes', 'is agreed to'], ...answered];
  if (question?.kind === 'choice') return [['in', 'is one of'], ['notIn', 'is none of'], ...answered];
  if (question?.kind === 'choices') return [['includes', 'includes'], ['excludes', 'does not include'], ...answered];
  if (question?.kind === 'date') return [...answered, ['daysAtLeast', 'is at least so many days before'], ['daysAtMost', 'is at most so many days before']];
  return answered;
}

export function toCondition({ joined, rows }: Rows): Condition | undefined {
  const conditions = rows.map(toAtom);
  if (conditions.length === 0) return undefined;
  return conditions.length === 1 ? conditions[0] : joined === 'all' ? { all: conditions } : { any: conditions };
}

function toAtom({ path, test, values }: Row): Condition {
  const [first = '', second = '0'] = values;
  if (path === '@age' || path === '@year') {
    const span = test === 'under' ? { under: Number(first) } : { atLeast: Number(first) };
    return path === '@age' ? { age: span } : { year: span };
  }
  if (path === '@variant') return { variant: [...values] };
  if (test === 'yes' || test === 'no') return { is: [path, test === 'yes'] };
  if (test === 'in') return values.length === 1 ? { is: [path, first] } : { in: [path, [...values]] };
  if (test === 'notIn') return { not: { in: [path, [...values]] } };
  if (test === 'includes') return { includes: [path, first] };
  if (test === 'excludes') return { not: { includes: [path, first] } };
  if (test === 'daysAtLeast') return { days: { from: path, to: first, atLeast: Number(second) } };
  if (test === 'daysAtMost') return { days: { from: path, to: first, atMost: Number(second) } };
  return test === 'unanswered' ? { not: { answered: path } } : { answered: path };
}

/** A condition as lines to pick; null where it says more than lines can. */
export function toRows(condition: Condition | undefined): Rows | null {
  if (!condition) return { joined: 'all', rows: [] };
  const joined = 'any' in condition ? 'any' : 'all';
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition];
  const rows = parts.map(toRow);
  return rows.every((row) => row !== null) ? { joined, rows } : null;
}

function toRow(atom: Condition): Row | null {
  if ('is' in atom) return typeof atom.is[1] === 'boolean' ? { path: atom.is[0], test: atom.is[1] ? 'yes' : 'no', values: [] } : { path: atom.is[0], test: 'in', values: [atom.is[1]] };
  if ('in' in atom) return { path: atom.in[0], test: 'in', values: atom.in[1] };
  if ('includes' in atom) return { path: atom.includes[0], test: 'includes', values: [atom.includes[1]] };
  if ('answered' in atom) return { path: atom.answered, test: 'answered', values: [] };
  if ('variant' in atom) return { path: '@variant', test: 'in', values: atom.variant };
  if ('age' in atom || 'year' in atom) {
    const span = 'age' in atom ? atom.age : atom.year;
    const path = 'age' in atom ? '@age' : '@year';
    return span.atLeast !== undefined && span.under !== undefined ? null : span.under !== undefined ? { path, test: 'under', values: [String(span.under)] } : { path, test: 'atLeast', values: [String(span.atLeast ?? 0)] };
  }
  if ('days' in atom) {
    const { from, to, atLeast, atMost } = atom.days;
    if (atLeast !== undefined && atMost !== undefined) return null;
    return { path: from, test: atLeast !== undefined ? 'daysAtLeast' : 'daysAtMost', values: [to, String(atLeast ?? atMost ?? 0)] };
  }
  if (!('not' in atom)) return null;
  const inner = toRow(atom.not);
  if (inner?.test === 'answered') return { ...inner, test: 'unanswered' };
  if (inner?.test === 'in' && !inner.path.startsWith('@')) return { ...inner, test: 'notIn' };
  return inner?.test === 'includes' ? { ...inner, test: 'excludes' } : null;
}

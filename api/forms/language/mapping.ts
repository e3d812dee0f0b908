import { isAnswered } from './condition.js';
import type { Question, Value } from './definition.js';
import { type CompiledForm, isList } from './form.js';
import { kinds } from './kinds/index.js';
import { parsePath } from './path.js';

/** Where an answer of a draft goes when the draft moves to another version of its form. */
export interface AnswerMove {
  from: string;
  /** Null where the new version has no place for it: it is kept and shown, and not submitted. */
  to: string | null;
  /** The answer as the new version takes it. */
  value: Value | null;
  /** Why it has no place. */
  why: 'GONE' | 'OTHER_KIND' | null;
}

/** Where each answer goes: under the same key, or one that says it had this key before. Nothing is ever left out. */
export function mapAnswers(older: CompiledForm, newer: CompiledForm, answers: ReadonlyMap<string, Value | null>): AnswerMove[] {
  const moves = [...answers].map(([from, value]) => moveOf(older, newer, from, value));
  // Two answers never meet in one place: the one that has the key of its place stays, the other is kept beside.
  const taken = new Set(moves.filter(({ from, to }) => from === to).map(({ to }) => to));
  return moves.map((move) => {
    if (move.to === null || move.to === move.from) return move;
    if (taken.has(move.to)) return { ...move, to: null, why: 'GONE' as const };
    taken.add(move.to);
    return move;
  });
}

function moveOf(older: CompiledForm, newer: CompiledForm, from: string, value: Value | null): AnswerMove {
  const before = older.find(from)?.question;
  const target = targetOf(newer, from);
  if (!target || !before) return { from, to: target ? from : null, value, why: target ? null : 'GONE' };
  const { to, question } = target;
  if (isList(before) || isList(question)) return before.kind === question.kind ? { from, to, value, why: null } : { from, to: null, value, why: 'OTHER_KIND' };
  const taken = takenAs(question, value);
  return taken === undefined ? { from, to: null, value, why: 'OTHER_KIND' } : { from, to, value: taken, why: null };
}

/** The place in the new version, key by key from the outside, since a list may have another name, too. */
function targetOf(form: CompiledForm, path: string): { to: string; question: Question } | undefined {
  let level: readonly Question[] = form.definition.sections.flatMap(({ questions }) => questions);
  let to = '';
  let question: Question | undefined;
  for (const { key, item } of parsePath(path).steps) {
    question = level.find((each) => each.key === key) ?? level.find(({ formerly }) => formerly?.includes(key));
    if (!question) return undefined;
    to += `${to === '' ? '' : '.'}${question.key}${item === undefined ? '' : `[${item}]`}`;
    level = question.questions ?? [];
  }
  return question && form.find(to) ? { to, question } : undefined;
}

/** An answer as another kind takes it; undefined where that would change what it says. */
function takenAs(question: Question, value: Value | null): Value | null | undefined {
  if (value === null || !isAnswered(value)) return value;
  try {
    const taken = kinds[question.kind].accept(value, question);
    // A single code becomes a list of one. Anything else must be taken as it stands.
    return taken !== null && (JSON.stringify(taken) === JSON.stringify(value) || (Array.isArray(taken) && taken.length === 1 && taken[0] === value)) ? taken : undefined;
  } catch {
    return undefined;
  }
}

import { isAnswered } from './condition.js';
import { standings } from './check.js';
import type { Answers, Facts, Problem, Section } from './definition.js';
import { type CompiledForm, isList } from './form.js';

/** The words of a task list, as GOV.UK has them. */
export type TaskState = 'NOT_YET_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CANNOT_START_YET' | 'PROBLEM';

export interface Task {
  section: Section;
  state: TaskState;
  /** Questions answered, of those that are asked. */
  answered: number;
  asked: number;
  /** Answers that still need something, the missing ones included. */
  problems: number;
}

/**
 * How each section stands. A section with nothing but missing answers is unfinished, not wrong;
 * answers that were filled in for the person do not count as a start.
 * @param prefilled paths whose value nobody has touched yet
 */
export function tasks(form: CompiledForm, answers: Answers, facts: Facts, prefilled: ReadonlySet<string>): Task[] {
  const made = form.definition.sections.flatMap((section): Task[] => {
    const all = [...standings(form, section, answers, facts)].filter(({ asked, question }) => asked && question.kind !== 'guidance');
    if (all.length === 0) return [];
    const problems = all.flatMap(({ problem }) => problem ?? []);
    const answered = all.filter(({ path, question }) => !isList(question) && isAnswered(answers.get(path)));
    const touched = answered.some(({ path }) => !prefilled.has(path));
    const state = stateOf(problems, touched, all.some(({ needed }) => needed));
    return [{ section, state, answered: answered.length, asked: all.filter(({ question }) => !isList(question)).length, problems: problems.length }];
  });
  return signedLast(made);
}

/**
 * Whoever signs signs for all of it: a last section that holds the declaration cannot be started before the others are
 * complete. Where somebody has begun it all the same, it says how it stands.
 */
function signedLast(made: Task[]): Task[] {
  const last = made.at(-1);
  const signs = last?.section.questions.some(({ kind }) => kind === 'declaration') === true && made.length > 1;
  const open = made.slice(0, -1).some(({ problems }) => problems > 0);
  return signs && open && last.state === 'NOT_YET_STARTED' ? [...made.slice(0, -1), { ...last, state: 'CANNOT_START_YET' }] : made;
}

function stateOf(problems: readonly Problem[], touched: boolean, needsSomething: boolean): TaskState {
  if (problems.some(({ code }) => code !== 'REQUIRED' && code !== 'TOO_FEW')) return 'PROBLEM';
  if (problems.length > 0) return touched ? 'IN_PROGRESS' : 'NOT_YET_STARTED';
  return touched || needsSomething ? 'COMPLETED' : 'NOT_YET_STARTED';
}

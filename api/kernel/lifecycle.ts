import { conflict, notNow, refused } from './errors.js';

/** Somebody's permission to take a step, as a named rule. */
export interface Permission<Viewer, Row> {
  readonly name: string;
  readonly says: string;
  readonly grantedBy: string | null;
  could(viewer: Viewer): boolean;
  holds(viewer: Viewer, row: Row): boolean;
}

/** Something that a step needs; what is missing is said before anybody presses the button. */
export interface Need<Row> {
  says: string;
  holds(row: Row): boolean;
}

/** One row of a lifecycle: what can happen, from where to where, by whom. */
export interface Step<State extends string, Viewer, Row> {
  /** The verb that a person would use, the same as the mutation. */
  name: string;
  /** The words on the button. */
  says: string;
  from: readonly State[];
  /** The state after; missing where the step does not move the record. */
  to?: State;
  by: readonly Permission<Viewer, Row>[];
  /** Taken on a part of the record, such as one of its queries: no button of the whole record. */
  ofPart?: true;
  /** Where the state alone does not tell, which records the step is for. */
  only?: { says: string; holds(row: Row): boolean };
  /** What must be there before it can be taken, each as something that people can look for. */
  needs?: readonly Need<Row>[];
  /** What the audit log calls it, past tense. */
  act: string;
  /** Whose timeline shows it. */
  audience: 'SETTING' | 'AUTHORITY' | 'BOTH';
}

export interface Lifecycle<State extends string, Viewer, Row> {
  /** The type of record, as in the schema. */
  record: string;
  first: readonly State[];
  final: readonly State[];
  /** States that some records end in, and others leave. */
  mayEnd?: readonly State[];
  steps: readonly Step<State, Viewer, Row>[];
}

/** Refuses to start with a lifecycle that has an unreachable state, a dead end, or two steps of one name. */
export function checkLifecycle<State extends string>({ record, first, final, steps }: Lifecycle<State, never, never>, states: readonly State[]): void {
  const names = steps.map((step) => step.name);
  const reached = new Set<State>(first);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { from, to } of steps) if (to && !reached.has(to) && from.some((state) => reached.has(state))) grew = reached.add(to).has(to);
  }
  const problems = [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two steps are called ${name}`),
    ...states.filter((state) => !reached.has(state)).map((state) => `${state} cannot be reached`),
    ...states.filter((state) => !final.includes(state) && !steps.some(({ from, to }) => from.includes(state) && to && to !== state)).map((state) => `${state} is a dead end and not declared final`),
    ...final.filter((state) => steps.some(({ from, to }) => from.includes(state) && to)).map((state) => `${state} is declared final and can be left`),
  ];
  if (problems.length > 0) throw new Error(`The lifecycle of ${record} cannot be used: ${problems.join('; ')}`);
}

/** The steps that this viewer can take with this record now: the buttons. */
export function availableSteps<State extends string, Viewer, Row extends { state: State }>(lifecycle: Lifecycle<State, Viewer, Row>, viewer: Viewer, row: Row): Step<State, Viewer, Row>[] {
  return lifecycle.steps.filter((step) => !step.ofPart && step.from.includes(row.state) && (step.only?.holds(row) ?? true) && step.by.some((rule) => rule.holds(viewer, row)));
}

/** What a step still needs, in words. */
export const missingFor = <State extends string, Viewer, Row>({ needs = [] }: Step<State, Viewer, Row>, row: Row): string[] => needs.filter((need) => !need.holds(row)).map(({ says }) => says);

/**
 * Checks that a step may be taken, in this order: by this person (REFUSED), on what they saw (CONFLICT),
 * in this state and with what it needs (NOT_NOW, which says what is missing and what is possible instead).
 */
export function checkStep<State extends string, Viewer, Row extends { state: State; version: number }>(
  lifecycle: Lifecycle<State, Viewer, Row>,
  name: string,
  viewer: Viewer,
  row: Row,
  expectedVersion?: number | null,
): Step<State, Viewer, Row> {
  const step = lifecycle.steps.find((each) => each.name === name);
  if (!step) throw new Error(`${lifecycle.record} has no step ${name}`);
  if (!step.by.some((rule) => rule.holds(viewer, row))) throw refused(step.says.toLowerCase(), step.by);
  if (expectedVersion != null && expectedVersion !== row.version)
    throw conflict('Somebody changed it since you looked. Look at it again, then decide.', { expectedVersion, currentVersion: row.version, currentState: row.state });
  if (!step.from.includes(row.state) || !(step.only?.holds(row) ?? true)) {
    throw notNow(`This cannot be done while the ${lifecycle.record.toLowerCase()} is ${words(row.state)}.`, possibleNow(lifecycle, viewer, row));
  }
  const missing = missingFor(step, row);
  if (missing.length > 0) throw notNow(`Not yet: ${missing.join('; ')}.`, possibleNow(lifecycle, viewer, row), missing);
  return step;
}

function possibleNow<State extends string, Viewer, Row extends { state: State }>(lifecycle: Lifecycle<State, Viewer, Row>, viewer: Viewer, row: Row): string[] {
  return availableSteps(lifecycle, viewer, row).filter((step) => missingFor(step, row).length === 0).map(({ name }) => name);
}

const words = (state: string) => state.toLowerCase().replaceAll('_', ' ');

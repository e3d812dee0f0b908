import { describe, expect, it } from 'vitest';
import { PortalError } from '../../api/kernel/errors.js';
import { type Lifecycle, availableSteps, checkLifecycle, checkStep } from '../../api/kernel/lifecycle.js';
import { ReviewState, reviewLifecycle } from '../../api/reviews/index.js';
import type { ReviewRow } from '../../api/reviews/review.lifecycle.js';
import { type Persona, SETTING, personas, viewers } from '../support/viewers.js';

/* Who may do what to a review in which state: written by hand, from the law and the brief, not from the code. */
type Who = 'the setting' | 'the authority';
interface Row {
  step: string;
  who: Who;
  /** The states in which it can be done, for a review that was due / for one that the setting called. */
  due: ReviewState[];
  called: ReviewState[];
  /** Taken on one of its queries, so not a button of the review. */
  ofPart?: true;
}
const { EXPECTED, DRAFT, SUBMITTED, RETURNED, ACCEPTED } = ReviewState;
const table: Row[] = [
  { step: 'startReview', who: 'the setting', due: [EXPECTED], called: [EXPECTED] },
  { step: 'clearReview', who: 'the setting', due: [DRAFT], called: [] },
  { step: 'discardReview', who: 'the setting', due: [], called: [DRAFT] },
  { step: 'submitReview', who: 'the setting', due: [DRAFT, RETURNED], called: [DRAFT, RETURNED] },
  { step: 'assignReview', who: 'the authority', due: [EXPECTED, DRAFT, SUBMITTED, RETURNED, ACCEPTED], called: [EXPECTED, DRAFT, SUBMITTED, RETURNED, ACCEPTED] },
  { step: 'acceptReview', who: 'the authority', due: [SUBMITTED], called: [SUBMITTED] },
  { step: 'returnReview', who: 'the authority', due: [SUBMITTED, ACCEPTED], called: [SUBMITTED, ACCEPTED] },
  { step: 'askAboutAnswer', who: 'the authority', due: [SUBMITTED, ACCEPTED], called: [SUBMITTED, ACCEPTED] },
  { step: 'replyToQueries', ofPart: true, who: 'the setting', due: [SUBMITTED, ACCEPTED], called: [SUBMITTED, ACCEPTED] },
  { step: 'settleQuery', ofPart: true, who: 'the authority', due: [SUBMITTED, RETURNED, ACCEPTED], called: [SUBMITTED, RETURNED, ACCEPTED] },
  { step: 'withdrawQuery', ofPart: true, who: 'the authority', due: [SUBMITTED, RETURNED, ACCEPTED], called: [SUBMITTED, RETURNED, ACCEPTED] },
  { step: 'decideReview', who: 'the authority', due: [ACCEPTED], called: [ACCEPTED] },
];
const workers: Record<Who, readonly Persona[]> = {
  'the setting': ['professional of the setting', 'coordinator of the setting', 'head of the setting'],
  'the authority': ['caseworker of the authority', 'manager of the authority'],
};
const after: Record<string, ReviewState | undefined> = {
  startReview: DRAFT, clearReview: EXPECTED, discardReview: ReviewState.DISCARDED, submitReview: SUBMITTED, assignReview: undefined, acceptReview: ACCEPTED, returnReview: RETURNED, askAboutAnswer: undefined, replyToQueries: undefined, settleQuery: undefined, withdrawQuery: undefined, decideReview: ReviewState.DECIDED,
};

const states = Object.values(ReviewState);
const kinds = [{ kind: 'due', expectedOn: '2026-11-01' }, { kind: 'called', expectedOn: null }] as const;
const rowIn = (state: ReviewState, expectedOn: string | null): ReviewRow => ({ id: 'r', state, version: 3, settingId: SETTING, authorityCode: '878', expectedOn, submittedAt: null });

const mayEver = ({ who }: Row, persona: Persona) => workers[who].includes(persona);

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'allowed';
  } catch (error) {
    if (error instanceof PortalError) return error.code;
    throw error;
  }
}

describe('the lifecycle of a review', () => {
  it('has exactly the steps of the table', () => {
    expect(reviewLifecycle.steps.map(({ name }) => name).sort()).toEqual(table.map(({ step }) => step).sort());
    expect(Object.fromEntries(reviewLifecycle.steps.map(({ name, to }) => [name, to]))).toEqual(after);
  });

  const cases = states.flatMap((state) => table.flatMap((row) => kinds.map(({ kind, expectedOn }) => ({ state, row, step: row.step, kind, expectedOn }))));
  it.each(cases)('$step of a $kind review that is $state: each persona gets the verdict of the table', ({ state, row, kind, expectedOn }) => {
    const record = rowIn(state, expectedOn);
    const verdicts = Object.fromEntries(personas.map((persona) => [persona, codeOf(() => checkStep(reviewLifecycle, row.step, viewers[persona], record))]));
    const wanted = Object.fromEntries(personas.map((persona) => [persona, !mayEver(row, persona) ? 'REFUSED' : row[kind].includes(state) ? 'allowed' : 'NOT_NOW']));
    expect(verdicts).toEqual(wanted);
  });

  it.each(states.flatMap((state) => kinds.map((each) => ({ state, ...each }))))('the buttons of a $kind review that is $state are the steps that would be allowed', ({ state, kind, expectedOn }) => {
    for (const persona of personas) {
      const buttons = availableSteps(reviewLifecycle, viewers[persona], rowIn(state, expectedOn)).map(({ name }) => name);
      expect(buttons, persona).toEqual(table.filter((row) => !row.ofPart && mayEver(row, persona) && row[kind].includes(state)).map(({ step }) => step));
    }
  });

  it('a stale version is a conflict for whoever may take the step, and tells nothing to whoever may not', () => {
    for (const state of states)
      for (const row of table)
        for (const persona of personas)
          expect(codeOf(() => checkStep(reviewLifecycle, row.step, viewers[persona], rowIn(state, null), 2)), `${row.step} ${state} ${persona}`).toBe(mayEver(row, persona) ? 'CONFLICT' : 'REFUSED');
  });

  it('the version that was seen, or none, is no conflict', () => {
    for (const version of [3, null, undefined]) expect(codeOf(() => checkStep(reviewLifecycle, 'acceptReview', viewers['caseworker of the authority'], rowIn(SUBMITTED, null), version))).toBe('allowed');
  });

  it('a step that is not possible now says which are', () => {
    const refusal = (() => {
      try {
        checkStep(reviewLifecycle, 'decideReview', viewers['manager of the authority'], rowIn(SUBMITTED, null));
      } catch (error) {
        return error as PortalError;
      }
    })();
    expect(refusal?.message).toBe('This cannot be done while the review is submitted.');
    expect(refusal?.extensions['possible']).toEqual(['assignReview', 'acceptReview', 'returnReview', 'askAboutAnswer']);
  });

  it('a record without a setting or an authority is nobody’s to move', () => {
    const nobodys: ReviewRow = { id: 'r', state: DRAFT, version: 1, settingId: null, authorityCode: null };
    for (const persona of personas) expect(availableSteps(reviewLifecycle, viewers[persona], nobodys), persona).toEqual([]);
  });

  it('a step that does not exist is a fault of the program, not of the caller', () => {
    expect(() => checkStep(reviewLifecycle, 'approveReview', viewers['manager of the authority'], rowIn(DRAFT, null))).toThrow('Review has no step approveReview');
  });
});

describe('a lifecycle that cannot work', () => {
  type Any = Lifecycle<string, never, never>;
  const step = (name: string, from: string[], to?: string) => ({ name, says: name, from, ...(to && { to }), by: [], act: `thing.${name}`, audience: 'BOTH' as const });
  const sound: Any = { record: 'Thing', first: ['A'], final: ['C'], steps: [step('go', ['A'], 'B'), step('end', ['B'], 'C')] };

  it('is not said of one that works, nor of the review’s', () => {
    expect(() => checkLifecycle(sound, ['A', 'B', 'C'])).not.toThrow();
    expect(() => checkLifecycle(reviewLifecycle as never, states)).not.toThrow();
  });

  it.each<[string, Any, string[], string]>([
    ['a state that no step reaches', sound, ['A', 'B', 'C', 'D'], 'D cannot be reached'],
    ['a state that only an unreachable one reaches', { ...sound, steps: [...sound.steps, step('odd', ['D'], 'E'), step('back', ['E'], 'D')] }, ['A', 'B', 'C', 'D', 'E'], 'E cannot be reached'],
    ['a dead end', { ...sound, final: [] }, ['A', 'B', 'C'], 'C is a dead end and not declared final'],
    ['a state that only loops', { ...sound, steps: [step('go', ['A'], 'B'), step('again', ['B'], 'B'), step('end', ['A'], 'C')] }, ['A', 'B', 'C'], 'B is a dead end and not declared final'],
    ['two steps of one name', { ...sound, steps: [...sound.steps, step('go', ['B'], 'C')] }, ['A', 'B', 'C'], 'two steps are called go'],
    ['a final state that can be left', { ...sound, steps: [...sound.steps, step('undo', ['C'], 'A')] }, ['A', 'B', 'C'], 'C is declared final and can be left'],
  ])('has %s', (_what, lifecycle, known, problem) => {
    expect(() => checkLifecycle(lifecycle, known)).toThrow(`The lifecycle of Thing cannot be used: `);
    expect(() => checkLifecycle(lifecycle, known)).toThrow(problem);
  });
});

import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { PortalError } from '../../api/kernel/errors.js';
import { type Lifecycle, availableSteps, checkLifecycle, checkStep, missingFor } from '../../api/kernel/lifecycle.js';
import { Convenor, ReviewDecision, ReviewState, reviewLifecycle } from '../../api/reviews/index.js';
import { AppealOutcome } from '../../api/reviews/review-words.js';
import type { ReviewRow } from '../../api/reviews/review.lifecycle.js';
import { type Persona, SETTING, personas, viewers } from '../support/viewers.js';

/* Who may do what to a review in which state: written by hand, from the law and the brief, not from the code. */
type Who = 'the setting' | 'the authority' | 'both';
const { EXPECTED, DRAFT, SUBMITTED, RETURNED, ACCEPTED, DECIDED, AMENDED, NOT_AMENDED, CEASED, CONTINUED, CLOSED, DISCARDED } = ReviewState;

/** The same review in each of the shapes in which something else is possible. */
const kinds = {
  due: { expectedOn: '2026-11-01' },
  called: { expectedOn: null },
  'led by the authority': { expectedOn: '2026-11-01', convenedBy: Convenor.AUTHORITY },
  maintained: { expectedOn: '2026-11-01', decision: ReviewDecision.MAINTAIN },
  'to amend, without a draft': { expectedOn: '2026-11-01', decision: ReviewDecision.AMEND },
  'to amend, written': { expectedOn: '2026-11-01', decision: ReviewDecision.AMEND, planDraftId: 'p' },
  'to amend, notice sent': { expectedOn: '2026-11-01', decision: ReviewDecision.AMEND, planDraftId: 'p', noticeSentOn: '2026-11-02' },
  'to cease': { expectedOn: '2026-11-01', decision: ReviewDecision.CEASE },
  'to cease, appealed': { expectedOn: '2026-11-01', decision: ReviewDecision.CEASE, appealedOn: '2026-11-03' },
  'to cease, appeal dismissed': { expectedOn: '2026-11-01', decision: ReviewDecision.CEASE, appealedOn: '2026-11-03', appealEndedOn: '2026-11-20', appealOutcome: AppealOutcome.DISMISSED },
  'to cease, appeal allowed': { expectedOn: '2026-11-01', decision: ReviewDecision.CEASE, appealedOn: '2026-11-03', appealEndedOn: '2026-11-20', appealOutcome: AppealOutcome.ALLOWED },
} as const satisfies Record<string, Partial<ReviewRow>>;
type Kind = keyof typeof kinds;
const all = Object.keys(kinds) as Kind[];
const amending = all.filter((kind) => kind.startsWith('to amend'));
const ceasing = all.filter((kind) => kind.startsWith('to cease'));
const notYetDecided: Kind[] = ['due', 'called', 'led by the authority'];

interface Row {
  step: string;
  who: Who;
  /** Whether it can be taken with a review of this kind in this state. */
  when(kind: Kind, state: ReviewState): boolean;
  /** Whether something is missing for it. */
  lacks?(kind: Kind): boolean;
  /** Taken on one of its queries, so not a button of the review. */
  ofPart?: true;
}
const inStates = (...states: ReviewState[]) => (_kind: Kind, state: ReviewState) => states.includes(state);
const decided = (...kindsOf: Kind[]) => (kind: Kind, state: ReviewState) => state === DECIDED && kindsOf.includes(kind);
const open = [EXPECTED, DRAFT, SUBMITTED, RETURNED, ACCEPTED];
const table: Row[] = [
  { step: 'startReview', who: 'the setting', when: inStates(EXPECTED) },
  { step: 'clearReview', who: 'the setting', when: (kind, state) => state === DRAFT && kind !== 'called' },
  { step: 'discardReview', who: 'the setting', when: (kind, state) => state === DRAFT && kind === 'called' },
  { step: 'bookMeeting', who: 'both', when: inStates(EXPECTED, DRAFT) },
  { step: 'submitReview', who: 'the setting', when: inStates(DRAFT, RETURNED) },
  { step: 'recordReport', who: 'the authority', when: (kind, state) => state === EXPECTED && kind === 'led by the authority' },
  { step: 'assignReview', who: 'the authority', when: (kind, state) => open.includes(state) || (state === DECIDED && kind.startsWith('to ')) },
  { step: 'acceptReview', who: 'the authority', when: inStates(SUBMITTED) },
  { step: 'returnReview', who: 'the authority', when: (kind, state) => [SUBMITTED, ACCEPTED].includes(state) && kind !== 'led by the authority' },
  { step: 'askAboutAnswer', who: 'the authority', when: (kind, state) => [SUBMITTED, ACCEPTED].includes(state) && kind !== 'led by the authority' },
  { step: 'replyToQueries', ofPart: true, who: 'the setting', when: inStates(SUBMITTED, ACCEPTED) },
  { step: 'settleQuery', ofPart: true, who: 'the authority', when: inStates(SUBMITTED, RETURNED, ACCEPTED) },
  { step: 'withdrawQuery', ofPart: true, who: 'the authority', when: inStates(SUBMITTED, RETURNED, ACCEPTED) },
  { step: 'inviteGuest', ofPart: true, who: 'the setting', when: inStates(DRAFT, RETURNED) },
  { step: 'writeMessage', ofPart: true, who: 'both', when: (_kind, state) => state !== DISCARDED },
  { step: 'withdrawMessage', ofPart: true, who: 'both', when: (_kind, state) => state !== DISCARDED },
  { step: 'askForAdvice', ofPart: true, who: 'the authority', when: inStates(...open) },
  { step: 'settleAdvice', ofPart: true, who: 'the authority', when: inStates(...open) },
  { step: 'draftPlan', who: 'the authority', when: (kind, state) => state === ACCEPTED || (state === DECIDED && amending.includes(kind)) },
  { step: 'decideReview', who: 'the authority', when: inStates(ACCEPTED) },
  { step: 'sendNotice', who: 'the authority', when: decided('to amend, without a draft', 'to amend, written'), lacks: (kind) => kind === 'to amend, without a draft' },
  { step: 'recordRepresentations', who: 'the authority', when: decided('to amend, notice sent') },
  { step: 'issueFinalPlan', who: 'the authority', when: decided('to amend, notice sent') },
  { step: 'declineToAmend', who: 'the authority', when: decided('to amend, notice sent') },
  { step: 'recordAppeal', who: 'the authority', when: decided('to cease') },
  { step: 'recordAppealOutcome', who: 'the authority', when: decided('to cease, appealed') },
  { step: 'ceasePlan', who: 'the authority', when: decided(...ceasing), lacks: (kind) => kind === 'to cease, appealed' || kind === 'to cease, appeal allowed' },
  { step: 'continuePlan', who: 'the authority', when: decided(...ceasing) },
  { step: 'closeReview', who: 'the authority', when: (kind, state) => open.includes(state) || (state === DECIDED && kind.startsWith('to ')) },
];
const settings: readonly Persona[] = ['professional of the setting', 'coordinator of the setting', 'head of the setting'];
const authorities: readonly Persona[] = ['caseworker of the authority', 'manager of the authority'];
const workers: Record<Who, readonly Persona[]> = { 'the setting': settings, 'the authority': authorities, both: [...settings, ...authorities] };
const after: Record<string, ReviewState | undefined> = {
  startReview: DRAFT, clearReview: EXPECTED, discardReview: DISCARDED, bookMeeting: undefined, submitReview: SUBMITTED, recordReport: ACCEPTED, assignReview: undefined, acceptReview: ACCEPTED, returnReview: RETURNED, draftPlan: undefined, decideReview: DECIDED,
  sendNotice: undefined, recordRepresentations: undefined, issueFinalPlan: AMENDED, declineToAmend: NOT_AMENDED, recordAppeal: undefined, recordAppealOutcome: undefined, ceasePlan: CEASED, continuePlan: CONTINUED, closeReview: CLOSED, askAboutAnswer: undefined, replyToQueries: undefined, settleQuery: undefined, withdrawQuery: undefined, writeMessage: undefined, withdrawMessage: undefined, askForAdvice: undefined, settleAdvice: undefined, inviteGuest: undefined,
};

const states = Object.values(ReviewState);
const rowIn = (state: ReviewState, kind: Kind): ReviewRow => ({ id: 'r', state, version: 3, settingId: SETTING, authorityCode: '878', submittedAt: null, meetingHeldOn: '2026-10-20', convenedBy: Convenor.SETTING, ...kinds[kind] });

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

  const cases = states.flatMap((state) => table.flatMap((row) => all.filter((kind) => state === DECIDED || notYetDecided.includes(kind)).map((kind) => ({ state, row, step: row.step, kind }))));
  it.each(cases)('$step of a review that is $kind and $state: each persona gets the verdict of the table', ({ state, row, kind }) => {
    const record = rowIn(state, kind);
    const verdicts = Object.fromEntries(personas.map((persona) => [persona, codeOf(() => checkStep(reviewLifecycle, row.step, viewers[persona], record))]));
    const wanted = Object.fromEntries(personas.map((persona) => [persona, !mayEver(row, persona) ? 'REFUSED' : row.when(kind, state) && !row.lacks?.(kind) ? 'allowed' : 'NOT_NOW']));
    expect(verdicts).toEqual(wanted);
  });

  it.each(states.flatMap((state) => all.map((kind) => ({ state, kind }))))('the buttons of a review that is $kind and $state are the steps of the table, and say what is missing', ({ state, kind }) => {
    for (const persona of personas) {
      const buttons = availableSteps(reviewLifecycle, viewers[persona], rowIn(state, kind));
      const wanted = table.filter((row) => mayEver(row, persona) && !row.ofPart && row.when(kind, state));
      expect(buttons.map(({ name }) => name), persona).toEqual(wanted.map(({ step }) => step));
      expect(buttons.map((step) => missingFor(step, rowIn(state, kind)).length > 0), persona).toEqual(wanted.map(({ lacks }) => lacks?.(kind) === true));
    }
  });

  it('a stale version is a conflict for whoever may take the step, and tells nothing to whoever may not', () => {
    for (const state of states)
      for (const row of table)
        for (const persona of personas)
          expect(codeOf(() => checkStep(reviewLifecycle, row.step, viewers[persona], rowIn(state, 'called'), 2)), `${row.step} ${state} ${persona}`).toBe(mayEver(row, persona) ? 'CONFLICT' : 'REFUSED');
  });

  it('the version that was seen, or none, is no conflict', () => {
    for (const version of [3, null, undefined]) expect(codeOf(() => checkStep(reviewLifecycle, 'acceptReview', viewers['caseworker of the authority'], rowIn(SUBMITTED, 'called'), version))).toBe('allowed');
  });

  it('a step that is not possible now says which are', () => {
    const refusal = (() => {
      try {
        checkStep(reviewLifecycle, 'decideReview', viewers['manager of the authority'], rowIn(SUBMITTED, 'called'));
      } catch (error) {
        return error as PortalError;
      }
    })();
    expect(refusal?.message).toBe('This cannot be done while the review is submitted.');
    expect(refusal?.extensions['possible']).toEqual(['assignReview', 'acceptReview', 'returnReview', 'askAboutAnswer', 'closeReview']);
  });

  it('a step of which something is missing says what, and is not among what is possible', () => {
    const refusal = (() => {
      try {
        checkStep(reviewLifecycle, 'sendNotice', viewers['caseworker of the authority'], rowIn(DECIDED, 'to amend, without a draft'));
      } catch (error) {
        return error as PortalError;
      }
    })();
    expect(refusal?.message).toBe('Not yet: the amended plan is not written yet: write the proposed amendments first.');
    expect(refusal?.extensions['missing']).toEqual(['the amended plan is not written yet: write the proposed amendments first']);
    expect(refusal?.extensions['possible']).toEqual(['assignReview', 'draftPlan', 'closeReview']);
  });

  it('a decision without the day of the meeting is not possible', () => {
    expect(codeOf(() => checkStep(reviewLifecycle, 'decideReview', viewers['caseworker of the authority'], { ...rowIn(ACCEPTED, 'due'), meetingHeldOn: null }))).toBe('NOT_NOW');
  });

  it('a record without a setting or an authority is nobody’s to move', () => {
    const nobodys: ReviewRow = { id: 'r', state: DRAFT, version: 1, settingId: null, authorityCode: null };
    for (const persona of personas) expect(availableSteps(reviewLifecycle, viewers[persona], nobodys), persona).toEqual([]);
  });

  it('a step that does not exist is a fault of the program, not of the caller', () => {
    expect(() => checkStep(reviewLifecycle, 'approveReview', viewers['manager of the authority'], rowIn(DRAFT, 'called'))).toThrow('Review has no step approveReview');
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

import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { AssessmentState, assessmentLifecycle } from '../../api/assessments/index.js';
import type { AssessmentRow } from '../../api/assessments/assessment.lifecycle.js';
import { PortalError } from '../../api/kernel/errors.js';
import { availableSteps, checkLifecycle, checkStep, missingFor } from '../../api/kernel/lifecycle.js';
import { type Persona, SETTING, personas, viewers } from '../support/viewers.js';

/* Who may do what to a request, an early help and a young carer’s assessment in which state: written by hand, from the law. */
const { DRAFT, SUBMITTED, RETURNED, ACCEPTED, ASSESSING, REFUSED, NO_PLAN, DRAFT_PLAN, PLAN_ISSUED, SUPPORTED } = AssessmentState;
const kinds = {
  'a request': { form: 'ehcna_request', responseId: 'r' },
  'a request by letter': { form: 'ehcna_request', responseId: null },
  'a request, advice asked for': { form: 'ehcna_request', responseId: 'r', adviceRequestedOn: '2026-10-01' },
  'a request, an adviser awaited': { form: 'ehcna_request', responseId: 'r', adviceRequestedOn: '2026-10-01', adviceAwaited: 1, adviceByName: 1 },
  'a request, advice in': { form: 'ehcna_request', responseId: 'r', adviceRequestedOn: '2026-10-01', adviceReceivedOn: '2026-11-01' },
  'a request, advice in and plan written': { form: 'ehcna_request', responseId: 'r', adviceRequestedOn: '2026-10-01', adviceReceivedOn: '2026-11-01', planDraftId: 'p' },
  'a request, settings consulted': { form: 'ehcna_request', responseId: 'r', adviceRequestedOn: '2026-10-01', adviceReceivedOn: '2026-11-01', planDraftId: 'p', consultedOn: '2026-11-10' },
  'a request, appealed': { form: 'ehcna_request', responseId: 'r', appealedOn: '2026-11-10' },
  'early help': { form: 'eha', responseId: 'r' },
  'a young carer’s': { form: 'young_carer', responseId: 'r' },
} as const satisfies Record<string, Partial<AssessmentRow>>;
type Kind = keyof typeof kinds;
const all = Object.keys(kinds) as Kind[];
const requests = all.filter((kind) => kind.startsWith('a request'));
const adviceIn: Kind[] = ['a request, advice in', 'a request, advice in and plan written', 'a request, settings consulted'];
const written: Kind[] = ['a request, advice in and plan written', 'a request, settings consulted'];

interface Row {
  who: 'the setting' | 'the authority' | 'both';
  from: AssessmentState[];
  to?: AssessmentState;
  of?: readonly Kind[];
  lacks?(kind: Kind): boolean;
  /** Taken on one of its queries, so not a button of the assessment. */
  ofPart?: true;
}
const help: Kind[] = ['early help', 'a young carer’s'];
const received = Object.values(AssessmentState).filter((state) => state !== DRAFT && state !== AssessmentState.DISCARDED);
const underWay = [SUBMITTED, RETURNED, ACCEPTED, ASSESSING, DRAFT_PLAN];
const table: Record<string, Row> = {
  discardAssessment: { who: 'the setting', from: [DRAFT], to: AssessmentState.DISCARDED },
  submitAssessment: { who: 'the setting', from: [DRAFT, RETURNED], to: SUBMITTED },
  assignAssessment: { who: 'the authority', from: [...underWay, SUPPORTED] },
  acceptAssessment: { who: 'the authority', from: [SUBMITTED], to: ACCEPTED },
  returnAssessment: { who: 'the authority', from: [SUBMITTED, ACCEPTED], to: RETURNED, of: all.filter((kind) => kind !== 'a request by letter') },
  askAboutAnswer: { who: 'the authority', from: [SUBMITTED, ACCEPTED], of: all.filter((kind) => kind !== 'a request by letter') },
  replyToQueries: { who: 'the setting', from: [SUBMITTED, ACCEPTED], ofPart: true },
  settleQuery: { who: 'the authority', from: [SUBMITTED, RETURNED, ACCEPTED], ofPart: true },
  withdrawQuery: { who: 'the authority', from: [SUBMITTED, RETURNED, ACCEPTED], ofPart: true },
  inviteGuest: { who: 'the setting', from: [DRAFT, RETURNED], ofPart: true },
  writeMessage: { who: 'both', from: received, ofPart: true },
  withdrawMessage: { who: 'both', from: received, ofPart: true },
  decideToAssess: { who: 'the authority', from: [SUBMITTED, ACCEPTED], to: ASSESSING, of: requests },
  refuseToAssess: { who: 'the authority', from: [SUBMITTED, ACCEPTED], to: REFUSED, of: requests },
  requestAdvice: { who: 'the authority', from: [ASSESSING], of: requests, lacks: (kind) => kind === 'a request, an adviser awaited' },
  recordAdvice: { who: 'the authority', from: [ASSESSING], of: ['a request, advice asked for', 'a request, an adviser awaited', ...adviceIn], lacks: (kind) => kind === 'a request, an adviser awaited' },
  askForAdvice: { who: 'the authority', from: [ASSESSING], of: requests, ofPart: true },
  settleAdvice: { who: 'the authority', from: [ASSESSING], of: requests, ofPart: true },
  draftFirstPlan: { who: 'the authority', from: [ASSESSING, DRAFT_PLAN], of: requests },
  decideNoPlan: { who: 'the authority', from: [ASSESSING], to: NO_PLAN, of: requests, lacks: (kind) => !adviceIn.includes(kind) },
  sendDraftPlan: { who: 'the authority', from: [ASSESSING], to: DRAFT_PLAN, of: requests, lacks: (kind) => !written.includes(kind) },
  consultSettings: { who: 'the authority', from: [DRAFT_PLAN], of: requests },
  endConsultation: { who: 'the authority', from: [DRAFT_PLAN], of: ['a request, settings consulted'] },
  recordDraftRepresentations: { who: 'the authority', from: [DRAFT_PLAN], of: requests },
  issuePlan: { who: 'the authority', from: [DRAFT_PLAN], to: PLAN_ISSUED, of: requests },
  withdrawRequest: { who: 'the authority', from: underWay, to: AssessmentState.WITHDRAWN, of: requests },
  recordAssessmentAppeal: { who: 'the authority', from: [REFUSED, NO_PLAN, PLAN_ISSUED], of: requests.filter((kind) => kind !== 'a request, appealed') },
  agreeSupport: { who: 'the authority', from: [ACCEPTED], to: SUPPORTED, of: help },
  reviewSupport: { who: 'the authority', from: [SUPPORTED], of: help },
  endSupport: { who: 'the authority', from: [ACCEPTED, SUPPORTED], to: AssessmentState.ENDED, of: help },
  recordException: { who: 'the authority', from: underWay, of: requests },
  withdrawException: { who: 'the authority', from: underWay, of: requests },
};
const settings: readonly Persona[] = ['professional of the setting', 'coordinator of the setting', 'head of the setting'];
const authorities: readonly Persona[] = ['caseworker of the authority', 'manager of the authority'];
const workers: Record<Row['who'], readonly Persona[]> = { 'the setting': settings, 'the authority': authorities, both: [...settings, ...authorities] };

const states = Object.values(AssessmentState);
const rowIn = (state: AssessmentState, kind: Kind): AssessmentRow => ({ id: 'a', state, version: 3, settingId: SETTING, authorityCode: '878', ...kinds[kind] });
const possible = ({ from, of = all }: Row, kind: Kind, state: AssessmentState) => from.includes(state) && of.includes(kind);

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'allowed';
  } catch (error) {
    if (error instanceof PortalError) return error.code;
    throw error;
  }
}

describe('the lifecycle of requests and assessments', () => {
  it('has exactly the steps of the table, and works', () => {
    expect(Object.fromEntries(assessmentLifecycle.steps.map(({ name, to }) => [name, to]))).toEqual(Object.fromEntries(Object.entries(table).map(([name, { to }]) => [name, to])));
    expect(() => checkLifecycle(assessmentLifecycle as never, states)).not.toThrow();
  });

  it.each(states.flatMap((state) => Object.keys(table).map((step) => ({ state, step }))))('$step while it is $state: each persona and kind gets the verdict of the table', ({ state, step }) => {
    const row = table[step]!;
    for (const kind of all) {
      const verdicts = Object.fromEntries(personas.map((persona) => [persona, codeOf(() => checkStep(assessmentLifecycle, step, viewers[persona], rowIn(state, kind)))]));
      const wanted = Object.fromEntries(personas.map((persona) => [persona, !workers[row.who].includes(persona) ? 'REFUSED' : possible(row, kind, state) && !row.lacks?.(kind) ? 'allowed' : 'NOT_NOW']));
      expect(verdicts, kind).toEqual(wanted);
    }
  });

  it.each(states)('the buttons while it is %s are the steps of the table, and say what is missing', (state) => {
    for (const kind of all)
      for (const persona of personas) {
        const wanted = Object.entries(table).filter(([, row]) => !row.ofPart && workers[row.who].includes(persona) && possible(row, kind, state));
        const buttons = availableSteps(assessmentLifecycle, viewers[persona], rowIn(state, kind));
        expect(buttons.map(({ name }) => name), `${kind} ${persona}`).toEqual(wanted.map(([name]) => name));
        expect(buttons.map((step) => missingFor(step, rowIn(state, kind)).length > 0), `${kind} ${persona}`).toEqual(wanted.map(([, row]) => row.lacks?.(kind) === true));
      }
  });
});

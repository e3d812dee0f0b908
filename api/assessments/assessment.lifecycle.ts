import { type RuleRow, type Viewer, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import type { Lifecycle } from '../kernel/lifecycle.js';
import { type Assessment } from './assessment.js';
import { AssessmentState as State } from './assessment-words.js';
import { EARLY_HELP_FORM, REQUEST_FORM, YOUNG_CARER_FORM } from './assessment.clocks.js';

/** An assessment as its lifecycle sees it. */
export interface AssessmentRow extends RuleRow, Partial<Pick<Assessment, 'form' | 'planDraftId' | 'adviceRequestedOn' | 'adviceReceivedOn' | 'adviceAwaited' | 'adviceByName' | 'representationsOn' | 'consultedOn' | 'consultationEndedOn' | 'appealedOn'>> {
  state: State;
  version: number;
}

/** Every stored property that the lifecycle asks for. */
export const lifecycleColumns = ['state', 'version', 'authorityCode', 'settingId', 'form', 'responseId', 'planDraftId', 'adviceRequestedOn', 'adviceReceivedOn', 'adviceAwaited', 'adviceByName', 'representationsOn', 'consultedOn', 'consultationEndedOn', 'appealedOn'] as const;

const isRequest = ({ form }: AssessmentRow) => form === REQUEST_FORM;
const request = { says: 'a request for a needs assessment', holds: isRequest };
const help = { says: 'an early help or a young carer’s assessment', holds: ({ form }: AssessmentRow) => form === EARLY_HELP_FORM || form === YOUNG_CARER_FORM };
const fromSetting = { says: 'a form that a setting sent', holds: (row: AssessmentRow) => row.responseId !== null };
const adviceAsked = { says: 'a request of which advice was asked for', holds: (row: AssessmentRow) => isRequest(row) && row.adviceRequestedOn != null };
const consulting = { says: 'a draft plan on which settings were consulted', holds: (row: AssessmentRow) => isRequest(row) && row.consultedOn != null && row.consultationEndedOn == null };
const appealable = { says: 'a request that was refused or ended without a plan, or a plan, without an appeal yet', holds: (row: AssessmentRow) => isRequest(row) && row.appealedOn == null };

const planWritten = { says: 'the draft plan is not written yet', holds: (row: AssessmentRow) => row.planDraftId != null };
const adviceHere = { says: 'advice is still awaited: record that it came in', holds: (row: AssessmentRow) => row.adviceReceivedOn != null };
const notByName = { says: 'advice was asked for by name: its days are those of the requests', holds: (row: AssessmentRow) => !row.adviceByName };
const nobodyAwaited = { says: 'advice that was asked for by name is awaited: say of each request what became of it', holds: (row: AssessmentRow) => !row.adviceAwaited };
const wasAsked = { says: 'advice was not asked for yet', holds: (row: AssessmentRow) => row.adviceRequestedOn != null };

/** The authority sees nothing of it before it was submitted. */
const received = Object.values(State).filter((state) => state !== State.DRAFT && state !== State.DISCARDED);

/** What can happen to a request or an assessment, by whom, when. The only door is take(). */
export const assessmentLifecycle: Lifecycle<State, Viewer, AssessmentRow> = {
  record: 'Assessment',
  first: [State.DRAFT, State.SUBMITTED],
  final: [State.REFUSED, State.NO_PLAN, State.PLAN_ISSUED, State.ENDED, State.WITHDRAWN, State.DISCARDED],
  steps: [
    { name: 'discardAssessment', says: 'Discard the draft', from: [State.DRAFT], to: State.DISCARDED, by: [memberOfSetting], act: 'assessment.discarded', audience: 'SETTING' },
    { name: 'submitAssessment', says: 'Submit to the authority', from: [State.DRAFT, State.RETURNED], to: State.SUBMITTED, by: [memberOfSetting], act: 'assessment.submitted', audience: 'BOTH' },
    { name: 'assignAssessment', says: 'Assign to a caseworker', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED, State.ASSESSING, State.DRAFT_PLAN, State.SUPPORTED], by: [caseworkerOfAuthority], act: 'assessment.assigned', audience: 'AUTHORITY' },
    { name: 'acceptAssessment', says: 'Accept as complete', from: [State.SUBMITTED], to: State.ACCEPTED, by: [caseworkerOfAuthority], act: 'assessment.accepted', audience: 'BOTH' },
    { name: 'returnAssessment', says: 'Return to the setting', from: [State.SUBMITTED, State.ACCEPTED], to: State.RETURNED, by: [caseworkerOfAuthority], only: fromSetting, act: 'assessment.returned', audience: 'BOTH' },
    { name: 'askAboutAnswer', says: 'Ask about an answer', from: [State.SUBMITTED, State.ACCEPTED], by: [caseworkerOfAuthority], only: fromSetting, act: 'assessment.queryAsked', audience: 'BOTH' },
    { name: 'replyToQueries', ofPart: true, says: 'Reply to the authority’s questions', from: [State.SUBMITTED, State.ACCEPTED], by: [memberOfSetting], act: 'assessment.queriesAnswered', audience: 'BOTH' },
    { name: 'settleQuery', ofPart: true, says: 'Settle a query', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'assessment.querySettled', audience: 'BOTH' },
    { name: 'withdrawQuery', ofPart: true, says: 'Take back a query', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'assessment.queryWithdrawn', audience: 'BOTH' },
    { name: 'inviteGuest', ofPart: true, says: 'Ask a guest to write a section', from: [State.DRAFT, State.RETURNED], by: [memberOfSetting], act: 'assessment.guestInvited', audience: 'SETTING' },
    { name: 'writeMessage', ofPart: true, says: 'Write a message', from: received, by: [memberOfSetting, caseworkerOfAuthority], act: 'assessment.messageWritten', audience: 'BOTH' },
    { name: 'withdrawMessage', ofPart: true, says: 'Take back a message', from: received, by: [memberOfSetting, caseworkerOfAuthority], act: 'assessment.messageWithdrawn', audience: 'BOTH' },
    { name: 'decideToAssess', says: 'Decide to assess', from: [State.SUBMITTED, State.ACCEPTED], to: State.ASSESSING, by: [caseworkerOfAuthority], only: request, act: 'assessment.decidedToAssess', audience: 'BOTH' },
    { name: 'refuseToAssess', says: 'Decide not to assess', from: [State.SUBMITTED, State.ACCEPTED], to: State.REFUSED, by: [caseworkerOfAuthority], only: request, act: 'assessment.refusedToAssess', audience: 'BOTH' },
    { name: 'requestAdvice', says: 'Record that advice was asked for', from: [State.ASSESSING], by: [caseworkerOfAuthority], only: request, needs: [notByName], act: 'assessment.adviceRequested', audience: 'BOTH' },
    { name: 'recordAdvice', says: 'Record that all advice came in', from: [State.ASSESSING], by: [caseworkerOfAuthority], only: adviceAsked, needs: [nobodyAwaited, notByName], act: 'assessment.adviceReceived', audience: 'BOTH' },
    { name: 'askForAdvice', ofPart: true, says: 'Ask an adviser for advice', from: [State.ASSESSING], by: [caseworkerOfAuthority], only: request, act: 'assessment.adviceAsked', audience: 'AUTHORITY' },
    { name: 'settleAdvice', ofPart: true, says: 'Record what became of advice', from: [State.ASSESSING], by: [caseworkerOfAuthority], only: request, act: 'assessment.adviceSettled', audience: 'AUTHORITY' },
    { name: 'draftFirstPlan', says: 'Write the plan', from: [State.ASSESSING, State.DRAFT_PLAN], by: [caseworkerOfAuthority], only: request, act: 'assessment.planDrafted', audience: 'AUTHORITY' },
    { name: 'decideNoPlan', says: 'Decide that there is no plan', from: [State.ASSESSING], to: State.NO_PLAN, by: [caseworkerOfAuthority], only: request, needs: [wasAsked, adviceHere], act: 'assessment.noPlan', audience: 'BOTH' },
    { name: 'sendDraftPlan', says: 'Send the draft plan', from: [State.ASSESSING], to: State.DRAFT_PLAN, by: [caseworkerOfAuthority], only: request, needs: [wasAsked, adviceHere, planWritten], act: 'assessment.draftPlanSent', audience: 'BOTH' },
    { name: 'consultSettings', says: 'Record that settings were consulted', from: [State.DRAFT_PLAN], by: [caseworkerOfAuthority], only: request, act: 'assessment.settingsConsulted', audience: 'AUTHORITY' },
    { name: 'endConsultation', says: 'Record that all settings have answered', from: [State.DRAFT_PLAN], by: [caseworkerOfAuthority], only: consulting, act: 'assessment.consultationEnded', audience: 'AUTHORITY' },
    { name: 'recordDraftRepresentations', says: 'Record the family’s representations', from: [State.DRAFT_PLAN], by: [caseworkerOfAuthority], only: request, act: 'assessment.representationsRecorded', audience: 'AUTHORITY' },
    { name: 'issuePlan', says: 'Issue the final plan', from: [State.DRAFT_PLAN], to: State.PLAN_ISSUED, by: [caseworkerOfAuthority], only: request, act: 'assessment.planIssued', audience: 'BOTH' },
    { name: 'withdrawRequest', says: 'Record that the request was taken back', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED, State.ASSESSING, State.DRAFT_PLAN], to: State.WITHDRAWN, by: [caseworkerOfAuthority], only: request, act: 'assessment.withdrawn', audience: 'BOTH' },
    { name: 'recordAssessmentAppeal', says: 'Record an appeal', from: [State.REFUSED, State.NO_PLAN, State.PLAN_ISSUED], by: [caseworkerOfAuthority], only: appealable, act: 'assessment.appealRecorded', audience: 'AUTHORITY' },
    { name: 'agreeSupport', says: 'Record what is done', from: [State.ACCEPTED], to: State.SUPPORTED, by: [caseworkerOfAuthority], only: help, act: 'assessment.supportAgreed', audience: 'BOTH' },
    { name: 'reviewSupport', says: 'Record a review', from: [State.SUPPORTED], by: [caseworkerOfAuthority], only: help, act: 'assessment.supportReviewed', audience: 'BOTH' },
    { name: 'endSupport', says: 'End it, or step it up or down', from: [State.ACCEPTED, State.SUPPORTED], to: State.ENDED, by: [caseworkerOfAuthority], only: help, act: 'assessment.supportEnded', audience: 'BOTH' },
    { name: 'recordException', says: 'Record a statutory exception', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED, State.ASSESSING, State.DRAFT_PLAN], by: [caseworkerOfAuthority], only: request, act: 'assessment.exceptionRecorded', audience: 'AUTHORITY' },
    { name: 'withdrawException', says: 'Withdraw a statutory exception', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED, State.ASSESSING, State.DRAFT_PLAN], by: [caseworkerOfAuthority], only: request, act: 'assessment.exceptionWithdrawn', audience: 'AUTHORITY' },
  ],
};

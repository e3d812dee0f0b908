import { type RuleRow, type Viewer, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import type { Lifecycle } from '../kernel/lifecycle.js';
import { AssessmentState as State } from './assessment.js';

/** An assessment as its lifecycle sees it. */
export interface AssessmentRow extends RuleRow {
  state: State;
  version: number;
}

/** What can happen to a request or an assessment, by whom, when. The only door is take(). */
export const assessmentLifecycle: Lifecycle<State, Viewer, AssessmentRow> = {
  record: 'Assessment',
  first: [State.DRAFT],
  final: [State.DISCARDED],
  steps: [
    { name: 'discardAssessment', says: 'Discard the draft', from: [State.DRAFT], to: State.DISCARDED, by: [memberOfSetting], act: 'assessment.discarded', audience: 'SETTING' },
    { name: 'submitAssessment', says: 'Submit to the authority', from: [State.DRAFT, State.RETURNED], to: State.SUBMITTED, by: [memberOfSetting], act: 'assessment.submitted', audience: 'BOTH' },
    { name: 'assignAssessment', says: 'Assign to a caseworker', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'assessment.assigned', audience: 'AUTHORITY' },
    { name: 'acceptAssessment', says: 'Accept as complete', from: [State.SUBMITTED], to: State.ACCEPTED, by: [caseworkerOfAuthority], act: 'assessment.accepted', audience: 'BOTH' },
    { name: 'returnAssessment', says: 'Return to the setting', from: [State.SUBMITTED, State.ACCEPTED], to: State.RETURNED, by: [caseworkerOfAuthority], act: 'assessment.returned', audience: 'BOTH' },
    { name: 'askAboutAnswer', says: 'Ask about an answer', from: [State.SUBMITTED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'assessment.queryAsked', audience: 'BOTH' },
    { name: 'replyToQueries', ofPart: true, says: 'Reply to the authority’s questions', from: [State.SUBMITTED, State.ACCEPTED], by: [memberOfSetting], act: 'assessment.queriesAnswered', audience: 'BOTH' },
    { name: 'settleQuery', ofPart: true, says: 'Settle a query', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'assessment.querySettled', audience: 'BOTH' },
    { name: 'withdrawQuery', ofPart: true, says: 'Take back a query', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'assessment.queryWithdrawn', audience: 'BOTH' },
  ],
};

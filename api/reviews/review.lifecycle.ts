import { type RuleRow, type Viewer, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import type { Lifecycle } from '../kernel/lifecycle.js';
import { ReviewState as State } from './review.js';

/** A review as its lifecycle sees it. */
export interface ReviewRow extends RuleRow {
  state: State;
  version: number;
  expectedOn?: string | null;
}

const expected = { says: 'a review that was due by the 12-month rule', holds: (row: ReviewRow) => row.expectedOn != null };
const calledEarly = { says: 'a review that the setting called', holds: (row: ReviewRow) => row.expectedOn == null };

/** What can happen to a review, by whom, when. The only door is take(). */
export const reviewLifecycle: Lifecycle<State, Viewer, ReviewRow> = {
  record: 'Review',
  first: [State.EXPECTED, State.DRAFT],
  final: [State.DECIDED, State.DISCARDED],
  steps: [
    { name: 'startReview', says: 'Start the review', from: [State.EXPECTED], to: State.DRAFT, by: [memberOfSetting], act: 'review.started', audience: 'BOTH' },
    { name: 'clearReview', says: 'Clear the draft and begin again later', from: [State.DRAFT], to: State.EXPECTED, by: [memberOfSetting], only: expected, act: 'review.cleared', audience: 'BOTH' },
    { name: 'discardReview', says: 'Discard the draft', from: [State.DRAFT], to: State.DISCARDED, by: [memberOfSetting], only: calledEarly, act: 'review.discarded', audience: 'SETTING' },
    { name: 'submitReview', says: 'Submit to the authority', from: [State.DRAFT, State.RETURNED], to: State.SUBMITTED, by: [memberOfSetting], act: 'review.submitted', audience: 'BOTH' },
    { name: 'assignReview', says: 'Assign to a caseworker', from: [State.EXPECTED, State.DRAFT, State.SUBMITTED, State.RETURNED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'review.assigned', audience: 'AUTHORITY' },
    { name: 'acceptReview', says: 'Accept as complete', from: [State.SUBMITTED], to: State.ACCEPTED, by: [caseworkerOfAuthority], act: 'review.accepted', audience: 'BOTH' },
    { name: 'returnReview', says: 'Return to the setting', from: [State.SUBMITTED, State.ACCEPTED], to: State.RETURNED, by: [caseworkerOfAuthority], act: 'review.returned', audience: 'BOTH' },
    { name: 'askAboutAnswer', says: 'Ask about an answer', from: [State.SUBMITTED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'review.queryAsked', audience: 'BOTH' },
    { name: 'replyToQueries', ofPart: true, says: 'Reply to the authority’s questions', from: [State.SUBMITTED, State.ACCEPTED], by: [memberOfSetting], act: 'review.queriesAnswered', audience: 'BOTH' },
    { name: 'settleQuery', ofPart: true, says: 'Settle a query', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'review.querySettled', audience: 'BOTH' },
    { name: 'withdrawQuery', ofPart: true, says: 'Take back a query', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'review.queryWithdrawn', audience: 'BOTH' },
    { name: 'decideReview', says: 'Record the decision', from: [State.ACCEPTED], to: State.DECIDED, by: [caseworkerOfAuthority], act: 'review.decided', audience: 'BOTH' },
  ],
};

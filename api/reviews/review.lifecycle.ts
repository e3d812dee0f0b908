import { type RuleRow, type Viewer, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import type { Lifecycle } from '../kernel/lifecycle.js';
import { type Review } from './review.js';
import { AppealOutcome, Convenor, ReviewDecision, ReviewState as State } from './review-words.js';

/** A review as its lifecycle sees it. */
export interface ReviewRow extends RuleRow, Partial<Pick<Review, 'expectedOn' | 'convenedBy' | 'meetingHeldOn' | 'decision' | 'planDraftId' | 'noticeSentOn' | 'representationsOn' | 'finalPlanOn' | 'appealedOn' | 'appealEndedOn' | 'appealOutcome'>> {
  state: State;
  version: number;
}

/** Every stored property that the lifecycle asks for. */
export const lifecycleColumns = ['state', 'version', 'authorityCode', 'settingId', 'expectedOn', 'convenedBy', 'meetingHeldOn', 'decision', 'planDraftId', 'noticeSentOn', 'representationsOn', 'finalPlanOn', 'appealedOn', 'appealEndedOn', 'appealOutcome'] as const;

const expected = { says: 'a review that was due by the 12-month rule, or that the authority called', holds: (row: ReviewRow) => row.expectedOn != null };
const calledEarly = { says: 'a review that the setting called', holds: (row: ReviewRow) => row.expectedOn == null };
const ledByAuthority = { says: 'a review that the authority holds (regulation 21)', holds: (row: ReviewRow) => row.convenedBy === Convenor.AUTHORITY };
const fromSetting = { says: 'a report that the setting sent', holds: (row: ReviewRow) => row.convenedBy !== Convenor.AUTHORITY };
const amends = ({ state, decision }: ReviewRow) => state === State.DECIDED && decision === ReviewDecision.AMEND;
const ceases = ({ state, decision }: ReviewRow) => state === State.DECIDED && decision === ReviewDecision.CEASE;
const beforeNotice = { says: 'a decision to amend of which no notice was sent', holds: (row: ReviewRow) => amends(row) && row.noticeSentOn == null };
const amending = { says: 'a decision to amend of which notice was sent', holds: (row: ReviewRow) => amends(row) && row.noticeSentOn != null };
const drafting = { says: 'accepted, or decided to amend', holds: (row: ReviewRow) => row.state === State.ACCEPTED || amends(row) };
const ceasing = { says: 'a decision to cease', holds: ceases };
const appealable = { says: 'a decision to cease, without an appeal yet', holds: (row: ReviewRow) => ceases(row) && row.appealedOn == null };
const appealed = { says: 'a decision to cease, with an appeal that is open', holds: (row: ReviewRow) => ceases(row) && row.appealedOn != null && row.appealEndedOn == null };
const unfinished = { says: 'not decided, or a decision that is still to be carried out', holds: (row: ReviewRow) => row.state !== State.DECIDED || amends(row) || ceases(row) };

const meetingKnown = { says: 'the day of the meeting is not known', holds: (row: ReviewRow) => row.meetingHeldOn != null };
const draftWritten = { says: 'the amended plan is not written yet: write the proposed amendments first', holds: (row: ReviewRow) => row.planDraftId != null };
const noOpenAppeal = { says: 'an appeal is open; the plan goes on until it has ended', holds: (row: ReviewRow) => row.appealedOn == null || row.appealEndedOn != null };
const appealNotAllowed = { says: 'the tribunal allowed the appeal: the plan goes on', holds: (row: ReviewRow) => row.appealOutcome !== AppealOutcome.ALLOWED };

const undecided = [State.EXPECTED, State.DRAFT, State.SUBMITTED, State.RETURNED, State.ACCEPTED];

/** The authority sees a review from the day it is due. */
const notDiscarded = Object.values(State).filter((state) => state !== State.DISCARDED);

/** What can happen to a review, by whom, when. The only door is take(). */
export const reviewLifecycle: Lifecycle<State, Viewer, ReviewRow> = {
  record: 'Review',
  first: [State.EXPECTED, State.DRAFT],
  final: [State.AMENDED, State.NOT_AMENDED, State.CEASED, State.CONTINUED, State.CLOSED, State.DISCARDED],
  mayEnd: [State.DECIDED],
  steps: [
    { name: 'startReview', says: 'Start the review', from: [State.EXPECTED], to: State.DRAFT, by: [memberOfSetting], act: 'review.started', audience: 'BOTH' },
    { name: 'clearReview', says: 'Clear the draft and begin again later', from: [State.DRAFT], to: State.EXPECTED, by: [memberOfSetting], only: expected, act: 'review.cleared', audience: 'BOTH' },
    { name: 'discardReview', says: 'Discard the draft', from: [State.DRAFT], to: State.DISCARDED, by: [memberOfSetting], only: calledEarly, act: 'review.discarded', audience: 'SETTING' },
    { name: 'bookMeeting', says: 'Set the day of the meeting', from: [State.EXPECTED, State.DRAFT], by: [memberOfSetting, caseworkerOfAuthority], act: 'review.meetingBooked', audience: 'BOTH' },
    { name: 'submitReview', says: 'Submit to the authority', from: [State.DRAFT, State.RETURNED], to: State.SUBMITTED, by: [memberOfSetting], act: 'review.submitted', audience: 'BOTH' },
    { name: 'recordReport', says: 'Record the meeting and its report', from: [State.EXPECTED], to: State.ACCEPTED, by: [caseworkerOfAuthority], only: ledByAuthority, act: 'review.reportRecorded', audience: 'BOTH' },
    { name: 'assignReview', says: 'Assign to a caseworker', from: [State.EXPECTED, State.DRAFT, State.SUBMITTED, State.RETURNED, State.ACCEPTED, State.DECIDED], by: [caseworkerOfAuthority], only: unfinished, act: 'review.assigned', audience: 'AUTHORITY' },
    { name: 'acceptReview', says: 'Accept as complete', from: [State.SUBMITTED], to: State.ACCEPTED, by: [caseworkerOfAuthority], act: 'review.accepted', audience: 'BOTH' },
    { name: 'returnReview', says: 'Return to the setting', from: [State.SUBMITTED, State.ACCEPTED], to: State.RETURNED, by: [caseworkerOfAuthority], only: fromSetting, act: 'review.returned', audience: 'BOTH' },
    { name: 'askAboutAnswer', says: 'Ask about an answer', from: [State.SUBMITTED, State.ACCEPTED], by: [caseworkerOfAuthority], only: fromSetting, act: 'review.queryAsked', audience: 'BOTH' },
    { name: 'replyToQueries', ofPart: true, says: 'Reply to the authority’s questions', from: [State.SUBMITTED, State.ACCEPTED], by: [memberOfSetting], act: 'review.queriesAnswered', audience: 'BOTH' },
    { name: 'settleQuery', ofPart: true, says: 'Settle a query', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'review.querySettled', audience: 'BOTH' },
    { name: 'withdrawQuery', ofPart: true, says: 'Take back a query', from: [State.SUBMITTED, State.RETURNED, State.ACCEPTED], by: [caseworkerOfAuthority], act: 'review.queryWithdrawn', audience: 'BOTH' },
    { name: 'inviteGuest', ofPart: true, says: 'Ask a guest to write a section', from: [State.DRAFT, State.RETURNED], by: [memberOfSetting], act: 'review.guestInvited', audience: 'SETTING' },
    { name: 'writeMessage', ofPart: true, says: 'Write a message', from: notDiscarded, by: [memberOfSetting, caseworkerOfAuthority], act: 'review.messageWritten', audience: 'BOTH' },
    { name: 'withdrawMessage', ofPart: true, says: 'Take back a message', from: notDiscarded, by: [memberOfSetting, caseworkerOfAuthority], act: 'review.messageWithdrawn', audience: 'BOTH' },
    { name: 'askForAdvice', ofPart: true, says: 'Ask an adviser for advice', from: undecided, by: [caseworkerOfAuthority], act: 'review.adviceAsked', audience: 'AUTHORITY' },
    { name: 'settleAdvice', ofPart: true, says: 'Record what became of advice', from: undecided, by: [caseworkerOfAuthority], act: 'review.adviceSettled', audience: 'AUTHORITY' },
    { name: 'draftPlan', says: 'Write the amended plan', from: [State.ACCEPTED, State.DECIDED], by: [caseworkerOfAuthority], only: drafting, act: 'review.planDrafted', audience: 'AUTHORITY' },
    { name: 'decideReview', says: 'Record the decision', from: [State.ACCEPTED], to: State.DECIDED, by: [caseworkerOfAuthority], needs: [meetingKnown], act: 'review.decided', audience: 'BOTH' },
    { name: 'sendNotice', says: 'Send the notice of proposed amendments', from: [State.DECIDED], by: [caseworkerOfAuthority], only: beforeNotice, needs: [draftWritten], act: 'review.noticeSent', audience: 'BOTH' },
    { name: 'recordRepresentations', says: 'Record the family’s representations', from: [State.DECIDED], by: [caseworkerOfAuthority], only: amending, act: 'review.representationsRecorded', audience: 'AUTHORITY' },
    { name: 'issueFinalPlan', says: 'Issue the final plan', from: [State.DECIDED], to: State.AMENDED, by: [caseworkerOfAuthority], only: amending, act: 'review.finalPlanIssued', audience: 'BOTH' },
    { name: 'declineToAmend', says: 'Give notice that the plan is not amended', from: [State.DECIDED], to: State.NOT_AMENDED, by: [caseworkerOfAuthority], only: amending, act: 'review.notAmended', audience: 'BOTH' },
    { name: 'recordAppeal', says: 'Record an appeal', from: [State.DECIDED], by: [caseworkerOfAuthority], only: appealable, act: 'review.appealRecorded', audience: 'AUTHORITY' },
    { name: 'recordAppealOutcome', says: 'Record how the appeal ended', from: [State.DECIDED], by: [caseworkerOfAuthority], only: appealed, act: 'review.appealEnded', audience: 'AUTHORITY' },
    { name: 'ceasePlan', says: 'Cease the plan', from: [State.DECIDED], to: State.CEASED, by: [caseworkerOfAuthority], only: ceasing, needs: [noOpenAppeal, appealNotAllowed], act: 'review.planCeased', audience: 'BOTH' },
    { name: 'continuePlan', says: 'Let the plan go on', from: [State.DECIDED], to: State.CONTINUED, by: [caseworkerOfAuthority], only: ceasing, act: 'review.planContinued', audience: 'BOTH' },
    { name: 'closeReview', says: 'Close the review', from: [State.EXPECTED, State.DRAFT, State.SUBMITTED, State.RETURNED, State.ACCEPTED, State.DECIDED], to: State.CLOSED, by: [caseworkerOfAuthority], only: unfinished, act: 'review.closed', audience: 'BOTH' },
  ],
};

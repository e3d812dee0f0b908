import {
  AcceptReviewDocument, type AppealOutcome, AssignReviewDocument, BookMeetingDocument, CeasePlanDocument, CloseReviewDocument, ContinuePlanDocument, DeclineToAmendDocument, IssueFinalPlanDocument, type PlacementType, RecordAppealDocument, RecordAppealOutcomeDocument,
  RecordReportDocument, RecordRepresentationsDocument, ReturnReviewDocument, type ReviewClosingReason, SendNoticeDocument,
} from '../../gql/graphql.js';
import { send } from '../../providers/client.js';
import type { Seen, Step } from '../step.js';
import { appealOutcomes, closingReasons, placements } from '../words.js';
import { decide } from './decide.js';
import { assign, assigned, day, giveBack, on, orNull, reason } from './parts.js';

const ofReview = ({ id, version }: Seen) => ({ review: id, expectedVersion: version });

/** Steps of a review, by their name in the lifecycle. */
export const reviewSteps: Readonly<Record<string, Step>> = {
  assignReview: { ...assign, take: ({ caseworker }, seen) => send(AssignReviewDocument, { input: { ...ofReview(seen), caseworker: assigned(caseworker) } }) },
  acceptReview: { title: 'Accept as complete', confirm: 'Accept', onward: true, atHead: true, means: 'The report is complete. The setting is told, and can no longer change it. Next, the authority decides whether to maintain, amend or cease the plan.', fields: [], take: (_, seen) => send(AcceptReviewDocument, { input: ofReview(seen) }), done: 'Accepted as complete. The decision is next.' },
  returnReview: { ...giveBack, take: (given, seen) => send(ReturnReviewDocument, { input: { ...ofReview(seen), reason: on(given, 'reason') } }) },
  decideReview: decide,
  bookMeeting: { title: 'Day of the meeting', confirm: 'Set the day', means: 'Invitations and written advice go out two weeks before it; the report is due two weeks and the decision four weeks after it.', fields: [day('meetingOn', 'Day of the meeting', { ahead: true, optional: true, hint: 'Leave it empty to take the day back.' })], take: (given, seen) => send(BookMeetingDocument, { input: { ...ofReview(seen), meetingOn: orNull(given['meetingOn']) } }), done: 'The day of the meeting is set.' },
  recordReport: {
    title: 'Record the meeting and its report', confirm: 'Record', onward: true, means: 'The authority holds this review (regulation 21). The decision is next.',
    fields: [day('meetingHeldOn', 'Day of the meeting'), day('invitedOn', 'Invitations sent', { optional: true }), day('adviceSentOn', 'Written advice sent to everybody invited', { optional: true }), day('reportSentOn', 'Report sent to everybody invited'), { name: 'report', kind: 'text', label: 'The report', limit: 20_000, hint: 'Progress towards the outcomes, recommended amendments, and where people disagreed.' }],
    take: (given, seen) => send(RecordReportDocument, { input: { ...ofReview(seen), meetingHeldOn: on(given, 'meetingHeldOn'), invitedOn: orNull(given['invitedOn']), adviceSentOn: orNull(given['adviceSentOn']), reportSentOn: on(given, 'reportSentOn'), report: on(given, 'report') } }), done: 'Meeting and report are recorded. The decision is next.',
  },
  sendNotice: { title: 'Notice of proposed amendments', confirm: 'Record that it was sent', onward: true, means: 'What you wrote for the plan is frozen as it is now. The family has 15 days for its representations; the final plan is due within eight weeks, and twelve of the meeting.', fields: [day('sentOn', 'Day it was sent')], take: (given, seen) => send(SendNoticeDocument, { input: { ...ofReview(seen), sentOn: on(given, 'sentOn') } }), done: 'The notice is recorded.' },
  recordRepresentations: { title: 'The family’s representations', confirm: 'Record', means: 'Change the draft of the plan afterwards where they lead to that.', fields: [day('receivedOn', 'Day they came in'), { name: 'says', kind: 'text', label: 'What the family says', limit: 20_000, hint: 'Or that it agrees.' }], take: (given, seen) => send(RecordRepresentationsDocument, { input: { ...ofReview(seen), receivedOn: on(given, 'receivedOn'), says: on(given, 'says') } }), done: 'The representations are recorded.' },
  issueFinalPlan: {
    title: 'Issue the final plan', confirm: 'Issue the plan', onward: true, means: 'The draft as it stands, or what was proposed where nothing was written since, becomes the plan in force. It cannot be changed afterwards. The setting is told.',
    fields: [day('issuedOn', 'Day it is sent'), { name: 'placementType', kind: 'choice', label: 'Type of placement in section I', options: placements, optional: true, hint: 'Where it changes.' }],
    take: (given, seen) => send(IssueFinalPlanDocument, { input: { ...ofReview(seen), issuedOn: on(given, 'issuedOn'), placementType: orNull(given['placementType']) as PlacementType | null } }), done: 'The final plan is issued.',
  },
  declineToAmend: { title: 'The plan is not amended', confirm: 'Record the notice', harmful: true, means: 'The family is told, with the reason, and may appeal.', fields: [day('notifiedOn', 'Day of the notice'), reason()], take: (given, seen) => send(DeclineToAmendDocument, { input: { ...ofReview(seen), notifiedOn: on(given, 'notifiedOn'), reason: on(given, 'reason') } }), done: 'The notice of not amending is recorded.' },
  recordAppeal: { title: 'An appeal', confirm: 'Record', means: 'The plan goes on until the appeal has ended.', fields: [day('registeredOn', 'Day it was registered')], take: (given, seen) => send(RecordAppealDocument, { input: { ...ofReview(seen), registeredOn: on(given, 'registeredOn') } }), done: 'The appeal is recorded.' },
  recordAppealOutcome: { title: 'How the appeal ended', confirm: 'Record', means: 'Where it was allowed, the plan goes on.', fields: [day('endedOn', 'Day it ended'), { name: 'outcome', kind: 'choice', label: 'How it ended', options: appealOutcomes }], take: (given, seen) => send(RecordAppealOutcomeDocument, { input: { ...ofReview(seen), endedOn: on(given, 'endedOn'), outcome: on(given, 'outcome') as AppealOutcome } }), done: 'The end of the appeal is recorded.' },
  ceasePlan: { title: 'Cease the plan', confirm: 'Cease the plan', harmful: true, means: 'The plan ends. Other reviews of it are closed. This cannot be taken back here.', fields: [day('ceasedOn', 'Day it ceases', { hint: 'Not before two months after the decision, or the end of an appeal.' })], take: (given, seen) => send(CeasePlanDocument, { input: { ...ofReview(seen), ceasedOn: on(given, 'ceasedOn') } }), done: 'The plan has ceased.' },
  continuePlan: { title: 'Let the plan go on', confirm: 'Let it go on', means: 'The next review is due 12 months after the decision.', fields: [reason()], take: (given, seen) => send(ContinuePlanDocument, { input: { ...ofReview(seen), reason: on(given, 'reason') } }), done: 'The plan goes on.' },
  closeReview: { title: 'Close the review', confirm: 'Close it', harmful: true, means: 'For a review that cannot go on. What was written stays on the file; no date runs any more. This cannot be taken back.', fields: [{ name: 'because', kind: 'choice', label: 'Why it cannot go on', options: closingReasons }, reason('In words')], take: (given, seen) => send(CloseReviewDocument, { input: { ...ofReview(seen), because: on(given, 'because') as ReviewClosingReason, reason: on(given, 'reason') } }), done: 'The review is closed.' },
};

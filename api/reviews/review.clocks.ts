import { civilDateAt } from '../kernel/civil-date.js';
import { type Clock, type ClockRule, type Facts, startedClocks } from '../kernel/clocks.js';
import { type Review } from './review.js';
import { Convenor, ReviewDecision } from './review-words.js';

export type ReviewFact =
  | 'lastCompletedOn' | 'planMadeOn' | 'reviewExpectedOn' | 'calledForOn' | 'transferOn' | 'transferSettledOn' | 'meetingBookedOn' | 'meetingHeldOn' | 'invitedOn' | 'adviceSentOn' | 'reportReceivedOn' | 'decidedOn'
  | 'decidedToAmendOn' | 'noticeSentOn' | 'representationsOn' | 'amendmentEndedOn' | 'noticeOfCeasingOn' | 'appealedOn' | 'ceasingEndedOn' | 'closedOn';

export const factLabels: Readonly<Record<ReviewFact, string>> = {
  lastCompletedOn: 'Decision after the last review',
  planMadeOn: 'Plan made',
  reviewExpectedOn: 'Review due',
  calledForOn: 'Review asked for',
  transferOn: 'Move to the next phase of education',
  transferSettledOn: 'Plan settled for the move',
  meetingBookedOn: 'Review meeting booked',
  meetingHeldOn: 'Review meeting',
  invitedOn: 'Invitations sent',
  adviceSentOn: 'Advice sent to everybody invited',
  reportReceivedOn: 'Report received',
  decidedOn: 'Decision',
  decidedToAmendOn: 'Review meeting',
  noticeSentOn: 'Notice of proposed amendments',
  representationsOn: 'Representations received',
  amendmentEndedOn: 'Final plan, or notice that it is not amended',
  noticeOfCeasingOn: 'Decision to cease the plan',
  appealedOn: 'Appeal registered',
  ceasingEndedOn: 'Plan ceased or continued',
  closedOn: 'Review closed',
};

const regulations = 'SEND Regulations 2014, regulation';
const since = '2014-09-01';
const meeting = ['meetingHeldOn', 'meetingBookedOn'] as const;
const over = ['meetingHeldOn', 'decidedOn', 'closedOn'] as const;

/** What must happen by when. Each row cites its law; a reform adds rows. */
export const reviewClocks: readonly ClockRule<ReviewFact>[] = [
  { code: 'AR_INVITE_MINUS_2W', says: 'Family, setting, authority, health and social care invited to the meeting', regulation: `${regulations} 20(3)`, given: 'SETTING_LED', from: meeting, add: { weeks: -2 }, metBy: 'invitedOn', lapsesWith: over, effectiveFrom: since },
  { code: 'AR_INVITE_MINUS_2W', says: 'Family, health and social care invited to the meeting', regulation: `${regulations} 21(3)`, given: 'AUTHORITY_LED', from: meeting, add: { weeks: -2 }, metBy: 'invitedOn', lapsesWith: over, effectiveFrom: since },
  { code: 'AR_ADVICE_MINUS_2W', says: 'Written advice gathered and sent to everybody invited', regulation: `${regulations} 20(4)`, given: 'SETTING_LED', from: meeting, add: { weeks: -2 }, metBy: 'adviceSentOn', lapsesWith: over, effectiveFrom: since },
  { code: 'AR_ADVICE_MINUS_2W', says: 'Written advice gathered and sent to everybody invited', regulation: `${regulations} 21(4)`, given: 'AUTHORITY_LED', from: meeting, add: { weeks: -2 }, metBy: 'adviceSentOn', lapsesWith: over, effectiveFrom: since },
  { code: 'AR_REPORT_PLUS_2W', says: 'Report of the meeting sent to everybody invited and to the authority', regulation: `${regulations} 20(7) and (9)`, given: 'SETTING_LED', from: meeting, add: { weeks: 2 }, metBy: 'reportReceivedOn', lapsesWith: ['decidedOn', 'closedOn'], effectiveFrom: since },
  { code: 'AR_REPORT_PLUS_2W', says: 'Report of the meeting sent to everybody invited', regulation: `${regulations} 21(7)`, given: 'AUTHORITY_LED', from: meeting, add: { weeks: 2 }, metBy: 'reportReceivedOn', lapsesWith: ['decidedOn', 'closedOn'], effectiveFrom: since },
  { code: 'AR_DECISION_PLUS_4W', says: 'Decision to maintain, amend or cease told to the family and the setting', regulation: `${regulations} 20(10); [2022] EWHC 493 (Admin)`, given: 'SETTING_LED', from: meeting, add: { weeks: 4 }, metBy: 'decidedOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'AR_DECISION_PLUS_4W', says: 'Decision to maintain, amend or cease told to the family', regulation: `${regulations} 21(9); [2022] EWHC 493 (Admin)`, given: 'AUTHORITY_LED', from: meeting, add: { weeks: 4 }, metBy: 'decidedOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'AR_ANNIVERSARY_12M', says: 'Review complete within 12 months of the plan or of the last review', regulation: 'Children and Families Act 2014, section 44(1)', from: ['lastCompletedOn', 'planMadeOn'], add: { months: 12 }, metBy: 'decidedOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'AR_ANNIVERSARY_12M', says: 'Review complete within 12 months of the plan or of the last review', regulation: 'Children and Families Act 2014, section 44(1)', from: 'reviewExpectedOn', add: {}, metBy: 'decidedOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'AR_CALLED_FOR', says: 'Review complete by the day that the authority asked for', regulation: 'Children and Families Act 2014, section 44(1): an authority may review at any time; the day is its own', bearing: 'GUIDANCE', from: 'calledForOn', add: {}, metBy: 'decidedOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'UNDER5_6M', says: 'Child under five: think of a review every three to six months', regulation: 'SEND Code of Practice 2015, paragraph 9.178', given: 'UNDER_FIVE', bearing: 'GUIDANCE', from: ['lastCompletedOn', 'planMadeOn'], add: { months: 6 }, metBy: 'decidedOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'PT_15FEB', says: 'Plan reviewed, and amended to name the next setting, before the move to the next phase', regulation: `${regulations} 18(1)(b); SEND Code of Practice 2015, paragraph 9.179`, given: 'TRANSFER_OF_PHASE', from: 'transferOn', add: {}, on: { month: 2, day: 15 }, metBy: 'transferSettledOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'PT_31MAR', says: 'Plan reviewed, and amended to name the next institution, before the move from school to a post-16 institution', regulation: `${regulations} 18(1)(a); SEND Code of Practice 2015, paragraph 9.181`, given: 'TRANSFER_TO_POST_16', from: 'transferOn', add: {}, on: { month: 3, day: 31 }, metBy: 'transferSettledOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'POST16_MOVE_5M', says: 'Plan reviewed, and amended to name the next institution, five months before the move between post-16 institutions', regulation: `${regulations} 18(2)`, given: 'MOVE_WITHIN_POST_16', from: 'transferOn', add: { months: -5 }, metBy: 'transferSettledOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'AMEND_NOTICE_PLUS_4W', says: 'Copy of the plan, notice of proposed amendments and evidence sent to the family, with the decision', regulation: `${regulations} 22(2) read with 20(10) or 21(9); [2022] EWHC 493 (Admin)`, from: 'decidedToAmendOn', add: { weeks: 4 }, metBy: 'noticeSentOn', lapsesWith: ['amendmentEndedOn', 'closedOn'], effectiveFrom: since },
  { code: 'AMEND_REPS_15D', says: 'The family’s time for representations, wishes for a setting and a meeting', regulation: `${regulations} 22(2)(c)`, bearing: 'WAITING', from: 'noticeSentOn', add: { days: 15 }, metBy: 'representationsOn', lapsesWith: ['amendmentEndedOn', 'closedOn'], effectiveFrom: since },
  { code: 'AMEND_FINAL_PLUS_8W', says: 'Final amended plan, or notice of not amending, sent to the family and the setting', regulation: `${regulations} 22(3) and (4)`, duty: 'final amended plan', from: 'noticeSentOn', add: { weeks: 8 }, metBy: 'amendmentEndedOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'AMEND_FINAL_PLUS_12W', says: 'Final amended plan, or notice of not amending, within 12 weeks of the meeting', regulation: `${regulations} 20(10) and 22(3) and (4) together; [2022] EWHC 493 (Admin)`, duty: 'final amended plan', from: 'decidedToAmendOn', add: { weeks: 12 }, metBy: 'amendmentEndedOn', lapsesWith: ['closedOn'], effectiveFrom: since },
  { code: 'CEASE_APPEAL_2M', says: 'The family’s time to appeal; until it is over, and any appeal with it, the plan goes on', regulation: 'Children and Families Act 2014, section 45(4); Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, rule 20(1)(c)', bearing: 'WAITING', from: 'noticeOfCeasingOn', add: { months: 2 }, metBy: 'appealedOn', lapsesWith: ['ceasingEndedOn', 'closedOn'], effectiveFrom: since },
];

export type Dated = Partial<Pick<Review, 'expectedOn' | 'calledBecause' | 'planMadeOn' | 'lastCompletedOn' | 'transferOn' | 'meetingBookedOn' | 'meetingHeldOn' | 'invitedOn' | 'adviceSentOn' | 'submittedAt' | 'reportSentOn' | 'decision' | 'decidedOn' | 'noticeSentOn' | 'representationsOn' | 'finalPlanOn' | 'notAmendedOn' | 'appealedOn' | 'ceasedOn' | 'continuedOn' | 'closedOn' | 'convenedBy' | 'circumstances'>>;

/** Every stored property that the clocks of a review are made from. */
export const clockColumns = [
  'expectedOn', 'calledBecause', 'planMadeOn', 'lastCompletedOn', 'transferOn', 'meetingBookedOn', 'meetingHeldOn', 'invitedOn', 'adviceSentOn', 'submittedAt', 'reportSentOn', 'decision', 'decidedOn', 'noticeSentOn', 'representationsOn', 'finalPlanOn', 'notAmendedOn',
  'appealedOn', 'ceasedOn', 'continuedOn', 'closedOn', 'convenedBy', 'circumstances',
] as const satisfies readonly (keyof Review)[];

export function reviewFacts(review: Dated): Facts<ReviewFact> {
  const { expectedOn, planMadeOn, lastCompletedOn, submittedAt, decision, decidedOn, meetingHeldOn, finalPlanOn, notAmendedOn, ceasedOn, closedOn } = review;
  const amends = decision === ReviewDecision.AMEND;
  const ceases = decision === ReviewDecision.CEASE;
  const known = (day: string | null | undefined) => day ?? null;
  const amendmentEndedOn = finalPlanOn ?? notAmendedOn ?? null;
  const called = review.calledBecause != null;
  return {
    lastCompletedOn: known(lastCompletedOn),
    planMadeOn: known(planMadeOn),
    reviewExpectedOn: called || lastCompletedOn || planMadeOn ? null : known(expectedOn),
    calledForOn: called ? known(expectedOn) : null,
    transferOn: known(review.transferOn),
    transferSettledOn: amends ? amendmentEndedOn : known(decidedOn),
    meetingBookedOn: known(review.meetingBookedOn),
    meetingHeldOn: known(meetingHeldOn),
    invitedOn: known(review.invitedOn),
    adviceSentOn: known(review.adviceSentOn),
    reportReceivedOn: review.reportSentOn ?? (submittedAt ? civilDateAt(new Date(submittedAt)) : null),
    decidedOn: known(decidedOn),
    decidedToAmendOn: amends ? known(meetingHeldOn) : null,
    noticeSentOn: known(review.noticeSentOn),
    representationsOn: known(review.representationsOn),
    amendmentEndedOn,
    noticeOfCeasingOn: ceases ? known(decidedOn) : null,
    appealedOn: known(review.appealedOn),
    ceasingEndedOn: ceasedOn ?? review.continuedOn ?? null,
    closedOn: known(closedOn),
  };
}

export const circumstancesOf = ({ convenedBy, circumstances = [] }: Dated): string[] => [...circumstances, convenedBy === Convenor.AUTHORITY ? 'AUTHORITY_LED' : 'SETTING_LED'];

export const clocksOf = (review: Dated, rules: readonly ClockRule<ReviewFact>[] = reviewClocks): Clock[] => startedClocks(rules, reviewFacts(review), factLabels, { circumstances: circumstancesOf(review) });

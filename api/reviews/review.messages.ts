import { dayInWords } from '../kernel/civil-date.js';
import type { NotificationEvent } from '../notifications/index.js';
import type { Review } from './review.js';

/** Who is told of a step. */
export type Told = 'settingStaff' | 'settingLeads' | 'assignedCaseworker';

export interface Message {
  told: Told;
  /** As which people choose whether and when they hear of it. */
  event: `${NotificationEvent}`;
  subject: string;
  paragraphs(review: Pick<Review, 'reference' | 'decision' | 'meetingBookedOn'>): string[];
  link: { says: string; path(id: string): string };
}

const portal = { says: 'Open it in the portal', path: (id: string) => `/reviews/${id}` };
const backOffice = { says: 'Open it in the back office', path: (id: string) => `/admin/#/reviews/${id}/show` };

/** Who is told what when something happened. No mail names a child; the reference is enough to find it. */
export const reviewMessages: Readonly<Record<string, readonly Message[]>> = {
  callReview: [{ told: 'settingLeads', event: 'REVIEW_CALLED', subject: 'The authority asks for a review', paragraphs: ({ reference }) => [`The authority asks for a review before the annual one: ${reference}. Sign in to see why, by when, and who is to hold the meeting.`], link: portal }],
  bookMeeting: [
    { told: 'settingStaff', event: 'MEETING_BOOKED', subject: 'Day of a review meeting', paragraphs: ({ reference, meetingBookedOn }) => [meetingBookedOn ? `The meeting of the review ${reference} is set for ${dayInWords(meetingBookedOn)}. Invitations and written advice must go out at least two weeks before it.` : `The day of the meeting of the review ${reference} was taken back.`], link: portal },
    { told: 'assignedCaseworker', event: 'MEETING_BOOKED', subject: 'Day of a review meeting', paragraphs: ({ reference, meetingBookedOn }) => [meetingBookedOn ? `The meeting of the review ${reference}, which is assigned to you, is set for ${dayInWords(meetingBookedOn)}.` : `The day of the meeting of the review ${reference}, which is assigned to you, was taken back.`], link: backOffice },
  ],
  submitReview: [
    { told: 'settingStaff', event: 'REVIEW_RECEIVED', subject: 'Review received', paragraphs: ({ reference }) => [`The authority has received the review ${reference}.`, 'It will look at it and tell you if anything is missing. It must decide within four weeks of the meeting.'], link: portal },
    { told: 'assignedCaseworker', event: 'REVIEW_IN', subject: 'A review has come in', paragraphs: ({ reference }) => [`The review ${reference}, which is assigned to you, was submitted.`], link: backOffice },
  ],
  sendNotice: [{ told: 'settingStaff', event: 'PLAN_AFTER_REVIEW', subject: 'Amendments to a plan proposed', paragraphs: ({ reference }) => [`The authority has told the family which amendments to the plan it proposes after the review ${reference}.`, 'The final plan follows after the family had time to answer.'], link: portal }],
  issueFinalPlan: [{ told: 'settingStaff', event: 'PLAN_AFTER_REVIEW', subject: 'Final amended plan issued', paragraphs: ({ reference }) => [`The final amended plan after the review ${reference} was issued. Sign in to read it: from now on it is the plan to work by.`], link: portal }],
  declineToAmend: [{ told: 'settingStaff', event: 'PLAN_AFTER_REVIEW', subject: 'Plan stays as it is', paragraphs: ({ reference }) => [`After the review ${reference} the authority has decided not to amend the plan after all. Sign in to read why.`], link: portal }],
  ceasePlan: [{ told: 'settingStaff', event: 'PLAN_AFTER_REVIEW', subject: 'Plan has ceased', paragraphs: ({ reference }) => [`After the review ${reference} the plan has ceased. Sign in to see from which day.`], link: portal }],
  continuePlan: [{ told: 'settingStaff', event: 'PLAN_AFTER_REVIEW', subject: 'Plan goes on', paragraphs: ({ reference }) => [`After the review ${reference} the plan was to cease; it goes on after all. Sign in to read why.`], link: portal }],
  closeReview: [{ told: 'settingStaff', event: 'PLAN_AFTER_REVIEW', subject: 'Review closed', paragraphs: ({ reference }) => [`The authority has closed the review ${reference}. Sign in to read why. You need not do anything more for it.`], link: portal }],
  assignReview: [{ told: 'assignedCaseworker', event: 'REVIEW_ASSIGNED', subject: 'A review was assigned to you', paragraphs: ({ reference }) => [`The review ${reference} was assigned to you.`], link: backOffice }],
  acceptReview: [{ told: 'settingStaff', event: 'REVIEW_ACCEPTED', subject: 'Review accepted', paragraphs: ({ reference }) => [`The authority has accepted the review ${reference} as complete and is deciding.`, 'You need not do anything.'], link: portal }],
  returnReview: [{ told: 'settingStaff', event: 'REVIEW_RETURNED', subject: 'Review returned: something is needed', paragraphs: ({ reference }) => [`The authority has returned the review ${reference}, with a reason.`, 'Everything that was typed is still there. Sign in, read the reason, change what is needed and submit it again.', 'The statutory dates go on from the day of the meeting.'], link: portal }],
  decideReview: [{ told: 'settingStaff', event: 'REVIEW_DECIDED', subject: 'Review decided', paragraphs: ({ reference }) => [`The authority has decided on the review ${reference}. Sign in to see the decision.`], link: portal }],
  askAboutAnswer: [{ told: 'settingStaff', event: 'CASE_MESSAGE', subject: 'The authority has a question', paragraphs: ({ reference }) => [`The authority has a question about an answer in the review ${reference}.`, 'Sign in to read it and to reply. You can change that answer; everything else stays as it was submitted.', 'The statutory dates go on.'], link: portal }],
  replyToQueries: [{ told: 'assignedCaseworker', event: 'CASE_MESSAGE', subject: 'The setting has replied', paragraphs: ({ reference }) => [`The setting has replied to what you asked about the review ${reference}.`], link: backOffice }],
  withdrawQuery: [{ told: 'settingStaff', event: 'CASE_MESSAGE', subject: 'A question was taken back', paragraphs: ({ reference }) => [`The authority has taken back a question about the review ${reference}. You need not reply to it.`], link: portal }],
};

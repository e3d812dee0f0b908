import { all, any, asking, fewerDays, is, isOneOf, neededWhen, only, required, section, when } from '../../language/builder.js';
import { author } from '../blocks/author.js';
import { POST16, law, notAfter } from './terms.js';

/* A1: which review this is, and its meeting. */

const { text, memo, date, yesNo, choice } = asking('EDU');
const interim = isOneOf('review.type', 'INTERIM', 'EMERGENCY');
const transfer = any(is('review.phaseTransfer', true), is('review.type', 'PHASE_TRANSFER'));
const beforeMeeting = (key: string) => notAfter(key, 'review.meetingDate', 'this must be on or before the day of the review meeting.');

export const review = section(
  'review',
  'About this review',
  { why: 'So that the authority knows which plan is reviewed and by when it has to decide.', legalBasis: law.review },
  [
    choice('review.type', 'Type of review', 'REVIEW_TYPE', required),
    choice('review.interimReason', 'Reason for an early review', 'INTERIM_REASON', neededWhen(interim)),
    text('review.interimReasonOther', 'Other reason for an early review', neededWhen(all(interim, is('review.interimReason', 'OTHER')))),
    memo('review.interimDetail', 'What has led to the early review', { hint: 'What has changed since the last review, and since when.', ...when(interim) }),
    yesNo('review.phaseTransfer', 'A move to the next phase of education is due next September', {
      hint: 'For example from nursery to school, from primary to secondary school, or from school to college.',
      why: 'A plan must be reviewed and amended by 15 February before such a move, or by 31 March for a move from secondary school to post-16.',
      legalBasis: law.transfer,
      ...required,
    }),
    choice('review.phaseFrom', 'Phase the child or young person is in now', 'PHASE', { ...neededWhen(transfer), legalBasis: law.transfer }),
    choice('review.phaseTo', 'Phase the child or young person moves to', 'PHASE', { ...neededWhen(transfer), legalBasis: law.transfer }),
    date('review.planIssuedDate', 'Date the current plan was issued', { ...required, past: true, ...beforeMeeting('review.planIssuedDate'), prefill: 'plan.issuedOn' }),
    date('review.previousReviewDate', 'Date of the last review', {
      hint: 'Leave empty if this is the first.',
      past: true,
      ...beforeMeeting('review.previousReviewDate'),
      prefill: 'plan.lastReviewedOn',
    }),
    date('review.firstPlanDate', 'Date the first plan was made', {
      past: true,
      ...notAfter('review.firstPlanDate', 'review.planIssuedDate', 'this must be on or before the day the current plan was issued.'),
      prefill: 'plan.firstMadeOn',
    }),
    choice('review.placingLA', 'Authority that maintains the plan', 'LA_CODES', {
      hint: 'The authority whose name is on the plan.',
      ...required,
      prefill: 'authority.code',
    }),
    choice('review.ourLA', 'Authority for the area the setting is in', 'LA_CODES', { hint: 'Only if it is not the one that maintains the plan.' }),
  ],
);

const consent = { ...only(POST16), ...required, why: 'After compulsory school age, a young person says who may be invited.', legalBasis: law.youngPerson };

export const meeting = section(
  'meeting',
  'The review meeting',
  {
    guidance: 'Invitations go out at least two weeks before the meeting. So does the written advice for it.',
    why: 'So that everybody had time to prepare, and the authority can work out when its decision is due: four weeks after the meeting.',
    legalBasis: law.review,
  },
  [
    yesNo('review.meetingHeld', 'A review meeting was held', required),
    memo('review.notHeldReason', 'Why no review meeting was held', neededWhen(is('review.meetingHeld', false))),
    date('review.meetingDate', 'Date of the review meeting', { hint: 'If no meeting was held, the day it was planned for.', ...required, past: true }),
    text('review.startTime', 'Time the meeting began', { hint: 'For example 10:30am.' }),
    text('review.endTime', 'Time the meeting ended'),
    text('review.venue', 'Where the meeting was held', { hint: 'Say if it was online.' }),
    date('review.invitesSentDate', 'Date invitations were sent', { ...required, past: true, ...beforeMeeting('review.invitesSentDate'), legalBasis: law.notice }),
    date('review.papersSentDate', 'Date written advice was sent to everyone invited', {
      ...required,
      past: true,
      ...beforeMeeting('review.papersSentDate'),
      legalBasis: law.notice,
    }),
    memo('review.lateReason', 'Why invitations or advice were sent less than two weeks before the meeting', {
      ...neededWhen(any(fewerDays('review.invitesSentDate', 'review.meetingDate', 14), fewerDays('review.papersSentDate', 'review.meetingDate', 14))),
      why: 'The law gives everyone two weeks to prepare. We ask what got in the way.',
      legalBasis: law.notice,
    }),
    yesNo('review.consentHealth', 'The young person agreed to health professionals being invited', { hint: 'Or the person who decides for them.', ...consent }),
    yesNo('review.consentSocial', 'The young person agreed to social care professionals being invited', { hint: 'Or the person who decides for them.', ...consent }),
    ...author('review.ledBy', 'who led the meeting'),
  ],
);

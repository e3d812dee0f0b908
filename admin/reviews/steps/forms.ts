import { AcceptReviewDocument, AssignReviewDocument, DecideReviewDocument, ReturnReviewDocument } from '../../gql/graphql.js';
import { send } from '../../providers/client.js';
import { countCharacters, counted } from '../../words/count.js';
import { dayInWords } from '../../words/dates.js';
import { decisions } from '../../words/reviews.js';
import type { Review } from '../lookups.js';
import { AcceptFields } from './AcceptFields.js';
import { AssignFields } from './AssignFields.js';
import { DecideFields } from './DecideFields.js';
import { ReturnFields } from './ReturnFields.js';
import type { StepForm, StepProblems } from './step.js';

export const RETURN_LIMIT = 4_000;
export const DECISION_LIMIT = 10_000;

/** The record as it was looked at: somebody else's change since is told, not overwritten. */
const seen = ({ id, version }: Review) => ({ review: id, expectedVersion: version });

function checkReason(reason: string, limit: number, missing: string): StepProblems {
  const count = countCharacters(reason);
  if (count === 0) return { reason: missing };
  return count > limit ? { reason: `Make it ${counted(count - limit, 'character')} shorter.` } : {};
}

export const stepForms: Readonly<Record<string, StepForm>> = {
  assignReview: {
    title: 'Assign to a caseworker',
    confirm: 'Assign',
    Fields: AssignFields,
    check: ({ caseworker }) => (caseworker === '' ? { caseworker: 'Choose who is to have it, or nobody.' } : {}),
    take: ({ caseworker }, review) => send(AssignReviewDocument, { input: { ...seen(review), caseworker: caseworker === 'nobody' ? null : caseworker } }),
    done: ({ caseworker }, nameOf) => (caseworker === 'nobody' ? 'Nobody has this review now.' : `Assigned to ${nameOf(caseworker)}.`),
  },
  acceptReview: {
    title: 'Accept as complete',
    confirm: 'Accept',
    Fields: AcceptFields,
    check: () => ({}),
    take: (_, review) => send(AcceptReviewDocument, { input: seen(review) }),
    done: () => 'Accepted as complete. The decision is next.',
  },
  returnReview: {
    title: 'Return to the setting',
    confirm: 'Return',
    Fields: ReturnFields,
    check: ({ reason }) => checkReason(reason, RETURN_LIMIT, 'Say what is missing or wrong.'),
    take: ({ reason }, review) => send(ReturnReviewDocument, { input: { ...seen(review), reason } }),
    done: () => 'Returned to the setting with your reason.',
  },
  decideReview: {
    title: 'Record the decision',
    confirm: 'Record the decision',
    Fields: DecideFields,
    check: ({ decision, decidedOn, reason, ceaseConfirmed, ceaseReason }, { meetingHeldOn }, today) => ({
      ...(decision === null && { decision: 'Choose what was decided.' }),
      ...(decision === 'CEASE' && !ceaseConfirmed && { ceaseConfirmed: 'Confirm that the plan is to end.' }),
      ...(decision === 'CEASE' && ceaseReason === '' && { ceaseReason: 'Choose why the plan is to cease.' }),
      ...(decidedOn === '' && { decidedOn: 'Give the day on which the family and the setting are told.' }),
      ...(decidedOn > today && { decidedOn: 'The day must be today or in the past.' }),
      ...(decidedOn !== '' && meetingHeldOn && decidedOn < meetingHeldOn && { decidedOn: `The day must not be before the meeting on ${dayInWords(meetingHeldOn)}.` }),
      ...checkReason(reason, DECISION_LIMIT, 'Say why.'),
    }),
    take: ({ decision, decidedOn, reason, ceaseReason }, review) => send(DecideReviewDocument, { input: { ...seen(review), decision: decision!, decidedOn, reason, ceaseReason: decision === 'CEASE' && ceaseReason ? ceaseReason : null } }),
    done: ({ decision }) => `Decision recorded: ${decision ? decisions[decision].says.toLowerCase() : ''}.`,
  },
};

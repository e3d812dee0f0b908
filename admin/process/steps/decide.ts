import { type CeaseReason, DecideReviewDocument, type ReviewDecision } from '../../gql/graphql.js';
import { send } from '../../providers/client.js';
import { ceaseReasons, decisions } from '../../words/reviews.js';
import type { Given, Step } from '../step.js';
import { day, on, reason } from './parts.js';

const amends = ({ decision }: Given) => decision === 'AMEND';
const ceases = ({ decision }: Given) => decision === 'CEASE';

/** What the authority decides after a review (regulation 20(10) and 22). */
export const decide: Step = {
  title: 'Record the decision', confirm: 'Record the decision', onward: true, atHead: true, means: 'The family and the setting are told, with the reason and the right to appeal. The next review is due within 12 months of that day.',
  fields: [
    { name: 'decision', kind: 'radio', label: 'What the authority decided', options: decisions, missing: 'Choose what was decided.' },
    { name: 'withNotice', kind: 'tick', label: 'The notice of proposed amendments goes out with this decision', hint: 'The amended plan as you wrote it is frozen, and the family has 15 days for its representations (regulation 22(2)).', optional: true, when: (given, { planWritten }) => amends(given) && planWritten === true },
    { name: 'ceaseConfirmed', kind: 'tick', label: 'Yes, the authority is ending the plan', missing: 'Confirm that the plan is to end.', when: ceases },
    { name: 'ceaseReason', kind: 'choice', label: 'Why the plan is to cease', hint: 'As the yearly return to the Department asks it.', options: ceaseReasons, missing: 'Choose why the plan is to cease.', when: ceases },
    day('decidedOn', 'Day the family and the setting are told', { missing: 'Give the day on which the family and the setting are told.', notBefore: ({ meetingHeldOn }) => [meetingHeldOn, 'the meeting'] }),
    { ...reason(), missing: 'Say why.' },
  ],
  take: (given, { id, version, planWritten }) =>
    send(DecideReviewDocument, {
      input: {
        review: id, expectedVersion: version, decision: on(given, 'decision') as ReviewDecision, decidedOn: on(given, 'decidedOn'), reason: on(given, 'reason'),
        ceaseReason: ceases(given) ? (on(given, 'ceaseReason') as CeaseReason) : null, withNotice: amends(given) && planWritten === true && given['withNotice'] === 'yes',
      },
    }),
  done: ({ decision }) => `Decision recorded: ${decisions[decision as ReviewDecision].says.toLowerCase()}.`,
};

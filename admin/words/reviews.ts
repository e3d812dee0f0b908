import type { CeaseReason, ReviewDecision, ReviewState } from '../gql/graphql.js';

/** States in the words of a caseworker. */
export const states: Record<ReviewState, string> = {
  EXPECTED: 'Expected',
  DRAFT: 'With the setting',
  SUBMITTED: 'Submitted',
  RETURNED: 'Returned to setting',
  ACCEPTED: 'Accepted, to decide',
  DECIDED: 'Decided',
  AMENDED: 'Plan amended',
  NOT_AMENDED: 'Plan not amended',
  CEASED: 'Plan ceased',
  CONTINUED: 'Plan goes on',
  CLOSED: 'Closed',
  DISCARDED: 'Discarded',
};

export const decisions: Record<ReviewDecision, { says: string; means: string }> = {
  MAINTAIN: { says: 'Maintain', means: 'The plan stays as it is. The next review is due within 12 months of the day told.' },
  AMEND: { says: 'Amend', means: 'The plan will be changed. The family gets the notice of proposed amendments, with this decision or soon after.' },
  CEASE: { says: 'Cease', means: 'The plan is to end. The family must be told of their right to appeal.' },
};

export const isState = (name: unknown): name is ReviewState => typeof name === 'string' && name in states;

/** A state as part of a sentence. */
export const stateInWords = (state: ReviewState | null, decision: ReviewDecision | null): string =>
  state === 'DECIDED' && decision ? `Decided: ${decisions[decision].says.toLowerCase()}` : state ? states[state] : 'Not known';

/** Why a plan ceases, in the words of the SEN2 return. */
export const ceaseReasons: Record<CeaseReason, string> = {
  MAXIMUM_AGE: 'Reached the greatest age',
  NEEDS_MET_WITHOUT_PLAN: 'Needs are met without a plan',
  HIGHER_EDUCATION: 'Moved on to higher education',
  PAID_WORK: 'Moved on to paid work, other than an apprenticeship',
  MOVED_AUTHORITY: 'Another authority maintains the plan',
  NO_LONGER_ENGAGES: 'No longer wishes to take part in education or training',
  LEFT_ENGLAND: 'Left England',
  DIED: 'Died',
  OTHER: 'Another reason',
};

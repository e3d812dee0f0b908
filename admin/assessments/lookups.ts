import { AssessmentDocument, type AssessmentQuery, type AssessmentState, AssessmentsDocument, type AssessmentsQuery } from '../gql/graphql.js';
import { type Lookups, one, paged } from '../providers/lookup.js';

export type Assessment = NonNullable<AssessmentQuery['assessment']>;
export type AssessmentRow = NonNullable<NonNullable<AssessmentsQuery['assessments']>['nodes']>[number];

/** What people read of a state, and what the list says where nothing is in it. */
export const assessmentStates: Partial<Record<AssessmentState, { says: string; empty: string }>> = {
  SUBMITTED: { says: 'To look at', empty: 'Nothing is waiting. Requests and assessments appear here when a setting submits them.' },
  RETURNED: { says: 'Returned', empty: 'Nothing is with a setting to change.' },
  ACCEPTED: { says: 'Accepted', empty: 'Nothing has been accepted yet.' },
  ASSESSING: { says: 'Assessing', empty: 'No needs assessment is under way.' },
  DRAFT_PLAN: { says: 'Draft plan sent', empty: 'No draft plan is with a family.' },
  SUPPORTED: { says: 'Support under way', empty: 'No early help or support is recorded.' },
  REFUSED: { says: 'Not assessed', empty: 'No request was refused.' },
  NO_PLAN: { says: 'No plan', empty: 'No assessment ended without a plan.' },
  PLAN_ISSUED: { says: 'Plan issued', empty: 'No plan has been issued yet.' },
  ENDED: { says: 'Ended', empty: 'Nothing has ended yet.' },
  WITHDRAWN: { says: 'Taken back', empty: 'No request was taken back.' },
};

export const isAssessmentState = (name: unknown): name is AssessmentState => typeof name === 'string' && name in assessmentStates;
export const stateSays = (state: AssessmentState | null): string => (state ? (assessmentStates[state]?.says ?? 'With the setting') : 'Not known');

/** Where the authority has something to do, or waits for somebody. */
const open: AssessmentState[] = ['SUBMITTED', 'RETURNED', 'ACCEPTED', 'ASSESSING', 'DRAFT_PLAN', 'SUPPORTED'];

export const assessmentLookups: Lookups = {
  GET_LIST: paged(AssessmentsDocument, ({ state, search, whose }, page) => ({ filter: { state: isAssessmentState(state) ? [state] : state === 'OPEN' ? open : null, mine: whose === 'me' ? true : null, unassigned: whose === 'nobody' ? true : null, search: typeof search === 'string' && search !== '' ? search : null }, ...page }), (data) => data.assessments),
  GET_ONE: one(AssessmentDocument, (data) => data.assessment),
};

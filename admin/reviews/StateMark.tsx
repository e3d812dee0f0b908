import type { ReviewDecision, ReviewState } from '../gql/graphql.js';
import { stateInWords } from '../words/reviews.js';

/** Where a review stands, in words; filled where the authority has to do something. */
export const StateMark = ({ state, decision }: { state: ReviewState | null; decision: ReviewDecision | null }) => (
  <span className={state === 'SUBMITTED' || state === 'ACCEPTED' ? 'state state-ours' : 'state'}>{stateInWords(state, decision)}</span>
);

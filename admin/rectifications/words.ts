import type { RectificationDecision, RectificationRequester } from '../gql/graphql.js';

export const decisions: Readonly<Record<RectificationDecision, { says: string; empty: string }>> = {
  PENDING: { says: 'To decide', empty: 'No correction waits for a decision.' },
  CORRECTED: { says: 'Put right', empty: 'Nothing has been put right yet.' },
  DISPUTED: { says: 'Disputed', empty: 'Nothing is disputed.' },
};

export const requesters: Readonly<Record<RectificationRequester, string>> = { YOUNG_PERSON: 'The child or young person', PARENT: 'A parent or carer', OTHER: 'Somebody else whom it is about' };

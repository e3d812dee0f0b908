import { MembershipsDocument, type MembershipState, type MembershipsQuery } from '../gql/graphql.js';
import { type Lookups, paged } from '../providers/lookup.js';

export type MembershipRow = NonNullable<NonNullable<MembershipsQuery['memberships']>['nodes']>[number];

/** What people read of a state, and what the list says where nobody is in it. */
export const membershipStates: Record<MembershipState, { says: string; empty: string }> = {
  REQUESTED: { says: 'Waiting', empty: 'Nobody is waiting. Who asks to join a setting appears here.' },
  APPROVED: { says: 'Approved', empty: 'Nobody works at a setting yet.' },
  REFUSED: { says: 'Refused', empty: 'Nobody was refused.' },
  ENDED: { says: 'Ended', empty: 'Nobody’s access was ended.' },
};

export const isMembershipState = (name: unknown): name is MembershipState => typeof name === 'string' && name in membershipStates;

export const membershipLookups: Lookups = {
  GET_LIST: paged(MembershipsDocument, ({ state }, page) => ({ state: isMembershipState(state) ? state : null, ...page }), (data) => data.memberships),
};

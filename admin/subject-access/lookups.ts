import { SubjectAccessRequestDocument, type SubjectAccessRequestQuery, SubjectAccessRequestsDocument, type SubjectAccessRequestsQuery } from '../gql/graphql.js';
import { type Lookups, one, paged } from '../providers/lookup.js';

export type AccessRequest = NonNullable<SubjectAccessRequestQuery['subjectAccessRequest']>;
export type Piece = NonNullable<AccessRequest['pieces']>[number];
export type AccessRequestRow = NonNullable<NonNullable<SubjectAccessRequestsQuery['subjectAccessRequests']>['nodes']>[number];

export const subjectAccessLookups: Lookups = {
  GET_LIST: paged(SubjectAccessRequestsDocument, ({ open }, page) => ({ open: open !== false, ...page }), (data) => data.subjectAccessRequests),
  GET_ONE: one(SubjectAccessRequestDocument, (data) => data.subjectAccessRequest),
};

import { ReviewDocument, WorklistDocument, type ReviewQuery, type WorklistQuery } from '../gql/graphql.js';
import { type Lookups, one, paged } from '../providers/lookup.js';
import { isReversed, toReviewFilter, toSort, toWorklistFilter } from './filter.js';

export type Review = NonNullable<ReviewQuery['review']>;
export type Submission = NonNullable<Review['submission']>;
export type WorklistRow = NonNullable<NonNullable<WorklistQuery['reviews']>['nodes']>[number];

export const reviewLookups: Lookups = {
  GET_LIST: paged(WorklistDocument, (filter, page, sort, order) => ({ filter: toReviewFilter(toWorklistFilter(filter)), sort: toSort(sort), reversed: isReversed(sort, order), ...page }), (data) => data.reviews),
  GET_ONE: one(ReviewDocument, (data) => data.review),
};

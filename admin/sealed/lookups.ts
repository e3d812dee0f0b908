import { type OpeningFragment, OpeningsDocument } from '../gql/graphql.js';
import { type Lookups, paged } from '../providers/lookup.js';

export type OpeningRow = OpeningFragment;

export const openingLookups: Lookups = {
  GET_LIST: paged(OpeningsDocument, ({ active }, page) => ({ active: active === true ? true : null, ...page }), (data) => data.accessGrants),
};

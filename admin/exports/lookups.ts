import { ExportsDocument, type ExportsQuery } from '../gql/graphql.js';
import { type Lookups, paged } from '../providers/lookup.js';

export type ExportRow = NonNullable<NonNullable<ExportsQuery['exports']>['nodes']>[number];

export const exportLookups: Lookups = { GET_LIST: paged(ExportsDocument, (_filter, page) => page, (data) => data.exports) };

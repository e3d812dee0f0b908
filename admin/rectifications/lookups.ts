import { RectificationsDocument, type RectificationsQuery } from '../gql/graphql.js';
import { type Lookups, paged } from '../providers/lookup.js';
import { decisions } from './words.js';

export type RectificationRow = NonNullable<NonNullable<RectificationsQuery['rectifications']>['nodes']>[number] & { id: string };

export const rectificationLookups: Lookups = {
  GET_LIST: paged(RectificationsDocument, ({ decision }, page) => ({ decision: typeof decision === 'string' && decision in decisions ? (decision as keyof typeof decisions) : null, ...page }), (data) => data.rectifications as { totalCount: number | null; nodes: RectificationRow[] | null } | null),
};

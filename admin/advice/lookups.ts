import { type AdviceFilter, AdviceRequestsDocument, type AdviceRequestsQuery } from '../gql/graphql.js';
import { type Lookups, paged } from '../providers/lookup.js';

export type AdviceRow = NonNullable<NonNullable<AdviceRequestsQuery['adviceRequests']>['nodes']>[number];

interface List {
  says: string;
  empty: string;
  filter: AdviceFilter;
}

export const adviceLists = {
  awaited: { says: 'Awaited', empty: 'No advice is awaited.', filter: { awaited: true } },
  late: { says: 'Late', empty: 'No advice is late.', filter: { late: true } },
  cameIn: { says: 'Came in, to look at', empty: 'Nothing has come in that nobody has looked at.', filter: { cameIn: true } },
  mine: { says: 'Asked by me', empty: 'You await no advice.', filter: { awaited: true, mine: true } },
  all: { says: 'All', empty: 'Nobody was asked for advice by name yet.', filter: {} },
} as const satisfies Record<string, List>;

export const listOf = (name: unknown): keyof typeof adviceLists => (typeof name === 'string' && name in adviceLists ? (name as keyof typeof adviceLists) : 'awaited');

export const adviceLookups: Lookups = { GET_LIST: paged(AdviceRequestsDocument, ({ list }, page) => ({ filter: adviceLists[listOf(list)].filter, ...page }), (data) => data.adviceRequests) };

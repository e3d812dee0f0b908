import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useStore } from 'react-admin';
import { type ReviewSort, WalkDocument } from '../gql/graphql.js';
import { ask } from '../providers/client.js';
import { type WorklistFilter, toReviewFilter } from './filter.js';

/** The list that a case was opened from. */
export interface WalkStart {
  filter: WorklistFilter;
  sort: ReviewSort;
  reversed: boolean;
  offset: number;
  at: number;
}

export const WALK = 'reviews.walk';
const LENGTH = 200;

interface Neighbour {
  id: string;
  name: string;
}

export interface Walk {
  place: number;
  of: number;
  before: Neighbour | undefined;
  next: Neighbour | undefined;
}

/**
 * The cases before and after this one in the list it was opened from, as the list was then:
 * a case that is dealt with leaves the list, and the next one must still be found.
 */
export function useWalk(id: string): Walk | null {
  const [start] = useStore<WalkStart | null>(WALK, null);
  const { data } = useQuery({
    queryKey: [WALK, start],
    queryFn: async () => (await ask(WalkDocument, { filter: toReviewFilter(start!.filter), sort: start!.sort, reversed: start!.reversed, first: LENGTH, offset: start!.offset })).reviews,
    enabled: start !== null,
    staleTime: Infinity,
  });
  if (!start || !data) return null;
  const row = (data.nodes ?? []).map((node) => ({ id: node.id, name: node.child?.fullName ?? 'Next case' }));
  const index = row.findIndex((each) => each.id === id);
  return index < 0 ? null : { place: start.offset + index + 1, of: data.totalCount ?? row.length, before: row[index - 1], next: row[index + 1] };
}

/** Everything that is shown is asked again, but not the walk: the case that was just dealt with is still one's place in it. */
export function useReload(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== WALK });
}

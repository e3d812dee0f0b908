import { useQuery } from '@tanstack/react-query';
import { type WorklistName, WorklistsDocument, type WorklistsQuery } from '../gql/graphql.js';
import { ask } from '../providers/client.js';
import type { Viewer } from '../providers/viewer.js';
import type { WorklistFilter } from './filter.js';

export type Queue = NonNullable<WorklistsQuery['worklists']>[number];
export type SavedFilter = NonNullable<WorklistsQuery['savedFilters']>[number];

/** The worklists, with their words and counts, as the API has them: this page knows none of its own. */
export function useQueues(): { queues: readonly Queue[]; saved: readonly SavedFilter[]; refetch: () => void } {
  const { data, refetch } = useQuery({ queryKey: ['queues'], queryFn: () => ask(WorklistsDocument, {}) });
  return { queues: data?.worklists ?? [], saved: data?.savedFilters ?? [], refetch: () => void refetch() };
}

/** What the worklist opens with: a caseworker's own cases, for everybody else all that is open. */
export const usualList = (viewer: Viewer): WorklistName => (viewer.is('CASEWORKER') ? 'MINE' : 'TEAM');

export const queueAddress = (filter: WorklistFilter, { field, order, perPage }: { field: string; order: string; perPage: number }): string =>
  `/reviews?${new URLSearchParams({ filter: JSON.stringify(filter), sort: field, order, page: '1', perPage: String(perPage) })}`;

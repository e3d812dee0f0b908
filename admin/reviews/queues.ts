import type { QueueCountsQuery, QueueCountsQueryVariables } from '../gql/graphql.js';
import type { Viewer } from '../providers/viewer.js';
import { type WorklistFilter, openStates, toReviewFilter } from './filter.js';

export type QueueName = keyof QueueCountsQuery;

/** A worklist under a name: which reviews, and what to say when there are none. */
export interface Queue {
  name: QueueName;
  says: string;
  filter: WorklistFilter;
  empty: string;
}

export const queues: readonly Queue[] = [
  { name: 'mine', says: 'Mine', filter: { assignee: 'me', state: openStates }, empty: 'No open review is assigned to you.' },
  { name: 'toLookAt', says: 'To look at', filter: { state: ['SUBMITTED'] }, empty: 'Nothing waits to be looked at. What settings submit appears here.' },
  { name: 'toDecide', says: 'To decide', filter: { state: ['ACCEPTED'] }, empty: 'Nothing waits for a decision. What is accepted as complete appears here.' },
  { name: 'returned', says: 'Returned', filter: { state: ['RETURNED'] }, empty: 'No review is back with its setting.' },
  { name: 'overdue', says: 'Overdue', filter: { overdue: true, state: openStates }, empty: 'Nothing is overdue.' },
  { name: 'unassigned', says: 'Unassigned', filter: { assignee: 'nobody', state: openStates }, empty: 'Every open review has a caseworker.' },
  { name: 'open', says: 'All open', filter: { state: openStates }, empty: 'There are no open reviews.' },
];

const queueNamed = (name: QueueName): Queue => queues.find((queue) => queue.name === name)!;

/** What the worklist opens with: a caseworker's own cases, for everybody else all that is open. */
export const usualQueue = (viewer: Viewer): Queue => queueNamed(viewer.is('CASEWORKER') ? 'mine' : 'open');

export const countFilters = (now = new Date()): QueueCountsQueryVariables => Object.fromEntries(queues.map(({ name, filter }) => [name, toReviewFilter(filter, now)]));

const toKey = (filter: WorklistFilter): string => JSON.stringify([[...(filter.state ?? [])].sort(), filter.assignee ?? '', filter.overdue ?? false, filter.dueUntil ?? '']);

/** The queue that a filter is of; a search or a setting narrows it and does not change it. */
export const queueOf = (filter: WorklistFilter): Queue | undefined => queues.find((queue) => toKey(queue.filter) === toKey(filter));

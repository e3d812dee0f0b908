import type { ReviewFilter, ReviewSort, ReviewState, WorklistName } from '../gql/graphql.js';
import { isState } from '../words/reviews.js';

/** What stands in the address of the worklist. Relative, so that a bookmark of "overdue" stays true. */
export interface WorklistFilter {
  search?: string;
  /** One of the worklists of the API. */
  list?: WorklistName;
  state?: readonly ReviewState[];
  /** `me`, `nobody`, or the id of a caseworker. */
  assignee?: string;
  overdue?: boolean;
  dueUntil?: string;
  /** Code of the clock that the next statutory date comes from. */
  clock?: string;
  /** Id of the setting. */
  setting?: string;
}

/** Everything that is not yet decided. */
export const openStates: readonly ReviewState[] = ['EXPECTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'];

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Addresses are typed by people, too: what is not understood is left out. */
export function toWorklistFilter(values: Readonly<Record<string, unknown>>): WorklistFilter {
  const { search, list, state, assignee, overdue, dueUntil, clock, setting } = values;
  const given: { [Key in keyof Required<WorklistFilter>]: WorklistFilter[Key] | undefined } = {
    search: text(search),
    list: /^[A-Z_]{2,40}$/.test(text(list) ?? '') ? (list as WorklistName) : undefined,
    state: Array.isArray(state) && state.some(isState) ? state.filter(isState) : undefined,
    assignee: text(assignee),
    overdue: overdue === true || undefined,
    dueUntil: /^\d{4}-\d{2}-\d{2}$/.test(text(dueUntil) ?? '') ? text(dueUntil) : undefined,
    clock: text(clock),
    setting: text(setting),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

export function toReviewFilter({ search, list, state, assignee, overdue, dueUntil, clock, setting }: WorklistFilter): ReviewFilter {
  return {
    ...(search && { search }),
    ...(list && { worklist: list }),
    ...(state && { state: [...state] }),
    ...(assignee === 'me' ? { mine: true } : assignee === 'nobody' ? { unassigned: true } : assignee ? { assignedTo: assignee } : {}),
    ...(overdue ? { dueWithin: -1 } : dueUntil ? { dueUntil } : {}),
    ...(clock && { clock }),
    ...(setting && { setting }),
  };
}

/** What was saved, as it stands in the address. */
export const fromSaved = ({ worklist, state, assignedTo, mine, unassigned, dueUntil, dueWithin, clock, setting }: ReviewFilter): WorklistFilter =>
  toWorklistFilter({ list: worklist, state, assignee: mine ? 'me' : unassigned ? 'nobody' : assignedTo, overdue: dueWithin === -1, dueUntil, clock, setting });

/** The orders that the API knows, in the words for people. */
export const sorts: Readonly<Record<ReviewSort, string>> = {
  DUE: 'Due date',
  CHILD: 'Child’s surname',
  SETTING: 'Setting',
  CASEWORKER: 'Caseworker',
  MEETING: 'Meeting',
  SUBMITTED: 'Latest received',
  CHANGED: 'Longest unchanged',
};

export const toSort = (name: string): ReviewSort => (name in sorts ? (name as ReviewSort) : 'DUE');

/** Changes are read in their order, the oldest first. */
export const isReversed = (name: string, order: string | undefined): boolean => order === 'DESC' && toSort(name) !== 'CHANGED';

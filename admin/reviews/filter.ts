import type { ReviewFilter, ReviewSort, ReviewState } from '../gql/graphql.js';
import { addDays, dayAt } from '../words/dates.js';
import { isState } from '../words/reviews.js';

/** What stands in the address of the worklist. Relative, so that a bookmark of "overdue" stays true. */
export interface WorklistFilter {
  search?: string;
  state?: readonly ReviewState[];
  /** `me`, `nobody`, or the id of a caseworker. */
  assignee?: string;
  overdue?: boolean;
  dueUntil?: string;
  /** Id of the setting. */
  setting?: string;
}

/** Everything that is not yet decided. */
export const openStates: readonly ReviewState[] = ['EXPECTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'];

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Addresses are typed by people, too: what is not understood is left out. */
export function toWorklistFilter(values: Readonly<Record<string, unknown>>): WorklistFilter {
  const { search, state, assignee, overdue, dueUntil, setting } = values;
  const given: { [Key in keyof Required<WorklistFilter>]: WorklistFilter[Key] | undefined } = {
    search: text(search),
    state: Array.isArray(state) && state.some(isState) ? state.filter(isState) : undefined,
    assignee: text(assignee),
    overdue: overdue === true || undefined,
    dueUntil: /^\d{4}-\d{2}-\d{2}$/.test(text(dueUntil) ?? '') ? text(dueUntil) : undefined,
    setting: text(setting),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

export function toReviewFilter({ search, state, assignee, overdue, dueUntil, setting }: WorklistFilter, now = new Date()): ReviewFilter {
  const until = overdue ? addDays(dayAt(now), -1) : dueUntil;
  return {
    ...(search && { search }),
    ...(state && { state: [...state] }),
    ...(assignee === 'me' ? { mine: true } : assignee === 'nobody' ? { unassigned: true } : assignee ? { assignedTo: assignee } : {}),
    ...(until && { dueUntil: until }),
    ...(setting && { setting }),
  };
}

/** The orders that the API knows; each has one direction. */
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

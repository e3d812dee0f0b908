import { type Due, dueInWords } from '../words/due.js';
import type { WorklistRow } from './lookups.js';

/** The next statutory date of a review in words; missing when there is none. */
export const toDue = ({ dueOn, dueStatus, daysLeft }: Pick<WorklistRow, 'dueOn' | 'dueStatus' | 'daysLeft'>): Due | null =>
  dueOn && dueStatus && daysLeft !== null ? dueInWords({ status: dueStatus, dueOn, daysLeft }) : null;

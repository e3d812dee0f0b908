import type { DisposalState, RetentionStatus } from '../gql/graphql.js';
import { counted } from '../words/count.js';

export const statuses: Readonly<Record<RetentionStatus, { says: string; empty: string }>> = {
  DUE: { says: 'Due for disposal', empty: 'No file has come to the end of its time.' },
  DUE_SOON: { says: 'Within 90 days', empty: 'No file comes to the end of its time within 90 days.' },
  ON_HOLD: { says: 'Held', empty: 'No file whose time is over is held.' },
  PROPOSED: { says: 'Proposed', empty: 'Nothing is proposed for disposal.' },
};

export const disposalStates: Readonly<Record<DisposalState, { says: string; empty: string }>> = {
  PROPOSED: { says: 'To decide', empty: 'No disposal waits for a decision.' },
  DONE: { says: 'Erased', empty: 'Nothing has been erased yet.' },
  APPROVED: { says: 'Being erased', empty: 'Nothing is being erased just now.' },
  REFUSED: { says: 'Refused', empty: 'No proposal was refused.' },
};

/** What is erased, as people call it, by the table that it stood in. */
const kinds: Readonly<Record<string, readonly [string, string]>> = {
  review: ['review', 'reviews'],
  assessment: ['assessment', 'assessments'],
  submission: ['submission', 'submissions'],
  answer: ['answer', 'answers'],
  answer_revision: ['earlier answer', 'earlier answers'],
  document: ['document', 'documents'],
  plan: ['plan', 'plans'],
  review_note: ['internal note', 'internal notes'],
  rectification_note: ['correction', 'corrections'],
  child: ['record of a child', 'records of children'],
  form_response: ['form', 'forms'],
};

/** "1 plan, 5 reviews, 214 answers and 31 other rows". */
export function erasedInWords(counts: unknown): string {
  const all = Object.entries((counts ?? {}) as Record<string, number>).filter(([, count]) => count > 0);
  const named = all.filter(([table]) => table in kinds).map(([table, count]) => counted(count, ...kinds[table]!));
  const others = all.filter(([table]) => !(table in kinds)).reduce((sum, [, count]) => sum + count, 0);
  return [...named, ...(others > 0 ? [counted(others, 'other row')] : [])].join(', ') || 'Nothing';
}

/** 372 months are 31 years. */
export const periodInWords = (months: number | null): string => (months === null ? 'As long as the system stands' : months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month'));

export const outcomes = { APPROVED: 'Erased once two people have agreed', AUTOMATIC: 'Erased by itself, at night', KEPT: 'Kept' } as const;

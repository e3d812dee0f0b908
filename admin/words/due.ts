import type { ClockState } from '../gql/graphql.js';
import { counted } from './count.js';
import { dayInWords } from './dates.js';

/** How urgent something looks: words, icon and colour follow from it. */
export type Tone = 'overdue' | 'soon' | 'later' | 'met' | 'late';

export interface Due {
  tone: Tone;
  says: string;
  /** The day, where the words do not say it. */
  day: string | null;
}

const tones: Record<ClockState, Tone> = { OVERDUE: 'overdue', DUE_SOON: 'soon', RUNNING: 'later', MET: 'met', MET_LATE: 'late' };

export function dueInWords({ status, dueOn, daysLeft, metOn }: { status: ClockState; dueOn: string; daysLeft: number; metOn?: string | null }): Due {
  const day = dayInWords(dueOn);
  const tone = tones[status];
  if (status === 'OVERDUE') return { tone, says: `Overdue by ${counted(-daysLeft, 'day')}`, day };
  if (status === 'DUE_SOON') return { tone, says: daysLeft === 0 ? 'Due today' : daysLeft === 1 ? 'Due tomorrow' : `Due in ${counted(daysLeft, 'day')}`, day };
  if (status === 'RUNNING') return { tone, says: `Due ${day}`, day: null };
  return { tone, says: status === 'MET' ? 'Done in time' : `Done ${counted(-daysLeft, 'day')} late`, day: metOn ? `${dayInWords(metOn)}, due ${day}` : day };
}

import { actInWords } from '../words/acts.js';
import { dayInWords, momentInWords } from '../words/dates.js';

/** A day as it is shown; empty where there is none. */
export const day = (on: string | null | undefined): string => (on ? dayInWords(on) : '');

/** What was done last, by whom and when; the history has the newest first. */
export function lastInWords(timeline: readonly { act: string | null; actorName: string | null; at: string | null }[] | null | undefined): string {
  const last = timeline?.[0];
  return last?.act && last.at ? `${actInWords(last.act)}, by ${last.actorName ?? 'somebody'}, ${momentInWords(last.at)}` : '';
}

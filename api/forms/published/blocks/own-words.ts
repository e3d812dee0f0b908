import { asking } from '../../language/builder.js';
import type { Condition } from '../../language/definition.js';

/* Small words that several forms share. */

/** Days apart, at least so many: for reasons that are asked where a time was overrun. */
export const daysApart = (from: string, to: string, atLeast: number): Condition => ({ days: { from, to, atLeast } });

/** The child’s or the parents’ own words: never edited by staff, always printed in full. */
export const ownVoice = asking('VIEWS', { voice: true });
export const ownWords = 'Write down the person’s own words, in the first person. Nobody at the authority can change them, and they are always printed in full.';

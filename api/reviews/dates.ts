import { type CivilDate, dayInWords, isCivilDate } from '../kernel/civil-date.js';
import { invalid } from '../kernel/errors.js';

/** A day that the day in question must not come before, and what happened then; null where that is not known. */
export type Earlier = readonly [day: CivilDate | null | undefined, what: string];

/** Checks a day on which something was done: real, not after today, not before what came first. Errors: INVALID, which says by what. */
export function checkDay(field: string, what: string, day: CivilDate, today: CivilDate, ...earlier: readonly Earlier[]): void {
  if (!isCivilDate(day)) throw invalid(`${what} must be a day that exists.`, { field });
  if (day > today) throw invalid(`${what} must be today or in the past.`, { field, latest: today });
  for (const [first, event] of earlier) if (first && day < first) throw invalid(`${what} must not be before ${event} on ${dayInWords(first)}.`, { field, earliest: first });
}

import { type CivilDate, civil } from '../kernel/civil-date.js';
import type { Condition } from '../reading/index.js';

/** Year groups after which the phase changes everywhere in England: before Reception, Year 6, Year 11. */
const LAST_YEARS = [-1, 6, 11] as const;

/** The school year, by the year in which it began, whose end is the next move: until 31 March the present one, from April the coming one. */
export function movingYear(today: CivilDate): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) >= '04-01' ? year : year - 1;
}

/** Children in the last year of a phase, by the year group that they are taught in or else by age. */
export function movingOn(today: CivilDate): Condition {
  const begins = movingYear(today);
  const byAge = LAST_YEARS.map((group): Condition => ({ 'child.bornOn': { $gte: civil(begins - group - 5, 9, 1), $lte: civil(begins - group - 4, 8, 31) } }));
  return { $or: [{ 'child.taughtInYear': { $in: [...LAST_YEARS] } }, { $and: [{ 'child.taughtInYear': null }, { $or: byAge }] }] };
}

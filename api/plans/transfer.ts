import { type CivilDate, ageOn, civil } from '../kernel/civil-date.js';

/** The years of age that a setting takes, as the register has them. */
export interface Ages {
  lowestAge?: number | null;
  highestAge?: number | null;
}

/** From this age on, the next phase is a post-16 institution. */
export const POST_16 = 16;

/**
 * The 1 September on which a child leaves a setting for the next phase: the first after a day on whose eve the child
 * has reached the setting's highest age. Null where the register does not say, or the setting keeps them to the end.
 */
export function transferOn(bornOn: CivilDate, { highestAge }: Ages, after: CivilDate): CivilDate | null {
  if (highestAge == null || highestAge >= 18) return null;
  const first = Number(after.slice(0, 4));
  for (const year of [first, first + 1]) {
    const day = civil(year, 9, 1);
    if (day > after && ageOn(bornOn, civil(year, 8, 31)) >= highestAge) return day;
  }
  return null;
}

/** Which of the two days of regulation 18(1) counts. */
export const transferKind = (bornOn: CivilDate, on: CivilDate): 'TRANSFER_TO_POST_16' | 'TRANSFER_OF_PHASE' => (ageOn(bornOn, civil(Number(on.slice(0, 4)), 8, 31)) >= POST_16 ? 'TRANSFER_TO_POST_16' : 'TRANSFER_OF_PHASE');

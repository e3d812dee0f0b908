import { addDays, civilDateAt, instantAt } from '../kernel/civil-date.js';

/** Minutes after midnight by the clock in England. */
export interface QuietTimes {
  quietFrom?: number | null;
  quietUntil?: number | null;
  quietWeekends: boolean;
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** When a mail may go: now, or when the quiet is over. The clock changes with the season; midnight may lie between. */
export function endOfQuiet(now: Date, { quietFrom, quietUntil, quietWeekends }: QuietTimes): Date {
  let at = now;
  // At most a weekend and the nights around it.
  for (let round = 0; round < 8; round += 1) {
    const next = quietThrough(at);
    if (!next) return at;
    at = next;
  }
  return at;

  function quietThrough(moment: Date): Date | null {
    const day = civilDateAt(moment);
    if (quietWeekends && isWeekend(day)) return instantAt(addDays(day, 1), 0);
    if (quietFrom == null || quietUntil == null || quietFrom === quietUntil) return null;
    const [from, until] = [instantAt(day, quietFrom), instantAt(day, quietUntil)];
    if (quietFrom < quietUntil) return moment >= from && moment < until ? until : null;
    if (moment < until) return until;
    return moment >= from ? instantAt(addDays(day, 1), quietUntil) : null;
  }
}

/** The latest moment, not after now, at which the mail of the day goes: everything that waited until then is in it. */
export function lastDigest(now: Date, { digestAt, quietWeekends }: { digestAt: number; quietWeekends: boolean }): Date {
  let day = civilDateAt(now);
  if (instantAt(day, digestAt) > now) day = addDays(day, -1);
  while (quietWeekends && isWeekend(day)) day = addDays(day, -1);
  return instantAt(day, digestAt);
}

import { type CivilDate, addDays, addMonths, daysBetween } from './civil-date.js';

/** One statutory period: from which event, how long, until what is done, by which law, since when. */
export interface ClockRule<Fact extends string> {
  code: string;
  /** What must be done, as a short sentence. */
  says: string;
  regulation: string;
  from: Fact;
  /** Weeks are 7 calendar days; nothing but a recorded statutory exception moves the day. */
  add: { weeks?: number; months?: number; days?: number };
  /** The event that meets it. */
  metBy: Fact;
  /** Counts for starting events from this day on. */
  effectiveFrom: CivilDate;
  effectiveTo?: CivilDate;
}

export type Facts<Fact extends string> = Readonly<Partial<Record<Fact, CivilDate | null>>>;

export interface Clock {
  code: string;
  says: string;
  regulation: string;
  basisOn: CivilDate;
  dueOn: CivilDate;
  metOn: CivilDate | null;
  explanation: string;
}

export type ClockStatus = 'MET' | 'MET_LATE' | 'OVERDUE' | 'DUE_SOON' | 'RUNNING';

/** Days before its day from which a clock counts as due soon. */
export const SOON = 14;

/** Every clock that has begun. Pure: the same facts give the same days, whenever it is asked. */
export function startedClocks<Fact extends string>(rules: readonly ClockRule<Fact>[], facts: Facts<Fact>, labels: Readonly<Record<Fact, string>>): Clock[] {
  return rules.flatMap((rule) => {
    const basisOn = facts[rule.from];
    if (!basisOn || basisOn < rule.effectiveFrom || (rule.effectiveTo && basisOn > rule.effectiveTo)) return [];
    const dueOn = add(basisOn, rule.add);
    const explanation = `${labels[rule.from]} on ${basisOn}${words(rule.add)} is ${dueOn} (${rule.code}, ${rule.regulation}, in force since ${rule.effectiveFrom}).`;
    return [{ code: rule.code, says: rule.says, regulation: rule.regulation, basisOn, dueOn, metOn: facts[rule.metBy] ?? null, explanation }];
  });
}

/** The clock that binds now: the earliest that is not met; of two on one day, the first in the table. */
export function nextDue(clocks: readonly Clock[]): Clock | undefined {
  return clocks.filter((clock) => clock.metOn === null).sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))[0];
}

/** How a clock stands on a day, and how many days there are left (negative: over). */
export function clockStatus({ dueOn, metOn }: Pick<Clock, 'dueOn' | 'metOn'>, today: CivilDate): { status: ClockStatus; daysLeft: number } {
  const daysLeft = daysBetween(metOn ?? today, dueOn);
  if (metOn !== null) return { status: daysLeft < 0 ? 'MET_LATE' : 'MET', daysLeft };
  return { status: daysLeft < 0 ? 'OVERDUE' : daysLeft <= SOON ? 'DUE_SOON' : 'RUNNING', daysLeft };
}

const add = (day: CivilDate, { weeks = 0, months = 0, days = 0 }: ClockRule<string>['add']) => addDays(addMonths(day, months), weeks * 7 + days);

function words({ weeks, months, days }: ClockRule<string>['add']): string {
  const parts = [weeks && `${weeks} weeks`, months && `${months} months`, days && `${days} days`].filter((part) => typeof part === 'string');
  return parts.length === 0 ? '' : ` plus ${parts.join(' and ')}`;
}

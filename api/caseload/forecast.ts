import { type CivilDate, addDays, daysBetween } from '../kernel/civil-date.js';

/*
 * How many decisions will be late, week by week. Pure, and small enough to explain to whoever must answer for it:
 * each open case gets the share of like cases of the last year that were late, and the shares are added up
 * (docs/decisions/0043-breach-forecast.md). Days are counted as whole numbers, since there are many of them.
 */

/** Days from the meeting within which the decision must be told (SEND Regulations 2014, regulation 20(10)). */
export const LIMIT = 28;
const YEAR = 365;
/** Like cases that a share is taken from, at least; else the likeness is loosened. */
const ENOUGH = 25;
/** Days ahead of the week that each forecast of the test is made: when meetings are held, and decisions can still be in time. */
export const AHEAD_DAYS = 28;

/** Cases with the same dates, and how many there are. No child is in here. */
export interface CaseDates {
  meetingHeldOn: CivilDate | null;
  meetingBookedOn: CivilDate | null;
  bookedOn: CivilDate | null;
  submittedOn: CivilDate | null;
  acceptedOn: CivilDate | null;
  decidedOn: CivilDate | null;
  expectedOn: CivilDate | null;
  worker: string | null;
  count: number;
}

export interface Leave {
  worker: string;
  fromOn: CivilDate;
  untilOn: CivilDate;
}

export interface WeekForecast {
  startsOn: CivilDate;
  /** Decisions that fall due, as far as they can be known. */
  due: number;
  /** How many of them will be late. */
  late: number;
  /** Four times in five it is from here … */
  low: number;
  /** … to here. */
  high: number;
}

const EPOCH = '2000-01-01';
const NEVER = Number.POSITIVE_INFINITY;
const number = (day: CivilDate): number => daysBetween(EPOCH, day);
const orNever = (day: CivilDate | null): number => (day === null ? NEVER : number(day));

interface Case {
  held: number;
  booked: number;
  bookedOn: number;
  submitted: number;
  accepted: number;
  decided: number;
  expected: number;
  worker: string | null;
  count: number;
}

const toCase = ({ meetingHeldOn, meetingBookedOn, bookedOn, submittedOn, acceptedOn, decidedOn, expectedOn, worker, count }: CaseDates): Case => ({
  held: orNever(meetingHeldOn), booked: orNever(meetingBookedOn), bookedOn: orNever(bookedOn), submitted: orNever(submittedOn), accepted: orNever(acceptedOn), decided: orNever(decidedOn), expected: orNever(expectedOn), worker, count,
});

type Stage = 'WITH_SETTING' | 'SUBMITTED' | 'ACCEPTED';
const stageOn = ({ submitted, accepted }: Case, day: number): Stage => (accepted <= day ? 'ACCEPTED' : submitted <= day ? 'SUBMITTED' : 'WITH_SETTING');

/** What a forecast made on a day may know of the past: meetings of the year before whose four weeks were over. */
export class History {
  private readonly past: readonly Case[];
  private readonly known = new Map<string, number>();
  readonly size: number;

  constructor(cases: readonly CaseDates[] | readonly Case[], madeOn: CivilDate) {
    const day = number(madeOn);
    this.past = cases.map((each) => ('held' in each ? each : toCase(each))).filter(({ held }) => held !== NEVER && held > day - YEAR && held + LIMIT < day);
    this.size = this.past.reduce((sum, { count }) => sum + count, 0);
  }

  /** Of like cases, the share that was not decided within so many days; for one that is unlike all, a half. */
  lateShare(elapsed: number, stage: Stage | null, limit: number): number {
    const key = `${elapsed} ${stage} ${limit}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    let [like, late] = [0, 0];
    for (const [spread, any] of [[1, false], [4, false], [7, false], [4, true], [LIMIT, true]] as const) {
      [like, late] = [0, 0];
      for (const each of this.past) {
        if (!this.isLike(each, elapsed, spread, any ? null : stage)) continue;
        like += each.count;
        if (each.decided > each.held + limit) late += each.count;
      }
      if (like >= ENOUGH) break;
    }
    const share = (late + 0.5) / (like + 1);
    this.known.set(key, share);
    return share;
  }

  /** Whether a case of the past was open, at the same stage, about as long after its meeting. Never later than a forecast could know. */
  private isLike(each: Case, elapsed: number, spread: number, stage: Stage | null): boolean {
    for (let days = Math.max(0, elapsed - spread); days <= Math.min(LIMIT, elapsed + spread); days += 1) {
      const day = each.held + days;
      if (each.decided > day && (stage === null || stageOn(each, day) === stage)) return true;
    }
    return false;
  }

  /** How many weeks before the twelve months are over the meetings were held, as shares. */
  meetingWeeks(): [before: number, share: number][] {
    const weeks = new Map<number, number>();
    let all = 0;
    for (const { held, expected, count } of this.past) {
      if (expected === NEVER) continue;
      const before = Math.max(-8, Math.min(26, Math.round((expected - held) / 7)));
      weeks.set(before, (weeks.get(before) ?? 0) + count);
      all += count;
    }
    return [...weeks].map(([before, count]) => [before, count / all]);
  }
}

export interface Share {
  /** Day that it falls due, as a number of days. */
  day: number;
  worker: string | null;
  /** The chance that it falls due then at all, times how many there are. */
  weight: number;
  late: number;
}

/** Every decision that will fall due between two days, as far as it can be known on a third: with its chance of being late. */
export function sharesOn(cases: readonly CaseDates[] | readonly Case[], history: History, madeOn: CivilDate, leaves: readonly Leave[] = [], [from, until]: readonly [CivilDate, CivilDate] = [madeOn, addDays(madeOn, 400)]): Share[] {
  const [now, first, last] = [number(madeOn), number(from), number(until)];
  const weeks = history.meetingWeeks();
  const away = leaves.map(({ worker, fromOn, untilOn }) => ({ worker, from: number(fromOn), until: number(untilOn) }));
  const limitFor = (worker: string | null, begins: number, ends: number) => LIMIT - away.reduce((sum, leave) => sum + (leave.worker === worker ? Math.max(0, Math.min(ends, leave.until) - Math.max(begins, leave.from) + 1) : 0), 0);
  const shares: Share[] = [];
  const add = (day: number, worker: string | null, weight: number, chance: number) => day >= first && day <= last && shares.push({ day, worker, weight, late: weight * chance });

  for (const given of cases) {
    const each = 'held' in given ? given : toCase(given);
    const { held, booked, bookedOn, submitted, decided, expected, worker, count } = each;
    if (decided <= now) continue;
    // That a meeting was held is known from the report; before it is in, from the booking.
    const known = held <= now && submitted <= now ? held : booked <= now && bookedOn <= now ? booked : NEVER;
    if (known !== NEVER) {
      if (known + LIMIT >= now) add(known + LIMIT, worker, count, history.lateShare(now - known, stageOn(each, now), limitFor(worker, now, known + LIMIT)));
      continue;
    }
    const meets = (day: number, weight: number) => add(day + LIMIT, worker, weight, history.lateShare(0, null, limitFor(worker, day, day + LIMIT)));
    // What was not booked by that day was not known.
    if (booked !== NEVER && bookedOn <= now) meets(booked, count);
    else if (expected !== NEVER && expected - 7 * 26 + LIMIT <= last) spreadOut(expected, now, weeks, (day, share) => meets(day, count * share));
  }
  return shares;
}

/** Where no meeting is booked: when meetings usually are. Where every usual week has gone by, it is as likely in any of the next eight. */
function spreadOut(expected: number, now: number, weeks: readonly [number, number][], meets: (day: number, share: number) => void): void {
  const left = weeks.reduce((sum, [before, share]) => sum + (expected - 7 * before > now ? share : 0), 0);
  if (left <= 0.02) for (let week = 1; week <= 8; week += 1) meets(now + 7 * week, 1 / 8);
  else for (const [before, share] of weeks) if (expected - 7 * before > now) meets(expected - 7 * before, share / left);
}

export function forecastWeeks(shares: readonly Share[], firstMonday: CivilDate, count: number): WeekForecast[] {
  return Array.from({ length: count }, (_, index) => {
    const startsOn = addDays(firstMonday, 7 * index);
    const monday = number(startsOn);
    const inside = shares.filter(({ day }) => day >= monday && day < monday + 7);
    const [due, late] = [inside.reduce((sum, { weight }) => sum + weight, 0), inside.reduce((sum, share) => sum + share.late, 0)];
    // Of independent chances the variances add up: eight in ten lie within 1.28 deviations.
    const deviation = Math.sqrt(inside.reduce((sum, share) => sum + share.late * (1 - Math.min(1, share.late / Math.max(share.weight, 1e-9))), 0));
    return { startsOn, due, late, low: Math.max(0, late - 1.28 * deviation), high: late + 1.28 * deviation };
  });
}

/** How many decisions that fell due in a week were late: what a forecast is held against. */
export function happened(cases: readonly CaseDates[] | readonly Case[], startsOn: CivilDate): number {
  const monday = number(startsOn);
  let late = 0;
  for (const given of cases) {
    const { held, decided, count } = 'held' in given ? given : toCase(given);
    const due = held + LIMIT;
    if (due >= monday && due < monday + 7 && decided > due) late += count;
  }
  return late;
}

export interface BackTest {
  weeks: { startsOn: CivilDate; forecast: number; happened: number }[];
  /** Cases a week that it was off by, on average; null where there is no past. */
  error: number | null;
  /** The same for a guess that every week is as the eight before the forecast were. */
  simpleError: number | null;
}

/** Makes, for each of the last weeks, the forecast that would have been made four weeks before it, with what was known then, and holds it against what happened. */
export function backTest(given: readonly CaseDates[], thisMonday: CivilDate, count = 12): BackTest {
  const cases = given.map(toCase);
  const weeks: BackTest['weeks'] = [];
  const simple: number[] = [];
  for (let back = count; back >= 1; back -= 1) {
    const startsOn = addDays(thisMonday, -7 * back);
    const madeOn = addDays(startsOn, -AHEAD_DAYS);
    const history = new History(cases, madeOn);
    if (history.size < ENOUGH) continue;
    const [week] = forecastWeeks(sharesOn(cases, history, madeOn, [], [startsOn, addDays(startsOn, 6)]), startsOn, 1);
    weeks.push({ startsOn, forecast: week!.late, happened: happened(cases, startsOn) });
    simple.push(Array.from({ length: 8 }, (_, index) => happened(cases, addDays(madeOn, -7 * (index + 1)))).reduce((sum, each) => sum + each, 0) / 8);
  }
  const mean = (numbers: number[]) => (numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : null);
  return { weeks, error: mean(weeks.map(({ forecast, happened: real }) => Math.abs(forecast - real))), simpleError: mean(weeks.map(({ happened: real }, index) => Math.abs(simple[index]! - real))) };
}

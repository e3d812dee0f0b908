import { type CivilDate, addDays, addMonths, civil, daysBetween } from './civil-date.js';

/** What missing its day means: a breach of the law, a departure from guidance, or nothing (time that somebody else has). */
export type Bearing = 'STATUTORY' | 'GUIDANCE' | 'WAITING';

/** One statutory period: from which event, how long, until what is done, by which law, since when. */
export interface ClockRule<Fact extends string> {
  code: string;
  /** Which wording of the rule this row is; 1 where nothing is said. A reform adds a row with the next number. */
  version?: number;
  /** What must be done, as a short sentence. */
  says: string;
  regulation: string;
  /** The event that starts it; of several, the first that is known. */
  from: Fact | readonly Fact[];
  /** Weeks are 7 calendar days; nothing but a recorded statutory exception moves the day. Less than nothing: before the event. */
  add: Period;
  /** Instead of a period: a day of the calendar year in which the event falls. */
  on?: { month: number; day: number };
  /** The event that meets it. */
  metBy: Fact;
  /** Events after which it is not asked any more, where it was not met before. */
  lapsesWith?: readonly Fact[];
  /** STATUTORY where nothing is said. */
  bearing?: Bearing;
  /** Counts only for records of this circumstance, such as AUTHORITY_LED. */
  given?: string;
  /** Rules of one duty: the stricter binds. */
  duty?: string;
  /** Codes of the statutory exceptions that may move it; none where nothing is said. */
  exceptions?: readonly string[];
  /** Counts for starting events from this day on. */
  effectiveFrom: CivilDate;
  effectiveTo?: CivilDate;
}

export interface Period {
  weeks?: number;
  months?: number;
  days?: number;
}

export type Facts<Fact extends string> = Readonly<Partial<Record<Fact, CivilDate | null>>>;

/** Days on which the law allows a time limit not to be kept, both inclusive. */
export interface RecordedException {
  code: string;
  fromOn: CivilDate;
  toOn: CivilDate;
}

/** What, besides days, decides which rules count for a record, and what moves them. */
export interface Conditions {
  circumstances?: Iterable<string>;
  exceptions?: readonly RecordedException[];
}

export interface Clock {
  code: string;
  version: number;
  says: string;
  regulation: string;
  bearing: Bearing;
  basisOn: CivilDate;
  dueOn: CivilDate;
  metOn: CivilDate | null;
  /** False where another rule of the same duty is stricter. */
  binds: boolean;
  /** Days by which recorded statutory exceptions have moved it. */
  movedBy: number;
  explanation: string;
}

export type ClockStatus = 'MET' | 'MET_LATE' | 'OVERDUE' | 'DUE_SOON' | 'RUNNING';

/** Days before its day from which a clock counts as due soon. */
export const SOON = 14;

/** Every clock that has begun. Pure: the same facts give the same days, whenever it is asked. */
export function startedClocks<Fact extends string>(rules: readonly ClockRule<Fact>[], facts: Facts<Fact>, labels: Readonly<Record<Fact, string>>, { circumstances = [], exceptions = [] }: Conditions = {}): Clock[] {
  const circumstance = new Set(circumstances);
  const clocks = rules.flatMap((rule): (Clock & { duty: string | undefined })[] => {
    if (rule.given && !circumstance.has(rule.given)) return [];
    const event = (Array.isArray(rule.from) ? (rule.from as readonly Fact[]) : [rule.from as Fact]).find((fact) => facts[fact]);
    const basisOn = event && facts[event];
    if (!basisOn || basisOn < rule.effectiveFrom || (rule.effectiveTo && basisOn > rule.effectiveTo)) return [];
    const metOn = facts[rule.metBy] ?? null;
    if (metOn === null && rule.lapsesWith?.some((fact) => facts[fact])) return [];
    const { code, version = 1, says, regulation, bearing = 'STATUTORY', duty } = rule;
    const plain = dueOf(rule, basisOn);
    const dueOn = moved(plain, basisOn, exceptions.filter((each) => rule.exceptions?.includes(each.code)));
    const movedBy = daysBetween(plain, dueOn);
    const exception = movedBy === 0 ? '' : `, and ${count(movedBy, 'day')} of a recorded statutory exception make it ${dueOn}`;
    const explanation = `${labels[event]} on ${basisOn}${words(rule)} is ${plain}${exception} (${code}, version ${version}, ${regulation}, in force since ${rule.effectiveFrom}).`;
    return [{ code, version, says, regulation, bearing, basisOn, dueOn, metOn, binds: true, movedBy, explanation, duty }];
  });
  return clocks.map((entry, place) => {
    const { duty, ...clock } = entry;
    const stricter = duty && clocks.find((other, at) => other.duty === duty && (other.dueOn < clock.dueOn || (other.dueOn === clock.dueOn && at < place)));
    return stricter ? { ...clock, binds: false, explanation: `${clock.explanation} ${stricter.code} is stricter and binds: ${stricter.dueOn}.` } : clock;
  });
}

/** The clock that binds now: the earliest of the law that is not met, else of guidance; of two on one day, the first in the table. */
export function nextDue(clocks: readonly Clock[]): Clock | undefined {
  const open = clocks.filter(({ metOn, binds, bearing }) => metOn === null && binds && bearing !== 'WAITING');
  const law = open.filter(({ bearing }) => bearing === 'STATUTORY');
  return (law.length > 0 ? law : open).sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))[0];
}

/** How a clock stands on a day, and how many days there are left (negative: over). Time that somebody else has is never overdue: it ends. */
export function clockStatus({ dueOn, metOn, bearing }: Pick<Clock, 'dueOn' | 'metOn'> & { bearing?: Bearing }, today: CivilDate): { status: ClockStatus; daysLeft: number } {
  const daysLeft = daysBetween(metOn ?? today, dueOn);
  if (metOn !== null) return { status: daysLeft < 0 ? 'MET_LATE' : 'MET', daysLeft };
  if (bearing === 'WAITING') return { status: daysLeft < 0 ? 'MET' : 'RUNNING', daysLeft };
  return { status: daysLeft < 0 ? 'OVERDUE' : daysLeft <= SOON ? 'DUE_SOON' : 'RUNNING', daysLeft };
}

const add = (day: CivilDate, { weeks = 0, months = 0, days = 0 }: Period) => addDays(addMonths(day, months), weeks * 7 + days);
const dueOf = <Fact extends string>({ on, add: period }: ClockRule<Fact>, basisOn: CivilDate): CivilDate => (on ? civil(Number(basisOn.slice(0, 4)), on.month, on.day) : add(basisOn, period));

/** Later by every day of an exception that falls between the event and the day as moved so far; days that two share count once. */
function moved(plain: CivilDate, basisOn: CivilDate, exceptions: readonly RecordedException[]): CivilDate {
  let [due, counted] = [plain, addDays(basisOn, -1)];
  for (const { fromOn, toOn } of [...exceptions].sort((one, other) => (one.fromOn < other.fromOn ? -1 : 1))) {
    const first = fromOn > counted ? fromOn : addDays(counted, 1);
    if (first > due || toOn < first) continue;
    due = addDays(due, daysBetween(first, toOn) + 1);
    counted = toOn;
  }
  return due;
}

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function words<Fact extends string>({ add: { weeks, months: monthly, days }, on }: ClockRule<Fact>): string {
  if (on) return `: ${on.day} ${months[on.month - 1]} of that year`;
  const parts = ([[weeks, 'week'], [monthly, 'month'], [days, 'day']] as const).flatMap(([number, unit]) => (number ? [[number, unit] as const] : []));
  return parts.length === 0 ? '' : ` ${parts[0]![0] < 0 ? 'minus' : 'plus'} ${parts.map(([number, unit]) => count(Math.abs(number), unit)).join(' and ')}`;
}

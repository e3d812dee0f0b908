/**
 * Days without a time, as 'YYYY-MM-DD'. Statutory periods are counted in calendar days;
 * no time zone and no bank holiday moves them.
 */
export type CivilDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists in the Gregorian calendar, years 1900 to 2199. */
export function isCivilDate(text: unknown): text is CivilDate {
  const parts = typeof text === 'string' ? shape.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(day: CivilDate, days: number): CivilDate {
  return fromUtc(toUtc(day) + days * 86_400_000);
}

export const addWeeks = (day: CivilDate, weeks: number): CivilDate => addDays(day, weeks * 7);

/** The same day of a later month, or that month's last day: 31 January + 1 month is 28 (or 29) February. */
export function addMonths(day: CivilDate, months: number): CivilDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return civil(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / 86_400_000);
}

/** Completed years of age on a day. Born on 29 February: a year older on 1 March of common years. */
export function ageOn(bornOn: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) >= bornOn.slice(5) ? years : years - 1;
}

/** The national curriculum year group by age: age on the 31 August before this school year, minus four (Reception is 0). */
export function yearGroupOn(bornOn: CivilDate, day: CivilDate): number {
  const year = Number(day.slice(0, 4));
  const startsIn = day.slice(5) >= '09-01' ? year : year - 1;
  return ageOn(bornOn, `${startsIn}-08-31`) - 4;
}

export function civil(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const londonDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The minute that was asked for last, and its day: every request asks for the present one. */
let [lastMinute, lastDay] = [Number.NaN, ''];

/** The day it is in England at an instant. */
export function civilDateAt(instant: Date): CivilDate {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== lastMinute) [lastMinute, lastDay] = [minute, dayAt(instant)];
  return lastDay;
}

function dayAt(instant: Date): CivilDate {
  const parts = Object.fromEntries(londonDay.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

const toUtc = (day: CivilDate) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
const fromUtc = (milliseconds: number): CivilDate => new Date(milliseconds).toISOString().slice(0, 10);

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day in words: 5 March 2026. */
export const dayInWords = (day: CivilDate): string => inWords.format(new Date(toUtc(day)));

const londonMinutes = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The instant at which the clock in England shows so many minutes after midnight of a day. A time that the spring skips is an hour later. */
export function instantAt(day: CivilDate, minutes: number): Date {
  const asUtc = new Date(toUtc(day) + minutes * 60_000);
  const [hours, rest] = londonMinutes.format(asUtc).split(':').map(Number) as [number, number];
  // England is at UTC or an hour ahead of it.
  const ahead = (hours * 60 + rest - (minutes % 1440) + 1440) % 1440 > 0;
  const found = ahead ? new Date(asUtc.getTime() - 3_600_000) : asUtc;
  return civilDateAt(found) === day || minutes >= 1440 ? found : asUtc;
}

const zone = 'Europe/London';
const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const momentDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
const momentTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
// Swedish writes days as ISO does.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

/** A day such as 2026-03-05 in words: 5 March 2026. */
export const dayInWords = (day: string): string => dayFormat.format(new Date(`${day}T00:00:00Z`));

/** An instant in words: 5 March 2026, 14:32, by the clock in England. */
export const momentInWords = (instant: string): string => `${momentDay.format(new Date(instant))}, ${momentTime.format(new Date(instant))}`;

export const momentDayInWords = (instant: string): string => momentDay.format(new Date(instant));

/** The day in England at a moment, as the API writes it. */
export const dayAt = (moment: Date): string => isoDay.format(moment);

export const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A sentence of the API with its days in words. */
export const withDaysInWords = (sentence: string): string => sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayInWords);

/** The moment at which a day begins in England: midnight there, an hour earlier by UTC in summer. */
export function startOfDay(day: string): string {
  const midnight = new Date(`${day}T00:00:00Z`);
  const before = new Date(midnight.getTime() - 3_600_000);
  return (dayAt(before) === day ? before : midnight).toISOString();
}

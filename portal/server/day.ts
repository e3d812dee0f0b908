/** A day as the three boxes of a date give it; null where there is no such day. */
export function toDay(day = '', month = '', year = ''): string | null {
  const iso = `${year.trim().padStart(4, '0')}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** The boxes of a day that is known. */
export const boxesOf = (iso: string | null | undefined): Record<string, string> => {
  const [year, month, day] = iso?.split('-') ?? [];
  return iso ? { 'meetingOn-day': String(Number(day)), 'meetingOn-month': String(Number(month)), 'meetingOn-year': year! } : {};
};

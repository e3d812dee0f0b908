const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** 5 Mar: for the axis of a chart. */
export const shortDay = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));

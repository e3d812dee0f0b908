import { civil, isCivilDate } from '../../../kernel/civil-date.js';
import { acceptText, textKind } from './kind.js';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** '5/3/2026', '5 March 2026', '05-03-2026' or '2026-03-05' as a day; anything else stays as typed. */
export function toCivilDate(typed: string): string {
  const text = typed.trim().toLowerCase();
  if (isCivilDate(text)) return text;
  const parts = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./,-]+(\d{4})$/.exec(text);
  if (!parts) return typed;
  const month = /^\d/.test(parts[2]!) ? Number(parts[2]) : months.findIndex((name) => name.startsWith(parts[2]!)) + 1;
  const day = civil(Number(parts[3]), month, Number(parts[1]));
  return isCivilDate(day) ? day : typed;
}

/** Made once: making one for every date was a tenth of what a page of a form costs. */
const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** 'YYYY-MM-DD' as '5 March 2026'. */
export const toLongDate = (day: string): string =>
  isCivilDate(day) ? inWords.format(new Date(`${day}T00:00:00Z`)) : day;

export const date = textKind('date', () => 'Date', {
  accept: (input) => {
    const typed = acceptText(input);
    return typed === null || /^[\s/.-]*$/.test(typed) ? null : toCivilDate(typed);
  },
  check: (value, { label, past }, { today }) => {
    if (!isCivilDate(value)) return { code: 'NOT_A_DATE', message: `${label} must be a real date, such as 27 3 2026.` };
    if (past && value > today) return { code: 'NOT_IN_RANGE', message: `${label} must be today or in the past.` };
    return undefined;
  },
  toText: (value) => toLongDate(String(value)),
});

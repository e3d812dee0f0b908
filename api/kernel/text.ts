import { invalid } from './errors.js';

/**
 * One form for all text that people type: NFC, line ends as LF. Characters that PostgreSQL
 * cannot hold (NUL) or that are no text (lone surrogates) are refused, never silently dropped.
 */
export function toStoredText(typed: string): string {
  if (!typed.isWellFormed()) throw invalid('The text holds half of a character that was cut in two. Remove it, or type it again.');
  if (typed.includes('\u0000')) throw invalid('The text holds a character that cannot be stored (NUL). Remove it.');
  return typed.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** A name or title: one line of 1 to so many characters. */
export function oneLine(typed: string, what: string, limit = 100, field?: string): string {
  const text = toStoredText(typed).replace(/\s+/g, ' ').trim();
  if (text === '' || countCharacters(text) > limit) throw invalid(`${what} must be 1 to ${limit} characters.`, field ? { field } : {});
  return text;
}

/** Length as people are told it everywhere: Unicode code points after NFC. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** A reason that must be given, in plain text. Errors: INVALID. */
export function reasonGiven(typed: string, limit: number, what = 'The reason'): string {
  const text = toStoredText(typed).trim();
  if (text === '') throw invalid(`${what}: say why.`, { field: 'reason' });
  const surplus = countCharacters(text) - limit;
  if (surplus > 0) throw invalid(`${what} must be ${limit.toLocaleString('en-GB')} characters or less. It is ${surplus} too long.`, { field: 'reason', limit, surplus });
  return text;
}

import { invalid } from '../kernel/errors.js';
import { countCharacters, toStoredText } from '../kernel/text.js';

/** Most characters of a reason. */
export const REASON_LIMIT = 1000;

/** A reason as it is kept. Errors: INVALID. */
export function checkReason(typed: string, field = 'reason'): string {
  const words = toStoredText(typed).trim();
  const length = countCharacters(words);
  if (length === 0) throw invalid('Say why.', { field });
  if (length > REASON_LIMIT) throw invalid(`Say why in ${REASON_LIMIT} characters or less; these are ${length}.`, { field, limit: REASON_LIMIT, surplus: length - REASON_LIMIT });
  return words;
}

import { countCharacters } from '../words/count.js';

/** What is wrong with a reason, in words; undefined where nothing is. The API has the last word. */
export function problemOfReason(reason: string, limit: number): string | undefined {
  const length = countCharacters(reason);
  if (length === 0) return 'Say why.';
  return length > limit ? 'Make it shorter.' : undefined;
}

/** Text as the API counts and stores it: NFC, line ends as one character. Used by the pages and by the browser. */
export const normalised = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** Unicode code points, as the API counts them. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of normalised(text)) count += 1;
  return count;
}

/** The words under a text box. */
export function remaining(count: number, limit: number): string {
  const over = count - limit;
  if (over > 0) return `You have ${over.toLocaleString('en-GB')} ${over === 1 ? 'character' : 'characters'} too many. Nothing is cut, but it must be shorter before you submit.`;
  const left = limit - count;
  return `You have ${left.toLocaleString('en-GB')} ${left === 1 ? 'character' : 'characters'} remaining`;
}

/** "1 review", "12 reviews". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Length as the API counts it: Unicode code points after NFC, a line end as one. */
export const countCharacters = (text: string): number => [...text.replace(/\r\n?/g, '\n').normalize('NFC').trim()].length;

/** 245760 is "240 kB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte');
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Where a new line begins, however the line end was typed. */
export const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * Text that cannot make its surroundings read backwards: overrides of direction and control characters, which have no
 * shape, are left out. Line ends and tabs stay.
 */
export const withoutOverrides = (text: string): string => text.split(lineEnds).join('\n').replace(/[\u202a-\u202e]|(?![\n\t])\p{Cc}/gu, '');

/** The same for XML, which cannot hold noncharacters at all: they are written as their number, so that they are seen and not lost. */
export const inXml = (text: string): string => withoutOverrides(text).replace(/[\ufffe\uffff]/g, (each) => `[U+${each.codePointAt(0)!.toString(16).toUpperCase()}]`);

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The same for HTML: mark-up that somebody typed is text. */
export const inHtml = (text: string): string => withoutOverrides(text).replace(/[&<>"']/g, (each) => signs[each]!);

const strong = /[\p{L}]/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** True where the first letter runs from right to left, and so the line does. */
export const runsRightToLeft = (line: string): boolean => rightToLeft.test(strong.exec(line)?.[0] ?? '');

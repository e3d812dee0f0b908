import { type Stringifier, stringify } from 'csv-stringify';

/** What a spreadsheet may take for a formula at the start of a cell, wide forms too, with whatever stands before it unseen. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]|^[\t\r\n]/u;

/**
 * A text made harmless for spreadsheets (OWASP, CSV injection): an apostrophe before what they might run. Before
 * a text that begins with an apostrophe, too, so that whoever takes one away always gets the text back.
 */
export const harmless = (text: string): string => (formula.test(text) || text.startsWith("'") ? `'${text}` : text);

/** A writer of RFC 4180: CRLF, quotes where needed, and a mark at the start from which spreadsheets know UTF-8. */
export const csvWriter = (columns: readonly string[]): Stringifier =>
  stringify({ header: true, columns: columns.map((header, index) => ({ key: String(index), header })), bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/, cast: { string: (text) => harmless(text) } });

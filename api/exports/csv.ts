import { type Stringifier, stringify } from 'csv-stringify';
import { harmless } from '../kernel/spreadsheet.js';

/** A writer of RFC 4180: CRLF, quotes where needed, and a mark at the start from which spreadsheets know UTF-8. */
export const csvWriter = (columns: readonly string[]): Stringifier =>
  stringify({ header: true, columns: columns.map((header, index) => ({ key: String(index), header })), bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/, cast: { string: (text) => harmless(text) } });

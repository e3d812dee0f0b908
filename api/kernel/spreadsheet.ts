/** What a spreadsheet may take for a formula at the start of a cell, wide forms too, with whatever stands before it unseen. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]|^[\t\r\n]/u;

/**
 * A text made harmless for spreadsheets (OWASP, CSV injection): an apostrophe before what they might run. Before
 * a text that begins with an apostrophe, too, so that whoever takes one away always gets the text back.
 */
export const harmless = (text: string): string => (formula.test(text) || text.startsWith("'") ? `'${text}` : text);

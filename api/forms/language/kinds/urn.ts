import { compact } from './compact.js';
import { textKind, wrongFormat } from './kind.js';

/** A setting by its number in the national register; pages look up its name. */
export const urn = textKind('urn', () => 'Unique reference number of a setting, 6 digits', {
  check: (value, { label }) => (/^(\d{6}|EY\d{6})$/.test(compact(value)) ? undefined : wrongFormat(`${label} must be 6 digits, or EY and 6 digits for an early years provider.`)),
  toRecord: compact,
});

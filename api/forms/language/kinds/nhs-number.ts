import { isNhsNumber } from '../../../kernel/check-digits.js';
import { compact } from './compact.js';
import { textKind, wrongFormat } from './kind.js';

export const nhsNumber = textKind('nhsNumber', () => 'NHS number, 10 digits with a check digit', {
  check: (value, { label }) => (isNhsNumber(compact(value)) ? undefined : wrongFormat(`${label} is not an NHS number: it must be 10 digits, and the last must fit the rest.`)),
  toRecord: compact,
});

import { isUln } from '../../../kernel/check-digits.js';
import { compact } from './compact.js';
import { textKind, wrongFormat } from './kind.js';

export const uln = textKind('uln', () => 'Unique learner number, 10 digits with a check digit', {
  check: (value, { label }) => (isUln(compact(value)) ? undefined : wrongFormat(`${label} is not a ULN: it must be 10 digits, and the last must fit the rest.`)),
  toRecord: compact,
});

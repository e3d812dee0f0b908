import { isUpn } from '../../../kernel/check-digits.js';
import { compact } from './compact.js';
import { textKind, wrongFormat } from './kind.js';

export const upn = textKind('upn', () => 'Unique pupil number, 13 characters with a check letter', {
  check: (value, { label }) => (isUpn(compact(value)) ? undefined : wrongFormat(`${label} is not a UPN: it must be a letter and 12 characters, and its first letter must fit the rest.`)),
  toRecord: compact,
});

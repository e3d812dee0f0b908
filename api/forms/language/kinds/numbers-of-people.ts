import { isNhsNumber, isUln, isUpn } from '../../../kernel/check-digits.js';
import { textKind, wrongFormat } from './kind.js';

const compact = (value: unknown) => String(value).replace(/[\s-]/g, '').toUpperCase();

export const upn = textKind('upn', () => 'Unique pupil number, 13 characters with a check letter', {
  check: (value, { label }) => (isUpn(compact(value)) ? undefined : wrongFormat(`${label} is not a UPN: it must be a letter and 12 characters, and its first letter must fit the rest.`)),
  toRecord: compact,
});

export const uln = textKind('uln', () => 'Unique learner number, 10 digits with a check digit', {
  check: (value, { label }) => (isUln(compact(value)) ? undefined : wrongFormat(`${label} is not a ULN: it must be 10 digits, and the last must fit the rest.`)),
  toRecord: compact,
});

export const nhsNumber = textKind('nhsNumber', () => 'NHS number, 10 digits with a check digit', {
  check: (value, { label }) => (isNhsNumber(compact(value)) ? undefined : wrongFormat(`${label} is not an NHS number: it must be 10 digits, and the last must fit the rest.`)),
  toRecord: compact,
});

export const urn = textKind('urn', () => 'Unique reference number of a setting, 6 digits', {
  check: (value, { label }) => (/^(\d{6}|EY\d{6})$/.test(compact(value)) ? undefined : wrongFormat(`${label} must be 6 digits, or EY and 6 digits for an early years provider.`)),
  toRecord: compact,
});

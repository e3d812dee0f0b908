import { textKind, wrongFormat } from './kind.js';

const shape = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

export const postcode = textKind('postcode', () => 'Postcode', {
  check: (value, { label }) => (shape.test(String(value).trim().toUpperCase()) ? undefined : wrongFormat(`${label} must be a full UK postcode, such as EX2 4QD.`)),
  toRecord: (value) => String(value).trim().toUpperCase().replace(/\s*(\d[A-Z]{2})$/, ' $1'),
});

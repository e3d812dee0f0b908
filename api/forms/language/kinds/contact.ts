import { checkLength, textKind, wrongFormat } from './kind.js';

export const phone = textKind('phone', () => 'Telephone number', {
  check: (value, question) => {
    const digits = String(value).replace(/[^\d]/g, '');
    return /^[\d\s()+.\-extEXT]+$/.test(String(value)) && digits.length >= 7 && digits.length <= 16 ? checkLength(value, question) : wrongFormat(`${question.label} must be a telephone number, such as 01392 000 000.`);
  },
});

export const email = textKind('email', () => 'E-mail address', {
  check: (value, question) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value)) ? checkLength(value, question) : wrongFormat(`${question.label} must be an e-mail address, such as name@example.com.`)),
});

export const address = textKind('address', ({ limit }) => `Address, up to ${limit} characters`);

const postcodeShape = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
export const postcode = textKind('postcode', () => 'Postcode', {
  check: (value, { label }) => (postcodeShape.test(String(value).trim().toUpperCase()) ? undefined : wrongFormat(`${label} must be a full UK postcode, such as EX2 4QD.`)),
  toRecord: (value) => String(value).trim().toUpperCase().replace(/\s*(\d[A-Z]{2})$/, ' $1'),
});

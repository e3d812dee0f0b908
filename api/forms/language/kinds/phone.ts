import { checkLength, textKind, wrongFormat } from './kind.js';

export const phone = textKind('phone', () => 'Telephone number', {
  check: (value, question) => {
    const digits = String(value).replace(/[^\d]/g, '');
    return /^[\d\s()+.\-extEXT]+$/.test(String(value)) && digits.length >= 7 && digits.length <= 16 ? checkLength(value, question) : wrongFormat(`${question.label} must be a telephone number, such as 01392 000 000.`);
  },
});

import { checkLength, textKind, wrongFormat } from './kind.js';

export const email = textKind('email', () => 'E-mail address', {
  check: (value, question) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value)) ? checkLength(value, question) : wrongFormat(`${question.label} must be an e-mail address, such as name@example.com.`)),
});

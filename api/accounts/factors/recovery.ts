import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another on paper. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const COUNT = 10;

/** Ten codes of 20 letters and digits (98 bits): `K7QF2-M9XVB-…`. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: COUNT }, () => Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')).join('-'));

/** A code as it is hashed, however it was typed. */
export const plainRecoveryCode = (typed: string): string => typed.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '');

/**
 * Unique pupil number: a check letter, the authority (3 digits), the establishment (4), the year (2) and a serial
 * (3 digits, or 2 digits and a letter while temporary). The check letter is the alphabet without I, O and S at the
 * sum of value × weight (2 to 13) modulo 23; source: the DfE's UPN guide. Retired authority codes stay valid.
 */
const alphabet = 'ABCDEFGHJKLMNPQRTUVWXYZ';

export function upnCheckLetter(rest: string): string {
  const sum = [...rest].reduce((total, character, index) => total + (index + 2) * (/\d/.test(character) ? Number(character) : alphabet.indexOf(character)), 0);
  return alphabet[sum % 23]!;
}

export function isUpn(text: string): boolean {
  return /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(text) && text[0] === upnCheckLetter(text.slice(1));
}

/** Sum of digits × weights 10 to 2. */
const weighted = (digits: string) => Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);

/** Unique learner number: 10 digits, the first not 0, the last 10 − (weighted sum modulo 11); remainder 0 is not issued. */
export function isUln(text: string): boolean {
  if (!/^[1-9]\d{9}$/.test(text)) return false;
  const remainder = weighted(text) % 11;
  return remainder !== 0 && Number(text[9]) === 10 - remainder;
}

/** NHS number: 10 digits, the last 11 − (weighted sum modulo 11), where 11 counts as 0 and 10 is not issued. */
export function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const check = (11 - (weighted(text) % 11)) % 11;
  return check !== 10 && Number(text[9]) === check;
}

import type { KindName, Question } from '../definition.js';
import { type Kind, textKind } from './kind.js';

export const plainNumber = (typed: string) => typed.trim().replace(/^£\s*/, '').replace(/,(?=\d{3}\b)/g, '');

/** Numbers stay as typed in a draft ("12.50", "about 3") and become numbers in the record. */
export function numberKind(name: KindName, words: string, decimalsAtMost: number): Kind {
  return textKind(name, ({ least, most }) => `${words}${least !== undefined || most !== undefined ? `, ${range(least, most)}` : ''}`, {
    check: (value, { label, least, most, decimals = decimalsAtMost }: Question) => {
      const typed = plainNumber(String(value));
      if (!/^-?\d{1,12}(\.\d+)?$/.test(typed)) return { code: 'NOT_A_NUMBER', message: `${label} must be a number, such as ${decimals > 0 ? '12.5' : '12'}.` };
      if ((typed.split('.')[1] ?? '').length > decimals) return { code: 'NOT_A_NUMBER', message: decimals === 0 ? `${label} must be a whole number.` : `${label} must have at most ${decimals} places after the point.` };
      if ((least !== undefined && Number(typed) < least) || (most !== undefined && Number(typed) > most)) return { code: 'NOT_IN_RANGE', message: `${label} must be ${range(least, most)}.` };
      return undefined;
    },
    // A draft may be printed while it is wrong: then it says what was typed.
    toRecord: (value) => (Number.isNaN(Number(plainNumber(String(value)))) ? value : Number(plainNumber(String(value)))),
  });
}

const range = (least?: number, most?: number) => (least === undefined ? `${most} or less` : most === undefined ? `${least} or more` : `from ${least} to ${most}`);

import type { Kind } from './kind.js';
import { numberKind, plainNumber } from './number-kind.js';

export const money: Kind = {
  ...numberKind('money', 'Amount in pounds', 2),
  toText: (value) => {
    const amount = Number(plainNumber(String(value)));
    return Number.isNaN(amount) ? String(value) : `£${amount.toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;
  },
};

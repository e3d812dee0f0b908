import type { Kind } from './kind.js';
import { numberKind, plainNumber } from './number-kind.js';

export const money: Kind = {
  ...numberKind('money', 'Amount in pounds', 2),
  toText: (value) => `£${Number(plainNumber(String(value))).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`,
};

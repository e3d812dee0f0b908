import { numberKind } from './number-kind.js';

export const whole = numberKind('whole', 'Whole number', 0);

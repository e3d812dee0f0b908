import { numberKind } from './number-kind.js';

export const decimal = numberKind('decimal', 'Number', 2);

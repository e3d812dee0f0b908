import { textKind } from './kind.js';

export const memo = textKind('memo', ({ limit }) => `Long text, up to ${limit?.toLocaleString('en-GB')} characters`);

import { textKind } from './kind.js';

export const text = textKind('text', ({ limit }) => `Text, one line, up to ${limit} characters`);

import { textKind } from './kind.js';

export const address = textKind('address', ({ limit }) => `Address, up to ${limit} characters`);

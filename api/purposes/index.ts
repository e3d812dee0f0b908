export { type Purpose, PurposeCode, PurposeInput, checkPurpose } from './purpose-input.js';
export { type PurposeEntry, WHY_LIMIT, purposes } from './purpose.js';
export { PurposeResolver } from './purposes.js';

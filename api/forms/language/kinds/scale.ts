import { numberKind } from './number-kind.js';

/** How somebody feels about something, from 0 to 10 unless the question says otherwise. */
export const scale = numberKind('scale', 'Scale', 0);

import { codesInOrder } from '../../api/seed/scale.js';

/** As many plans as an English authority has on average: 640,000 over 153. */
export const PLANS_PER_AUTHORITY = 4200;
/** Reviews of each plan: one of each of the last four years, and the one of this year. */
export const REVIEWS_PER_PLAN = 5;
export const PAST_YEARS = REVIEWS_PER_PLAN - 1;
export const PLANS_PER_SETTING = 27;
export const WORKERS_PER_AUTHORITY = 12;
/** Plans of the demo's college, and how many of them have a draft that autosaves are measured on. */
export const PLANS_OF_COLLEGE = 60;
export const DRAFTS_OF_COLLEGE = 30;
/** Of a hundred records, how many are very long. */
export const LONG_OF_HUNDRED = 5;
/** Settings of Devon that let the demo's program read: what a supplier of a county has. */
export const CONSENTING_SETTINGS = 40;

export const sizes = { tiny: 6000, small: 60_000, england: 640_000 } as const;
export type Size = keyof typeof sizes;

/**
 * Every authority is of the same size, whatever the whole: so that growth shows what others cost one authority.
 * The last takes what is left.
 */
export function authoritiesOf(plans: number): { code: string; plans: number }[] {
  const count = Math.min(codesInOrder.length, Math.ceil(plans / PLANS_PER_AUTHORITY));
  return codesInOrder.slice(0, count).map((code, index) => ({ code, plans: Math.min(PLANS_PER_AUTHORITY, plans - index * PLANS_PER_AUTHORITY) }));
}

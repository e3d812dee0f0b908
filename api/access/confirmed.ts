import { notNow } from '../kernel/errors.js';
import type { Viewer } from './viewer.js';

/** Minutes for which a second factor counts as fresh, unless an act asks for less. */
export const CONFIRMED_FOR = 10;

/**
 * The check before an act that an open session alone must not do (ASVS 5.0, 7.5.1 and 7.5.3): granting a role,
 * exporting many records, changing what signs somebody in. Refuses with NOT_NOW and `possible: ['confirmAgain']`;
 * the page for that is /confirm, and what was typed stays where it is.
 * @param minutes how long ago the second factor may have been proved
 */
export function confirmedRecently({ viewer, now }: { viewer: Viewer; now: Date }, minutes = CONFIRMED_FOR): void {
  const at = viewer.confirmedAt?.getTime() ?? 0;
  if (now.getTime() - at > minutes * 60_000) throw notNow('Before this, confirm again that it is you. What you have typed stays.', ['confirmAgain']);
}

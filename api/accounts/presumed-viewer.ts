import type { Viewer } from '../access/index.js';
import type { Statement } from '../database/database.js';
import { tokenHash } from '../kernel/seal.js';
import { rememberedSession } from './remembered-session.js';
import { ACTIVE_MILLISECONDS, sessionSql } from './session.js';

const confirmingSql = `coalesce((select rights from (${sessionSql}) found), '') = $3`;

/**
 * The person of a session as they were a moment ago, with a condition that tells, in the transaction of what they do,
 * whether they still are: the session is open and every role, opening and seal is the same. Nothing where nobody
 * is remembered, or where the session's activity must be written down.
 */
export function presumedViewer(token: string, now: Date, byHand: boolean): { viewer: Viewer; confirming: Statement } | undefined {
  const hash = tokenHash(token);
  const session = rememberedSession(hash);
  if (!session || (byHand && now.getTime() - session.activeAt.getTime() > ACTIVE_MILLISECONDS)) return undefined;
  return { viewer: session.viewer, confirming: { text: confirmingSql, values: [hash, now, session.rights] } };
}

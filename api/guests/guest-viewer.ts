import { type Viewer, anonymous } from '../access/index.js';
import type { Row, Statement } from '../database/database.js';
import { tokenHash } from '../kernel/seal.js';

/** What the token of a guest begins with, in the cookie and as a bearer. */
export const GUEST_PREFIX = 'guest.';

/** Minutes that a guest stays in with one code. */
export const GUEST_MINUTES = 120;

export const findGuest = (token: string, now: Date): Statement => ({ text: 'select id, name from guest_pass where session_hash = $1 and session_until > $2 and withdrawn_at is null and expires_at > $2', values: [tokenHash(token), now] });

/** A guest has no role, no setting and no authority: of every table but the registers, their own pass is all that there is. */
export const viewerOfGuest = (row: Row): Viewer => ({ ...anonymous, kind: 'guest', id: String(row['id']), name: String(row['name']) });

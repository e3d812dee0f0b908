import type { Context } from '../context.js';
import { PortalError, unauthenticated } from '../kernel/errors.js';

/** Minutes for which a second factor counts as fresh. */
export const FRESH_MINUTES = 15;

/**
 * For acts that a stolen, open session must not be enough for, such as an export (ASVS 5.0, 7.5.3): the second
 * factor of this session must be fresh. Errors: REFUSED with stepUp true.
 */
export async function requireFreshFactor({ viewer, services, now }: Pick<Context, 'viewer' | 'services' | 'now'>): Promise<void> {
  if (!viewer.sessionId) throw unauthenticated();
  const [row] = await services.database.read({ realm: 'accounts' }, { text: 'select started_at as "confirmedAt" from session where id = $1', values: [viewer.sessionId] });
  const confirmedAt = row?.['confirmedAt'] as Date | undefined;
  if (confirmedAt && now.getTime() - confirmedAt.getTime() <= FRESH_MINUTES * 60_000) return;
  throw new PortalError('REFUSED', `Sign in again first: this needs a code that is not older than ${FRESH_MINUTES} minutes.`, { rules: [], stepUp: true });
}

import { administratorOfAuthority, hasRole } from '../access/index.js';
import { User, belongsTo } from '../accounts/index.js';
import type { Context } from '../context.js';
import { notFound, refused } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';

/** Somebody who belongs to an authority that the viewer administers, with that authority. Errors: NOT_FOUND. */
export async function personOfAuthority({ viewer }: Pick<Context, 'viewer'>, unit: Unit, id: string): Promise<{ user: User; authority: string }> {
  const user = isUuid(id) ? await unit.em.findOne(User, { id }) : null;
  for (const [authority] of viewer.authorities) if (user && hasRole(viewer, authority, 'ADMINISTRATOR') && (await belongsTo(unit, id, authority))) return { user, authority };
  throw notFound('person');
}

/** The authority, where the viewer administers it. Errors: REFUSED. */
export function checkAdministers({ viewer }: Pick<Context, 'viewer'>, authority: string, what: string): void {
  if (!hasRole(viewer, authority, 'ADMINISTRATOR')) throw refused(what, [administratorOfAuthority]);
}

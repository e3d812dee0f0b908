import { hasRole, requireFreshFactor } from '../access/index.js';
import type { Context } from '../context.js';
import { notFound, notNow, unauthenticated } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { SubjectAccessRequest, SubjectAccessState } from './request.js';

/** What to send of a pack, to a manager of its authority; first the log says so. Errors: UNAUTHENTICATED, NOT_FOUND, REFUSED (no fresh factor), NOT_NOW. */
export async function openPack(context: Context, id: string): Promise<{ id: string; name: string; size: number }> {
  if (context.viewer.kind !== 'person') throw unauthenticated();
  return context.change(async (unit) => {
    const found = isUuid(id) ? await unit.em.findOne(SubjectAccessRequest, { id }) : null;
    if (!found || !hasRole(unit.viewer, found.authorityCode, 'MANAGER')) throw notFound('pack');
    requireFreshFactor(context);
    if (found.state !== SubjectAccessState.READY || !found.expiresAt || found.expiresAt <= unit.now) throw notNow('The pack is not there: it is still being made, or was erased.');
    unit.audit({ act: 'subjectAccess.downloaded', authorityCode: found.authorityCode, childId: found.childId, subjectType: 'SubjectAccessRequest', subjectId: id, purpose: 'SUBJECT_ACCESS', audience: 'AUTHORITY' });
    return { id, name: `copy-of-data-${found.receivedOn}.zip`, size: found.size ?? 0 };
  });
}

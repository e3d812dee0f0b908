import { anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import { newId } from '../database/columns.js';
import type { Identity } from '../database/identity.js';
import { type Found, heldOn } from './held.js';
import { SubjectAccessPiece } from './piece.js';
import { SubjectAccessRequest, SubjectAccessState } from './request.js';

export interface SubjectAccessJob {
  request: string;
  authority: string;
}

/** Whom the log names for what the jobs do. */
export const system = { kind: 'SYSTEM' as const, id: null, name: 'Subject access' };

/** The job: gathers everything that the authority holds on the child, once; a repeat finds it done. */
export async function gatherSubjectAccess(services: Services, { request: id, authority }: SubjectAccessJob): Promise<void> {
  const identity: Identity = { realm: 'jobs', authorities: [authority] };
  const context = new Context(services, anonymous, `job subject access ${id}`, { agent: 'job', address: '' });
  const [row] = await services.database.read(identity, { text: 'select child_id as "childId" from subject_access_request where id = $1 and state = $2', values: [id, SubjectAccessState.GATHERING] });
  if (!row) return;
  const childId = String(row['childId']);
  const found = await heldOn(services, identity, childId);
  await context.changeAs(identity, async (unit) => {
    const request = await unit.em.findOneOrFail(SubjectAccessRequest, { id }, { filters: { mine: false } });
    if (request.state !== SubjectAccessState.GATHERING) return;
    found.forEach((piece: Found, place) => unit.em.create(SubjectAccessPiece, { id: newId(), authorityCode: authority, requestId: id, place, passages: [], ...piece }, { persist: true }));
    request.state = SubjectAccessState.REVIEW;
    unit.audit({ act: 'subjectAccess.gathered', authorityCode: authority, childId, subjectType: 'SubjectAccessRequest', subjectId: id, purpose: 'SUBJECT_ACCESS', rowCount: found.length, audience: 'AUTHORITY', actor: system });
  });
}

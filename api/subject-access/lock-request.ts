import { LockMode } from '@mikro-orm/core';
import { hasRole } from '../access/index.js';
import { notFound, notNow } from '../kernel/errors.js';
import { PurposeCode } from '../purposes/index.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { SubjectAccessRequest, type SubjectAccessState } from './request.js';

/** A request of an authority whose manager the viewer is, for them alone until they are done. Errors: NOT_FOUND, NOT_NOW. */
export async function lockRequest(unit: Unit, id: string, state?: SubjectAccessState): Promise<SubjectAccessRequest> {
  const request = isUuid(id) ? await unit.em.findOne(SubjectAccessRequest, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!request || !hasRole(unit.viewer, request.authorityCode, 'MANAGER')) throw notFound('request');
  if (state && request.state !== state) throw notNow(`The request is ${request.state}; this can be done while it is ${state}.`);
  return request;
}

/** The entry of the log about a step of a request. */
export function noteOn(unit: Unit, act: string, { id, authorityCode, childId }: Pick<SubjectAccessRequest, 'id' | 'authorityCode' | 'childId'>, fields: string[], rowCount?: number): void {
  unit.audit({ act, authorityCode, childId, subjectType: 'SubjectAccessRequest', subjectId: id, fields, purpose: PurposeCode.SUBJECT_ACCESS, audience: 'AUTHORITY', ...(rowCount !== undefined && { rowCount }) });
}

import type { Unit } from '../unit.js';

type AuditEntry = Parameters<Unit['audit']>[0];

/** The id of nobody: asked for like any other, so that an unknown address costs what a known one does. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Authorities that somebody works for, or whose settings they belong to or ask to join. */
export async function authoritiesOf(unit: Unit, userId: string | null): Promise<string[]> {
  const id = userId ?? NOBODY;
  const rows = await unit.em.execute<{ code: string }[]>(
    `select authority_code as code from staff_role where user_id = ?::uuid and ended_at is null union select authority_code from membership where user_id = ?::uuid and state in ('REQUESTED', 'APPROVED') order by 1`,
    [id, id],
  );
  return rows.map(({ code }) => code);
}

/** An entry about somebody’s account, in the log of every authority that they belong to. The same statements for nobody. */
export async function auditPerson(unit: Unit, userId: string | null, entry: Pick<AuditEntry, 'act' | 'fields' | 'actor' | 'purpose'>): Promise<void> {
  const authorities = await authoritiesOf(unit, userId);
  for (const authorityCode of authorities.length > 0 ? authorities : [null]) unit.audit({ ...entry, authorityCode, ...(userId && { subjectType: 'User', subjectId: userId }) });
}

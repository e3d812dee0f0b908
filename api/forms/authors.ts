import type { Unit } from '../unit.js';

/** Addresses of those of the setting who began or submitted a form: who is told what becomes of it. */
export async function addressesOfAuthors(unit: Unit, responseId: string): Promise<string[]> {
  await unit.em.flush();
  const rows = await unit.em.execute<{ email: string }[]>(
    `select distinct u.email from "user" u where u.disabled_at is null and u.id in (select started_by_id from form_response where id = ? union select submitted_by_id from submission where response_id = ?)`,
    [responseId, responseId],
  );
  return rows.map(({ email }) => email);
}

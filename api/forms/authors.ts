import type { Unit } from '../unit.js';

/** Addresses of those who lead or submitted a form and still work at the setting: who is told what becomes of it. */
export async function addressesOfAuthors(unit: Unit, responseId: string): Promise<string[]> {
  await unit.em.flush();
  const rows = await unit.em.execute<{ email: string }[]>(
    `select distinct u.email from form_response f join membership m on m.setting_id = f.setting_id and m.state = 'APPROVED' join "user" u on u.id = m.user_id and u.disabled_at is null
       where f.id = ? and (u.id = coalesce(f.lead_id, f.started_by_id) or u.id in (select submitted_by_id from submission where response_id = f.id))`,
    [responseId],
  );
  return rows.map(({ email }) => email);
}

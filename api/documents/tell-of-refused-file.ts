import type { Config } from '../config.js';
import { notify } from '../notifications/index.js';
import type { Unit } from '../unit.js';

interface Row {
  path: string;
  office: string;
  reference: string;
  added: string;
  lead: string | null;
  worker: string | null;
}

const sql = `select coalesce('/reviews/' || r.id, '/assessments/' || t.id) as path, coalesce('/admin/#/reviews/' || r.id || '/show', '/admin/#/assessments/' || t.id || '/show') as office, coalesce(r.reference, t.reference) as reference, d.created_by_id as added, f.lead_id as lead,
    case when d.submitted_at is not null then coalesce(r.assigned_to_id, t.assigned_to_id) end as worker
  from document d join form_response f on f.id = d.response_id left join review r on r.response_id = f.id left join assessment t on t.response_id = f.id where d.id = ?`;

/**
 * A file may be found to be bad long after the page was left, and after the form was submitted with it. Whoever added it
 * and whoever leads the form are told, and, where the authority has the form, its caseworker. By reference: no mail names a child or a file.
 */
export async function tellOfRefusedFile(config: Pick<Config, 'SECRET_KEY' | 'BASE_URL'>, unit: Unit, document: string): Promise<void> {
  const [row] = await unit.em.execute<Row[]>(sql, [document]);
  if (!row?.reference) return;
  const { path, office, reference, added, lead, worker } = row;
  const found = `The malware scanner found something in a file of ${reference}. Nobody can open the file, and it was not passed on.`;
  const setting = [added, lead].filter((id): id is string => id !== null);
  await notify(config, unit, { event: 'FILE_REFUSED', users: setting, key: `file:${document}`, subject: `A file was refused (${reference})`, paragraphs: [found, worker ? 'The form was submitted with it. Sign in to see which file it is, and send the authority a clean copy.' : 'Sign in to see which file it is, take it out and add a clean copy.', 'Have the computer that it came from looked at.'], link: { says: 'Open it in the portal', address: `${config.BASE_URL}${path}` } });
  if (worker) await notify(config, unit, { event: 'FILE_REFUSED', users: [worker], key: `file:${document}`, subject: `A file was refused (${reference})`, paragraphs: [found, 'The setting was told.'], link: { says: 'Open it in the back office', address: `${config.BASE_URL}${office}` } });
}

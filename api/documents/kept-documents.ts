import { identityOf } from '../access/index.js';
import type { Context } from '../context.js';
import { formOfVersion, isKept } from '../forms/index.js';

/** Files in sections that colleagues keep from whoever asks: even their names say too much. One statement, and none where nothing is kept. */
export async function keptDocuments(context: Context, responseId: string): Promise<ReadonlySet<string>> {
  const { viewer, services } = context;
  if (![...viewer.keptFrom].some((section) => section.startsWith(responseId))) return new Set();
  const rows = await services.database.read(identityOf(viewer), { text: `select d.id, d.belongs_to, f.form_version_id from document d join form_response f on f.id = d.response_id where d.response_id = $1 and d.kind = 'UPLOAD'`, values: [responseId] });
  const form = rows[0] && (await formOfVersion(services.database, identityOf(viewer), String(rows[0]['form_version_id'])));
  return new Set(rows.filter((row) => {
    const section = form?.find(String(row['belongs_to']))?.section.key;
    return section === undefined || isKept(context, responseId, section);
  }).map((row) => String(row['id'])));
}

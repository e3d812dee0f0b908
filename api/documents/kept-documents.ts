import type { GraphQLResolveInfo } from 'graphql';
import { type Viewer, identityOf } from '../access/index.js';
import type { Context } from '../context.js';
import { formOfVersion, isKept } from '../forms/index.js';
import { type ListWithin, loadWithin } from '../reading/index.js';
import { Document } from './document.js';
import { DocumentState } from './document-words.js';

const keepsAny = ({ keptFrom }: Viewer, responseId: string) => [...keptFrom].some((section) => section.startsWith(responseId));

/** The files of a case, newest first. */
export const documentsOfCase: ListWithin<Document> = {
  entity: () => Document, by: 'responseId', of: 'responseId', order: [['createdAt', 'desc'], ['id', 'desc']], atMost: 100, where: { state: { $ne: DocumentState.REMOVED } },
  plainly: keepsAny,
};

/** The files of a case without those that are kept from whoever asks. */
export async function loadDocuments(context: Context, info: GraphQLResolveInfo, responseId: string | null | undefined): Promise<Document[]> {
  if (!responseId) return [];
  const kept = await keptDocuments(context, responseId);
  return (await loadWithin(context, info, documentsOfCase, responseId)).filter(({ id }) => !kept.has(id));
}

/** Files in sections that colleagues keep from whoever asks: even their names say too much. One statement, and none where nothing is kept. */
export async function keptDocuments(context: Context, responseId: string): Promise<ReadonlySet<string>> {
  const { viewer, services } = context;
  if (!keepsAny(viewer, responseId)) return new Set();
  const rows = await services.database.read(identityOf(viewer), { text: `select d.id, d.belongs_to, f.form_version_id from document d join form_response f on f.id = d.response_id where d.response_id = $1 and d.kind = 'UPLOAD'`, values: [responseId] });
  const form = rows[0] && (await formOfVersion(services.database, identityOf(viewer), String(rows[0]['form_version_id'])));
  return new Set(rows.filter((row) => {
    const section = form?.find(String(row['belongs_to']))?.section.key;
    return section === undefined || isKept(context, responseId, section);
  }).map((row) => String(row['id'])));
}

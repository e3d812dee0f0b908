import { caseworkerOnceSubmitted, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { changeFiles } from '../forms/index.js';
import { notFound, unauthenticated } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { Document, DocumentKind, DocumentState } from './document.js';
import { checkFile, safeName } from './file-types.js';

export interface Upload {
  draft: string;
  /** The answer that it belongs to. */
  path: string;
  fileName: string;
  content: Uint8Array;
}

/** Adds a file to an answer of a draft. Errors: UNAUTHENTICATED, NOT_FOUND, NOT_NOW, REFUSED, INVALID (empty, too large, wrong type). */
export async function addDocument(context: Context, { draft, path, fileName, content }: Upload): Promise<{ id: string; name: string; size: number }> {
  if (context.viewer.kind !== 'person') throw unauthenticated();
  const name = safeName(fileName);
  const mediaType = await checkFile(name, content);
  const id = newId();
  await context.change(async (unit) => {
    const response = await changeFiles(context, unit, draft, path, (files) => [...files, id]);
    const hash = await context.services.store.put(content);
    unit.em.create(
      Document,
      { id, authorityCode: response.authorityCode, settingId: response.settingId, responseId: response.id, kind: DocumentKind.UPLOAD, belongsTo: path, name, mediaType, size: content.length, hash, state: DocumentState.READY, createdAt: unit.now, createdById: unit.viewer.id, submittedAt: null, version: 1 },
      { persist: true },
    );
    unit.audit({ act: 'document.added', authorityCode: response.authorityCode, settingId: response.settingId, childId: response.childId, subjectType: 'Document', subjectId: id, fields: [path], audience: 'SETTING' });
  });
  return { id, name, size: content.length };
}

/** Takes a file out of a draft. Errors: as for adding. */
export async function removeDocument(context: Context, id: string): Promise<void> {
  await context.change(async (unit) => {
    const document = isUuid(id) ? await unit.em.findOne(Document, { id, kind: DocumentKind.UPLOAD, state: { $ne: DocumentState.REMOVED } }) : null;
    if (!document) throw notFound('document');
    const response = await changeFiles(context, unit, document.responseId, document.belongsTo, (files) => files.filter((each) => each !== id));
    document.state = DocumentState.REMOVED;
    unit.audit({ act: 'document.removed', authorityCode: response.authorityCode, settingId: response.settingId, childId: response.childId, subjectType: 'Document', subjectId: id, audience: 'SETTING' });
  });
}

export interface Download {
  name: string;
  mediaType: string;
  hash: string;
  size: number;
}

/** The same as the marks on a document's fields: whoever may not read of it may not open it. */
const readers = [memberOfSetting, caseworkerOnceSubmitted] as const;

/** What to send of a document; first the log says who opened it, or nothing is sent. Errors: NOT_FOUND, NOT_NOW. */
export async function openDocument(context: Context, id: string): Promise<Download | 'PREPARING' | 'FAILED'> {
  return context.change(async (unit) => {
    const document = isUuid(id) ? await unit.em.findOne(Document, { id, state: { $ne: DocumentState.REMOVED } }) : null;
    if (!document || !readers.some((rule) => rule.holds(unit.viewer, document))) throw notFound('document');
    if (document.state !== DocumentState.READY || !document.hash) return document.state === DocumentState.FAILED ? ('FAILED' as const) : ('PREPARING' as const);
    const [response] = await unit.em.execute<{ child_id: string }[]>('select child_id from form_response where id = ?', [document.responseId]);
    unit.audit({ act: 'document.opened', authorityCode: document.authorityCode, settingId: document.settingId, childId: response?.child_id, subjectType: 'Document', subjectId: id });
    return { name: document.name, mediaType: document.mediaType, hash: document.hash, size: document.size ?? 0 };
  });
}

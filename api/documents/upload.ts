import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { caseworkerOnceSubmitted, identityOf, memberOfSetting, qualityReaderOnceSubmitted, ruleNamed } from '../access/index.js';
import { changeFiles, formOfVersion, mayReadAnswer } from '../forms/index.js';
import { PortalError, invalid, notFound, unauthenticated } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { copies } from './copies.js';
import { Document } from './document.js';
import { DocumentKind, DocumentState } from './document-words.js';
import { checkFile, safeName } from './file-types.js';
import { scanKey } from './scan-document.js';

export interface Upload {
  draft: string;
  /** The answer that it belongs to. */
  path: string;
  fileName: string;
  content: Uint8Array;
  /** Chosen by the sender, a UUID: a file that is sent again under the same key is added once. */
  key?: string;
}

/** Adds a file to an answer of a draft. Errors: UNAUTHENTICATED, NOT_FOUND, NOT_NOW, REFUSED, INVALID (empty, too large, wrong type, harmful content). Where a scanner is configured, it can be opened once that has cleared it. */
export async function addDocument(context: Context, { draft, path, fileName, content, key }: Upload): Promise<{ id: string; name: string; size: number; state: DocumentState }> {
  if (context.viewer.kind !== 'person') throw unauthenticated();
  const name = safeName(fileName);
  const mediaType = await checkFile(name, content);
  if (key !== undefined && !isUuid(key)) throw invalid('The key of an upload must be a UUID.');
  const id = key ?? newId();
  const state = context.services.config.CLAMD_URL ? DocumentState.CHECKING : DocumentState.READY;
  const before = await context.change(async (unit) => {
    let known: Document | null = null;
    // The draft is locked first: of two tries at once the second finds what the first has added.
    const response = await changeFiles(context, unit, draft, path, async (files) => {
      known = key ? await addedBefore(unit, key) : null;
      return known ? null : [...files, id];
    });
    const hash = await context.services.store.put(content);
    if (known) return sameUpload(known, { responseId: response.id, belongsTo: path, hash });
    unit.em.create(
      Document,
      { id, authorityCode: response.authorityCode, settingId: response.settingId, responseId: response.id, kind: DocumentKind.UPLOAD, belongsTo: path, name, mediaType, size: content.length, hash, state, createdAt: unit.now, createdById: unit.viewer.id, submittedAt: null, version: 1 },
      { persist: true },
    );
    unit.audit({ act: 'document.added', authorityCode: response.authorityCode, settingId: response.settingId, childId: response.childId, subjectType: 'Document', subjectId: id, fields: [path], audience: 'SETTING' });
    if (state === DocumentState.CHECKING) unit.queue('scan-document', { document: id, authority: response.authorityCode, setting: response.settingId }, { key: scanKey(id) });
    return null;
  });
  return before ?? { id, name, size: content.length, state };
}

const addedBefore = (unit: Unit, key: string): Promise<Document | null> => unit.em.findOne(Document, { id: key, kind: DocumentKind.UPLOAD });

function sameUpload({ id, name, size, state, ...known }: Document, given: Pick<Document, 'responseId' | 'belongsTo' | 'hash'>): { id: string; name: string; size: number; state: DocumentState } {
  const same = known.responseId === given.responseId && known.belongsTo === given.belongsTo && known.hash === given.hash;
  if (!same) throw new PortalError('IDEMPOTENCY_MISMATCH', 'Another file was sent under this key.');
  return { id, name, size: size ?? 0, state };
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
  /** Made by this system, and not sent by somebody. */
  made: boolean;
  name: string;
  mediaType: string;
  hash: string;
  size: number;
}

interface CaseOfDocument {
  childId: string;
  formVersionId: string;
  assignedToId: string | null;
}

/** What to send of a document; first the log says who opened it, or nothing is sent. Errors: NOT_FOUND. */
export async function openDocument(context: Context, id: string): Promise<Download | Exclude<DocumentState, DocumentState.READY>> {
  return context.change(async (unit) => {
    const document = isUuid(id) ? await unit.em.findOne(Document, { id, state: { $ne: DocumentState.REMOVED } }) : null;
    if (!document) throw notFound('document');
    const [found] = await unit.em.execute<CaseOfDocument[]>(
      `select f.child_id as "childId", f.form_version_id as "formVersionId", coalesce(r.assigned_to_id, t.assigned_to_id) as "assignedToId" from form_response f left join review r on r.response_id = f.id left join assessment t on t.response_id = f.id where f.id = ?`,
      [document.responseId],
    );
    if (!found || !(await mayOpen(context, document, found))) throw notFound('document');
    if (document.state !== DocumentState.READY) return document.state;
    if (!document.hash) return DocumentState.PREPARING;
    unit.audit({ act: 'document.opened', authorityCode: document.authorityCode, settingId: document.settingId, childId: found.childId, subjectType: 'Document', subjectId: id });
    return { made: document.kind === DocumentKind.OUTPUT, name: document.name, mediaType: document.mediaType, hash: document.hash, size: document.size ?? 0 };
  });
}

/** A file is for those who may read the answer that it belongs to; the document of a submission for those who may see documents at all. */
async function mayOpen(context: Context, document: Document, { formVersionId, assignedToId }: CaseOfDocument): Promise<boolean> {
  const row = { authorityCode: document.authorityCode, settingId: document.settingId, submittedAt: document.submittedAt ?? null, assignedToId, responseId: document.responseId };
  if (![memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted].some((rule) => rule.holds(context.viewer, row))) return false;
  if (document.kind === DocumentKind.OUTPUT) return document.copyFor != null && copies[document.copyFor].openedBy.some((name) => ruleNamed(name).holds(context.viewer, row));
  const form = await formOfVersion(context.services.database, identityOf(context.viewer), formVersionId);
  const placed = form.find(document.belongsTo);
  return placed !== undefined && mayReadAnswer(context, { ...row, section: placed.section.key }, placed.question);
}

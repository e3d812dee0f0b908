import { newId } from '../database/columns.js';
import type { Submission } from '../forms/index.js';
import type { Unit } from '../unit.js';
import { Document } from './document.js';
import { CopyFor, DocumentFormat, DocumentKind, DocumentState } from './document-words.js';

/** With a submission: the authority gets to see its files, and the document of it is queued. Submitting does not wait for it. */
export async function releaseDocuments(unit: Unit, responseId: string, submission: Submission, reference: string, what = 'Review'): Promise<void> {
  await unit.em.nativeUpdate(Document, { responseId, kind: DocumentKind.UPLOAD, submittedAt: null, state: { $ne: DocumentState.REMOVED } }, { submittedAt: unit.now });
  const id = newId();
  unit.em.create(
    Document,
    {
      id, authorityCode: submission.authorityCode, settingId: submission.settingId, responseId, kind: DocumentKind.OUTPUT, belongsTo: submission.id, name: `${what} ${reference}${submission.number > 1 ? ` (${submission.number})` : ''}.pdf`,
      mediaType: 'application/pdf', format: DocumentFormat.PDF, copyFor: CopyFor.EVERYBODY, size: null, hash: null, state: DocumentState.PREPARING, createdAt: unit.now, createdById: null, submittedAt: unit.now, version: 1,
    },
    { persist: true },
  );
  unit.queue('make-output', { document: id, authority: submission.authorityCode, setting: submission.settingId });
}

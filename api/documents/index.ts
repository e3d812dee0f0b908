export { Document, DocumentKind, DocumentState } from './document.js';
export { LARGEST_FILE, acceptedEndings } from './file-types.js';
export { makeOutput, type Output } from './make-output.js';
export { keptDocuments } from './kept-documents.js';
export { releaseDocuments } from './release.js';
export { type Download, addDocument, openDocument, removeDocument } from './upload.js';

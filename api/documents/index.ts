export { Document } from './document.js';
export { DocumentSeal } from './document-seal.js';
export { DocumentKind, DocumentState } from './document-words.js';
export { LARGEST_FILE, acceptedEndings } from './file-types.js';
export { keptDocuments } from './kept-documents.js';
export { makeOutput } from './make-output.js';
export { PrintingPress } from './press.js';
export { releaseDocuments } from './release.js';
export { type Download, addDocument, openDocument, removeDocument } from './upload.js';

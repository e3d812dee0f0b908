import { fileTypeFromBuffer } from 'file-type';
import { invalid } from '../kernel/errors.js';
import { checkContent } from './content/check-content.js';

/** Most bytes of one file. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** What may be added: the ending, the media type it is served as, and what its first bytes must say. */
const accepted: Readonly<Record<string, { mediaType: string; found: string }>> = {
  pdf: { mediaType: 'application/pdf', found: 'application/pdf' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', found: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  doc: { mediaType: 'application/msword', found: 'application/x-cfb' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', found: 'application/vnd.oasis.opendocument.text' },
  jpg: { mediaType: 'image/jpeg', found: 'image/jpeg' },
  jpeg: { mediaType: 'image/jpeg', found: 'image/jpeg' },
  png: { mediaType: 'image/png', found: 'image/png' },
  mp4: { mediaType: 'video/mp4', found: 'video/mp4' },
};

export const acceptedEndings = Object.keys(accepted);

/** A name that is safe to show and to save under, whatever came in: no folders, no control characters, at most 150 characters. */
export function safeName(given: string): string {
  const name = given.normalize('NFC').split(/[\\/]/).pop()!.replace(/[\u0000-\u001f\u007f<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/^[.\s]+|[.\s]+$/g, '');
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  const stem = Array.from(name.slice(0, name.length - ending.length)).slice(0, 140).join('').replace(/[.\s]+$/, '');
  // Windows takes these for devices, whatever their ending.
  return `${/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(stem) ? `file-${stem}` : stem || 'file'}${ending.toLowerCase()}`;
}

/** The media type to store a file under; refuses one whose content is not what its name says, or could harm whoever opens it. */
export async function checkFile(name: string, content: Uint8Array): Promise<string> {
  if (content.length === 0) throw invalid(`The file ${name} is empty. Choose another.`, { reason: 'EMPTY' });
  if (content.length > LARGEST_FILE) throw invalid(`The file ${name} is larger than 10 MB. Make it smaller, or split it.`, { reason: 'TOO_LARGE', limit: LARGEST_FILE });
  const ending = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const kind = accepted[ending];
  const begins = kind && beginsAs(kind.found, content);
  // First what an archive lists, without unpacking: only then may anything look at its parts.
  const finding = begins ? checkContent(ending, content) : undefined;
  if (finding) throw invalid(`The file ${name} ${finding.says}`, { reason: finding.reason });
  const found = begins && (await fileTypeFromBuffer(content))?.mime;
  if (!kind || found !== kind.found) throw invalid(`The file ${name} must be a PDF, Word, OpenDocument, JPEG, PNG or MP4 file, and its content must fit its name.`, { reason: 'WRONG_TYPE', accepted: acceptedEndings });
  return kind.mediaType;
}

const beginnings: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-', 'image/png': '\x89PNG', 'image/jpeg': '\xff\xd8\xff', 'application/x-cfb': '\xd0\xcf\x11\xe0',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'PK\x03\x04', 'application/vnd.oasis.opendocument.text': 'PK\x03\x04',
};

/** What a file begins with, whatever its name says. */
const beginsAs = (mediaType: string, content: Uint8Array): boolean => Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, 16)).toString('latin1').startsWith(beginnings[mediaType] ?? '');

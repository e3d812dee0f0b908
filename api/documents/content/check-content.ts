import { type FileFinding, twoKinds, withProgram } from './finding.js';
import { checkJpeg, checkPng } from './image.js';
import { checkOffice } from './office.js';
import { checkPdf } from './pdf.js';
import { endOfZip } from './zip.js';

/** The old Word format keeps its macros in a folder of this name, in UTF-16. */
const macroFolder = Buffer.from('_VBA_PROJECT', 'utf16le');

/**
 * Looks into a file whose kind is known: for what could harm whoever opens it, without unpacking or running it. It takes
 * the place of no malware scanner; it finds what none needs a list of names for.
 */
export function checkContent(ending: string, given: Uint8Array): FileFinding | undefined {
  const content = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (ending === 'docx' || ending === 'odt') return checkOffice(content);
  // A file that is an archive, too, is one thing to us and another to whoever opens it.
  if (endOfZip(content) >= 0) return twoKinds;
  if (ending === 'pdf') return checkPdf(content);
  if (content.subarray(0, 1024).includes('%PDF-')) return twoKinds;
  if (ending === 'png') return checkPng(content);
  if (ending === 'jpg' || ending === 'jpeg') return checkJpeg(content);
  return ending === 'doc' && content.includes(macroFolder) ? withProgram('macros') : undefined;
}

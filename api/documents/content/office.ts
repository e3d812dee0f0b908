import { type FileFinding, broken, withProgram } from './finding.js';
import { type ZipEntry, beginningOf, checkZip, zipEntries } from './zip.js';

const program = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/|Basic\/|Scripts\/|.*\.(exe|dll|scr|js|vbs|hta|bat|cmd|ps1|lnk|jar))/i;
const relation = /<(?:\w+:)?Relationship\b[^>]*>/g;
/** What Word would fetch and run or show as if it were in the document. Links and pictures stay: they wait for a press, or show a gap. */
const fetched = /Type="[^"]*\/(attachedTemplate|oleObject|frame|subDocument|aFChunk|control)"/i;

/** Word (.docx) and OpenDocument (.odt) files: an archive in order, without macros, without what is fetched from elsewhere, without a document type. */
export function checkOffice(content: Buffer): FileFinding | undefined {
  const entries = zipEntries(content);
  const finding = checkZip(content, entries);
  if (finding || !entries) return finding;
  if (entries.some(({ name }) => program.test(name))) return withProgram('a macro or a program');
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    const found = checkPart(content, entry);
    if (found) return found;
  }
  return undefined;
}

function checkPart(content: Buffer, entry: ZipEntry): FileFinding | undefined {
  // Relationships and types are small and read whole; of the text itself only the beginning, where a document type would stand.
  const isSmall = /(^|\/)(\[Content_Types\]\.xml|[^/]*\.rels)$/i.test(entry.name);
  const bytes = beginningOf(content, entry, isSmall ? 1024 * 1024 : 16 * 1024);
  if (!bytes) return broken;
  // XML may be in UTF-16; what stands between the letters is left out.
  const text = bytes.toString('latin1').replaceAll('\0', '');
  if (/<!(DOCTYPE|ENTITY)/i.test(text.slice(0, 200_000)) && !/^\s*<\?xml[^>]*>\s*<!DOCTYPE manifest:manifest /.test(text)) return broken;
  if (/macroEnabled/i.test(isSmall ? text : '')) return withProgram('macros');
  const outside = entry.name.endsWith('.rels') && [...text.matchAll(relation)].some(([tag]) => /TargetMode="External"/i.test(tag) && fetched.test(tag));
  return outside ? { reason: 'LINKED', says: 'fetches a part of itself from elsewhere when it is opened, which is not safe. Save it as a new document, or as a PDF.' } : undefined;
}

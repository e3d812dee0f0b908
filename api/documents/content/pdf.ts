import { inflateSync } from 'node:zlib';
import { type FileFinding, protectedFile, withProgram } from './finding.js';

/** Most bytes that packed objects of one file are unpacked to, to look at them. */
const MOST_UNPACKED = 24 * 1024 * 1024;
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|Movie|Sound)(?![A-Za-z0-9])/;

/** PDF files: no scripts, no programs to start, no files inside, no password. Text and pictures themselves are not looked at. */
export function checkPdf(content: Buffer): FileFinding | undefined {
  let left = MOST_UNPACKED;
  for (const { text, packed } of partsOf(content)) {
    const said = plain(text);
    if (/\/Encrypt(?![A-Za-z0-9])/.test(said)) return protectedFile;
    if (active.test(said)) return withProgram('a script, a form that runs one, or another file');
    // Objects may be packed together; then the names are inside.
    if (packed && /\/ObjStm(?![A-Za-z0-9])/.test(said.slice(-2000)) && left > 0) {
      const inner = unpacked(packed, left);
      left -= inner.length;
      if (active.test(plain(inner.toString('latin1')))) return withProgram('a script, a form that runs one, or another file');
    }
  }
  return undefined;
}

/** The file as text between its streams, each with the stream that follows: pictures and fonts are bytes that say nothing. */
function* partsOf(content: Buffer): Generator<{ text: string; packed: Buffer | null }> {
  let from = 0;
  while (from < content.length) {
    const start = nextStream(content, from);
    if (start < 0) break;
    const data = start + (content[start + 6] === 13 ? 8 : 7);
    const end = content.indexOf('endstream', data);
    yield { text: content.subarray(from, start).toString('latin1'), packed: content.subarray(data, end < 0 ? content.length : end) };
    from = end < 0 ? content.length : end + 9;
  }
  yield { text: content.subarray(from).toString('latin1'), packed: null };
}

function nextStream(content: Buffer, from: number): number {
  for (let at = content.indexOf('stream', from); at >= 0; at = content.indexOf('stream', at + 6)) if (content[at + 6] === 10 || content[at + 6] === 13) return at;
  return -1;
}

/** Names may be written with numbers of their letters: /J#61vaScript. */
const plain = (text: string): string => text.replace(/#([0-9A-Fa-f]{2})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function unpacked(packed: Buffer, most: number): Buffer {
  try {
    return inflateSync(packed, { finishFlush: 2, maxOutputLength: most });
  } catch {
    return Buffer.alloc(0);
  }
}

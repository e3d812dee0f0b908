import { inflateRawSync } from 'node:zlib';
import { type FileFinding, broken, protectedFile } from './finding.js';

export interface ZipEntry {
  name: string;
  /** Bytes in the archive, and as it says of itself unpacked. */
  packed: number;
  unpacked: number;
  method: number;
  encrypted: boolean;
  symlink: boolean;
  offset: number;
}

/** Far more than any document of text and pictures has. */
const MOST_ENTRIES = 4000;
const MOST_UNPACKED = 200 * 1024 * 1024;
/** XML packs to a twentieth; a bomb to a thousandth. */
const HIGHEST_RATIO = 200;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Where the directory of an archive ends; -1 where the file is none. */
export function endOfZip(content: Buffer): number {
  for (let at = content.length - 22; at >= Math.max(0, content.length - 65_557); at -= 1) if (content.readUInt32LE(at) === END) return at;
  return -1;
}

/** What the directory of an archive lists, without unpacking anything; undefined where it cannot be read. */
export function zipEntries(content: Buffer): ZipEntry[] | undefined {
  const end = endOfZip(content);
  if (end < 0) return undefined;
  const count = content.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = content.readUInt32LE(end + 16);
  // Neither spread over several disks nor larger than 4 GB: no document is.
  if (count === 0xffff || count > MOST_ENTRIES || content.readUInt16LE(end + 8) !== count) return undefined;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > content.length || content.readUInt32LE(at) !== ENTRY) return undefined;
    const [nameLength, extraLength, commentLength] = [content.readUInt16LE(at + 28), content.readUInt16LE(at + 30), content.readUInt16LE(at + 32)];
    const name = content.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    entries.push({ name, method: content.readUInt16LE(at + 10), encrypted: (content.readUInt16LE(at + 8) & 1) === 1, packed: content.readUInt32LE(at + 20), unpacked: content.readUInt32LE(at + 24), symlink: ((content.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000, offset: content.readUInt32LE(at + 42) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** What is wrong with an archive as an archive: bombs, paths that lead out of it, links, passwords. */
export function checkZip(content: Buffer, entries: readonly ZipEntry[] | undefined): FileFinding | undefined {
  if (!entries || entries.length === 0) return broken;
  if (entries.some(({ encrypted }) => encrypted)) return protectedFile;
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MOST_UNPACKED || entries.some((entry) => entry.unpacked > 1_000_000 && entry.unpacked > entry.packed * HIGHEST_RATIO)) return broken;
  if (entries.some(({ name, symlink }) => symlink || /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|\\|\0/.test(name))) return broken;
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) return broken;
  return overlap(content, entries) ? broken : undefined;
}

/** Entries that share their bytes are how a small archive unpacks to something without end. */
function overlap(content: Buffer, entries: readonly ZipEntry[]): boolean {
  let free = 0;
  for (const { offset, packed } of [...entries].sort((one, other) => one.offset - other.offset)) {
    if (offset < free || offset + 30 > content.length || content.readUInt32LE(offset) !== LOCAL) return true;
    free = offset + 30 + content.readUInt16LE(offset + 26) + content.readUInt16LE(offset + 28) + packed;
    if (free > content.length) return true;
  }
  return false;
}

/** The beginning of an entry, unpacked, up to so many bytes; null where it unpacks to more than its packed bytes could say, or cannot be read. */
export function beginningOf(content: Buffer, { offset, packed, method }: ZipEntry, most = 1024 * 1024): Buffer | null {
  const from = offset + 30 + content.readUInt16LE(offset + 26) + content.readUInt16LE(offset + 28);
  const bytes = content.subarray(from, from + Math.min(packed, most));
  if (method === 0) return bytes;
  if (method !== 8) return null;
  try {
    return inflateRawSync(bytes, { finishFlush: 2, maxOutputLength: most * 8 });
  } catch {
    return null;
  }
}

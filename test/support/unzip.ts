import { inflateRawSync } from 'node:zlib';

/** The files of an archive by name, read from its central directory, as every other program does. */
export function unzip(bytes: Buffer): Record<string, Buffer> {
  const end = bytes.lastIndexOf('PK\x05\x06');
  const files: Record<string, Buffer> = {};
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, name, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(begin, begin + size);
    files[bytes.toString('utf8', at + 46, at + 46 + name)] = method === 8 ? inflateRawSync(packed) : Buffer.from(packed);
    at += 46 + name + extra + comment;
  }
  return files;
}

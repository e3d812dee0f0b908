import { crc32, deflateRawSync } from 'node:zlib';
import type { Installation, Person } from './installation.js';

/** Sends a file as a browser would: a multipart body, made by hand so that nothing in between makes it better. */
export function upload(house: Installation, person: Person | null, address: { draft: string; path: string }, fileName: string, content: Uint8Array, key?: string) {
  const boundary = '----a-boundary-of-ours';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return house.app.http.inject({
    method: 'POST',
    url: `/documents?${new URLSearchParams({ ...address, ...(key && { key }) }).toString()}`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...(person && { authorization: `Bearer ${person.token}` }) },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}

/** The beginnings that tell what a file is. */
export const content = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  png: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  exe: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  html: Buffer.from('<!doctype html><script>alert(1)</script>'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  get docx() {
    return zip({ '[Content_Types].xml': '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>', 'word/document.xml': '<w:document/>' });
  },
  get zip() {
    return zip({ 'hello.txt': 'hello' });
  },
};

export interface ZipPart {
  name: string;
  content: string | Buffer;
  packed?: boolean;
  flags?: number;
  /** As Unix has it, such as that of a link. */
  mode?: number;
  /** What it says its size is, where that is a lie. */
  says?: number;
}

/** A ZIP file with its entries as they are, or as they should not be. */
export function zip(given: Record<string, string | Buffer> | ZipPart[]): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  for (const { name, content: text, packed = false, flags = 0, mode = 0, says } of Array.isArray(given) ? given : Object.entries(given).map(([key, each]): ZipPart => ({ name: key, content: each }))) {
    const [path, whole] = [Buffer.from(name), Buffer.from(text)];
    const data = packed ? deflateRawSync(whole, { level: 9 }) : whole;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(packed ? 8 : 0, 4);
    common.writeUInt32LE(crc32(whole), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(says ?? whole.length, 18);
    common.writeUInt16LE(path.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((mode << 16) >>> 0), 6);
    rest.writeUInt32LE(locals.reduce((sum, part) => sum + part.length, 0), 10);
    locals.push(Buffer.concat([Buffer.from('PK\x03\x04'), common, path, data]));
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, path]));
  }
  const [body, directory] = [Buffer.concat(locals), Buffer.concat(centrals)];
  const end = Buffer.alloc(18);
  end.writeUInt16LE(centrals.length, 4);
  end.writeUInt16LE(centrals.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(body.length, 12);
  return Buffer.concat([body, directory, Buffer.from('PK\x05\x06'), end]);
}

import { type FileFinding, broken } from './finding.js';

/** More than any camera makes; a few kilobytes can say that they are far more. */
const MOST_PIXELS = 120_000_000;

const tooMany: FileFinding = { reason: 'TOO_MANY_PIXELS', says: 'is a picture of more than 120 million points. Make it smaller.' };
const judged = (width: number, height: number) => (width === 0 || height === 0 ? broken : width * height > MOST_PIXELS ? tooMany : undefined);

export function checkPng(content: Buffer): FileFinding | undefined {
  return content.length < 33 || content.toString('latin1', 12, 16) !== 'IHDR' ? broken : judged(content.readUInt32BE(16), content.readUInt32BE(20));
}

/** Goes from marker to marker until one says how large the picture is. */
export function checkJpeg(content: Buffer): FileFinding | undefined {
  for (let at = 2; at + 9 < content.length && content[at] === 0xff; ) {
    const marker = content[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return judged(content.readUInt16BE(at + 7), content.readUInt16BE(at + 5));
    if (marker === 0xff) at += 1;
    else if (marker === 0xda) return undefined;
    else at += 2 + content.readUInt16BE(at + 2);
  }
  return undefined;
}

import { Parser } from 'htmlparser2';
import type { Found } from './read-pdf.js';

/** Takes the text out of an HTML document with a parser that knows nothing of how it was written. Each text belongs to the innermost mark around it. */
export async function readHtml(content: Uint8Array): Promise<Found> {
  const found = new Map<string, string>();
  const open: (string | null)[] = [];
  const parser = new Parser({
    onopentag: (_name, attributes) => void open.push(attributes['data-mark'] ?? null),
    ontext: (text) => {
      const mark = open.findLast((each) => each !== null);
      if (mark) found.set(mark, (found.get(mark) ?? '') + text);
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(new TextDecoder().decode(content));
  return found;
}

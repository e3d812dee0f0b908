import { unzipSync } from 'fflate';
import sax from 'sax';
import type { Found } from './read-pdf.js';

/** Takes the text out of a Word document, by its bookmarks, from the XML alone: what Word would show between the ends of each. */
export async function readDocx(content: Uint8Array): Promise<Found> {
  const part = unzipSync(content, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  if (!part) throw new Error('The Word document has no text');
  const found = new Map<string, string>();
  const open = new Map<string, string>();
  const add = (text: string) => {
    for (const name of open.values()) found.set(name, (found.get(name) ?? '') + text);
  };
  const reading = sax.parser(true, {});
  let [inText, hidden] = [false, 0];
  reading.onopentag = ({ name, attributes }) => {
    if (name === 'w:bookmarkStart') open.set(String(attributes['w:id']), String(attributes['w:name']));
    else if (name === 'w:bookmarkEnd') open.delete(String(attributes['w:id']));
    else if (name === 'w:t') inText = true;
    else if (name === 'w:br' || name === 'w:tab') add('\n');
    else if (name === 'w:vanish') hidden += 1;
  };
  reading.onclosetag = (name) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:p') add('\n');
    else if (name === 'w:r') hidden = 0;
  };
  reading.ontext = (text) => inText && hidden === 0 && add(text);
  reading.onerror = (error) => {
    throw error;
  };
  reading.write(new TextDecoder().decode(part)).close();
  return found;
}

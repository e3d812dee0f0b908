import { unzipSync } from 'fflate';
import sax from 'sax';
import { invalid } from '../../kernel/errors.js';

/** One box of a Word file: where its answer goes, the version it was built on, and what was written in it. */
export interface Box {
  path: string;
  version: number;
  text: string;
}

/** A Word file of text is far below this, unpacked; a file that unpacks to more is not one. */
const LARGEST_PART = 60_000_000;

const marker = /\[([A-Za-z][\w.[\]]{0,198}) v(\d{1,9})\]\s*$/;

/** Reads the boxes of a Word file. Nothing in it is run, and nothing that it points to is fetched. */
export function readWord(content: Uint8Array): Box[] {
  const boxes = tablesOf(mainPart(content)).flatMap(boxesOf);
  if (boxes.length === 0) throw invalid('This Word file has none of the boxes of the form. Download the form as a Word file, write in that, and upload it.');
  return boxes;
}

/**
 * A grey row says where the answer in the row below it goes. Word makes one table of two that touch, so several may
 * follow each other; a row that somebody added belongs to the answer above it.
 */
function boxesOf(rows: readonly string[]): Box[] {
  const boxes: Box[] = [];
  let answered = true;
  for (const row of rows) {
    const found: RegExpExecArray | null = answered ? marker.exec(row) : null;
    const box = boxes.at(-1);
    if (found) boxes.push({ path: found[1]!, version: Number(found[2]), text: '' });
    else if (box) box.text = answered ? `${box.text}\n${row}` : row;
    answered = !found;
  }
  return boxes;
}

function mainPart(content: Uint8Array): string {
  const notWord = () => invalid('This is not a Word file (.docx). Save it as a Word document and try again.');
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(content, {
      filter: ({ name, originalSize }) => {
        if (name !== 'word/document.xml') return false;
        if (originalSize > LARGEST_PART) throw notWord();
        return true;
      },
    });
  } catch {
    throw notWord();
  }
  const part = parts['word/document.xml'];
  if (!part || part.length > LARGEST_PART) throw notWord();
  return new TextDecoder().decode(part);
}

/** The rows of each table as text, lines apart. A table that was pasted into a box is text of that box. */
function tablesOf(xml: string): string[][] {
  const reading = sax.parser(true, { xmlns: false });
  const tables: string[][] = [];
  const open: { rows: string[][] }[] = [];
  let inText = false;
  let removed = 0;
  const row = () => open.at(-1)?.rows.at(-1);
  const add = (text: string) => {
    const lines = row();
    if (lines && lines.length > 0 && removed === 0) lines[lines.length - 1] += text;
  };
  const close = () => {
    const done = (open.pop()?.rows ?? []).map((lines) => lines.join('\n'));
    const around = row();
    if (around) around.push(...done);
    else tables.push(done);
  };
  reading.onopentag = ({ name }) => {
    if (name === 'w:tbl') open.push({ rows: [] });
    else if (name === 'w:tr') open.at(-1)?.rows.push([]);
    else if (name === 'w:p') row()?.push('');
    else if (name === 'w:t') inText = true;
    else if (name === 'w:del' || name === 'w:moveFrom') removed += 1;
    else if (name === 'w:tab') add('\t');
    else if (name === 'w:br' || name === 'w:cr') add('\n');
    else if (name === 'w:noBreakHyphen') add('\u2011');
  };
  reading.onclosetag = (name) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:del' || name === 'w:moveFrom') removed -= 1;
    else if (name === 'w:tbl') close();
  };
  reading.ontext = (text) => inText && add(text);
  reading.oncdata = (text) => inText && add(text);
  reading.ondoctype = () => {
    throw invalid('This Word file has a document type, which no Word program writes. It was not read.');
  };
  reading.onerror = () => {
    throw invalid('This Word file is damaged and cannot be read. Nothing was changed.');
  };
  reading.write(xml).close();
  return tables;
}

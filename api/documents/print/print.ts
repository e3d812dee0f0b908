import type { Format, Paper } from '../paper.js';
import type { Order, Printed } from '../press.js';
import { prove } from '../proof.js';
import { toDocx } from './docx.js';
import { toHtml } from './html.js';
import { bookmarkOf } from './marks.js';
import { toPdf } from './pdf.js';
import { readDocx } from './read-docx.js';
import { readHtml } from './read-html.js';
import { readPdf } from './read-pdf.js';

/** A format: how the tree becomes a file, and how a stranger takes the text out again. */
interface Printing {
  make(paper: Paper): Promise<Uint8Array>;
  read(content: Uint8Array): Promise<ReadonlyMap<string, string>>;
  /** What the file calls a mark, where its format allows no longer names. */
  name?(mark: string): string;
}

const printings: Readonly<Record<Format, Printing>> = {
  PDF: { make: toPdf, read: readPdf },
  HTML: { make: toHtml, read: readHtml },
  DOCX: { make: toDocx, read: readDocx, name: bookmarkOf },
};

/** Makes the file, then proves it from the file alone. Nothing that was lost on the way can hide. */
export async function printAndProve({ format, paper, expected }: Order, { make, read, name }: Printing = printings[format]): Promise<Printed> {
  const content = await make(paper);
  return { content, ...prove(expected, await read(content), name) };
}

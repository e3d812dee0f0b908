import type { Format, Paper } from '../paper.js';
import type { Order, Printed } from '../press.js';
import { prove } from '../proof.js';
import { toPdf } from './pdf.js';
import { readPdf } from './read-pdf.js';

/** A format: how the tree becomes a file, and how a stranger takes the text out again. */
interface Printing {
  make(paper: Paper): Promise<Uint8Array>;
  read(content: Uint8Array): Promise<ReadonlyMap<string, string>>;
}

const printings: Readonly<Record<Format, Printing>> = {
  PDF: { make: toPdf, read: readPdf },
};

/** Makes the file, then proves it from the file alone. Nothing that was lost on the way can hide. */
export async function printAndProve({ format, paper, expected }: Order, { make, read }: Printing = printings[format]): Promise<Printed> {
  const content = await make(paper);
  return { content, ...prove(expected, await read(content)) };
}

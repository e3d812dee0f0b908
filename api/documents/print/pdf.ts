import PDFDocument from 'pdfkit';
import type { Paper } from '../paper.js';
import { mainTypeface } from './fonts.js';
import { drawFurniture } from './furniture.js';
import { Printer } from './printer.js';

// pdfkit knows PDF/UA; its published types do not yet.
const PDF_UA = 'PDF/UA' as 'PDF/A-2a';

/** A tagged PDF (PDF/UA): title, language, headings, bookmarks, page numbers, embedded fonts for every script. Text flows over as many pages as it needs. */
export function toPdf(paper: Paper): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4', margins: { top: 0, bottom: 0, left: 0, right: 0 }, bufferPages: true, lang: 'en-GB', tagged: true, displayTitle: true, pdfVersion: '1.7', subset: PDF_UA,
    font: mainTypeface('regular').file, info: { Title: paper.title, Subject: paper.footer, Creator: 'Professional Portal', Producer: 'Professional Portal' },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.once('end', () => resolve(Buffer.concat(chunks)));
    doc.once('error', reject);
  });
  new Printer(doc, paper).print();
  drawFurniture(doc, paper);
  doc.end();
  return done;
}

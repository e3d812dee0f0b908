import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { LayoutEntry, LayoutItem } from '../forms/index.js';
import type { Output } from './make-output.js';

const require = createRequire(import.meta.url);
const fonts = {
  plain: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};

// pdfkit knows PDF/UA; its published types do not yet.
const PDF_UA = 'PDF/UA' as 'PDF/A-2a';

const sizes = { title: 20, heading: 15, item: 12, label: 10.5, text: 10.5, small: 8.5 } as const;
const dark = '#0b0c0c';
const grey = '#505a5f';

/** A tagged PDF (PDF/UA): title, language, headings, bookmarks, page numbers, embedded fonts. Text flows over as many pages as it needs. */
export function toPdf(output: Output): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4', margins: { top: 56, bottom: 64, left: 56, right: 56 }, bufferPages: true, lang: 'en-GB', tagged: true, displayTitle: true, pdfVersion: '1.7', subset: PDF_UA,
    font: fonts.plain, info: { Title: output.title, Creator: 'Professional Portal', Producer: 'Professional Portal' },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.once('end', () => resolve(Buffer.concat(chunks)));
    doc.once('error', reject);
  });
  new Writer(doc, output).write();
  doc.end();
  return done;
}

type Tag = 'H1' | 'H2' | 'H3' | 'P';

class Writer {
  private readonly root: PDFKit.PDFStructureElement;

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly output: Output,
  ) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  write(): void {
    const { title, lines, sections } = this.output;
    this.block('H1', title, fonts.bold, sizes.title, dark, 10);
    for (const [label, text] of lines) this.block('P', `${label}: ${text}`, fonts.plain, sizes.text, dark, 2);
    for (const section of sections) {
      this.doc.moveDown(0.8);
      this.keepTogether(90);
      this.doc.outline.addItem(section.title);
      this.block('H2', section.title, fonts.bold, sizes.heading, dark, 6);
      for (const entry of section.entries) this.entry(entry);
    }
    this.root.end();
    this.footers();
  }

  private entry(entry: LayoutEntry): void {
    this.keepTogether(44);
    this.block('P', entry.label, fonts.bold, sizes.label, grey, 1);
    if (entry.withheld) return this.block('P', 'Left out of this copy: not everybody who gets it may see the answer.', fonts.plain, sizes.text, grey, 8);
    if (entry.kind === 'group') {
      if (entry.items.length === 0) return this.block('P', 'None given', fonts.plain, sizes.text, grey, 8);
      return entry.items.forEach((item) => this.item(item));
    }
    if (entry.kind === 'file') return this.block('P', entry.files.map((id) => this.output.files[id] ?? 'A file').join('\n') || 'No files', fonts.plain, sizes.text, entry.files.length > 0 ? dark : grey, 8);
    this.block('P', entry.text ?? 'Not answered', fonts.plain, sizes.text, entry.text === null ? grey : dark, 8);
  }

  private item(item: LayoutItem): void {
    this.keepTogether(60);
    this.block('H3', item.title, fonts.bold, sizes.item, dark, 3);
    for (const entry of item.entries) this.entry(entry);
  }

  private block(tag: Tag, text: string, font: string, size: number, colour: string, after: number): void {
    this.root.add(this.doc.struct(tag, {}, () => this.doc.font(font).fontSize(size).fillColor(colour).text(text, { lineGap: 2, paragraphGap: 2 })));
    this.doc.y += after;
  }

  /** A label is not left alone at the foot of a page. */
  private keepTogether(points: number): void {
    if (this.doc.y + points > this.doc.page.height - this.doc.page.margins.bottom) this.doc.addPage();
  }

  private footers(): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.doc.switchToPage(page);
      const { width, height, margins } = this.doc.page;
      const bottom = margins.bottom;
      margins.bottom = 0;
      this.doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
      this.doc.font(fonts.plain).fontSize(sizes.small).fillColor(grey);
      this.doc.text(this.output.footer, margins.left, height - 40, { lineBreak: false });
      const words = `Page ${page + 1} of ${count}`;
      this.doc.text(words, width - margins.right - this.doc.widthOfString(words), height - 40, { lineBreak: false });
      this.doc.endMarkedContent();
      margins.bottom = bottom;
    }
  }
}

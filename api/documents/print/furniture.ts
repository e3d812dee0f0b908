import type PDFDocument from 'pdfkit';
import type { Paper } from '../paper.js';
import { linesOf, widthOf } from './lines.js';
import { margins } from './page.js';
import { Pen } from './pen.js';
import { grey, rule, styles } from './styles.js';

type Doc = InstanceType<typeof PDFDocument>;

/** What is on every page and is no content: its number, what it belongs to, and a word across it where it is a draft. */
export function drawFurniture(doc: Doc, { footer, watermark, title }: Paper): void {
  const pen = new Pen(doc);
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const { width, height } = doc.page;
    const small = (text: string, x: number, y: number) => {
      for (const line of linesOf(text, { weight: 'regular', size: styles.small.size, width: width - margins.left - margins.right - 80 })) return pen.write(line, x, y, styles.small.size, grey);
    };
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.moveTo(margins.left, height - 52).lineTo(width - margins.right, height - 52).lineWidth(0.5).strokeColor(rule).stroke();
    small(footer, margins.left, height - 38);
    const words = `Page ${page - start + 1} of ${count}`;
    small(words, width - margins.right - widthOf(words, 'regular', styles.small.size), height - 38);
    doc.endMarkedContent();
    if (page > start) {
      doc.markContent('Artifact', { type: 'Pagination', attached: ['Top'] });
      small(title, margins.left, 40);
      doc.endMarkedContent();
    }
    if (watermark) across(doc, pen, watermark);
  }
}

function across(doc: Doc, pen: Pen, word: string): void {
  const size = 110;
  const { width, height } = doc.page;
  doc.markContent('Artifact', { type: 'Background' as 'Pagination' });
  doc.save().rotate(-54, { origin: [width / 2, height / 2] }).fillOpacity(0.1);
  for (const line of linesOf(word, { weight: 'bold', size, width: 2000 })) pen.write(line, (width - widthOf(word, 'bold', size)) / 2, height / 2 + size * 0.36, size, '#000000');
  doc.restore();
  doc.endMarkedContent();
}

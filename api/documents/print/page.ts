import type PDFDocument from 'pdfkit';
import type { Weight } from './fonts.js';
import { type Line, linesOf } from './lines.js';
import { Pen } from './pen.js';

type Doc = InstanceType<typeof PDFDocument>;

export interface Style {
  size: number;
  weight: Weight;
  colour: string;
  /** Height of a line as a multiple of its size. */
  leading: number;
}

export interface Column {
  x: number;
  width: number;
}

/** Room at the edges of an A4 page, in points. */
export const margins = { top: 60, bottom: 68, left: 60, right: 60 } as const;

/** A long strip of paper that is cut into pages: text goes on where the last stopped. */
export class Page {
  readonly pen: Pen;
  y: number = margins.top;

  constructor(readonly doc: Doc) {
    this.pen = new Pen(doc);
  }

  get whole(): Column {
    return { x: margins.left, width: this.doc.page.width - margins.left - margins.right };
  }

  get foot(): number {
    return this.doc.page.height - margins.bottom;
  }

  next(): void {
    (this.doc as unknown as { continueOnNewPage(): void }).continueOnNewPage();
    this.y = margins.top;
  }

  /** Begins a new page unless so many points are left on this one. */
  keep(points: number): void {
    if (this.y + points > this.foot && this.y > margins.top) this.next();
  }

  space(points: number): void {
    this.y = Math.min(this.y + points, this.foot);
  }

  /** Text from here on, over as many pages as it needs. `beside` is told of each stretch on one page. */
  text(text: string, { size, weight, colour, leading }: Style, { x, width }: Column, beside?: (from: number, to: number) => void): void {
    const height = size * leading;
    let from = this.y;
    for (const line of linesOf(text, { weight, size, width })) {
      if (this.y + height > this.foot) {
        beside?.(from, this.y);
        this.next();
        from = this.y;
      }
      this.line(line, x, size, leading, colour);
      this.y += height;
    }
    beside?.(from, this.y);
  }

  private line(line: Line, x: number, size: number, leading: number, colour: string): void {
    this.pen.write(line, x, this.y + size * (0.5 * leading + 0.36), size, colour);
  }
}

import type PDFDocument from 'pdfkit';
import type { LayoutEntry, LayoutItem, LayoutSection } from '../../forms/index.js';
import { type Paper, blank, fileNames } from '../paper.js';
import { linesOf } from './lines.js';
import { answerMark, questionMark } from './marks.js';
import { type Column, Page, type Style } from './page.js';
import { LABELS, accent, rule, styles } from './styles.js';
import { type Table, asTable, keyOf } from './table.js';

type Doc = InstanceType<typeof PDFDocument>;
type Element = PDFKit.PDFStructureElement;

/** Walks the tree and sets it: headings, answers, groups and tables, each with its tag. */
export class Printer {
  private readonly page: Page;
  private readonly root: Element;

  constructor(
    private readonly doc: Doc,
    private readonly paper: Paper,
  ) {
    this.page = new Page(doc);
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  print(): void {
    const { issuer, title, facts, notices, statement, sections, files } = this.paper;
    const { page } = this;
    this.block(this.root, 'P', issuer, styles.issuer);
    page.space(2);
    this.block(this.root, 'H1', title, styles.title);
    page.space(12);
    this.line();
    for (const [label, text] of facts) this.pair(this.root, { label, text });
    this.line();
    page.space(8);
    for (const notice of [...notices, statement].filter(Boolean)) {
      this.block(this.root, 'P', notice, styles.none);
      page.space(4);
    }
    for (const section of sections) this.section(section, files);
    this.root.end();
  }

  private section({ title, entries }: LayoutSection, files: Paper['files']): void {
    this.page.space(16);
    this.page.keep(96);
    const element = this.inside(this.root, 'Sect');
    // The opening of a letter has no heading.
    if (title !== '') this.heading(element, title);
    for (const entry of entries) this.entry(element, entry, files, 3, this.page.whole);
    element.end();
  }

  private heading(element: Element, title: string): void {
    this.doc.outline.addItem(title);
    this.line(accent, 1.5);
    this.page.space(6);
    this.block(element, 'H2', title, styles.section);
    this.page.space(6);
  }

  private entry(parent: Element, entry: LayoutEntry, files: Paper['files'], level: number, column: Column): void {
    const marks = { question: questionMark(entry.path), answer: answerMark(entry.path) };
    const text = entry.kind === 'file' && entry.files.length > 0 ? fileNames(entry.files, files) : entry.text;
    if (entry.kind === 'group' && entry.items.length > 0) return this.group(parent, entry, files, level, column);
    if (entry.label === '') return this.paragraph(parent, text ?? '', marks.answer, column);
    if (text === null || text === '') return this.pair(parent, { label: entry.label, text: blank(entry), marks, style: styles.none, column });
    if (!entry.voice && this.isShort(text, column)) return this.pair(parent, { label: entry.label, text, marks, column });
    this.page.space(4);
    this.page.keep(52);
    this.block(parent, 'P', entry.label, styles.label, column, marks.question);
    const inner = entry.voice ? { x: column.x + 12, width: column.width - 12 } : column;
    this.block(parent, entry.voice ? 'BlockQuote' : 'P', text, styles.answer, inner, marks.answer, entry.voice ? (from, to) => this.bar(column.x + 1.5, from, to) : undefined);
    this.page.space(8);
  }

  /** A paragraph of a letter: words without a question. */
  private paragraph(parent: Element, text: string, mark: string, column: Column): void {
    this.page.keep(30);
    this.block(parent, 'P', text, styles.answer, column, mark);
    this.page.space(8);
  }

  private group(parent: Element, entry: LayoutEntry, files: Paper['files'], level: number, column: Column): void {
    this.page.space(8);
    this.page.keep(90);
    this.block(parent, `H${Math.min(level, 6)}`, entry.label, styles.group, column, questionMark(entry.path));
    this.page.space(4);
    const table = asTable(entry);
    if (table) this.table(parent, table, column);
    else for (const item of entry.items) this.item(parent, item, files, level + 1, column);
    this.page.space(6);
  }

  private item(parent: Element, { title, entries }: LayoutItem, files: Paper['files'], level: number, column: Column): void {
    this.page.keep(64);
    const inner = { x: column.x + 12, width: column.width - 12 };
    const element = this.inside(parent, 'Sect');
    this.block(element, `H${Math.min(level, 6)}`, title, styles.item, inner);
    this.page.space(2);
    for (const entry of entries) this.entry(element, entry, files, level + 1, inner);
    element.end();
    this.page.space(6);
  }

  /** Rows with their heads above, which come again on every page. */
  private table(parent: Element, { columns, items }: Table, column: Column): void {
    const element = this.inside(parent, 'Table');
    const width = column.width / columns.length;
    const cells = (texts: { text: string; style: Style; mark?: string }[], tag: 'TH' | 'TD') => {
      const row = this.inside(element, 'TR');
      this.aligned(texts.map(({ text, style, mark }, index) => ({ text, style, column: { x: column.x + index * width, width: width - 8 }, draw: (set: () => void) => this.tagged(row, tag, mark ?? tag, set) })));
      row.end();
      this.line();
    };
    const head = () => cells(columns.map(({ label }) => ({ text: label, style: styles.label })), 'TH');
    this.page.keep(70);
    head();
    for (const { entries } of items) {
      const found = columns.map(({ key }) => entries.find((entry) => keyOf(entry) === key));
      cells(found.map((entry) => ({ text: entry?.text ?? '–', style: styles.cell, ...(entry && { mark: answerMark(entry.path) }) })), 'TD');
    }
    element.end();
    this.page.space(4);
  }

  /** Label and short answer beside each other. */
  private pair(parent: Element, { label, text, marks, style = styles.answer, column = this.page.whole }: { label: string; text: string; marks?: { question: string; answer: string }; style?: Style; column?: Column }): void {
    const labels = column.width * LABELS;
    this.aligned([
      { text: label, style: styles.label, column: { x: column.x, width: labels - 12 }, draw: (set) => this.tagged(parent, 'P', marks?.question ?? 'P', set) },
      { text, style, column: { x: column.x + labels, width: column.width - labels }, draw: (set) => this.tagged(parent, 'P', marks?.answer ?? 'P', set) },
    ]);
  }

  /** Short texts side by side, all of them on one page. */
  private aligned(parts: { text: string; style: Style; column: Column; draw: (set: () => void) => void }[]): void {
    const heights = parts.map(({ text, style: { weight, size, leading }, column: { width } }) => [...linesOf(text, { weight, size, width })].length * size * leading);
    const height = Math.max(...heights) + 6;
    this.page.keep(height);
    const top = this.page.y + 3;
    for (const { text, style, column, draw } of parts) {
      this.page.y = top;
      draw(() => this.page.text(text, style, column));
    }
    this.page.y = top + height - 3;
  }

  private isShort(text: string, { width }: Column): boolean {
    if (text.length > 240) return false;
    const { weight, size } = styles.answer;
    return [...linesOf(text, { weight, size, width: width * (1 - LABELS) })].length <= 3;
  }

  private block(parent: Element, tag: string, text: string, style: Style, column = this.page.whole, mark = tag, beside?: (from: number, to: number) => void): void {
    this.tagged(parent, tag, mark, () => this.page.text(text, style, column, beside));
  }

  private tagged(parent: Element, tag: string, mark: string, set: () => void): void {
    const element = this.doc.struct(tag as 'P');
    const content = this.doc.markStructureContent(mark as 'P');
    set();
    this.doc.endMarkedContent();
    element.add(content);
    parent.add(element);
    element.end();
  }

  private inside(parent: Element, tag: string): Element {
    const element = this.doc.struct(tag as 'Sect');
    parent.add(element);
    return element;
  }

  private line(colour: string = rule, width = 0.5): void {
    this.artifact(() => this.doc.moveTo(this.page.whole.x, this.page.y).lineTo(this.page.whole.x + this.page.whole.width, this.page.y).lineWidth(width).strokeColor(colour).stroke());
  }

  private bar(x: number, from: number, to: number): void {
    if (to > from) this.doc.moveTo(x, from + 2).lineTo(x, to - 1).lineWidth(2.5).strokeColor(accent).stroke();
  }

  private artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }
}

import { AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TabStopType, type Table, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { LayoutEntry, LayoutItem } from '../../forms/index.js';
import { type Paper, blank, fileNames } from '../paper.js';
import { Bookmarks } from './docx-bookmarks.js';
import { tableInWord } from './docx-table.js';
import { answerMark, questionMark } from './marks.js';
import { inXml, lineEnds, runsRightToLeft } from './plain-text.js';
import { accent, grey } from './styles.js';
import { asTable } from './table.js';

type Block = Paragraph | Table;

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6] as const;
const hue = (colour: string) => colour.slice(1);
const run = (text: string, extra: object = {}) => new TextRun({ text: inXml(text), ...extra });
const said = (text: string, extra: object = {}) => new Paragraph({ spacing: { after: 120 }, children: [run(text, extra)] });
const bar = { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: hue(accent) } } as const;

/** The document for Word: headings to move by, page numbers, a watermark where it is a draft. The reader’s own fonts draw what Arial has not. */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
  const { title, issuer, facts, notices, statement, sections, files, footer, watermark } = paper;
  const marks = new Bookmarks();
  const children: Block[] = [
    said(issuer, { bold: true, color: hue(accent) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...facts.map(([label, text]) => new Paragraph({ spacing: { after: 40 }, children: [run(`${label}: `, { bold: true, color: hue(grey) }), run(text)] })),
    ...[...notices, statement].map((notice) => said(notice, { color: hue(grey) })),
    ...sections.flatMap((section): Block[] => [new Paragraph({ heading: levels[0], keepNext: true, children: [run(section.title)] }), ...section.entries.flatMap((entry) => entryInWord(entry, files, 1, marks))]),
  ];
  const foot = new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position: 9000 }], children: [run(footer, { size: 16, color: hue(grey) }), new TextRun({ size: 16, color: hue(grey), children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] });
  const document = new Document({
    title: inXml(title), subject: inXml(footer), creator: 'Professional Portal', description: inXml(statement),
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } } },
    sections: [{ children, footers: { default: new Footer({ children: [foot] }) }, ...(watermark && { headers: { default: new Header({ children: [new Paragraph({ children: [new TextWatermark({ text: watermark })] })] }) } }) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function entryInWord(entry: LayoutEntry, files: Paper['files'], depth: number, marks: Bookmarks): Block[] {
  const { path, label, kind, voice } = entry;
  if (kind === 'group' && entry.items.length > 0) {
    const heading = new Paragraph({ heading: levels[Math.min(depth, 5)]!, keepNext: true, children: marks.around(questionMark(path), [run(label)]) });
    const table = asTable(entry);
    return [heading, ...(table ? [tableInWord(table, marks), new Paragraph({ children: [] })] : entry.items.flatMap((item) => itemInWord(item, files, depth + 1, marks)))];
  }
  const given = kind === 'file' && entry.files.length > 0 ? fileNames(entry.files, files) : entry.text;
  const empty = given === null || given === '';
  const question = new Paragraph({ keepNext: true, spacing: { before: 120 }, children: marks.around(questionMark(path), [run(label, { bold: true, color: hue(grey), size: 20 })]) });
  const lines = (empty ? blank(entry) : given).split(lineEnds).map((line) => ({ line, children: [run(line, empty ? { color: hue(grey) } : {})] }));
  const [first, last] = marks.ends(answerMark(path));
  return [question, ...lines.map(({ line, children }, index) => new Paragraph({
    ...(runsRightToLeft(line) && { bidirectional: true, alignment: AlignmentType.LEFT }), ...(voice && !empty && { border: bar, indent: { left: 200 } }),
    spacing: { after: index === lines.length - 1 ? 160 : 0 },
    children: [...(index === 0 ? [first] : []), ...children, ...(index === lines.length - 1 ? [last] : [])],
  }))];
}

const itemInWord = ({ title, entries }: LayoutItem, files: Paper['files'], depth: number, marks: Bookmarks): Block[] => [
  new Paragraph({ heading: levels[Math.min(depth, 5)]!, keepNext: true, children: [run(title)] }),
  ...entries.flatMap((entry) => entryInWord(entry, files, depth + 1, marks)),
];

import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Bookmarks } from './docx-bookmarks.js';
import { answerMark } from './marks.js';
import { inXml } from './plain-text.js';
import { grey, rule } from './styles.js';
import { type Table as Rows, keyOf } from './table.js';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = { top: none, left: none, right: none, bottom: { style: BorderStyle.SINGLE, size: 4, color: rule.slice(1) } } as const;

/** A short list as a table, whose heads come again on every page. */
export function tableInWord({ columns, items }: Rows, marks: Bookmarks): Table {
  const width = { size: Math.floor(100 / columns.length), type: WidthType.PERCENTAGE } as const;
  const cell = (children: Paragraph[]) => new TableCell({ width, borders, margins: { top: 40, bottom: 40, right: 120 }, children });
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ label }) => cell([new Paragraph({ keepNext: true, children: [new TextRun({ text: inXml(label), bold: true, size: 20, color: grey.slice(1) })] })])) });
  const rows = items.map(({ entries }) => new TableRow({
    cantSplit: true,
    children: columns.map(({ key }) => {
      const entry = entries.find((each) => keyOf(each) === key);
      const text = new TextRun({ text: inXml(entry?.text ?? '–'), size: 20 });
      return cell([new Paragraph({ children: entry ? marks.around(answerMark(entry.path), [text]) : [text] })]);
    }),
  }));
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] });
}

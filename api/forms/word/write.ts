import { BorderStyle, Document, HeadingLevel, Packer, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Answers, Code, Facts, Question } from '../language/definition.js';
import type { CompiledForm } from '../language/form.js';
import { kinds } from '../language/kinds/index.js';
import { toCell } from './cell-text.js';
import { type Entry, entriesOf } from './entries.js';

export interface WordFile {
  /** Lines under the title: which form, for whom. */
  lines: string[];
  answers: Answers;
  /** The count of changes of each answer, so that a later change by somebody else is noticed when the file comes back. */
  versionOf(path: string): number;
  newId(): string;
}

/** The form as a Word file to fill in elsewhere: a box for each question, with its limit and its codes. */
export async function writeWord(form: CompiledForm, facts: Pick<Facts, 'variant'>, { lines, answers, versionOf, newId }: WordFile): Promise<Uint8Array> {
  const { title } = form.definition;
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
    new Paragraph({ children: [new TextRun('Write in the white boxes. Leave the grey ones as they are: the line in square brackets says where the answer goes when you upload this file. What is too long is kept, and you are told by how much.')] }),
    ...entriesOf(form, answers, facts, newId).flatMap((entry) => paragraphsOf(form, entry, answers, versionOf)),
  ];
  const document = new Document({ title, creator: 'Professional Portal', description: form.definition.purpose, styles: { default: { document: { run: { font: 'Arial', size: 22 } } } }, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;
const grey = { type: ShadingType.CLEAR, fill: 'F3F2F1', color: 'auto' } as const;
const border = { style: BorderStyle.SINGLE, size: 4, color: '505A5F' } as const;
const borders = { top: border, bottom: border, left: border, right: border };

function paragraphsOf(form: CompiledForm, entry: Entry, answers: Answers, versionOf: WordFile['versionOf']): (Paragraph | Table)[] {
  if ('heading' in entry) return [new Paragraph({ heading: headings[entry.level], keepNext: true, children: [new TextRun(entry.heading)] }), ...(entry.text ? [new Paragraph({ children: [new TextRun(entry.text)] })] : [])];
  const { path, question } = entry;
  const codes = form.codes(question);
  const head = [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: question.label, bold: true })] }),
    ...helpOf(question, codes).map((line) => new Paragraph({ keepNext: true, children: [new TextRun({ text: line, size: 20, color: '505A5F' })] })),
    new Paragraph({ keepNext: true, children: [new TextRun({ text: `[${path} v${versionOf(path)}]`, size: 16, color: '505A5F' })] }),
  ];
  if (question.kind === 'file') return [new Paragraph({ children: [new TextRun({ text: `${question.label}: add files in the portal.` })] })];
  const lines = toCell(question, codes, answers.get(path)).split('\n');
  const cell = (content: Paragraph[], shaded: boolean) => new TableRow({ cantSplit: shaded, children: [new TableCell({ borders, ...(shaded && { shading: grey }), width: { size: 100, type: WidthType.PERCENTAGE }, children: content })] });
  return [
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [cell(head, true), cell(lines.map((line) => new Paragraph({ children: [new TextRun({ text: line })] })), false)] }),
    new Paragraph({ children: [] }),
  ];
}

/** Long lists are in the data guidance; here they would bury the questions. */
const LONGEST_LIST = 30;

function helpOf(question: Question, codes: readonly Code[]): string[] {
  const limit = question.kind === 'choice' || question.kind === 'choices' ? [] : [question.kind === 'yesNo' ? 'Write Yes or No' : question.kind === 'declaration' ? 'Write Yes to agree' : kinds[question.kind].says(question)];
  const list = codes.length === 0 ? [] : codes.length > LONGEST_LIST ? [`Write one of the ${codes.length} codes of the data guidance, or its words`] : [`${question.kind === 'choices' ? 'One or more of these, each on a line of its own' : 'One of these'}: ${codes.map(({ code, label }) => `${code} = ${label}`).join('; ')}`];
  return [...(question.hint ? [question.hint] : []), ...limit, ...list, ...(question.when ? ['Only where it applies'] : [])];
}

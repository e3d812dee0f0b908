import type { LayoutEntry, LayoutSection } from '../forms/index.js';
import type { Paper } from './paper.js';
import type { Expected } from './proof.js';

/** A letter before it has a format. */
export interface LetterPaper {
  title: string;
  issuer: string;
  facts: Paper['facts'];
  /** Plain text: a line that begins with # is a heading, an empty line begins a paragraph. */
  body: string;
  footer: string;
}

/** The tree of a letter, and the paragraphs that must be found in the file when it is finished. */
export function toPaper({ title, issuer, facts, body, footer }: LetterPaper): { paper: Paper; expected: Expected[] } {
  const sections: LayoutSection[] = [];
  const expected: Expected[] = [];
  for (const block of body.split(/\n{2,}/).map((each) => each.trim()).filter(Boolean)) {
    const [first, ...rest] = block.split('\n') as [string, ...string[]];
    if (first.startsWith('# ')) sections.push({ key: `part${sections.length}`, title: first.slice(2).trim(), sealed: false, entries: [] });
    const text = first.startsWith('# ') ? rest.join('\n').trim() : block;
    if (text === '') continue;
    if (sections.length === 0) sections.push({ key: 'part0', title: '', sealed: false, entries: [] });
    const path = `letter.${expected.length}`;
    expected.push({ path, label: '', text });
    sections.at(-1)!.entries.push(paragraph(path, text));
  }
  return { paper: { title, issuer, facts, notices: [], sections, files: {}, footer, watermark: null, statement: '' }, expected };
}

const paragraph = (path: string, text: string): LayoutEntry => ({ path, label: '', kind: 'memo', voice: false, text, withheld: false, readers: [], files: [], items: [] });

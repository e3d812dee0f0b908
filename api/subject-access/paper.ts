import type { LetterPaper, toPaper } from '../documents/index.js';
import type { LayoutEntry } from '../forms/index.js';
import { LEFT_OUT, TITLE, madeOn, notices } from './pack-words.js';
import type { Part } from './page.js';

type Printable = ReturnType<typeof toPaper>;

/** The pack as a document to print, and what must be found in it when it is finished. It is made of what is shown alone. */
export function packPaper(parts: readonly Part[], now: Date): Printable {
  const expected: Printable['expected'] = [];
  const sections = [...Map.groupBy(parts, ({ section }) => section)].map(([title, held], at) => ({
    key: `part${at}`, title, sealed: false,
    entries: held.map(({ label, text, file }, place): LayoutEntry => {
      const said = text === null ? LEFT_OUT : file ? `${text} (${file})` : text;
      const path = `pack.${at}.${place}`;
      if (said.trim() !== '') expected.push({ path, label, text: said });
      return { path, label, kind: 'memo', voice: false, text: said, withheld: false, readers: [], files: [], items: [] };
    }),
  }));
  return { paper: { title: TITLE, issuer: '', facts: [] as LetterPaper['facts'], notices: [madeOn(now), ...notices], sections, files: {}, footer: TITLE, watermark: null, statement: '' }, expected };
}

import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompiledForm } from '../../api/forms/language/form.js';
import type { Value } from '../../api/forms/language/definition.js';
import { shippedForms } from '../../api/forms/published/index.js';
import { KEPT, fromCell, toCell } from '../../api/forms/word/cell-text.js';
import { readWord } from '../../api/forms/word/read.js';
import { writeWord } from '../../api/forms/word/write.js';
import { fillForm } from '../../api/seed/fill-form.js';
import { Random } from '../../api/seed/random.js';

const births: Record<string, string> = { early_years: '2023-05-01', school_age: '2012-09-14', post16: '2008-09-14', family: '2016-03-03', young_carer: '2009-02-01' };
const cases = shippedForms.flatMap((definition) => definition.variants.map(({ code: variant }) => ({ code: definition.code, variant, form: new CompiledForm(definition) })));
let ids = 0;
const write = (form: CompiledForm, variant: string, answers: ReadonlyMap<string, Value>) => writeWord(form, { variant }, { lines: ['For a test'], answers, versionOf: () => 3, newId: () => `wnew${(ids += 1)}` });
const isText = (form: CompiledForm, path: string) => ['text', 'memo', 'address'].includes(form.at(path).question.kind);

describe.each(cases)('the Word file of $code, $variant', ({ form, variant }) => {
  const facts = { today: '2026-11-22', variant, bornOn: births[variant]! };
  const filled = () => fillForm(form, facts, new Random(5), { ...(form.definition.code === 'ehcp_review' && { 'review.type': 'ANNUAL', 'review.meetingDate': '2026-11-01' }) }, true);

  it('comes back with every answer as it was, whatever was typed', { timeout: 120_000 }, async () => {
    const typed = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.constantFrom('a\n\nb\n', ' spaces  inside ', 'tab\there', '<w:t>&amp;</w:t>', '{{7*7}} =SUM(A1)', 'Llŷr żółw 你好 ﷽ 👨‍👩‍👧‍👦', '\u202Eright to left', 'line\u2028separator', '[cyp.helped v1]', '\u0007bell'));
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 3, maxLength: 9 }), async (texts) => {
        const answers = new Map(filled());
        [...answers.keys()].filter((path) => isText(form, path)).forEach((path, index) => {
          const text = texts[index % texts.length]!.replace(/\r\n?/g, '\n').normalize('NFC');
          if (text.trim() !== '') answers.set(path, text);
        });
        const boxes = new Map(readWord(await write(form, variant, answers)).map((box) => [box.path, box]));
        for (const [path, value] of answers) {
          const { question } = form.at(path);
          if (question.questions || question.computed || question.kind === 'file') continue;
          const box = boxes.get(path);
          expect(box, path).toBeDefined();
          expect(box!.version).toBe(3);
          expect(box!.text, path).toBe(toCell(question, form.codes(question), value));
          if (box!.text !== KEPT) expect(fromCell(question, form.codes(question), box!.text), path).toEqual(value);
        }
      }),
      { numRuns: 3 },
    );
  });

  it('is blank where there is nothing, with a box for every question of the variant', async () => {
    const boxes = readWord(await write(form, variant, new Map()));
    expect(boxes.filter(({ text }) => text !== '')).toEqual([]);
    const asked = [...form.questions.values()].filter(({ question, section, groups }) => !question.questions && !question.computed && !['guidance', 'file'].includes(question.kind) && [section, ...groups, question].every(({ variants }) => !variants || variants.includes(variant)));
    const written = new Set(boxes.map(({ path }) => form.at(path).question));
    expect(asked.filter(({ question }) => !written.has(question)).map(({ question }) => question.key)).toEqual([]);
  });
});

describe('a strange file', () => {
  const docx = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
  it.each<[string, Uint8Array]>([
    ['no ZIP', strToU8('hello')],
    ['a ZIP of something else', zipSync({ 'a.txt': strToU8('x') })],
    ['broken XML', docx('<w:document><w:tr>')],
    ['a document type with entities', docx('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>')],
    ['a letter without boxes', docx('<w:document><w:p><w:r><w:t>Dear all</w:t></w:r></w:p></w:document>')],
    ['empty', new Uint8Array()],
  ])('%s is refused with a sentence', (_what, content) => expect(() => readWord(content)).toThrow(expect.objectContaining({ code: 'INVALID' })));

  it('what was struck out with tracked changes is not read', () => {
    const row = (text: string) => `<w:tr><w:tc>${text}</w:tc></w:tr>`;
    const xml = `<w:document><w:tbl>${row('<w:p><w:r><w:t>Q</w:t></w:r></w:p><w:p><w:r><w:t>[cyp.helped v1]</w:t></w:r></w:p>')}${row('<w:p><w:r><w:t xml:space="preserve">kept </w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>')}</w:tbl></w:document>`;
    expect(readWord(docx(xml))).toEqual([{ path: 'cyp.helped', version: 1, text: 'kept new' }]);
  });
});

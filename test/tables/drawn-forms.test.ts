import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayoutEntry, LayoutSection } from '../../api/forms/index.js';
import { type Format, type Paper, formats } from '../../api/documents/paper.js';
import { printAndProve } from '../../api/documents/print/print.js';
import { askedAnswers } from '../../api/forms/language/asked.js';
import { isAnswered } from '../../api/forms/language/condition.js';
import type { Value } from '../../api/forms/language/definition.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import { guidanceOf } from '../../api/forms/language/guidance.js';
import { jsonSchemaOf } from '../../api/forms/language/json-schema.js';
import { kinds } from '../../api/forms/language/kinds/index.js';
import { toLayout } from '../../api/forms/language/layout.js';
import { lint } from '../../api/forms/language/lint.js';
import { type AnswerRecord, toRecord } from '../../api/forms/language/record.js';
import { fromCell, toCell, KEPT } from '../../api/forms/word/cell-text.js';
import { readWord } from '../../api/forms/word/read.js';
import { writeWord } from '../../api/forms/word/write.js';
import { fillForm } from '../../api/seed/fill-form.js';
import { Random } from '../../api/seed/random.js';
import { type Drawing, drawings } from '../support/drawings.js';

/* Whatever form somebody draws, and whatever is answered in it, comes out of its record and its papers word for word. */

const typed = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.constantFrom('<b>&amp;</b>', '{{7*7}} =SUM(A1)', 'Llŷr żółw 你好 ﷽', '👨‍👩‍👧‍👦', 'two\n\nparagraphs', 'a  b', '\u202Eright to left'));
const flat = (entries: readonly LayoutEntry[]): LayoutEntry[] => entries.flatMap((entry) => [entry, ...entry.items.flatMap((item) => flat(item.entries))]);

interface Filled {
  form: CompiledForm;
  answers: ReadonlyMap<string, Value>;
  sections: LayoutSection[];
  told: { path: string; label: string; text: string }[];
}

function filled({ definition, facts }: Drawing, texts: readonly string[], seed: number): Filled {
  const form = new CompiledForm(definition);
  const answers = new Map(fillForm(form, facts, new Random(seed), {}, true));
  let place = 0;
  for (const path of answers.keys()) {
    const { question } = form.at(path);
    if (!['text', 'memo', 'address'].includes(question.kind)) continue;
    const value = kinds[question.kind].accept(texts[(place += 1) % texts.length], question);
    if (value !== null) answers.set(path, value);
  }
  const counted = askedAnswers(form, answers, facts);
  const record = JSON.parse(JSON.stringify(toRecord(form, counted, facts))) as AnswerRecord;
  const sections = toLayout(form, record, facts, () => true);
  const told = flat(sections.flatMap(({ entries }) => entries)).flatMap(({ path, label, text }) => (text === null ? [] : [{ path, label, text }]));
  return { form, answers: counted, sections, told };
}

const paperOf = (sections: LayoutSection[]): Paper => ({ title: 'A drawn form', issuer: 'An authority', facts: [['Receipt', 'S-2222']], notices: [], statement: 'All present.', footer: 'S-2222', watermark: null, files: {}, sections });
const given = [drawings(), fc.array(typed, { minLength: 2, maxLength: 6 }), fc.integer({ min: 1, max: 99 })] as const;

describe('any drawn form', () => {
  it('is saved and read as it was answered', () => {
    fc.assert(
      fc.property(...given, (drawing, texts, seed) => {
        const { form, answers, told } = filled(drawing, texts, seed);
        const expected = [...answers].flatMap(([path, value]) => {
          const { question } = form.at(path);
          return question.questions || !isAnswered(value) ? [] : [[path, kinds[question.kind].toText(kinds[question.kind].toRecord(value) as Value, form.codes(question))]];
        });
        expect(Object.fromEntries(told.map(({ path, text }) => [path, text]))).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 150 },
    );
  });

  it.each([...formats])('is printed whole as %s', async (format: Format) => {
    await fc.assert(
      fc.asyncProperty(...given, async (drawing, texts, seed) => {
        const { sections, told } = filled(drawing, texts, seed);
        const { losses, manifest } = await printAndProve({ format, paper: paperOf(sections), expected: told });
        expect(losses).toEqual([]);
        expect(manifest).toMatchObject({ answers: told.length, of: told.length });
      }),
      { numRuns: format === 'PDF' ? 8 : 15 },
    );
  }, 120_000);

  it('has a Word file that comes back as it was', async () => {
    let ids = 0;
    await fc.assert(
      fc.asyncProperty(...given, async (drawing, texts, seed) => {
        const { form, answers } = filled(drawing, texts, seed);
        const file = await writeWord(form, { variant: drawing.facts.variant }, { lines: ['For a test'], answers, versionOf: () => 1, newId: () => `wnew${(ids += 1)}` });
        const boxes = new Map(readWord(file).map((box) => [box.path, box]));
        for (const [path, value] of answers) {
          const { question } = form.at(path);
          if (question.questions) continue;
          const box = boxes.get(path);
          expect(box?.text, path).toBe(toCell(question, form.codes(question), value));
          if (box!.text !== KEPT) expect(fromCell(question, form.codes(question), box!.text), path).toEqual(value);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('passes lint where it can be asked, and has its data guidance and JSON Schema', () => {
    fc.assert(
      fc.property(drawings(), ({ definition }) => {
        const stops = lint(definition).filter((each) => !/can never be asked/.test(each));
        expect(stops).toEqual([]);
        const form = new CompiledForm(definition);
        expect(guidanceOf(form)).toHaveLength(form.questions.size);
        expect(Object.keys(jsonSchemaOf(form, 'https://portal.example/x.json')['properties'] as object)).toHaveLength(definition.sections.flatMap(({ questions }) => questions).length);
      }),
      { numRuns: 80 },
    );
  });
});

import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../api/documents/compose.js';
import { CopyFor, DocumentFormat } from '../../api/documents/document-words.js';
import { printAndProve } from '../../api/documents/print/print.js';
import type { Format } from '../../api/documents/paper.js';
import { askedAnswers } from '../../api/forms/language/asked.js';
import { checkForm } from '../../api/forms/language/check.js';
import type { Answers, Facts, Value } from '../../api/forms/language/definition.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import { answersOf } from '../../api/forms/language/layout.js';
import { kinds } from '../../api/forms/language/kinds/index.js';
import { toRecord } from '../../api/forms/language/record.js';
import { shippedForms } from '../../api/forms/published/index.js';
import { countCharacters, toStoredText } from '../../api/kernel/text.js';
import { fillForm } from '../../api/seed/fill-form.js';
import { Random } from '../../api/seed/random.js';
import { countCharacters as countInBrowser } from '../../portal/shared/text.js';
import { inEveryScript } from '../support/scripts.js';

/* d11: any accepted answers of any form → saved → read → set as a document → taken out of the file: equal. */

const cases = shippedForms.flatMap((definition) => definition.variants.map(({ code: variant }) => ({ form: new CompiledForm(definition), code: definition.code, variant })));
const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...Object.values(inEveryScript)), fc.constantFrom('<img src=x onerror=alert(1)>', '{{7*7}} ${7*7} <%= 1 %>', '=cmd|calc!A1', '\u202Egnp.exe', 'a\u200Bb\u00ADc', '%00 \\u0000 ]]>', 'x'.repeat(400), '  leading and trailing  '));
const text = words.map((each) => each.replaceAll('\0', '')).filter((each) => each.isWellFormed() && each.trim() !== '');

/** The same answers in every run; another seed, or more runs, is for whoever goes looking for faults. */
const seed = 20261122;

/** Answers as a person and a program might give them: whatever words, in every text of the form. */
function answered(form: CompiledForm, facts: Facts, seed: number, given: readonly string[]): Answers {
  const filled = fillForm(form, facts, new Random(seed), {}, seed % 2 === 0);
  let next = 0;
  const typed = [...filled].map(([path, value]): [string, Value] => {
    const question = form.find(path)?.question;
    const isWords = typeof value === 'string' && (question?.kind === 'text' || question?.kind === 'memo' || question?.kind === 'address') && !question.rules;
    const taken = isWords ? kinds[question.kind].accept(Array.from(given[next++ % given.length]!).slice(0, question.limit).join('').trimEnd() || 'x', question) : value;
    return [path, taken ?? value];
  });
  return askedAnswers(form, new Map(typed), facts);
}

describe.each(cases)('$code, $variant', ({ form, variant }) => {
  const facts: Facts = { today: '2026-11-22', variant, bornOn: variant === 'early_years' ? '2022-05-01' : variant === 'post16' ? '2007-05-01' : '2014-05-01', taughtInYear: null };
  const source = (answers: Answers, format: Format) => {
    const record = JSON.parse(JSON.stringify(toRecord(form, answers, facts))) as ReturnType<typeof toRecord>;
    return { record, source: { copyFor: CopyFor.SCHOOL, format: format as DocumentFormat, form, record, facts, submission: { receipt: 'S-2222-3333-4444-5555', hash: 'a'.repeat(64), number: 1, submittedAt: new Date('2026-11-22T10:00:00Z'), submittedByName: 'Amara Okafor' }, reference: 'R-2222-3333', versionNumber: 1, authorityName: 'Devon County Council', settingName: 'Exe College', kept: new Set<string>(), files: {} } };
  };

  it.each<[Format, number]>([['HTML', 5], ['DOCX', 2], ['PDF', 1]])('comes out of a %s as it was typed', async (format, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), fc.array(text, { minLength: 3, maxLength: 12 }), async (seed, given) => {
        const answers = answered(form, facts, seed, given);
        const made = source(answers, format);
        const { paper, expected } = compose(made.source, { verifyAt: 'https://portal.example/verify', now: new Date('2026-11-22T10:00:00Z') });
        const { losses, manifest } = await printAndProve({ format, paper, expected });
        expect(losses).toEqual([]);
        // Whatever was answered is in it: nothing was left out of what must be found.
        expect(manifest.of).toBe([...answers].filter(([path, value]) => !path.endsWith(']') && value !== '' && (!Array.isArray(value) || value.length > 0)).length);
      }),
      { numRuns, endOnFailure: true, seed },
    );
  }, 120_000);

  it('is read from its record as it was saved', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.array(text, { minLength: 3, maxLength: 12 }), (seed, given) => {
        const answers = answered(form, facts, seed, given);
        const { record } = source(answers, 'HTML');
        const back = answersOf(form, record);
        for (const [path, value] of answers) {
          const { question } = form.at(path);
          if (path.endsWith(']')) continue;
          if (JSON.stringify(back.get(path)) !== JSON.stringify(kinds[question.kind].toRecord(value))) throw new Error(`${path} came back as another`);
        }
        const problems = checkForm(form, answers, facts).filter(({ code }) => code !== 'DOES_NOT_FIT');
        expect(problems).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true, seed },
    );
  });
});

describe('the count of characters', () => {
  it('is the same in the browser as on the server, for 10,000 generated answers', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      if (typed.includes('\0') || !typed.isWellFormed()) return;
      expect(countInBrowser(typed)).toBe(countCharacters(toStoredText(typed)));
    }), { numRuns: 10_000 });
  });
  it.each<[string, string, number]>([['a family', '👨‍👩‍👧', 5], ['a flag', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 7], ['an accent of its own', 'e\u0301', 1], ['Windows line ends', 'a\r\nb', 3], ['Arabic', 'مرحبا', 5], ['zero width', 'a\u200Bb', 3]])('of %s is %s code points', (_what, typed, count) => expect([countInBrowser(typed), countCharacters(toStoredText(typed))]).toEqual([count, count]));
});

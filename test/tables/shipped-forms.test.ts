import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedAnswers } from '../../api/forms/language/asked.js';
import { checkForm, itemsOf, standings } from '../../api/forms/language/check.js';
import { isAnswered, pathsOf } from '../../api/forms/language/condition.js';
import type { Answers, Facts, Value } from '../../api/forms/language/definition.js';
import { CompiledForm, conditionsOf } from '../../api/forms/language/form.js';
import { kinds } from '../../api/forms/language/kinds/index.js';
import { type LayoutEntry, answersOf, toLayout } from '../../api/forms/language/layout.js';
import { lint } from '../../api/forms/language/lint.js';
import { parsePath } from '../../api/forms/language/path.js';
import { type AnswerRecord, toRecord } from '../../api/forms/language/record.js';
import { readersOf, writersOf } from '../../api/forms/language/sensitivity.js';
import { shippedForms } from '../../api/forms/published/index.js';
import { fillForm } from '../../api/seed/fill-form.js';
import { Random } from '../../api/seed/random.js';

const forms = shippedForms.map((definition) => ({ code: definition.code, definition, form: new CompiledForm(definition) }));

/* Who each variant is for, and what the review is: every one is filled in twice, with what is needed and with everything. */
const births: Record<string, string[]> = { early_years: ['2023-05-01'], school_age: ['2018-01-10', '2012-09-14'], post16: ['2008-09-14', '2003-02-28'], family: ['2016-03-03'], young_carer: ['2009-02-01', '2014-06-30'] };
const typesOf = (code: string) => (code === 'ehcp_review' ? ['ANNUAL', 'INTERIM', 'EMERGENCY', 'PHASE_TRANSFER'] : ['']);
const cases = forms.flatMap(({ code, definition, form }) =>
  definition.variants.flatMap(({ code: variant }) =>
    typesOf(code).flatMap((type) => (births[variant] ?? []).flatMap((bornOn) => [false, true].map((everything) => ({ code, form, variant, type, bornOn, everything, how: everything ? 'everything' : 'what is needed', facts: { today: '2026-11-22', variant, bornOn, taughtInYear: null } as Facts })))),
  ),
);
type Case = (typeof cases)[number];
const filled = ({ form, facts, type, everything }: Case): Answers => fillForm(form, facts, new Random(11), type === '' ? {} : { 'review.type': type, 'review.meetingDate': '2026-11-01' }, everything);
const standingsOf = (form: CompiledForm, answers: Answers, facts: Facts) => form.definition.sections.flatMap((section) => [...standings(form, section, answers, facts)]);

describe.each(forms)('the form $code', ({ definition, form }) => {
  it('has nothing that lint would refuse', () => expect(lint(definition)).toEqual([]));

  it('gives every answer an address, and leaves "id" to the items of lists', () => {
    for (const { question, groups } of form.questions.values()) {
      expect(parsePath(question.key).steps, question.key).toEqual([{ key: question.key }]);
      if (groups.length > 0) expect(question.key).not.toBe('id');
      expect(groups.length, question.key).toBeLessThanOrEqual(2);
    }
  });

  it('has no code twice in a list, and words for each', () => {
    for (const [name, list] of Object.entries(definition.codes)) {
      expect(new Set(list.map(({ code }) => code)).size, name).toBe(list.length);
      for (const { code, label } of list) expect(label.trim(), `${name} ${code}`).not.toBe('');
    }
  });

  it('the child’s and the parents’ own words are never written by staff, and read by every caseworker', () => {
    const voices = [...form.questions.values()].filter(({ question }) => question.voice);
    expect(voices.length).toBeGreaterThan(0);
    for (const { question } of voices) {
      expect(writersOf(question), question.key).toEqual(['memberOfSetting']);
      expect(readersOf(question), question.key).toEqual(['memberOfSetting', 'caseworkerOnceSubmitted', 'qualityReaderOnceSubmitted']);
    }
  });

  it('safeguarding is for the setting and the assigned caseworker, and for a manager who opened it with a reason', () => {
    const guarded = [...form.questions.values()].filter(({ question }) => question.sensitivity === 'SAFEG');
    expect(guarded.length).toBeGreaterThan(0);
    for (const { question } of guarded) expect(readersOf(question), question.key).toEqual(['memberOfSetting', 'assignedCaseworkerOnceSubmitted', 'openedSealedSection']);
  });

  it('a file is asked for only where every caseworker may read it, since files are served whole', () => {
    for (const { question } of form.questions.values()) if (question.kind === 'file') expect(readersOf(question), question.key).toEqual(expect.arrayContaining(['memberOfSetting', 'caseworkerOnceSubmitted']));
  });

  it('conditions do not go in circles', () => {
    const asks = new Map([...form.questions].map(([key, placed]) => [key, conditionsOf(placed).flatMap(pathsOf).map((path) => (path.startsWith('.') ? [...placed.groups.map((group) => group.key), path.slice(1)].join('/') : path))]));
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean => (asks.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
    for (const key of asks.keys()) expect(reaches(key, key), key).toBe(false);
  });
});

describe.each(cases)('$code, $variant, born $bornOn, $type, $how', (each) => {
  const { form, facts } = each;
  const answers = filled(each);

  it('is filled in without a problem', () => expect(checkForm(form, answers, facts)).toEqual([]));

  it('asks for each needed answer that is taken away, there and nowhere else', () => {
    const decides = new Set([...form.questions.values()].flatMap((placed) => [...conditionsOf(placed), ...(typeof placed.question.required === 'object' ? [placed.question.required] : [])]).flatMap(pathsOf).map((path) => path.replace(/^\./, '')));
    const needed = standingsOf(form, answers, facts).filter((standing) => standing.needed);
    expect(needed.length).toBeGreaterThan(30);
    for (const { path, question } of needed) {
      const gone = question.kind === 'group' ? itemsOf(answers, path).map((id) => `${path}[${id}]`) : [path];
      const left = askedAnswers(form, new Map([...answers].filter(([key]) => !gone.includes(key))), facts);
      const found = checkForm(form, left, facts).map((problem) => [problem.path, problem.code]);
      // What others hang on may make them be asked, too; nothing hangs on the rest.
      if (decides.has(question.key)) expect(found).toContainEqual([path, 'REQUIRED']);
      else expect(found).toEqual([[path, 'REQUIRED']]);
    }
  });

  it('is read as it was submitted, word for word', () => {
    const record = JSON.parse(JSON.stringify(toRecord(form, answers, facts))) as AnswerRecord;
    expect([...answersOf(form, record).keys()].sort()).toEqual([...answers.keys()].filter((path) => path.endsWith(']') || isAnswered(answers.get(path))).sort());
    expect(textsOf(form, record, facts)).toEqual(expectedTexts(form, answers));
  });
});

const flat = (entries: readonly LayoutEntry[]): LayoutEntry[] => entries.flatMap((entry) => [entry, ...entry.items.flatMap((item) => flat(item.entries))]);
const textsOf = (form: CompiledForm, record: AnswerRecord, facts: Facts) => Object.fromEntries(toLayout(form, record, facts, () => true).flatMap(({ entries }) => flat(entries)).flatMap(({ path, text, files }) => (text === null && files.length === 0 ? [] : [[path, text ?? files]])));
const expectedTexts = (form: CompiledForm, answers: Answers) =>
  Object.fromEntries([...answers].flatMap(([path, value]) => {
    const { question } = form.at(path);
    if (question.questions || !isAnswered(value)) return [];
    return [[path, question.kind === 'file' ? value : kinds[question.kind].toText(kinds[question.kind].toRecord(value) as Value, form.codes(question))]];
  }));

describe('whatever is typed', () => {
  const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 50 }), fc.constantFrom('<script>alert(1)</script>', '{{7*7}} ${x} %s', '=SUM(A1)', '\u202Eabc', 'Llanfair żółw 你好', 'a\r\nb\rc', '﷽', '\ufeffx', '0', 'null', '[]', '__proto__'));
  const wholes = cases.filter(({ everything, type }) => everything && (type === 'ANNUAL' || type === '')).map((each) => ({ each, answers: filled(each) }));

  it('is submitted and read whole, in every text of every form', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wholes), fc.array(typed, { minLength: 1, maxLength: 12 }), ({ each: { form, facts }, answers }, texts) => {
        const changed = new Map(answers);
        const places = [...answers.keys()].filter((path) => ['text', 'memo', 'address'].includes(form.at(path).question.kind));
        places.forEach((path, index) => {
          const { question } = form.at(path);
          try {
            const value = kinds[question.kind].accept(texts[index % texts.length], question);
            if (value !== null) changed.set(path, value);
          } catch (error) {
            expect(error).toMatchObject({ code: 'INVALID' });
          }
        });
        const counted = askedAnswers(form, changed, facts);
        const record = JSON.parse(JSON.stringify(toRecord(form, counted, facts))) as AnswerRecord;
        expect(textsOf(form, record, facts)).toEqual(expectedTexts(form, counted));
      }),
      { numRuns: 60 },
    );
  });

  it('answers to what is not asked stay out of the record, and come back when it is asked again', () => {
    const { each: { form, facts }, answers } = wholes.find(({ each }) => each.code === 'ehcp_review' && each.variant === 'post16')!;
    const without = new Map([...answers, ['person.agreeToParentContact', false] as const, ['par.working', 'The parents’ words'] as const]);
    expect(toRecord(form, askedAnswers(form, without, facts), facts)['par.working']).toBeUndefined();
    without.set('person.agreeToParentContact', true);
    expect(toRecord(form, askedAnswers(form, without, facts), facts)['par.working']).toBe('The parents’ words');
  });
});

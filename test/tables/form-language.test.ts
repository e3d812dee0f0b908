import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLocalCodes } from '../../api/forms/publish.js';
import { askedAnswers } from '../../api/forms/language/asked.js';
import { checkForm, itemsOf, standings } from '../../api/forms/language/check.js';
import { holds, isAnswered, pathsOf } from '../../api/forms/language/condition.js';
import { type Answers, type Condition, type Facts, type FormDefinition, type KindName, type Question, type Value, kindNames, sensitivities } from '../../api/forms/language/definition.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import { LONGEST_ANSWER, kinds } from '../../api/forms/language/kinds/index.js';
import { toLayout } from '../../api/forms/language/layout.js';
import { lint } from '../../api/forms/language/lint.js';
import { inItem, isWithin, itemOf, parsePath, resolvePath } from '../../api/forms/language/path.js';
import { tasks } from '../../api/forms/language/progress.js';
import { toRecord } from '../../api/forms/language/record.js';
import { readersOf, writersOf } from '../../api/forms/language/sensitivity.js';
import { isNhsNumber, isUln, isUpn, upnCheckLetter } from '../../api/kernel/check-digits.js';
import { PortalError } from '../../api/kernel/errors.js';
import { countCharacters, toStoredText } from '../../api/kernel/text.js';

const facts: Facts = { today: '2026-11-22', variant: 'a', bornOn: '2010-11-22' };
const ask = (kind: KindName, extra: Partial<Question> = {}): Question => ({ key: 'q', kind, label: 'It', sensitivity: 'EDU', ...extra });
const codes = [{ code: 'ASD', label: 'Autistic spectrum disorder' }, { code: 'OTH', label: 'Other' }];

/** What becomes of something typed: refused, nothing, or what is kept, what is wrong with it, and what is submitted. */
function fate(kind: KindName, typed: unknown, extra: Partial<Question> = {}): string {
  const question = ask(kind, extra);
  let value: Value | null;
  try {
    value = kinds[kind].accept(typed, question);
  } catch (error) {
    if (error instanceof PortalError) return error.code;
    throw error;
  }
  if (value === null) return 'cleared';
  const finding = kinds[kind].check(value, question, facts, codes);
  return finding ? `${JSON.stringify(value)} ${finding.code}` : JSON.stringify(kinds[kind].toRecord(value));
}

const family = '👨‍👩‍👧‍👦';
const NUL = '\u0000';

describe('text as it is stored', () => {
  it.each<[string, string, string]>([
    ['Windows line ends become one', 'a\r\nb', 'a\nb'],
    ['old line ends too', 'a\rb\r\rc', 'a\nb\n\nc'],
    ['combining marks are composed', 'Zoe\u0308', 'Zoë'],
    ['a right-to-left override is kept', 'a\u202Eb', 'a\u202Eb'],
    ['zero-width joiners are kept', family, family],
    ['line separators, tabs and vertical tabs are kept', 'a\u2028b\tc\vd', 'a\u2028b\tc\vd'],
    ['other languages are kept', 'Llanfair żółw 你好 السلام', 'Llanfair żółw 你好 السلام'],
    ['mark-up is only text', '<b>${1}</b>{{x}}\'; drop table child;--', '<b>${1}</b>{{x}}\'; drop table child;--'],
    ['compatibility forms are kept as they are', 'ﬁ ① Ａ', 'ﬁ ① Ａ'],
  ])('%s', (_what, typed, stored) => expect(toStoredText(typed)).toBe(stored));

  it.each<[string, string]>([['NUL', `a${NUL}b`], ['half a character at the end', 'a\uD83D'], ['the other half alone', '\uDE00b'], ['halves in the wrong order', '\uDE00\uD83D']])('%s is refused, not dropped', (_what, typed) => expect(() => toStoredText(typed)).toThrow(PortalError));

  it.each<[string, number]>([['', 0], ['abc', 3], ['é', 1], [family, 7], ['🇬🇧', 2], ['a\nb', 3], ['👍🏽', 2], ['ŵ', 1]])('%j has %i characters', (text, count) => expect(countCharacters(text)).toBe(count));

  it('any text: storing it twice is storing it once, and counts as people count', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes(NUL)), (text) => {
        const stored = toStoredText(text);
        expect(toStoredText(stored)).toBe(stored);
        expect(countCharacters(stored)).toBe([...stored].length);
        expect(stored).not.toMatch(/\r/);
      }),
    );
  });
});

describe('each kind of question', () => {
  it.each<[KindName, unknown, string, Partial<Question>?]>([
    // Text of every sort is taken as typed.
    ['text', 'Amara', '"Amara"'], ['text', '', 'cleared'], ['text', null, 'cleared'], ['text', undefined, 'cleared'], ['text', 5, 'INVALID'], ['text', true, 'INVALID'], ['text', ['a'], 'INVALID'], ['text', { toString: 'a' }, 'INVALID'],
    ['text', NUL, 'INVALID'], ['text', '\uD800', 'INVALID'], ['text', '  ', '"  "'], ['memo', 'a\r\nb', '"a\\nb"'], ['memo', `${family}\u202E`, JSON.stringify(`${family}\u202E`)], ['address', '1 High Street\r\nExeter', '"1 High Street\\nExeter"'],
    // Limits, in code points after NFC.
    ['text', 'abcde', '"abcde"', { limit: 5 }], ['text', 'abcdef', '"abcdef" TOO_LONG', { limit: 5 }], ['text', family, JSON.stringify(family), { limit: 7 }], ['text', `${family}!`, `${JSON.stringify(`${family}!`)} TOO_LONG`, { limit: 7 }],
    ['memo', 'e\u0301e\u0301', '"éé"', { limit: 2 }], ['memo', 'a\r\nb', '"a\\nb"', { limit: 3 }], ['address', 'abc', '"abc" TOO_LONG', { limit: 2 }], ['email', 'a@school.sch.uk', '"a@school.sch.uk" TOO_LONG', { limit: 14 }],
    // Days, in many notations; what is none stays as typed.
    ['date', '2026-03-05', '"2026-03-05"'], ['date', '5/3/2026', '"2026-03-05"'], ['date', '05-03-2026', '"2026-03-05"'], ['date', '5.3.2026', '"2026-03-05"'], ['date', '5 3 2026', '"2026-03-05"'], ['date', '5 March 2026', '"2026-03-05"'],
    ['date', '5 mar 2026', '"2026-03-05"'], ['date', '5 MARCH, 2026', '"2026-03-05"'], ['date', '5 Sept 2026', '"2026-09-05"'], ['date', ' 29 2 2028 ', '"2028-02-29"'], ['date', '29/2/2027', '"29/2/2027" NOT_A_DATE'], ['date', '31/4/2026', '"31/4/2026" NOT_A_DATE'],
    ['date', '3/27/2026', '"3/27/2026" NOT_A_DATE'], ['date', '5/3/26', '"5/3/26" NOT_A_DATE'], ['date', 'next week', '"next week" NOT_A_DATE'], ['date', '5 Maybe 2026', '"5 Maybe 2026" NOT_A_DATE'], ['date', '5 Julember 2026', '"5 Julember 2026" NOT_A_DATE'],
    ['date', '５/３/２０２６', '"５/３/２０２６" NOT_A_DATE'], ['date', '1/1/0026', '"1/1/0026" NOT_A_DATE'], ['date', '/ /', 'cleared'], ['date', '--', 'cleared'], ['date', '', 'cleared'], ['date', 20260305, 'INVALID'], ['date', NUL, 'INVALID'],
    ['date', '22/11/2026', '"2026-11-22"', { past: true }], ['date', '23/11/2026', '"2026-11-23" NOT_IN_RANGE', { past: true }],
    // Yes and no.
    ['yesNo', true, 'true'], ['yesNo', 'yes', 'true'], ['yesNo', 'true', 'true'], ['yesNo', false, 'false'], ['yesNo', 'no', 'false'], ['yesNo', 'false', 'false'], ['yesNo', '', 'cleared'], ['yesNo', null, 'cleared'], ['yesNo', 'maybe', 'INVALID'], ['yesNo', 1, 'INVALID'], ['yesNo', [true], 'INVALID'],
    ['declaration', true, 'true'], ['declaration', 'yes', 'true'], ['declaration', false, 'cleared'], ['declaration', '', 'cleared'], ['declaration', null, 'cleared'], ['declaration', 'no', 'INVALID'], ['declaration', 1, 'INVALID'],
    // Lists of codes.
    ['choice', 'ASD', '"ASD"'], ['choice', 'asd', '"asd" NOT_IN_LIST'], ['choice', 'XYZ', '"XYZ" NOT_IN_LIST'], ['choice', '__proto__', '"__proto__" NOT_IN_LIST'], ['choice', 'constructor', '"constructor" NOT_IN_LIST'], ['choice', '', 'cleared'], ['choice', ['ASD'], 'INVALID'], ['choice', NUL, 'INVALID'],
    ['choices', ['ASD', 'OTH'], '["ASD","OTH"]'], ['choices', 'ASD', '["ASD"]'], ['choices', ['ASD', 'ASD'], '["ASD"]'], ['choices', ['ASD', 'XYZ'], '["ASD","XYZ"] NOT_IN_LIST'], ['choices', [], 'cleared'], ['choices', [''], 'cleared'], ['choices', '', 'cleared'], ['choices', null, 'cleared'],
    ['choices', [1], 'INVALID'], ['choices', [['ASD']], 'INVALID'], ['choices', { 0: 'ASD' }, 'INVALID'], ['choices', Array.from({ length: 101 }, (_, index) => `C${index}`), 'INVALID'], ['choices', ['x'.repeat(61)], 'INVALID'], ['choices', [NUL], 'INVALID'], ['choices', ['\uD800'], 'INVALID'],
    // Numbers stay as typed until they are right.
    ['whole', '12', '12'], ['whole', ' 12 ', '12'], ['whole', '1,250', '1250'], ['whole', '12.50', '"12.50" NOT_A_NUMBER'], ['whole', 'about 3', '"about 3" NOT_A_NUMBER'], ['whole', '1e3', '"1e3" NOT_A_NUMBER'], ['whole', '0x10', '"0x10" NOT_A_NUMBER'], ['whole', '١٢', '"١٢" NOT_A_NUMBER'], ['whole', '+5', '"+5" NOT_A_NUMBER'],
    ['whole', 'Infinity', '"Infinity" NOT_A_NUMBER'], ['whole', '1234567890123', '"1234567890123" NOT_A_NUMBER'], ['whole', 12, 'INVALID'], ['whole', '', 'cleared'], ['whole', '-1', '"-1" NOT_IN_RANGE', { least: 0 }], ['whole', '0', '0', { least: 0 }], ['whole', '10', '10', { most: 10 }], ['whole', '11', '"11" NOT_IN_RANGE', { most: 10 }],
    ['decimal', '12.50', '12.5'], ['decimal', '12.345', '"12.345" NOT_A_NUMBER'], ['decimal', '12.345', '12.345', { decimals: 3 }], ['decimal', '1,25', '"1,25" NOT_A_NUMBER'], ['decimal', '1.2.3', '"1.2.3" NOT_A_NUMBER'], ['decimal', '.5', '".5" NOT_A_NUMBER'], ['decimal', '168.01', '"168.01" NOT_IN_RANGE', { most: 168 }],
    ['money', '£1,250', '1250'], ['money', '£ 1,250.50', '1250.5'], ['money', '1250', '1250'], ['money', '£-5', '"£-5" NOT_IN_RANGE', { least: 0 }], ['money', '$5', '"$5" NOT_A_NUMBER'], ['money', '££5', '"££5" NOT_A_NUMBER'], ['money', '999,999,999,999.99', '999999999999.99'],
    ['scale', '3', '3', { least: 1, most: 5 }], ['scale', '6', '"6" NOT_IN_RANGE', { least: 1, most: 5 }], ['scale', '2.5', '"2.5" NOT_A_NUMBER', { least: 1, most: 5 }],
    // Ways to reach people.
    ['phone', '01392 000 000', '"01392 000 000"'], ['phone', '+44 (0)1392 000-000 ext 12', '"+44 (0)1392 000-000 ext 12"'], ['phone', '12345', '"12345" WRONG_FORMAT'], ['phone', 'call mum', '"call mum" WRONG_FORMAT'], ['phone', '12345678901234567', '"12345678901234567" WRONG_FORMAT'],
    ['email', 'a.b+c@school.sch.uk', '"a.b+c@school.sch.uk"'], ['email', 'a@b', '"a@b" WRONG_FORMAT'], ['email', 'a@@b.uk', '"a@@b.uk" WRONG_FORMAT'], ['email', 'a@b.uk, c@d.uk', '"a@b.uk, c@d.uk" WRONG_FORMAT'], ['email', 'a@b.uk\r\nBcc: x', '"a@b.uk\\nBcc: x" WRONG_FORMAT'],
    ['postcode', 'EX2 4QD', '"EX2 4QD"'], ['postcode', ' ex24qd ', '"EX2 4QD"'], ['postcode', 'SW1A 1AA', '"SW1A 1AA"'], ['postcode', 'EX2', '"EX2" WRONG_FORMAT'], ['postcode', '12345', '"12345" WRONG_FORMAT'],
    // Numbers of people and places.
    ['upn', 'U878200126001', '"U878200126001"'], ['upn', ' u878 2001-26001 ', '"U878200126001"'], ['upn', 'A878200126001', '"A878200126001" WRONG_FORMAT'], ['upn', 'U87820012600', '"U87820012600" WRONG_FORMAT'],
    ['uln', '1000 0000 27', '"1000000027"'], ['uln', '1000000028', '"1000000028" WRONG_FORMAT'], ['uln', '0000000027', '"0000000027" WRONG_FORMAT'], ['nhsNumber', '943 476 5919', '"9434765919"'], ['nhsNumber', '9434765918', '"9434765918" WRONG_FORMAT'],
    ['urn', '113060', '"113060"'], ['urn', 'ey123456', '"EY123456"'], ['urn', '1130', '"1130" WRONG_FORMAT'],
    // Files, items and words between questions.
    ['file', ['0199f0a0-0000-7000-8000-000000000000'], '["0199f0a0-0000-7000-8000-000000000000"]'], ['file', [], 'cleared'], ['file', null, 'cleared'], ['file', 'a.pdf', 'INVALID'], ['file', ['../../etc/passwd'], 'INVALID'], ['file', Array.from({ length: 51 }, () => '0199f0a0-0000-7000-8000-000000000000'), 'INVALID'],
    ['group', 1, '1'], ['group', 0.5, '0.5'], ['group', null, 'cleared'], ['group', '1', 'INVALID'], ['group', Number.NaN, 'INVALID'], ['group', Number.POSITIVE_INFINITY, 'INVALID'], ['table', 1, 'INVALID'], ['table', null, 'INVALID'], ['guidance', 'x', 'INVALID'], ['guidance', null, 'INVALID'],
  ])('%s: %j is %s', (kind, typed, outcome, extra = {}) => expect(fate(kind, typed, kind === 'choice' || kind === 'choices' ? { from: 'NEED', ...extra } : extra)).toBe(outcome));

  it('is tried above, every one', () => expect(Object.keys(kinds).sort()).toEqual([...kindNames].sort()));

  it('says what it is, in words for people', () => {
    for (const kind of kindNames) expect(kinds[kind].says(ask(kind, { limit: 10, from: 'NEED', least: 1, most: 5, item: 'adult' })), kind).toMatch(/^[A-Z][^{}]+/);
  });

  it.each<[KindName, Value, string]>([
    ['text', 'as typed <b>', 'as typed <b>'], ['memo', 'a\nb', 'a\nb'], ['date', '2026-03-05', '5 March 2026'], ['date', 'next week', 'next week'], ['yesNo', true, 'Yes'], ['yesNo', false, 'No'], ['choice', 'ASD', 'Autistic spectrum disorder'], ['choice', 'GONE', 'GONE'],
    ['choices', ['ASD', 'GONE'], 'Autistic spectrum disorder, GONE'], ['whole', 1250, '1250'], ['decimal', 12.5, '12.5'], ['money', 1250, '£1,250.00'], ['money', 1250.5, '£1,250.50'], ['money', '£1,250', '£1,250.00'], ['postcode', 'EX2 4QD', 'EX2 4QD'], ['declaration', true, 'Agreed'], ['file', ['a', 'b'], '2 file(s)'],
  ])('%s: %j reads "%s"', (kind, value, words) => expect(kinds[kind].toText(value, codes)).toBe(words));

  it('what is over its limit says by how much', () => {
    const question = ask('memo', { limit: 20_000, label: 'Views' });
    expect(kinds.memo.check('x'.repeat(21_234), question, facts, [])).toEqual({ code: 'TOO_LONG', message: 'Views must be 20,000 characters or less. It is 1,234 too long; nothing was cut.', limit: 20_000, surplus: 1_234 });
  });

  it('200,000 characters are kept, one more is refused with the surplus', () => {
    expect(LONGEST_ANSWER).toBe(200_000);
    expect(kinds.memo.accept('x'.repeat(200_000), ask('memo'))).toHaveLength(200_000);
    expect(countCharacters(String(kinds.memo.accept('e\u0301'.repeat(200_000), ask('memo'))))).toBe(200_000);
    expect(() => kinds.memo.accept('😀'.repeat(200_001), ask('memo'))).toThrow(expect.objectContaining({ code: 'INVALID', extensions: expect.objectContaining({ limit: 200_000, surplus: 1 }) }));
  });

  it('any text that is taken in comes out whole', () => {
    fc.assert(
      fc.property(fc.constantFrom<KindName>('text', 'memo', 'address'), fc.string({ unit: 'binary', maxLength: 300 }), (kind, typed) => {
        const stored = (() => {
          try {
            return kinds[kind].accept(typed, ask(kind));
          } catch (error) {
            expect(error).toBeInstanceOf(PortalError);
            return undefined;
          }
        })();
        if (stored === undefined) return;
        if (stored === null) return void expect(typed).toBe('');
        expect(kinds[kind].toText(kinds[kind].toRecord(stored) as Value, [])).toBe(typed.replace(/\r\n?/g, '\n').normalize('NFC'));
      }),
    );
  });

  it('nothing that anybody could send makes a kind fall over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kindNames), fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' })), (kind, input) => {
        expect(fate(kind, input, { from: 'NEED', limit: 5, least: 1, most: 3 })).toEqual(expect.any(String));
      }),
      { numRuns: 500 },
    );
  });
});

describe('check digits', () => {
  /** The DfE's table, written another way: value of each character, weights 2 to 13, remainder by 23. */
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const letterFor = (rest: string) => letters.charAt([...rest].map((character, index) => (index + 2) * (letters.includes(character) ? letters.indexOf(character) : Number(character))).reduce((sum, part) => sum + part, 0) % 23);
  const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(''));

  it('exactly one letter fits a UPN, and one changed digit never does', () => {
    fc.assert(
      fc.property(digits(12), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), (rest, at, shift) => {
        expect([...letters].filter((letter) => isUpn(letter + rest))).toEqual([letterFor(rest)]);
        expect(upnCheckLetter(rest)).toBe(letterFor(rest));
        const changed = rest.slice(0, at) + String((Number(rest[at]) + shift) % 10) + rest.slice(at + 1);
        expect(isUpn(letterFor(rest) + changed)).toBe(false);
      }),
    );
  });

  it.each<[string, boolean]>([['U878200126001', true], [`${letterFor('87820012600A')}87820012600A`, true], ['u878200126001', false], ['I878200126001', false], ['U87820012600O', false], ['U8782001260011', false], ['', false], ['U８78200126001', false]])('UPN %s: %s', (upn, right) => expect(isUpn(upn)).toBe(right));

  it.each<[string, boolean]>([['1000000027', true], ['1000000035', true], ['1000000036', false], ['9999999999', false], ['0000000000', false], ['100000002', false], ['10000000270', false], ['abcdefghij', false]])('ULN %s: %s', (uln, right) => expect(isUln(uln)).toBe(right));
  it.each<[string, boolean]>([['9434765919', true], ['9990000018', true], ['9434765918', false], ['943476591', false], ['0000000000', true], ['9434765919 ', false]])('NHS number %s: %s', (number, right) => expect(isNhsNumber(number)).toBe(right));

  it.each([['ULN', isUln], ['NHS number', isNhsNumber]] as const)('at most one last digit fits a %s, and one changed digit never does', (_name, fits) => {
    fc.assert(
      fc.property(digits(9), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (start, at, shift) => {
        const right = [...'0123456789'].filter((last) => fits(start + last));
        expect(right.length).toBeLessThanOrEqual(1);
        const changed = start.slice(0, at) + String((Number(start[at]) + shift) % 10) + start.slice(at + 1);
        if (right[0] !== undefined) expect(fits(changed + right[0])).toBe(false);
      }),
    );
  });
});

describe('a condition', () => {
  const answers: Answers = new Map<string, Value>([
    ['type', 'INTERIM'], ['agreed', true], ['refused', false], ['list', ['A', 'B']], ['blank', '  '], ['from', '2026-11-01'], ['to', '2026-11-15'], ['odd', 'next week'],
    ['adults[aaaa]', 1], ['adults[aaaa].kind', 'MOTHER'], ['adults[bbbb]', 2], ['adults[bbbb].kind', 'FATHER'], ['out[cccc]', 1], ['out[cccc].targets[dddd]', 1], ['out[cccc].targets[dddd].met', 'YES'],
  ]);
  const young = { ...facts, bornOn: '2010-11-23' };

  it.each<[Condition, boolean, Facts?, string?]>([
    [{ is: ['type', 'INTERIM'] }, true], [{ is: ['type', 'ANNUAL'] }, false], [{ is: ['agreed', true] }, true], [{ is: ['refused', false] }, true], [{ is: ['refused', true] }, false], [{ is: ['agreed', 'true'] }, false], [{ is: ['none', false] }, false],
    [{ in: ['type', ['ANNUAL', 'INTERIM']] }, true], [{ in: ['type', ['ANNUAL']] }, false], [{ in: ['none', ['ANNUAL']] }, false], [{ in: ['type', []] }, false],
    [{ includes: ['list', 'B'] }, true], [{ includes: ['list', 'C'] }, false], [{ includes: ['type', 'INTERIM'] }, false], [{ includes: ['none', 'A'] }, false],
    [{ answered: 'type' }, true], [{ answered: 'refused' }, true], [{ answered: 'blank' }, false], [{ answered: 'none' }, false],
    [{ variant: ['a', 'b'] }, true], [{ variant: ['b'] }, false], [{ variant: [] }, false],
    [{ age: { atLeast: 16 } }, true], [{ age: { atLeast: 17 } }, false], [{ age: { under: 16 } }, false], [{ age: { under: 17 } }, true], [{ age: { atLeast: 16 } }, false, young], [{ age: { atLeast: 0 } }, false, { today: '2026-11-22', variant: 'a' }], [{ age: {} }, true],
    [{ year: { atLeast: 11 } }, true], [{ year: { atLeast: 12 } }, false], [{ year: { under: 9 } }, true, { ...facts, taughtInYear: 8 }], [{ year: { atLeast: 0 } }, true, { ...facts, taughtInYear: 0 }], [{ year: { atLeast: 0 } }, false, { today: '2026-11-22', variant: 'a', taughtInYear: 9 }],
    [{ days: { from: 'from', to: 'to', atLeast: 14 } }, true], [{ days: { from: 'from', to: 'to', atLeast: 15 } }, false], [{ days: { from: 'from', to: 'to', atMost: 14 } }, true], [{ days: { from: 'from', to: 'to', atMost: 13 } }, false], [{ days: { from: 'to', to: 'from', atLeast: 1 } }, false], [{ days: { from: 'odd', to: 'to', atMost: 99 } }, false], [{ days: { from: 'none', to: 'to', atMost: 99 } }, false],
    [{ all: [] }, true], [{ all: [{ answered: 'type' }, { answered: 'none' }] }, false], [{ any: [] }, false], [{ any: [{ answered: 'none' }, { answered: 'type' }] }, true], [{ not: { answered: 'none' } }, true], [{ not: { not: { answered: 'none' } } }, false],
    [{ is: ['.kind', 'MOTHER'] }, true, facts, 'adults[aaaa]'], [{ is: ['.kind', 'MOTHER'] }, false, facts, 'adults[bbbb]'], [{ is: ['.kind', 'MOTHER'] }, false, facts, ''], [{ is: ['type', 'INTERIM'] }, true, facts, 'adults[aaaa]'], [{ is: ['.met', 'YES'] }, true, facts, 'out[cccc].targets[dddd]'],
    [{ answered: '__proto__' }, false], [{ is: ['constructor', true] }, false],
  ])('%j: %s', (condition, expected, given = facts, item = '') => expect(holds(condition, answers, given, item)).toBe(expected));

  it.each<[Value | null | undefined, boolean]>([['a', true], [' \n\t', false], ['', false], [null, false], [undefined, false], [false, true], [0, true], [[], false], [['a'], true]])('%j is an answer: %s', (value, answered) => expect(isAnswered(value)).toBe(answered));

  it.each<[Condition, string[]]>([
    [{ is: ['a', true] }, ['a']], [{ in: ['a', []] }, ['a']], [{ includes: ['a', 'x'] }, ['a']], [{ answered: 'a' }, ['a']], [{ days: { from: 'a', to: 'b' } }, ['a', 'b']], [{ variant: ['x'] }, []], [{ age: {} }, []], [{ year: {} }, []],
    [{ all: [{ answered: 'a' }, { any: [{ answered: 'b' }, { not: { answered: '.c' } }] }] }, ['a', 'b', '.c']],
  ])('%j asks about %j', (condition, paths) => expect(pathsOf(condition)).toEqual(paths));
});

describe('the address of an answer', () => {
  it.each<[string, { key: string; item?: string }[]]>([
    ['name', [{ key: 'name' }]], ['cyp.helped', [{ key: 'cyp.helped' }]], ['a.b.c', [{ key: 'a.b.c' }]], ['adults[k3f9]', [{ key: 'adults', item: 'k3f9' }]], ['adults[k3f9x2].name', [{ key: 'adults', item: 'k3f9x2' }, { key: 'name' }]],
    ['outcomes[a1b2].targets[c3d4].met', [{ key: 'outcomes', item: 'a1b2' }, { key: 'targets', item: 'c3d4' }, { key: 'met' }]], [`g[${'a'.repeat(24)}]`, [{ key: 'g', item: 'a'.repeat(24) }]], ['constructor', [{ key: 'constructor' }]],
  ])('%s is one', (path, steps) => expect(parsePath(path).steps).toEqual(steps));

  it.each([
    '', ' ', '.', 'a.', '.a', 'a..b', '__proto__', 'a.__proto__', 'adults[__proto__].name', 'adults[k3f]', `g[${'a'.repeat(25)}]`, 'adults[K3F9]', 'adults[k3f9', 'adultsk3f9]', 'adults[]', 'adults[k3f9]name', 'adults[k3f9]..name', 'adults[k3f9].', 'adults[k3f9][k3f9]',
    'a[aaaa].b[bbbb].c[cccc].d', 'a b', 'a\nb', 'a\u0000b', "a';--", 'é', '1a', 'a-b', 'a_b', 'a/b', `${'a'.repeat(201)}`, 'a'.repeat(100_000), 'adults[k3f9"].name', 'adults[k3f9,x].name', '{adults}',
  ])('%j is none', (path) => expect(() => parsePath(path)).toThrow(expect.objectContaining({ code: 'INVALID' })));

  it('the refusal does not repeat more than a line of it', () => {
    expect(() => parsePath('x y'.repeat(100_000))).toThrow(expect.objectContaining({ message: expect.stringMatching(/^.{1,250}$/s) }));
  });

  it('leads to its item, and a relative one from there', () => {
    expect(['name', 'adults[k3f9]', 'adults[k3f9].name', 'out[aaaa].targets[bbbb]', 'out[aaaa].targets[bbbb].met'].map(itemOf)).toEqual(['', '', 'adults[k3f9]', 'out[aaaa]', 'out[aaaa].targets[bbbb]']);
    expect([resolvePath('.name', 'adults[k3f9]'), resolvePath('name', 'adults[k3f9]'), inItem('', 'name'), inItem('adults[k3f9]', 'name')]).toEqual(['adults[k3f9].name', 'name', 'name', 'adults[k3f9].name']);
    expect([isWithin('adults[k3f9].name', 'adults[k3f9]'), isWithin('adults[k3f9]', 'adults[k3f9]'), isWithin('adults[k3f9x].name', 'adults[k3f9]')]).toEqual([true, true, false]);
  });

  it('anything at all is an address or refused, and an address is written as it was read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{1,3}(\[[a-z0-9]{4}\]\.[a-z]{1,3}){0,3}$/)), (text) => {
        try {
          expect(parsePath(text).steps.map(({ key, item }) => (item === undefined ? key : `${key}[${item}]`)).join('.')).toBe(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'INVALID' });
        }
      }),
      { numRuns: 500 },
    );
  });
});

const small: FormDefinition = {
  code: 'small', title: 'Small', purpose: 'To try things', legalBasis: 'None',
  variants: [{ code: 'a', label: 'A' }, { code: 'b', label: 'B' }],
  codes: { NEED: codes },
  sections: [
    {
      key: 'one', title: 'One', why: 'Because', legalBasis: 'None',
      questions: [
        ask('text', { key: 'name', limit: 10, required: true }), ask('yesNo', { key: 'more' }), ask('memo', { key: 'detail', limit: 50, when: { is: ['more', true] }, required: true }), ask('memo', { key: 'deeper', limit: 50, when: { answered: 'detail' } }),
        ask('text', { key: 'onlyB', limit: 10, variants: ['b'], required: true }), ask('guidance', { key: 'words' }),
      ],
    },
    {
      key: 'two', title: 'Two', why: 'Because', legalBasis: 'None', when: { is: ['more', true] },
      questions: [
        ask('group', {
          key: 'adults', item: 'adult', least: 1, most: 2,
          questions: [
            ask('text', { key: 'name', limit: 5, required: true }), ask('yesNo', { key: 'away' }), ask('memo', { key: 'where', limit: 50, when: { is: ['.away', true] }, required: true }),
            ask('group', { key: 'phones', item: 'number', when: { is: ['.away', true] }, questions: [ask('phone', { key: 'number', required: true }), ask('text', { key: 'note', limit: 50, when: { answered: '.number' } })] }),
          ],
        }),
      ],
    },
    {
      key: 'three', title: 'Three', why: 'Because', legalBasis: 'None',
      questions: [
        ask('date', { key: 'from' }), ask('date', { key: 'to', rules: [{ holds: { days: { from: 'from', to: 'to', atLeast: 0 } }, problem: 'this must not be before the first day.' }] }),
        ask('choice', { key: 'need', from: 'NEED' }), ask('text', { key: 'free', limit: 10, when: { not: { answered: 'detail' } } }),
      ],
    },
  ],
};
const form = new CompiledForm(small);
const given = (entries: Record<string, Value>): Answers => new Map(Object.entries(entries));
const asked = (entries: Record<string, Value>, of: Facts = facts) => askedAnswers(form, given(entries), of);
const problems = (entries: Record<string, Value>, of: Facts = facts) => checkForm(form, asked(entries, of), of).map(({ path, code }) => `${path} ${code}`);

describe('a form', () => {
  it('finds its questions by the address of an answer, and no others', () => {
    expect(['name', 'adults[k3f9]', 'adults[k3f9].name', 'adults[k3f9].phones[aaaa].number'].map((path) => form.find(path)?.question.key)).toEqual(['name', 'adults', 'name', 'number']);
    expect(['nothing', 'adults', 'adults.name', 'name[k3f9]', 'adults[k3f9].nothing', 'adults[k3f9].name[aaaa]', 'constructor', 'toString', 'adults[k3f9].phones'].map((path) => form.find(path))).toEqual(Array.from({ length: 9 }, () => undefined));
    expect(() => form.at('nothing')).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });

  it('two questions of one name cannot be', () => expect(() => new CompiledForm({ ...small, sections: [small.sections[0]!, { ...small.sections[0]!, key: 'again' }] })).toThrow('Two questions are called name'));

  it('items are in the order of their places; those of one place in the order of their ids', () => {
    expect(itemsOf(given({ 'adults[cccc]': 1, 'adults[aaaa]': 2, 'adults[bbbb]': 1, 'adults[aaaa].name': 'x', 'adults[aaaa].phones[dddd]': 0, 'adultsx[eeee]': 0 }), 'adults')).toEqual(['bbbb', 'cccc', 'aaaa']);
    expect(itemsOf(given({ 'adults[aaaa].phones[dddd]': 3, 'adults[aaaa].phones[eeee]': 1 }), 'adults[aaaa].phones')).toEqual(['eeee', 'dddd']);
  });

  it.each<[string, Record<string, Value>, string[], Facts?]>([
    ['nothing answered', {}, ['name REQUIRED']],
    ['all that is needed', { name: 'Zoë' }, []],
    ['blanks are no answer', { name: ' \n ' }, ['name REQUIRED']],
    ['too long', { name: 'x'.repeat(11) }, ['name TOO_LONG']],
    ['a question of another variant', { name: 'Zoë' }, ['onlyB REQUIRED'], { ...facts, variant: 'b' }],
    ['a question that another makes be asked', { name: 'Zoë', more: true }, ['detail REQUIRED', 'adults REQUIRED']],
    ['answered no, nothing more is asked', { name: 'Zoë', more: false }, []],
    ['an item with nothing in it', { name: 'Zoë', more: true, detail: 'x', 'adults[aaaa]': 1 }, ['adults[aaaa].name REQUIRED']],
    ['a question of the same item', { name: 'Zoë', more: true, detail: 'x', 'adults[aaaa]': 1, 'adults[aaaa].name': 'Jo', 'adults[aaaa].away': true }, ['adults[aaaa].where REQUIRED']],
    ['of this item, not of another', { name: 'Zoë', more: true, detail: 'x', 'adults[aaaa]': 1, 'adults[aaaa].name': 'Jo', 'adults[aaaa].away': true, 'adults[aaaa].where': 'y', 'adults[bbbb]': 2, 'adults[bbbb].name': 'Al' }, []],
    ['an item in an item', { name: 'Zoë', more: true, detail: 'x', 'adults[aaaa]': 1, 'adults[aaaa].name': 'Jo', 'adults[aaaa].away': true, 'adults[aaaa].where': 'y', 'adults[aaaa].phones[cccc]': 1 }, ['adults[aaaa].phones[cccc].number REQUIRED']],
    ['too many items', { name: 'Zoë', more: true, detail: 'x', 'adults[aaaa]': 1, 'adults[aaaa].name': 'A', 'adults[bbbb]': 2, 'adults[bbbb].name': 'B', 'adults[cccc]': 3, 'adults[cccc].name': 'C' }, ['adults TOO_MANY']],
    ['a rule over two answers', { name: 'Zoë', from: '2026-11-02', to: '2026-11-01' }, ['to DOES_NOT_FIT']],
    ['which holds on the same day', { name: 'Zoë', from: '2026-11-02', to: '2026-11-02' }, []],
    ['not in the list', { name: 'Zoë', need: 'XXX' }, ['need NOT_IN_LIST']],
    ['an answer to a question that is not asked is not checked', { name: 'Zoë', detail: 'x'.repeat(99) }, []],
  ])('is checked: %s', (_what, entries, found, of) => expect(problems(entries, of)).toEqual(found));

  it('every problem says in a sentence what to do, and where', () => {
    for (const problem of checkForm(form, asked({ more: true, from: '2026-11-02', to: '2026-11-01', need: 'X' }), facts)) expect(problem).toMatchObject({ message: expect.stringMatching(/^It\b.+\.$/), section: expect.stringMatching(/^(one|two|three)$/) });
  });
});

describe('the answers that count', () => {
  const keys = (entries: Record<string, Value>, of?: Facts) => [...asked(entries, of).keys()];

  it.each<[string, Record<string, Value>, string[], Facts?]>([
    ['all, where all are asked', { name: 'x', more: true, detail: 'y', deeper: 'z' }, ['name', 'more', 'detail', 'deeper']],
    ['not those to a question that is not asked any more, nor those that hang on it', { name: 'x', more: false, detail: 'y', deeper: 'z' }, ['name', 'more']],
    ['those that are asked because another is not', { name: 'x', more: false, detail: 'y', free: 'kept' }, ['name', 'more', 'free']],
    ['not those of another variant', { name: 'x', onlyB: 'y' }, ['name']],
    ['not those of a section that is not asked', { more: false, 'adults[aaaa]': 1, 'adults[aaaa].name': 'Jo' }, ['more']],
    ['not those in an item that was removed', { more: true, 'adults[aaaa].name': 'Jo' }, ['more']],
    ['nor in an item of it', { more: true, 'adults[aaaa].phones[bbbb]': 1, 'adults[aaaa].phones[bbbb].number': '01392 000 000' }, ['more']],
    ['those in an item of an item, by the answers of the outer one', { more: true, 'adults[aaaa]': 1, 'adults[aaaa].away': true, 'adults[aaaa].phones[bbbb]': 1, 'adults[aaaa].phones[bbbb].number': '01392 000 000', 'adults[aaaa].phones[bbbb].note': 'evenings' }, ['more', 'adults[aaaa]', 'adults[aaaa].away', 'adults[aaaa].phones[bbbb]', 'adults[aaaa].phones[bbbb].number', 'adults[aaaa].phones[bbbb].note']],
    ['not those to a question that the form does not have', { name: 'x', strange: 'y' }, ['name']],
  ])('%s', (_what, entries, counted, of) => expect(keys(entries, of)).toEqual(counted));

  it('are exactly those to questions that the form asks when it is asked with them', () => {
    const answer: Record<string, fc.Arbitrary<Value>> = {
      name: fc.constant('x'), more: fc.boolean(), detail: fc.constant('y'), deeper: fc.constant('z'), onlyB: fc.constant('b'), free: fc.constant('f'), 'adults[aaaa]': fc.constant(1), 'adults[aaaa].name': fc.constant('Jo'), 'adults[aaaa].away': fc.boolean(), 'adults[aaaa].where': fc.constant('w'),
      'adults[aaaa].phones[bbbb]': fc.constant(1), 'adults[aaaa].phones[bbbb].number': fc.constant('01392 000 000'), 'adults[aaaa].phones[bbbb].note': fc.constant('n'),
    };
    fc.assert(
      fc.property(fc.record(answer, { requiredKeys: [] }), fc.constantFrom('a', 'b'), (entries, variant) => {
        const of = { ...facts, variant };
        const counted = asked(entries as Record<string, Value>, of);
        const standing = new Map(small.sections.flatMap((section) => [...standings(form, section, counted, of)]).map((each) => [each.path, each.asked]));
        for (const path of Object.keys(entries).filter((each) => !each.endsWith(']'))) expect(counted.has(path), path).toBe(standing.get(path) ?? false);
        const shown = toLayout(form, toRecord(form, counted, of), of, () => true);
        const texts = (list: typeof shown[number]['entries']): string[] => list.flatMap((entry) => [...(entry.text === null ? [] : [entry.path]), ...entry.items.flatMap((item) => texts(item.entries))]);
        const written = [...counted.keys()].filter((path) => !path.endsWith(']'));
        expect(shown.flatMap((section) => texts(section.entries)).sort()).toEqual(written.sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the tasks of a form', () => {
  const states = (entries: Record<string, Value>, prefilled: string[] = []) => Object.fromEntries(tasks(form, asked(entries), facts, new Set(prefilled)).map(({ section, state }) => [section.key, state]));

  it.each<[string, Record<string, Value>, Record<string, string>, string[]?]>([
    ['nothing typed', {}, { one: 'NOT_YET_STARTED', three: 'NOT_YET_STARTED' }],
    ['filled in for the person is no start where something is missing', { more: true }, { one: 'NOT_YET_STARTED', two: 'NOT_YET_STARTED', three: 'NOT_YET_STARTED' }, ['more']],
    ['something typed, something missing', { more: true }, { one: 'IN_PROGRESS', two: 'NOT_YET_STARTED', three: 'NOT_YET_STARTED' }],
    ['an item without its name', { name: 'x', more: true, detail: 'y', 'adults[aaaa]': 1, 'adults[aaaa].away': false }, { one: 'COMPLETED', two: 'IN_PROGRESS', three: 'NOT_YET_STARTED' }],
    ['everything needed is there', { name: 'x', need: 'ASD' }, { one: 'COMPLETED', three: 'COMPLETED' }],
    ['everything needed was filled in', { name: 'x' }, { one: 'COMPLETED', three: 'NOT_YET_STARTED' }, ['name']],
    ['something is wrong', { name: 'x'.repeat(11), from: 'soon' }, { one: 'PROBLEM', three: 'PROBLEM' }],
    ['wrong weighs more than missing', { more: true, detail: 'x'.repeat(51) }, { one: 'PROBLEM', two: 'NOT_YET_STARTED', three: 'NOT_YET_STARTED' }],
  ])('%s', (_what, entries, expected, prefilled) => expect(states(entries, prefilled)).toEqual(expected));

  it('count what is asked and answered; words between questions and lists do not count', () => {
    const [one, two] = tasks(form, asked({ name: 'x', more: true, 'adults[aaaa]': 1 }), facts, new Set());
    expect([one!.answered, one!.asked, one!.problems]).toEqual([2, 3, 1]);
    expect([two!.answered, two!.asked, two!.problems]).toEqual([0, 2, 1]);
  });
});

describe('what is submitted', () => {
  const whole = { name: 'Zoë', more: true, detail: 'y', 'adults[bbbb]': 2, 'adults[bbbb].name': 'Al', 'adults[aaaa]': 1, 'adults[aaaa].name': 'Jo', need: 'ASD', from: '2026-11-01' };

  it('is the answers to what is asked, in the order of the form, lists as lists', () => {
    expect(toRecord(form, asked({ ...whole, onlyB: 'no', free: 'no' }), facts)).toEqual({ name: 'Zoë', more: true, detail: 'y', adults: [{ id: 'aaaa', name: 'Jo' }, { id: 'bbbb', name: 'Al' }], from: '2026-11-01', need: 'ASD' });
    expect(toRecord(form, asked({ name: ' ' }), facts)).toEqual({});
  });

  it('is read again with labels; what is withheld says so and shows nothing of it', () => {
    const record = toRecord(form, asked(whole), facts);
    const sections = toLayout(form, record, facts, ({ key }) => key !== 'detail');
    const [one, two, three] = sections;
    expect(one!.entries.map(({ path, text, withheld }) => [path, text, withheld])).toEqual([['name', 'Zoë', false], ['more', 'Yes', false], ['detail', null, true], ['deeper', null, false]]);
    expect(two!.entries[0]!.items.map(({ id, title, entries }) => [id, title, entries[0]!.text])).toEqual([['aaaa', 'Adult 1', 'Jo'], ['bbbb', 'Adult 2', 'Al']]);
    expect(three!.entries.find(({ path }) => path === 'need')!.text).toBe('Autistic spectrum disorder');
    expect(JSON.stringify(sections)).not.toContain('"y"');
    const hidden = toLayout(form, record, facts, ({ kind }) => kind !== 'group');
    expect(JSON.stringify(hidden)).not.toContain('"Jo"');
  });
});

describe('sensitivity', () => {
  it('the setting reads and writes every class; staff of the authority write none', () => {
    for (const sensitivity of sensitivities) {
      expect(readersOf({ sensitivity })).toContain('memberOfSetting');
      expect(writersOf({})).toEqual(['memberOfSetting']);
    }
  });

  it('programs read only who it is about and education', () => expect(sensitivities.filter((sensitivity) => readersOf({ sensitivity }).some((rule) => rule.startsWith('vendor')))).toEqual(['ID', 'EDU']));
  it('of safeguarding the authority’s assigned caseworker reads, and a manager who opened the sealed section, and nobody else', () => expect(readersOf({ sensitivity: 'SAFEG' })).toEqual(['memberOfSetting', 'assignedCaseworkerOnceSubmitted', 'openedSealedSection']));
  it('a question may say otherwise', () => expect([readersOf({ sensitivity: 'ID', readBy: ['managerOfAuthority'] }), writersOf({ writeBy: ['caseworkerOfAuthority'] })]).toEqual([['managerOfAuthority'], ['caseworkerOfAuthority']]));
});

describe('lint', () => {
  const [section] = small.sections as [FormDefinition['sections'][number]];
  const withQuestion = (...questions: Question[]): FormDefinition => ({ ...small, sections: [{ ...section, questions: [...section.questions, ...questions] }] });
  const extra = (more: Partial<Question> & { kind?: KindName }) => withQuestion(ask(more.kind ?? 'yesNo', { key: 'extra', ...more }));

  it('has nothing to say of a form that is right', () => expect(lint(small)).toEqual([]));

  it.each<[string, FormDefinition, string]>([
    ['two questions of one name', withQuestion(ask('yesNo', { key: 'name' })), 'Two questions are called name'],
    ['a section for an unknown variant', { ...small, sections: [{ ...section, variants: ['c'] }] }, 'Section one: is for an unknown variant c'],
    ['a question for an unknown variant', extra({ variants: ['c'] }), 'Question extra: unknown variant c'],
    ['a section that does not say why', { ...small, sections: [{ ...section, why: '' }] }, 'Section one: does not say why it is asked or on what basis'],
    ['a section without a legal basis', { ...small, sections: [{ ...section, legalBasis: '' }] }, 'Section one: does not say why it is asked or on what basis'],
    ['a section that depends on what is not there', { ...small, sections: [{ ...section, when: { answered: 'gone' } }] }, 'Section one: depends on "gone", which the form does not have'],
    ['a question without a label', extra({ label: ' ' }), 'Question extra: has no label'],
    ['text without a limit', extra({ kind: 'text' }), 'Question extra: has no limit'],
    ['long text without a limit', extra({ kind: 'memo' }), 'Question extra: has no limit'],
    ['an address without a limit', extra({ kind: 'address' }), 'Question extra: has no limit'],
    ['a choice of nothing', extra({ kind: 'choice', from: 'EMPTY' }), 'Question extra: has an empty list (EMPTY)'],
    ['choices of no list', extra({ kind: 'choices' }), 'Question extra: has an empty list (none named)'],
    ['a group without questions', extra({ kind: 'group' }), 'Question extra: is a group without questions'],
    ['questions in what is no group', extra({ questions: [ask('yesNo', { key: 'inner' })] }), 'Question extra: has inner questions but is no group'],
    ['a range that nothing fits', extra({ kind: 'whole', least: 5, most: 4 }), 'Question extra: has a range that nothing fits'],
    ['a reader that is no rule', extra({ readBy: ['everybody'] }), 'There is no rule "everybody"'],
    ['a writer that is no rule', extra({ writeBy: ['nobodyAtAll'] }), 'There is no rule "nobodyAtAll"'],
    ['a condition on what is not there', extra({ when: { all: [{ answered: 'name' }, { not: { is: ['gone', true] } }] } }), 'Question extra: depends on "gone", which the form does not have'],
    ['a need that depends on what is not there', extra({ required: { includes: ['gone', 'A'] } }), 'Question extra: depends on "gone", which the form does not have'],
    ['a rule about what is not there', extra({ rules: [{ holds: { days: { from: 'name', to: 'gone' } }, problem: 'x' }] }), 'Question extra: depends on "gone", which the form does not have'],
    ['a condition on what the item does not have', extra({ kind: 'group', questions: [ask('yesNo', { key: 'inner', when: { answered: '.gone' } })] }), 'Question extra/inner: depends on ".gone", which the form does not have'],
  ])('finds %s', (_what, definition, problem) => expect(lint(definition)).toEqual([expect.stringContaining(problem)]));

  it('finds everything at once', () => expect(lint(withQuestion(ask('text', { key: 'p', label: '' }), ask('choice', { key: 'q' })))).toHaveLength(3));
});

describe('codes of an authority’s own', () => {
  it('are added to the end of their list', () => expect(withLocalCodes(small, { NEED: [{ code: 'PRS', label: 'PRS', local: true }] }).codes['NEED']).toEqual([...codes, { code: 'PRS', label: 'PRS', local: true }]));
  it('never replace a shipped one', () => expect(withLocalCodes(small, { NEED: [{ code: 'ASD', label: 'Something else', local: true }] }).codes['NEED']).toEqual(codes));
  it('make no list that the form does not have', () => expect(Object.keys(withLocalCodes(small, { OTHER: [{ code: 'X', label: 'X' }] }).codes)).toEqual(['NEED']));

  it('whatever they are: every shipped code stays where it was, and the shipped form is as it was', () => {
    const before = JSON.stringify(small);
    const code = fc.record({ code: fc.constantFrom('ASD', 'OTH', 'PRS', 'NEW', '__proto__'), label: fc.string() });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('NEED', 'OTHER', 'toString'), fc.array(code)), (local) => {
        const made = withLocalCodes(small, local);
        expect(made.codes['NEED']!.slice(0, codes.length)).toEqual(codes);
        expect({ ...made, codes: {} }).toEqual({ ...small, codes: {} });
        expect(JSON.stringify(small)).toBe(before);
      }),
    );
  });
});

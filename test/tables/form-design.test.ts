import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm } from '../../api/forms/language/check.js';
import type { Condition, FormDefinition, Question, Value } from '../../api/forms/language/definition.js';
import { differencesOf } from '../../api/forms/language/difference.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import { type LintFinding, findingsOf, lint } from '../../api/forms/language/lint.js';
import { mapAnswers } from '../../api/forms/language/mapping.js';
import { type FormOverlay, LOCAL, overlayOf, withOverlay } from '../../api/forms/language/overlay.js';
import { readDefinition } from '../../api/forms/language/read-definition.js';
import { shippedForms } from '../../api/forms/published/index.js';
import { fillForm } from '../../api/seed/fill-form.js';
import { Random } from '../../api/seed/random.js';
import { type Drawing, drawings } from '../support/drawings.js';

const ask = (kind: Question['kind'], key: string, extra: Partial<Question> = {}): Question => ({ key, kind, label: `About ${key}`, sensitivity: 'EDU', ...((kind === 'text' || kind === 'memo' || kind === 'address') && { limit: 200 }), ...extra });
const about = { why: 'So that we know.', legalBasis: 'Children and Families Act 2014, section 19' };
const form = (...questions: Question[]): FormDefinition => ({
  code: 'short_breaks', title: 'Short breaks', purpose: 'Asks for short breaks.', legalBasis: 'Children Act 1989, schedule 2', variants: [{ code: 'all', label: 'All' }, { code: 'young', label: 'Young' }],
  codes: { PLACE: [{ code: 'HOME', label: 'At home' }, { code: 'AWAY', label: 'Away' }] }, sections: [{ key: 'one', title: 'One', ...about, questions }],
});
const says = (definition: FormDefinition, stops = true) => findingsOf(definition).filter((each) => each.stops === stops).map((each: LintFinding) => `${each.question ?? each.section ?? ''}: ${each.says}`);
const yes: Condition = { is: ['a', true] };
const no: Condition = { is: ['a', false] };

describe('lint of a drawn form', () => {
  it.each<[string, FormDefinition, string]>([
    ['a condition that excludes itself', form(ask('yesNo', 'a'), ask('text', 'b', { when: { all: [yes, no] } })), 'b: can never be asked'],
    ['a condition against what it hangs on', form(ask('yesNo', 'a'), ask('yesNo', 'b', { when: yes }), ask('text', 'c', { when: { all: [{ is: ['b', true] }, no] } })), 'c: can never be asked'],
    ['a question inside a list against the condition of its list', form(ask('yesNo', 'a'), ask('group', 'g', { when: yes, questions: [ask('text', 'x', { when: no })] })), 'g/x: can never be asked'],
    ['a question of a variant in a section of another', { ...form(), sections: [{ key: 'one', title: 'One', ...about, variants: ['young'], questions: [ask('text', 'b', { variants: ['all'] })] }] }, 'b: can never be asked'],
    ['a choice of two things at once', form(ask('choice', 'p', { from: 'PLACE' }), ask('text', 'b', { when: { all: [{ is: ['p', 'HOME'] }, { is: ['p', 'AWAY'] }] } })), 'b: can never be asked'],
    ['something besides every answer of a list', form(ask('choice', 'p', { from: 'PLACE' }), ask('text', 'b', { when: { all: [{ answered: 'p' }, { not: { in: ['p', ['HOME', 'AWAY']] } }] } })), 'b: can never be asked'],
    ['ages that exclude each other', form(ask('text', 'b', { when: { all: [{ age: { atLeast: 16 } }, { age: { under: 11 } }] } })), 'b: can never be asked'],
    ['an age that nobody has', form(ask('text', 'b', { when: { age: { atLeast: 16, under: 16 } } })), 'b: depends on an age or year that nobody has'],
    ['days that exclude each other', form(ask('date', 'f'), ask('date', 't'), ask('text', 'b', { when: { all: [{ days: { from: 'f', to: 't', atLeast: 14 } }, { days: { from: 'f', to: 't', atMost: 13 } }] } })), 'b: can never be asked'],
    ['a circle', form(ask('yesNo', 'a', { when: { answered: 'b' } }), ask('yesNo', 'b', { when: { answered: 'a' } })), 'a: hangs on itself'],
    ['an answer that is not in the list', form(ask('choice', 'p', { from: 'PLACE' }), ask('text', 'b', { when: { is: ['p', 'MOON'] } })), 'b: depends on the answer "MOON"'],
    ['yes or no of a question that is none', form(ask('text', 'a'), ask('text', 'b', { when: yes })), 'b: depends on “About a” in a way'],
    ['days from what is no date', form(ask('text', 'f'), ask('date', 't'), ask('text', 'b', { when: { days: { from: 'f', to: 't', atLeast: 1 } } })), 'b: depends on “About f” in a way'],
    ['a rule that no answer fits', form(ask('date', 'd', { rules: [{ holds: { all: [{ days: { from: 'd', to: 'd', atLeast: 1 } }, { days: { from: 'd', to: 'd', atMost: 0 } }] }, problem: 'No day will do' }] })), 'd: has a rule that no answer fits'],
    ['a limit that nothing fits', form(ask('text', 'a', { limit: 0 })), 'a: has no limit'],
    ['a limit above what any answer may have', form(ask('memo', 'a', { limit: 1_000_000 })), 'a: has a limit that is not from 1 to 200000'],
    ['a fact that is not known', form(ask('text', 'a', { prefill: 'child.shoeSize' })), 'a: begins with "child.shoeSize"'],
    ['a target that no form may change', form(ask('text', 'a', { writeTo: 'child.legalSurname' })), 'a: writes to "child.legalSurname"'],
    ['a target of another kind', form(ask('yesNo', 'a', { writeTo: 'child.address' })), 'a: writes to "child.address", which takes an answer of another kind'],
    ['a target that more people read', form(ask('address', 'a', { sensitivity: 'SAFEG', writeTo: 'child.address' })), 'a: writes to "child.address", which more people read'],
    ['more readers than the class has', form(ask('text', 'a', { sensitivity: 'SAFEG', readBy: ['memberOfSetting', 'caseworkerOnceSubmitted'] })), 'a: would be read by more people'],
    ['readers without the setting', form(ask('text', 'a', { readBy: ['caseworkerOnceSubmitted'] })), 'a: could not be read by the setting'],
    ['staff who write', form(ask('text', 'a', { writeBy: ['caseworkerOnceSubmitted'] })), 'a: could be answered by others'],
    ['a safeguarding file', form(ask('file', 'a', { sensitivity: 'SAFEG' })), 'a: asks for a file that not every caseworker may read'],
    ['a key that is no address', form(ask('text', 'a b')), 'a b: needs a key'],
    ['lists in lists in lists', form(ask('group', 'a', { questions: [ask('group', 'b', { questions: [ask('group', 'c', { questions: [ask('text', 'd')] })] })] })), 'a/b/c/d: is too deep'],
    ['entries named by what is not asked', form(ask('group', 'a', { itemTitle: 'name', questions: [ask('text', 'b')] })), 'a: names its entries by "name"'],
    ['no purpose', { ...form(ask('text', 'a')), purpose: ' ' }, 'The form does not say what it is for'],
    ['a code twice', { ...form(ask('text', 'a')), codes: { X: [{ code: 'A', label: 'a' }, { code: 'A', label: 'b' }] } }, 'The list X has the code A twice'],
  ])('finds %s', (_what, definition, found) => expect(says(definition).join('\n')).toContain(found));

  it('advises, and does not stop, where a question hangs on a later one', () => {
    const drawn = form(ask('text', 'b', { when: yes }), ask('yesNo', 'a'));
    expect(lint(drawn)).toEqual([]);
    expect(says(drawn, false)).toEqual(['b: hangs on “About a”, which is asked later: it appears on a page that was passed already']);
  });

  it('advises where something is needed that is then not asked', () => expect(says(form(ask('yesNo', 'a'), ask('text', 'b', { when: yes, required: no })), false)).toEqual(['b: is said to be needed where it is never asked']));

  it.each(shippedForms.map((each) => [each.code, each] as const))('lets %s pass', (_code, definition) => expect(lint(definition)).toEqual([]));

  it('never stops a question that somebody is asked, whatever conditions are drawn', () => {
    fc.assert(fc.property(drawings(), ({ definition, facts }: Drawing) => {
      const drawn = new CompiledForm(definition);
      const blocked = new Set(findingsOf(definition).filter((each) => each.says.startsWith('can never be asked')).map(({ question }) => question));
      for (let seed = 1; seed <= 3; seed += 1) for (const path of fillForm(drawn, facts, new Random(seed), {}, true).keys()) expect(blocked.has(path.replace(/\[[^\]]*\]\./g, '/').replace(/\[[^\]]*\]$/, '')), path).toBe(false);
    }), { numRuns: 60 });
  });
});

describe('what an authority adds to a statutory form', () => {
  const base = shippedForms.find(({ code }) => code === 'young_carer')!;
  const local = (key: string, extra: Partial<Question> = {}) => ask('text', `${LOCAL}${key}`, extra);
  const overlay = fc.record({
    codes: fc.dictionary(fc.constantFrom('PRIORITY', 'CONDITION', 'local.own'), fc.uniqueArray(fc.record({ code: fc.constantFrom('LOCAL1', 'LOCAL2', 'HIGH'), label: fc.string({ minLength: 1, maxLength: 20 }) }), { selector: ({ code }) => code, minLength: 1 })),
    sections: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }).map((keys) => keys.map((key) => ({ after: base.sections[2]!.key, section: { key: `${LOCAL}${key}`, title: key, ...about, questions: [local(`in.${key}`)] } }))),
    questions: fc.uniqueArray(fc.record({ name: fc.constantFrom('q', 'r', 's', 't'), section: fc.constantFrom(...base.sections), required: fc.boolean() }), { selector: ({ name }) => name }).map((list) => list.map(({ name, section, required }) => ({ section: section.key, after: section.questions[0]!.key, question: local(name, required ? { required: true } : {}) }))),
  }) as fc.Arbitrary<FormOverlay>;
  const facts = { today: '2026-11-22', variant: 'young_carer', bornOn: '2009-02-01' };

  it('whatever it is: every statutory question stays as it is, and what fails without it fails with it', () => {
    const answers = fillForm(new CompiledForm(base), facts, new Random(4), {}, true);
    const paths = [...answers.keys()].filter((path) => !path.includes('['));
    fc.assert(fc.property(overlay, fc.subarray(paths, { maxLength: 20 }), (added, gone) => {
      const whole = withOverlay(base, added);
      const given = new Map([...answers].filter(([path]) => !gone.includes(path)));
      const problemsOf = (definition: FormDefinition) => checkForm(new CompiledForm(definition), given, facts).map(({ path, code }) => `${path} ${code}`);
      expect(problemsOf(whole)).toEqual(expect.arrayContaining(problemsOf(base)));
      const { overlay: found, problems } = overlayOf(base, whole);
      expect(problems).toEqual([]);
      expect(withOverlay(base, found)).toEqual(whole);
    }), { numRuns: 40 });
  });

  const first = base.sections[0]!;
  const withFirst = (questions: Question[]): FormDefinition => ({ ...base, sections: [{ ...first, questions }, ...base.sections.slice(1)] });
  it.each<[string, FormDefinition, RegExp]>([
    ['a question that is gone', withFirst(first.questions.slice(1)), /cannot be taken out/],
    ['a question that is not needed any more', withFirst(first.questions.map((each) => ({ ...each, required: undefined }) as unknown as Question)), /cannot be changed/],
    ['a question that is asked of fewer', withFirst(first.questions.map((each) => ({ ...each, when: { age: { atLeast: 30 } } }))), /cannot be changed/],
    ['another class of sensitivity', withFirst(first.questions.map((each) => ({ ...each, sensitivity: 'EDU' as const }))), /cannot be changed/],
    ['another order', withFirst([...first.questions].reverse()), /cannot change their order/],
    ['a section that is gone', { ...base, sections: base.sections.slice(1) }, /section is gone/],
    ['a section for fewer', { ...base, sections: [{ ...first, when: { age: { atLeast: 30 } } }, ...base.sections.slice(1)] }, /cannot be changed; questions can be added/],
    ['a code that is gone', { ...base, codes: { ...base.codes, PRIORITY: base.codes['PRIORITY']!.slice(1) } }, /code of the list PRIORITY is gone/],
    ['a code that says something else', { ...base, codes: { ...base.codes, PRIORITY: base.codes['PRIORITY']!.map((each) => ({ ...each, label: 'Other' })) } }, /code of the list PRIORITY is gone, moved or changed/],
    ['a question with a key that a later version may take', withFirst([...first.questions, ask('text', 'mine')]), /must begin with local\./],
    ['another law', { ...base, legalBasis: 'None' }, /law of a statutory form/],
    ['fewer variants', { ...base, variants: [] }, /variants of a statutory form/],
  ])('is refused as %s', (_what, drawn, problem) => expect(overlayOf(base, drawn).problems.join('\n')).toMatch(problem));

  it('finds its place again in a later version, and is never lost where its place is gone', () => {
    const added: FormOverlay = { codes: {}, sections: [], questions: [{ section: first.key, after: first.questions[1]!.key, question: local('one') }, { section: 'gone', after: 'gone', question: local('two') }] };
    const later = withOverlay(withFirst(first.questions.slice(2)), added);
    expect(later.sections[0]!.questions.at(-1)!.key).toBe(`${LOCAL}one`);
    expect(later.sections.at(-1)!.questions.at(-1)!.key).toBe(`${LOCAL}two`);
  });
});

describe('where the answers of a draft go in another version', () => {
  const compiled = (...questions: Question[]) => new CompiledForm(form(...questions));
  const move = (older: CompiledForm, newer: CompiledForm, answers: Record<string, Value>) => Object.fromEntries(mapAnswers(older, newer, new Map(Object.entries(answers))).map(({ from, to, value }) => [from, [to, value]]));
  it.each<[string, Question[], Question[], Record<string, Value>, Record<string, [string | null, Value]>]>([
    ['stays under its key', [ask('text', 'a')], [ask('memo', 'a')], { a: 'x' }, { a: ['a', 'x'] }],
    ['follows a new name', [ask('text', 'a')], [ask('text', 'b', { formerly: ['a'] })], { a: 'x' }, { a: ['b', 'x'] }],
    ['is kept where its question is gone', [ask('text', 'a')], [ask('text', 'b')], { a: 'x' }, { a: [null, 'x'] }],
    ['is kept where a yes would become words', [ask('yesNo', 'a')], [ask('text', 'a')], { a: true }, { a: [null, true] }],
    ['becomes a list of one', [ask('choice', 'a', { from: 'PLACE' })], [ask('choices', 'a', { from: 'PLACE' })], { a: 'HOME' }, { a: ['a', ['HOME']] }],
    ['is kept where several would become one', [ask('choices', 'a', { from: 'PLACE' })], [ask('choice', 'a', { from: 'PLACE' })], { a: ['HOME', 'AWAY'] }, { a: [null, ['HOME', 'AWAY']] }],
    ['is kept as typed where it no longer fits', [ask('text', 'a')], [ask('whole', 'a')], { a: 'about three' }, { a: ['a', 'about three'] }],
    ['follows its list', [ask('group', 'g', { questions: [ask('text', 'n')] })], [ask('group', 'h', { formerly: ['g'], questions: [ask('text', 'm', { formerly: ['n'] })] })], { 'g[aaaa]': 1, 'g[aaaa].n': 'x' }, { 'g[aaaa]': ['h[aaaa]', 1], 'g[aaaa].n': ['h[aaaa].m', 'x'] }],
    ['never meets another in one place', [ask('text', 'a'), ask('text', 'b')], [ask('text', 'b', { formerly: ['a'] })], { a: 'x', b: 'y' }, { a: [null, 'x'], b: ['b', 'y'] }],
  ])('an answer %s', (_what, older, newer, answers, expected) => expect(move(compiled(...older), compiled(...newer), answers)).toEqual(expected));

  it('whatever two versions are: each answer has one place or is kept, none is changed or lost', () => {
    fc.assert(fc.property(drawings(), drawings(), (one: Drawing, other: Drawing) => {
      const [older, newer] = [new CompiledForm(one.definition), new CompiledForm(other.definition)];
      const answers = fillForm(older, one.facts, new Random(2), {}, true);
      const moves = mapAnswers(older, newer, answers);
      expect(moves.map(({ from }) => from).sort()).toEqual([...answers.keys()].sort());
      const places = moves.flatMap(({ to }) => to ?? []);
      expect(new Set(places).size).toBe(places.length);
      for (const { from, to, value } of moves) {
        if (to !== null) expect(newer.find(to), to).toBeDefined();
        const was = answers.get(from)!;
        expect([JSON.stringify(was), JSON.stringify([was])]).toContain(JSON.stringify(value));
      }
    }), { numRuns: 100 });
  });
});

describe('two versions compared in words', () => {
  const before = form(ask('yesNo', 'a'), ask('text', 'b'), ask('choice', 'c', { from: 'PLACE' }));
  const compared = (...questions: Question[]) => differencesOf(before, form(...questions)).map(({ what, says: words }) => `${what} ${words}`);
  it.each<[string, Question[], string[]]>([
    ['nothing', [ask('yesNo', 'a'), ask('text', 'b'), ask('choice', 'c', { from: 'PLACE' })], []],
    ['a new question', [ask('yesNo', 'a'), ask('text', 'b'), ask('choice', 'c', { from: 'PLACE' }), ask('memo', 'd')], ['ADDED New: “About d” (Long text, up to 200 characters)']],
    ['one that is gone', [ask('yesNo', 'a'), ask('choice', 'c', { from: 'PLACE' })], ['REMOVED Gone: “About b”']],
    ['one that was moved, and only that', [ask('text', 'b'), ask('choice', 'c', { from: 'PLACE' }), ask('yesNo', 'a')], ['MOVED “About a” stands in another place']],
    ['a condition, in the words of the form', [ask('yesNo', 'a'), ask('text', 'b', { when: yes }), ask('choice', 'c', { from: 'PLACE' })], ['CHANGED “About b”, asked where: nothing is now ““About a” is yes”']],
    ['a need', [ask('yesNo', 'a'), ask('text', 'b', { required: true }), ask('choice', 'c', { from: 'PLACE' })], ['CHANGED “About b”, needed: nothing is now “always”']],
  ])('say of %s', (_what, questions, words) => expect(compared(...questions)).toEqual(words));

  it('say nothing of a form and itself, and something of any two that differ', () => {
    fc.assert(fc.property(drawings(), drawings(), ({ definition: one }: Drawing, { definition: other }: Drawing) => {
      expect(differencesOf(one, structuredClone(one))).toEqual([]);
      if (JSON.stringify(one) !== JSON.stringify(other)) expect(differencesOf(one, other).length).toBeGreaterThan(0);
    }), { numRuns: 100 });
  });
});

describe('a form from a file', () => {
  it.each(shippedForms.map((each) => [each.code, each] as const))('%s comes back as it was', (_code, definition) => expect(readDefinition(JSON.parse(JSON.stringify(definition)))).toEqual(definition));
  it('whatever is drawn comes back as it was', () => fc.assert(fc.property(drawings(), ({ definition }: Drawing) => {
    expect(readDefinition(JSON.parse(JSON.stringify(definition)))).toEqual(JSON.parse(JSON.stringify(definition)));
  }), { numRuns: 50 }));

  const deep = (depth: number): unknown => (depth === 0 ? { answered: 'a' } : { not: deep(depth - 1) });
  it.each<[string, unknown, string]>([
    ['nothing', null, ''], ['text', 'a form', ''], ['an empty object', {}, 'code'],
    ['a kind that there is not', { ...form(ask('text', 'a')), sections: [{ key: 'one', title: 'One', ...about, questions: [{ ...ask('text', 'a'), kind: 'html' }] }] }, 'sections.0.questions.0.kind'],
    ['a property that there is not', { ...form(ask('text', 'a')), script: 'alert(1)' }, ''],
    ['a function for a condition', form(ask('text', 'b', { when: 'a === true' as never })), 'sections.0.questions.0.when'],
    ['a title that is too long', { ...form(ask('text', 'a')), title: 'x'.repeat(201) }, 'title'],
    ['a code for a path', { ...form(ask('text', 'a')), code: '../../etc' }, 'code'],
  ])('is refused as %s, with the place', (_what, input, path) => {
    try {
      readDefinition(input);
      expect.fail('it was read');
    } catch (error) {
      expect(error).toMatchObject({ code: 'INVALID', extensions: { problems: expect.arrayContaining([expect.objectContaining({ path })]) } });
    }
  });
  it('is refused where conditions are nested without end, and where text cannot be stored', () => {
    expect(() => readDefinition(form(ask('text', 'b', { when: deep(5000) as never })))).toThrow(/nested too deeply/);
    expect(() => readDefinition({ ...form(ask('text', 'a')), title: 'a\u0000b' })).toThrow(/NUL/);
    expect(() => readDefinition(JSON.parse('{"__proto__":{"polluted":true},"code":"abc"}'))).toThrow();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

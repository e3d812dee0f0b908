import fc from 'fast-check';
import type { Condition, Facts, FormDefinition, Question } from '../../api/forms/language/definition.js';

/** A form as somebody might draw it, and about whom it is filled in. */
export interface Drawing {
  definition: FormDefinition;
  facts: Facts;
}

const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const list = [{ code: 'HOME', label: 'At home' }, { code: 'AWAY', label: 'Away' }, { code: 'BOTH', label: 'Both' }];
const plain = ['text', 'memo', 'date', 'yesNo', 'choice', 'choices', 'whole', 'decimal', 'money', 'phone', 'email', 'address', 'postcode', 'scale', 'declaration'] as const;

/** Conditions on questions that come before, so that they can be met. */
function conditionOn(before: readonly Question[]): fc.Arbitrary<Condition> {
  const atoms: fc.Arbitrary<Condition>[] = [
    fc.constantFrom<Condition>({ variant: ['all'] }, { variant: ['young'] }, { age: { atLeast: 16 } }, { age: { under: 12 } }, { year: { atLeast: 9 } }),
    ...before.flatMap((question): fc.Arbitrary<Condition>[] => {
      if (question.kind === 'yesNo') return [fc.boolean().map((value): Condition => ({ is: [question.key, value] }))];
      if (question.kind === 'choice') return [fc.constantFrom(...list).map(({ code }): Condition => ({ is: [question.key, code] })), fc.constant<Condition>({ in: [question.key, ['HOME', 'BOTH']] })];
      if (question.kind === 'choices') return [fc.constantFrom(...list).map(({ code }): Condition => ({ includes: [question.key, code] }))];
      return question.questions ? [] : [fc.constant<Condition>({ answered: question.key })];
    }),
  ];
  const atom = fc.oneof(...atoms);
  return fc.oneof({ weight: 4, arbitrary: atom }, { weight: 1, arbitrary: atom.map((not): Condition => ({ not })) }, { weight: 1, arbitrary: fc.array(atom, { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })) }, { weight: 1, arbitrary: fc.array(atom, { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })) });
}

const kindly = (kind: Question['kind']): Partial<Question> =>
  kind === 'text' || kind === 'memo' || kind === 'address' ? { limit: 500 } : kind === 'choice' || kind === 'choices' ? { from: 'PLACE' } : kind === 'scale' ? { least: 0, most: 10 } : kind === 'phone' || kind === 'email' ? { limit: 254 } : {};

function question(key: string, before: readonly Question[]): fc.Arbitrary<Question> {
  const single = fc.record({ kind: fc.constantFrom(...plain), when: fc.option(conditionOn(before), { nil: undefined }), required: fc.constantFrom(undefined, true as const), voice: fc.boolean() }).map(({ kind, when, required, voice }): Question => ({ key, kind, label: `Question ${key}`, sensitivity: voice ? 'VIEWS' : 'EDU', ...kindly(kind), ...(when && { when }), ...(required && { required }), ...(voice && kind === 'memo' && { voice: true }) }));
  const group = fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 3 }).map((kinds): Question => ({ key, kind: 'group', label: `List ${key}`, item: 'entry', sensitivity: 'EDU', questions: kinds.map((kind, index) => ({ key: `inner${index}`, kind, label: `Inner ${index}`, sensitivity: 'EDU', ...kindly(kind) })) }));
  const table = fc.constant<Question>({ key, kind: 'table', label: `Table ${key}`, sensitivity: 'EDU', rows: [{ code: 'first', label: 'First' }, { code: 'second', label: 'Second' }], questions: [{ key: 'said', kind: 'memo', label: 'Said', sensitivity: 'EDU', limit: 500 }] });
  return fc.oneof({ weight: 6, arbitrary: single }, { weight: 1, arbitrary: group }, { weight: 1, arbitrary: table });
}

const questions = (names: readonly string[], before: readonly Question[] = []): fc.Arbitrary<Question[]> =>
  names.length === 0 ? fc.constant([...before]) : question(names[0]!, before).chain((made) => questions(names.slice(1), [...before, made]));

/** Forms of every kind of question, with conditions. */
export function drawings(): fc.Arbitrary<Drawing> {
  return fc.record({ count: fc.integer({ min: 1, max: keys.length }), cut: fc.integer({ min: 1, max: keys.length }), variant: fc.constantFrom('all', 'young'), bornOn: fc.constantFrom('2008-05-01', '2014-05-01', '2019-05-01') }).chain(({ count, cut, variant, bornOn }) =>
    questions(keys.slice(0, count)).map((made): Drawing => {
      const about = { why: 'So that we know.', legalBasis: 'Children Act 1989' };
      const parts = [made.slice(0, cut), made.slice(cut)].filter((each) => each.length > 0);
      return {
        definition: {
          code: 'drawn_form', title: 'A drawn form', purpose: 'Asks something.', legalBasis: 'Children Act 1989', variants: [{ code: 'all', label: 'All' }, { code: 'young', label: 'Young' }], codes: { PLACE: list },
          sections: parts.map((each, index) => ({ key: `section${index}`, title: `Section ${index}`, ...about, questions: each })),
        },
        facts: { today: '2026-11-22', variant, bornOn },
      };
    }),
  );
}

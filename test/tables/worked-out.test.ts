import { describe, expect, it } from 'vitest';
import { askedAnswers } from '../../api/forms/language/asked.js';
import { checkForm } from '../../api/forms/language/check.js';
import type { FormDefinition, Question, Value } from '../../api/forms/language/definition.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import { guidanceOf } from '../../api/forms/language/guidance.js';
import { jsonSchemaOf } from '../../api/forms/language/json-schema.js';
import { lint } from '../../api/forms/language/lint.js';
import { readDefinition } from '../../api/forms/language/read-definition.js';
import { toRecord } from '../../api/forms/language/record.js';

/* Answers that are worked out from others, and never typed. */

const money = (key: string, more: Partial<Question> = {}): Question => ({ key, kind: 'money', label: `Cost of ${key}`, sensitivity: 'FIN', ...more });
const drawn = (...questions: Question[]): FormDefinition => ({ code: 'costs', title: 'Costs', purpose: 'To add up', legalBasis: 'None', variants: [{ code: 'all', label: 'All' }], codes: {}, sections: [{ key: 'one', title: 'One', why: 'To know', legalBasis: 'None', questions }] });
const costs = drawn(
  { key: 'prov', kind: 'group', label: 'Support', item: 'support', sensitivity: 'FIN', questions: [{ key: 'name', kind: 'text', limit: 20, label: 'Name', sensitivity: 'FIN' }, money('annual')] },
  money('travel'),
  money('total', { computed: { sum: ['prov/annual', 'travel'] } }),
);
const facts = { today: '2026-11-22', variant: 'all', bornOn: null, taughtInYear: null };
const form = new CompiledForm(costs);
const totalOf = (given: Record<string, Value>) => askedAnswers(form, new Map(Object.entries(given)), facts).get('total');

describe('a sum', () => {
  it.each<[string, Record<string, Value>, string | undefined]>([
    ['of the items of a list and a number beside it', { 'prov[aaaa]': 1, 'prov[aaaa].annual': '£1,200.50', 'prov[bbbb]': 2, 'prov[bbbb].annual': '50', travel: '0.25' }, '1250.75'],
    ['is exact to the penny', { 'prov[aaaa]': 1, 'prov[aaaa].annual': '0.10', travel: '0.20' }, '0.30'],
    ['leaves out what is no number yet', { 'prov[aaaa]': 1, 'prov[aaaa].annual': 'about 3', travel: '2' }, '2.00'],
    ['leaves out an item that was removed', { 'prov[aaaa].annual': '7', travel: '2' }, '2.00'],
    ['is not there where there is nothing to add up', { 'prov[aaaa]': 1 }, undefined],
    ['does not take what was stored or sent for it', { total: '999999', travel: '2' }, '2.00'],
    ['is not there because somebody sent one', { total: '999999' }, undefined],
  ])('%s', (_what, given, total) => expect(totalOf(given)).toBe(total));

  it('is kept in the record as a number, and is never missing', () => {
    const answers = askedAnswers(form, new Map<string, Value>([['travel', '12.50'], ['total', '1']]), facts);
    expect(toRecord(form, answers, facts)).toEqual({ travel: 12.5, total: 12.5 });
    expect(checkForm(form, askedAnswers(form, new Map(), facts), facts)).toEqual([]);
  });

  it('is told of: read-only for vendors, and how it comes about in the data guidance', () => {
    const schema = jsonSchemaOf(form, 'x') as { properties: Record<string, { readOnly?: boolean }>; anyOf: { required: string[] }[] };
    expect(schema.properties['total']).toMatchObject({ type: 'number', readOnly: true });
    expect(schema.properties['travel']!.readOnly).toBeUndefined();
    expect(guidanceOf(form).find(({ key }) => key === 'total')).toMatchObject({ needed: 'No', type: expect.stringContaining('the sum of “Cost of annual”, “Cost of travel”') as string });
  });

  it('comes through a file of a design as it was', () => expect(readDefinition(JSON.parse(JSON.stringify(costs)))).toEqual(costs));
});

describe('lint stops a sum', () => {
  const says = (...questions: Question[]) => lint(drawn(money('a'), ...questions)).join('; ');
  it.each<[string, Question[], string]>([
    ['of a question that is not there', [money('t', { computed: { sum: ['zzz'] } })], 'no number that is typed'],
    ['of words', [{ key: 'w', kind: 'text', limit: 9, label: 'W', sensitivity: 'FIN' }, money('t', { computed: { sum: ['w'] } })], 'no number that is typed'],
    ['of a sum', [money('s', { computed: { sum: ['a'] } }), money('t', { computed: { sum: ['s'] } })], 'no number that is typed'],
    ['that is text', [{ key: 't', kind: 'text', limit: 9, label: 'T', sensitivity: 'FIN', computed: { sum: ['a'] } }], 'only a number or an amount'],
    ['that must be answered', [money('t', { required: true, computed: { sum: ['a'] } })], 'cannot be needed'],
    ['that more people would read than what it is made of', [money('x', { sensitivity: 'SAFEG' }), money('t', { computed: { sum: ['a', 'x'] } })], 'fewer people may read'],
    ['that another question hangs on', [money('t', { computed: { sum: ['a'] } }), money('u', { when: { answered: 't' } })], 'is worked out'],
  ])('%s', (_what, questions, found) => expect(says(...questions)).toContain(found));
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { CompiledForm } from '../../api/forms/language/form.js';
import { guidanceCsv, guidanceOf } from '../../api/forms/language/guidance.js';
import { jsonSchemaOf } from '../../api/forms/language/json-schema.js';
import { toRecord } from '../../api/forms/language/record.js';
import { shippedForms } from '../../api/forms/published/index.js';
import { fillForm } from '../../api/seed/fill-form.js';
import { Random } from '../../api/seed/random.js';

const births: Record<string, string> = { early_years: '2023-05-01', school_age: '2012-09-14', post16: '2008-09-14', family: '2016-03-03', young_carer: '2009-02-01' };
const cases = shippedForms.flatMap((definition) => definition.variants.map(({ code: variant }) => ({ code: definition.code, variant, form: new CompiledForm(definition) })));

function checker(form: CompiledForm) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(jsonSchemaOf(form, 'https://portal.example/schema.json'));
}

describe.each(cases)('the JSON Schema of $code, $variant', ({ form, variant }) => {
  const check = checker(form);
  const facts = { today: '2026-11-22', variant, bornOn: births[variant]! };
  const recordOf = (seed: number) => JSON.parse(JSON.stringify(toRecord(form, fillForm(form, facts, new Random(seed), { ...(form.definition.code === 'ehcp_review' && { 'review.type': 'ANNUAL', 'review.meetingDate': '2026-11-01' }) }, true), facts))) as Record<string, unknown>;

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('accepts what the form accepts (%i)', (seed) => {
    check(recordOf(seed));
    expect(check.errors ?? []).toEqual([]);
  });

  it('refuses what the form would refuse: each answer of another type, too long, of an unknown code, out of range, or strange', () => {
    const record = recordOf(1);
    let tried = 0;
    for (const [key, value] of Object.entries(record)) {
      const { question } = form.at(Array.isArray(value) && typeof value[0] === 'object' ? `${key}[${String((value[0] as { id: string }).id)}]` : key);
      const wrong: unknown[] = [{}, null];
      if (typeof value === 'string') wrong.push(7, '');
      if (question.limit) wrong.push('x'.repeat(question.limit + 1));
      if (question.kind === 'choice') wrong.push('NO_SUCH_CODE');
      if (question.kind === 'date') wrong.push('2026-02-30');
      if (question.most !== undefined && typeof value === 'number') wrong.push(question.most + 1);
      for (const each of wrong) {
        tried += 1;
        expect(check({ ...record, [key]: each }), `${key}: ${JSON.stringify(each)?.slice(0, 40)}`).toBe(false);
      }
    }
    expect(tried).toBeGreaterThan(80);
    expect(check({ ...record, noSuchQuestion: 'x' })).toBe(false);
  });

  it('counts characters as the form does', () => {
    const [key, { question }] = [...form.questions].find(([, placed]) => placed.question.kind === 'memo' && placed.groups.length === 0)!;
    const record = recordOf(2);
    expect(check({ ...record, [key]: '👍'.repeat(question.limit!) })).toBe(true);
    expect(check({ ...record, [key]: '👍'.repeat(question.limit! + 1) })).toBe(false);
  });
});

describe.each(shippedForms.map((definition) => ({ code: definition.code, definition })))('the data guidance of $code', ({ definition }) => {
  const form = new CompiledForm(definition);
  const rows = guidanceOf(form);

  it('tells of every question with its type and limit', () => {
    expect(rows).toHaveLength([...form.questions.values()].filter(({ question }) => question.kind !== 'guidance').length);
    for (const { key, limit, type } of rows) {
      expect(type, key).not.toMatch(/undefined|\{/);
      if (limit !== null && /up to/.test(type)) expect(type.replace(/,/g, ''), key).toContain(String(limit));
    }
  });

  it('is a file that no spreadsheet runs', () => {
    const [first] = rows;
    const csv = guidanceCsv([{ ...first!, label: '=HYPERLINK("http://x")', hint: '+1', section: '@SUM(A1)' }]);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).not.toMatch(/(^|,)"[=+@]/m);
  });
});

import type pg from 'pg';
import type { Facts, FormDefinition, Value } from '../../api/forms/language/definition.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import { type AnswerRecord, toRecord } from '../../api/forms/language/record.js';
import { hashOf } from '../../api/forms/index.js';
import { fillForm } from '../../api/seed/fill-form.js';
import { Random } from '../../api/seed/random.js';
import { sentences } from '../../api/seed/words.js';

export type Variant = 'early_years' | 'school_age' | 'post16';
export type Length = 'short' | 'full' | 'long';

/** A form that was filled in once and is put to use for many children: only what surrounds it differs. */
export interface Template {
  answers: [path: string, value: Value][];
  records: Record<Length, { record: AnswerRecord; hash: string }>;
  facts: Facts;
}

const EACH = 8;
const LONG_TEXT = 4000;

export async function makeTemplates(owner: pg.ClientBase, today: string): Promise<Record<Variant, Template[]>> {
  const { rows } = await owner.query<{ definition: FormDefinition; hash: string }>(`select v.definition, v.hash from form_version v join form f on f.id = v.form_id where f.authority_code = '878' and f.code = 'ehcp_review' order by v.number desc limit 1`);
  const form = new CompiledForm(rows[0]!.definition);
  const random = new Random(4181);
  const of = (variant: Variant, bornOn: string) => Array.from({ length: EACH }, () => makeTemplate(form, rows[0]!.hash, random, { today, variant, bornOn, taughtInYear: null }));
  const year = Number(today.slice(0, 4));
  return { early_years: of('early_years', `${year - 3}-06-01`), school_age: of('school_age', `${year - 10}-06-01`), post16: of('post16', `${year - 18}-06-01`) };
}

function makeTemplate(form: CompiledForm, formHash: string, random: Random, facts: Facts): Template {
  const answers = fillForm(form, facts, random, {}, true);
  const record = toRecord(form, answers, facts);
  const long = toRecord(form, new Map([...answers].map(([path, value]) => [path, form.at(path).question.kind === 'memo' && random.chance(0.3) ? longText(random) : value])), facts);
  const short = Object.fromEntries(Object.entries(record).slice(0, 15));
  const hashed = (each: AnswerRecord) => ({ record: each, hash: hashOf({ formVersion: formHash, record: each }) });
  return { answers: [...answers], records: { short: hashed(short), full: hashed(record), long: hashed(long) }, facts };
}

function longText(random: Random): string {
  let text = '';
  while (text.length < LONG_TEXT) text += `${sentences(random, 6)} (${random.between(1, 9999)}) `;
  return text;
}

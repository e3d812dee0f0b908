import { civilDateAt } from '../kernel/civil-date.js';
import { notFound } from '../kernel/errors.js';
import type { Services } from '../context.js';
import type { Identity } from '../database/identity.js';
import { type Facts, formOfVersion } from '../forms/index.js';
import { askedAnswers } from '../forms/language/asked.js';
import type { Value } from '../forms/language/definition.js';
import type { CompiledForm } from '../forms/language/form.js';
import { type AnswerRecord, toRecord } from '../forms/language/record.js';
import { CopyFor, type DocumentFormat } from './document-words.js';

/** Everything that a document is made from, and its row. */
export interface Source {
  copyFor: CopyFor;
  format: DocumentFormat;
  form: CompiledForm;
  record: AnswerRecord;
  facts: Facts;
  /** Missing for a draft. */
  submission: { receipt: string; hash: string; number: number; submittedAt: Date; submittedByName: string; signedOffByName?: string | null; signedOffAt?: Date | null } | null;
  reference: string | null;
  versionNumber: number;
  authorityName: string;
  settingName: string;
  /** Sections that the setting keeps from its own people; they stand in the authority’s copy alone. */
  kept: ReadonlySet<string>;
  /** Names of attached files by id. */
  files: Record<string, string>;
}

interface Row {
  copyFor: CopyFor;
  format: DocumentFormat;
  responseId: string;
  record: AnswerRecord | null;
  facts: Facts | null;
  receipt: string;
  hash: string;
  number: number;
  submittedAt: Date;
  submittedByName: string;
  signedOffByName: string | null;
  signedOffAt: Date | null;
  formVersionId: string;
  variant: string;
  bornOn: string | null;
  taughtInYear: number | null;
  reference: string | null;
  versionNumber: number;
  authorityName: string;
  settingName: string;
}

const rowSql = `select d.copy_for as "copyFor", d.format, d.response_id as "responseId", s.record, s.facts, s.receipt, s.hash, s.number, s.submitted_at as "submittedAt", s.submitted_by_name as "submittedByName", s.signed_off_by_name as "signedOffByName", s.signed_off_at as "signedOffAt",
    coalesce(s.form_version_id, f.form_version_id) as "formVersionId", f.variant, c.born_on as "bornOn", c.taught_in_year as "taughtInYear", coalesce(r.reference, t.reference) as reference, v.number as "versionNumber", a.name as "authorityName", o.name as "settingName"
  from document d join form_response f on f.id = d.response_id left join submission s on s.id::text = d.belongs_to left join review r on r.response_id = d.response_id left join assessment t on t.response_id = d.response_id left join child c on c.id = f.child_id
    join form_version v on v.id = coalesce(s.form_version_id, f.form_version_id) join authority a on a.code = d.authority_code join organisation o on o.id = d.setting_id
  where d.id = $1 and d.kind = 'OUTPUT'`;

/** Reads what a document is made from. Null where the document is gone. */
export async function readSource({ database, clock }: Pick<Services, 'database' | 'clock'>, identity: Identity, document: string): Promise<Source | null> {
  const [row] = (await database.read(identity, { text: rowSql, values: [document] })) as unknown as Row[];
  if (!row) return null;
  const files = await database.read(identity, { text: `select id, name from document where kind = 'UPLOAD' and response_id = $1`, values: [row.responseId] });
  const kept = await database.read(identity, { text: 'select section from draft_section where sealed_at is not null and response_id = $1', values: [row.responseId] });
  const form = await formOfVersion(database, identity, row.formVersionId);
  const { copyFor, format, reference, versionNumber, authorityName, settingName, receipt, hash, number, submittedAt, submittedByName, signedOffByName, signedOffAt } = row;
  const common = { copyFor, format, form, reference, versionNumber, authorityName, settingName, kept: new Set(kept.map((each) => String(each['section']))), files: Object.fromEntries(files.map((file) => [String(file['id']), String(file['name'])])) };
  if (row.record && row.facts) return { ...common, record: row.record, facts: row.facts, submission: { receipt, hash, number, submittedAt, submittedByName, signedOffByName, signedOffAt } };
  if (copyFor !== CopyFor.DRAFT) throw notFound('submission');
  const facts: Facts = { today: civilDateAt(clock()), variant: row.variant, bornOn: row.bornOn, taughtInYear: row.taughtInYear };
  return { ...common, record: await draftRecord(database, identity, form, facts, row.responseId), facts, submission: null };
}

/** A draft’s answers as they would be submitted; what is wrong with them stays as typed. */
async function draftRecord(database: Services['database'], identity: Identity, form: CompiledForm, facts: Facts, responseId: string): Promise<AnswerRecord> {
  const rows = (await database.read(identity, { text: `select path, value from answer where response_id = $1 and value <> 'null'::jsonb`, values: [responseId] })) as unknown as { path: string; value: Value }[];
  return toRecord(form, askedAnswers(form, new Map(rows.map(({ path, value }) => [path, value])), facts), facts);
}

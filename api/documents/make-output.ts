import { Worker } from 'node:worker_threads';
import type { Services } from '../context.js';
import { ruleNamed } from '../access/index.js';
import type { LayoutSection } from '../forms/index.js';
import { formOfVersion } from '../forms/index.js';
import { toLayout } from '../forms/language/layout.js';
import { readersOf } from '../forms/language/sensitivity.js';
import type { AnswerRecord } from '../forms/language/record.js';
import type { Facts } from '../forms/index.js';
import { DocumentState } from './document.js';

/** What a document is made from: everything that stands in it. */
export interface Output {
  title: string;
  /** Lines under the title: what, for whom, when. */
  lines: [label: string, text: string][];
  sections: LayoutSection[];
  /** Names of attached files by id. */
  files: Record<string, string>;
  footer: string;
}

interface Job {
  document: string;
  authority: string;
}

interface Found {
  record: AnswerRecord;
  facts: Facts;
  receipt: string;
  hash: string;
  number: number;
  submittedAt: Date;
  submittedByName: string;
  formVersionId: string;
  reference: string;
  formTitle: string;
  versionNumber: number;
  authorityName: string;
  settingName: string;
}

const sql = `select s.record, s.facts, s.receipt, s.hash, s.number, s.submitted_at as "submittedAt", s.submitted_by_name as "submittedByName", s.form_version_id as "formVersionId", r.reference,
    f.title as "formTitle", v.number as "versionNumber", a.name as "authorityName", o.name as "settingName"
  from document d join submission s on s.id::text = d.belongs_to join review r on r.response_id = d.response_id join form_version v on v.id = s.form_version_id join form f on f.id = v.form_id
    join authority a on a.code = s.authority_code join organisation o on o.id = s.setting_id where d.id = $1`;

/** The job: makes the PDF of a submission, away from the event loop, and stores it. A repeat makes the same again. */
export async function makeOutput({ database, store, clock }: Pick<Services, 'database' | 'store' | 'clock'>, { document, authority }: Job): Promise<void> {
  const identity = { realm: 'jobs' as const, authorities: [authority] };
  const [row] = (await database.read(identity, { text: sql, values: [document] })) as unknown as Found[];
  if (!row) return;
  const files = await database.read(identity, { text: `select id, name from document where kind = 'UPLOAD' and response_id = (select response_id from document where id = $1)`, values: [document] });
  const form = await formOfVersion(database, identity, row.formVersionId);
  const kept = await database.read(identity, { text: 'select section from draft_section where sealed_at is not null and response_id = (select response_id from document where id = $1)', values: [document] });
  const sealed = new Set(kept.map((each) => String(each['section'])));
  const content = await render({
    title: row.formTitle,
    lines: [
      ['Reference', row.reference],
      ['Receipt', row.receipt],
      ['Authority', row.authorityName],
      ['Setting', row.settingName],
      ['Submitted', `${row.submittedAt.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })} by ${row.submittedByName}`],
      ['Form', `${row.formTitle}, version ${row.versionNumber}`],
    ],
    sections: toLayout(form, row.record, row.facts, (question, { key }) => isForBoth(question) && !sealed.has(key)),
    files: Object.fromEntries(files.map((file) => [String(file['id']), String(file['name'])])),
    footer: `${row.reference} · receipt ${row.receipt} · ${row.hash.slice(0, 16)}`,
  });
  const hash = await store.put(content);
  await database.change(identity, {}, async (em) => {
    await em.execute(`update document set state = ?, hash = ?, size = ?, created_at = ? where id = ?`, [DocumentState.READY, hash, content.length, clock(), document]);
  });
}

/** The document goes to the setting and to every caseworker: what is not for both of them is left out, and it says so. */
const isForBoth = (question: Parameters<typeof readersOf>[0]): boolean => {
  const names = readersOf(question).map((name) => ruleNamed(name).name);
  return names.includes('memberOfSetting') && names.includes('caseworkerOnceSubmitted');
};

/** In a thread of its own: a long document must not hold up those who type. */
function render(output: Output): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./pdf-worker.js', import.meta.url), { workerData: output, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    worker.once('message', (content: Uint8Array) => done(content));
    worker.once('error', fail);
    worker.once('exit', (code) => code !== 0 && fail(new Error(`The document could not be made (${code})`)));
  });
}


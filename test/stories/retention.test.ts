import { existsSync, readFileSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { createPublicKey } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckpointFiles, verifyLog } from '../../api/audit/index.js';
import { eraseExports } from '../../api/exports/index.js';
import { dispose, sweepRetention } from '../../api/retention/index.js';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';
import { upload } from '../support/upload.js';

const CANARY = 'Kanarienvogel';
const reason = 'Its time is over; nobody has asked for it.';
const queue = 'query($authority: String!, $status: RetentionStatus) { retentionQueue(authority: $authority, status: $status) { totalCount nodes { id dueOn status holdId child { fullName } } } }';
const propose = 'mutation($child: ID!, $why: String!) { proposeDisposal(child: $child, why: $why) { id state version } }';
const decide = 'mutation($input: DecideDisposalInput!) { decideDisposal(input: $input) { id state } }';

interface Queue {
  retentionQueue: { totalCount: number; nodes: { id: string; dueOn: string; status: string; holdId: string | null; child: { fullName: string } }[] };
}

describe('the end of a file', () => {
  let house: Installation;
  let amara: Person;
  let mary: Person;
  let ada: Person;
  let child: string;
  let disposal: string;
  let hashes: string[];
  const store = (hash: string) => join(house.config.DATA_DIR, 'documents', hash.slice(0, 2), hash.slice(2, 4), hash);

  /** A child of the setting with a form that was submitted twice, a file, and canaries in all of it. */
  async function makeChild(name: string): Promise<string> {
    const setting = (await amara.get<{ viewer: { settings: { id: string }[] } }>('{ viewer { settings { id } } }')).viewer.settings[0]!.id;
    const input = { settingId: setting, authority: '878', legalForenames: name, legalSurname: CANARY, knownAs: CANARY, bornOn: '2008-09-14', sex: 'F', address: `${CANARY} Lane`, postcode: 'EX1 1AA' };
    const added = await amara.get<{ addChild: { child: { id: string } } }>('mutation($input: AddChildInput!) { addChild(input: $input) { child { id } } }', { input });
    return added.addChild.child.id;
  }
  async function startReview(of: string): Promise<string> {
    return (await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: of, variant: 'post16' } })).startReview.id;
  }
  const submit = (review: string) => amara.get('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', { input: { review } });
  const stateOf = async (id: string) => String((await house.owner.query('select state from disposal where id = $1', [id])).rows[0]?.state);
  const until = async (id: string, state: string) => {
    for (const end = Date.now() + 30_000; Date.now() < end && (await stateOf(id)) !== state; ) await new Promise((wake) => setTimeout(wake, 50));
    expect(await stateOf(id)).toBe(state);
  };

  beforeAll(async () => {
    house = await Installation.start({ CHECKPOINT_MINUTES: '0.001' });
    amara = await house.signIn('amara.senco@exe-college.example');
    mary = await house.signIn('mary.manager@devon.example');
    ada = await house.signIn('ada.admin@devon.example');
    child = await makeChild('Zoë');
    const review = await startReview(child);
    await fillDraft(amara, review, { 'par.working': `${CANARY} says`, 'hea.summary': `${CANARY} health`, 'rec.reason': `${CANARY} reason`, 'soc.summary': `${CANARY} care`, 'comms.arrangements': `${CANARY} contact` });
    const { review: found } = await amara.get<{ review: { draft: { id: string } } }>('query($id: ID!) { review(id: $id) { draft { id } } }', { id: review });
    const { statusCode } = await upload(house, amara, { draft: found.draft.id, path: 'cyp.files' }, `${CANARY}.pdf`, Buffer.from(`%PDF-1.7\n% ${CANARY}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`));
    expect(statusCode).toBe(201);
    await submit(review);
    await mary.get('mutation($input: ReturnReviewInput!) { returnReview(input: $input) { id } }', { input: { review, reason: `${CANARY}: who led the meeting?` } });
    await submit(review);
    for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 100))) {
      const { rows } = await house.owner.query(`select hash, state from document d join form_response f on f.id = d.response_id where f.child_id = $1`, [child]);
      hashes = rows.map(({ hash }) => String(hash));
      if (rows.every(({ state }) => state === 'READY')) break;
    }
    expect(hashes.length).toBe(3);
    await house.owner.query(`update child set born_on = '1990-01-31' where id = $1`, [child]);
  });
  afterAll(() => house.stop());

  it('every manager sees what is due; nobody else does', async () => {
    const { retentionQueue } = await mary.get<Queue>(queue, { authority: '878' });
    expect(retentionQueue).toEqual({ totalCount: 1, nodes: [{ id: child, dueOn: '2021-01-31', status: 'DUE', holdId: null, child: { fullName: `Zoë ${CANARY}` } }] });
    expect((await mary.get<Queue>(queue, { authority: '878', status: 'DUE_SOON' })).retentionQueue.totalCount).toBe(0);
    for (const email of ['joe.caseworker@devon.example', 'ada.admin@devon.example', 'ivy.auditor@devon.example', 'amara.senco@exe-college.example', 'kit.caseworker@plymouth.example']) expect(await (await house.signIn(email)).refusal(queue, { authority: '878' }), email).toBe('REFUSED');
    expect(await mary.refusal(queue, { authority: '879' })).toBe('REFUSED');
  });

  it('an authority may keep it longer, with a reason; that is on the log', async () => {
    const set = 'mutation($input: SetRetentionInput!) { setRetention(input: $input) { code months shippedMonths reason changedByName version } }';
    const input = { authority: '878', recordClass: 'CASE_FILE', months: 45 * 12, reason: 'County schedule of 2026.' };
    expect(await mary.refusal(set, { input })).toBe('REFUSED');
    expect(await ada.refusal(set, { input: { ...input, authority: '879' } })).toBe('REFUSED');
    expect(await ada.refusal(set, { input: { ...input, months: 3 } })).toBe('INVALID');
    expect(await ada.refusal(set, { input: { ...input, recordClass: 'AUDIT_LOG' } })).toBe('INVALID');
    expect(await ada.refusal(set, { input: { ...input, reason: ' ' } })).toBe('INVALID');
    const { setRetention } = await ada.get<{ setRetention: { code: string }[] }>(set, { input: { ...input, expectedVersion: 0 } });
    expect(setRetention.find(({ code }) => code === 'CASE_FILE')).toEqual({ code: 'CASE_FILE', months: 540, shippedMonths: 372, reason: 'County schedule of 2026.', changedByName: 'Ada Raddon', version: 1 });
    expect(await ada.refusal(set, { input: { ...input, expectedVersion: 0 } })).toBe('CONFLICT');
    expect((await mary.get<Queue>(queue, { authority: '878' })).retentionQueue.totalCount).toBe(0);
    expect(await mary.refusal(propose, { child, why: reason })).toBe('NOT_NOW');
    await ada.get(set, { input: { ...input, months: 372, expectedVersion: 1 } });
    const { rows } = await house.owner.query(`select count(*)::int as n from audit_event where act = 'retention.changed' and authority_code = '878'`);
    expect(rows[0].n).toBe(2);
  });

  it('a legal hold keeps it until somebody lifts it', async () => {
    const place = 'mutation($child: ID!, $reason: String!) { placeLegalHold(child: $child, reason: $reason) { id child { fullName } } }';
    expect(await ada.refusal(place, { child, reason: 'A claim' })).toBe('REFUSED');
    const { placeLegalHold } = await mary.get<{ placeLegalHold: { id: string; child: { fullName: string } } }>(place, { child, reason: `A claim about ${CANARY}` });
    expect(placeLegalHold.child.fullName).toBe(`Zoë ${CANARY}`);
    expect(await mary.refusal(place, { child, reason: 'Again' })).toBe('NOT_NOW');
    expect((await mary.get<Queue>(queue, { authority: '878' })).retentionQueue.nodes[0]).toMatchObject({ status: 'ON_HOLD', holdId: placeLegalHold.id });
    expect(await mary.refusal(propose, { child, why: reason })).toBe('NOT_NOW');
    await mary.get('mutation($id: ID!, $reason: String!) { liftLegalHold(id: $id, reason: $reason) { liftedAt } }', { id: placeLegalHold.id, reason: 'Settled.' });
  });

  it('two people must agree: one proposes, another approves', async () => {
    expect(await ada.refusal(propose, { child, why: reason })).toBe('REFUSED');
    const { proposeDisposal } = await mary.get<{ proposeDisposal: { id: string; version: number } }>(propose, { child, why: reason });
    disposal = proposeDisposal.id;
    expect(await mary.refusal(propose, { child, why: reason })).toBe('NOT_NOW');
    expect(await mary.refusal(decide, { input: { disposal, approve: true, reason } })).toBe('REFUSED');
    const { rows } = await house.owner.query(`select id from "user" where email_key = 'mary.manager@devon.example'`);
    await house.owner.query(`insert into staff_role (id, user_id, authority_code, role, granted_at) values (gen_random_uuid(), $1, '878', 'ADMINISTRATOR', now())`, [rows[0].id]);
    const { errors } = await mary.ask(decide, { input: { disposal, approve: true, reason } });
    expect(errors![0]!.message).toContain('own proposal');
    expect(await (await house.signIn('pat.admin@plymouth.example')).refusal(decide, { input: { disposal, approve: true, reason } })).toBe('NOT_FOUND');
    const seen = await ada.get<{ disposals: { nodes: object[] } }>('{ disposals { nodes { id recordClass dueOn state proposedByName why } } }');
    expect(seen.disposals.nodes).toEqual([{ id: disposal, recordClass: 'CASE_FILE', dueOn: '2021-01-31', state: 'PROPOSED', proposedByName: 'Mary Endacott', why: reason }]);
    house.pass({ minutes: 20 });
    expect(await ada.refusal(decide, { input: { disposal, approve: true, reason } })).toBe('REFUSED');
    ada = await house.signIn('ada.admin@devon.example');
  });

  it('the application itself cannot delete, nor dispose of what nobody approved', async () => {
    const app = new pg.Client({ connectionString: house.app.services.database.pool.options.connectionString });
    await app.connect();
    const identity = `select set_config('portal.realm', 'jobs', false), set_config('portal.authorities', '{878}', false), set_config('portal.disposing', 'x', false)`;
    await app.query(identity);
    for (const table of ['child', 'plan', 'review', 'form_response', 'answer', 'answer_revision', 'submission', 'document', 'disposal', 'legal_hold', 'audit_event']) await expect(app.query(`delete from ${table}`), table).rejects.toThrow(/permission denied/);
    await expect(app.query('select portal.dispose($1, now())', [disposal])).rejects.toThrow(/not approved/);
    await expect(house.owner.query('delete from submission')).rejects.toThrow(/append-only/);
    await app.end();
  });

  it('is gone from every table, the store and the exports; the log keeps counts and who decided', async () => {
    const { requestExport } = await mary.get<{ requestExport: { id: string } }>('mutation($input: RequestExportInput!) { requestExport(input: $input) { id } }', { input: { authority: '878', filter: { search: CANARY }, purpose: { code: 'CASE_WORK', why: 'A test' } } }).catch(async () => {
      mary = await house.signIn('mary.manager@devon.example');
      return mary.get<{ requestExport: { id: string } }>('mutation($input: RequestExportInput!) { requestExport(input: $input) { id } }', { input: { authority: '878', filter: { search: CANARY }, purpose: { code: 'CASE_WORK', why: 'A test' } } });
    });
    for (const end = Date.now() + 20_000; Date.now() < end && !existsSync(join(house.config.DATA_DIR, 'exports', requestExport.id)); ) await new Promise((wake) => setTimeout(wake, 50));
    expect(readFileSync(join(house.config.DATA_DIR, 'exports', requestExport.id), 'utf8')).toContain(CANARY);
    expect(await found()).not.toEqual([]);
    await ada.get(decide, { input: { disposal, approve: true, reason } });
    await until(disposal, 'DONE');
    for (const end = Date.now() + 20_000; Date.now() < end && hashes.some((hash) => existsSync(store(hash))); ) await new Promise((wake) => setTimeout(wake, 50));
    expect(hashes.filter((hash) => existsSync(store(hash)))).toEqual([]);
    await eraseExports(house.app.services);
    expect(await found()).toEqual([]);
    expect(filesWith(house.config.DATA_DIR)).toEqual([]);
    const { rows } = await house.owner.query('select state, counts, files, proposed_by_name, decided_by_name from disposal where id = $1', [disposal]);
    expect(rows[0]).toMatchObject({ state: 'DONE', proposed_by_name: 'Mary Endacott', decided_by_name: 'Ada Raddon', counts: { child: 1, review: 1, submission: 2, form_response: 1, document: 3, legal_hold: 1 } });
    expect(rows[0].counts.answer_revision).toBeGreaterThan(50);
    expect(await amara.refusal('query($id: ID!) { child(id: $id) { fullName } }', { id: child })).toBe('NOT_FOUND');
  });

  it('leaves the audit log whole: who worked on it, and when, without a value', async () => {
    const { rows } = await house.owner.query<{ act: string }>('select distinct act from audit_event where child_id = $1', [child]);
    expect(rows.map(({ act }) => act)).toEqual(expect.arrayContaining(['child.added', 'review.submitted', 'disposal.proposed', 'disposal.approved']));
    const done = await house.owner.query(`select actor_kind, fields from audit_event where act = 'disposal.done' and subject_id = $1`, [disposal]);
    expect(done.rows).toEqual([{ actor_kind: 'SYSTEM', fields: ['state', 'counts', 'doneAt'] }]);
    const verify = () => verifyLog(house.owner, new CheckpointFiles(house.config.CHECKPOINT_DIR), createPublicKey(readFileSync(join(house.config.CHECKPOINT_DIR, 'public-key.pem'))));
    let report = await verify();
    for (const end = Date.now() + 20_000; Date.now() < end && (report.waiting > 0 || !report.chains.every(({ entries, signed }) => entries === signed)); report = await verify()) await new Promise((wake) => setTimeout(wake, 50));
    expect([report.findings, report.waiting]).toEqual([[], 0]);
    expect(report.chains.find(({ chain }) => chain === '878')!.entries).toBeGreaterThan(10);
  });

  it('a worker that was killed between rows and files goes on where it stopped', async () => {
    const other = await makeChild('Second');
    const review = await startReview(other);
    const { review: begun } = await amara.get<{ review: { draft: { id: string } } }>('query($id: ID!) { review(id: $id) { draft { id } } }', { id: review });
    await upload(house, amara, { draft: begun.draft.id, path: 'cyp.files' }, 'a.pdf', Buffer.from(`%PDF-1.7\n% second ${CANARY}\ntrailer\n<<>>\n%%EOF\n`));
    const [{ hash }] = (await house.owner.query('select hash from document where response_id = $1', [begun.draft.id])).rows as [{ hash: string }];
    const id = crypto.randomUUID();
    await house.owner.query(
      `insert into disposal (id, authority_code, record_class, subject_id, due_on, state, proposed_by_id, proposed_by_name, proposed_at, why, decided_by_id, decided_by_name, decided_at)
       select $1, '878', 'CASE_FILE', $2, '2020-01-01', 'APPROVED', (select id from "user" where email_key like 'mary%'), 'M', now(), 'x', (select id from "user" where email_key like 'ada%'), 'A', now()`,
      [id, other],
    );
    await house.owner.query('select portal.dispose($1, now())', [id]);
    expect([await stateOf(id), existsSync(store(hash))]).toEqual(['DONE', true]);
    await Promise.all([1, 2].map(() => dispose(house.app.services, { disposal: id, authority: '878' })));
    expect(existsSync(store(hash))).toBe(false);
    expect((await house.owner.query('select files from disposal where id = $1', [id])).rows[0].files).toEqual([]);
    await expect(house.owner.query('select portal.dispose($1, now())', [id])).rejects.toThrow(/not approved/);
  });

  it('a discarded draft goes of itself after a year, and a file that no record stands for after a day; what is in use stays', async () => {
    const third = await makeChild('Third');
    const review = await startReview(third);
    const { review: begun } = await amara.get<{ review: { draft: { id: string } } }>('query($id: ID!) { review(id: $id) { draft { id } } }', { id: review });
    await fillDraft(amara, review, { 'par.working': CANARY });
    await amara.get('mutation($input: ReviewStepInput!) { discardReview(input: $input) { id } }', { input: { review } });
    const orphan = await house.app.services.store.put(Buffer.from('left behind'));
    const young = await house.app.services.store.put(Buffer.from('just written'));
    utimesSync(store(orphan), new Date(0), new Date(0));
    utimesSync(store(young), house.now, house.now);
    await sweepRetention(house.app.services);
    expect([existsSync(store(orphan)), existsSync(store(young))]).toEqual([false, true]);
    expect((await house.owner.query('select count(*)::int as n from answer where response_id = $1', [begun.draft.id])).rows[0].n).toBeGreaterThan(10);
    house.pass({ days: 366 });
    const kept = readdirSync(join(house.config.DATA_DIR, 'documents'));
    await sweepRetention(house.app.services);
    const { rows } = await house.owner.query<{ id: string }>(`select id from disposal where subject_id = $1 and record_class = 'DISCARDED_DRAFT'`, [begun.draft.id]);
    await until(rows[0]!.id, 'DONE');
    for (const table of ['answer', 'answer_revision']) expect((await house.owner.query(`select count(*)::int as n from ${table} where response_id = $1`, [begun.draft.id])).rows[0].n, table).toBe(0);
    expect((await house.owner.query('select count(*)::int as n from session')).rows[0].n).toBe(0);
    expect(kept.length).toBeGreaterThan(0);
  });

  /** Every table of every schema, row by row, as text. */
  async function found(): Promise<string[]> {
    const { rows } = await house.owner.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
    const hits: string[] = [];
    for (const { name } of rows) {
      const { rows: lines } = await house.owner.query<{ line: string }>(`select t::text as line from ${name} t where t::text like $1`, [`%${CANARY}%`]);
      hits.push(...lines.map(({ line }) => `${name}: ${line.slice(0, 300)}`));
    }
    return hits;
  }

  function filesWith(folder: string): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => file.includes(CANARY) || readFileSync(file).includes(CANARY));
  }
});

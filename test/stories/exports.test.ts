import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eraseExports, makeExport } from '../../api/exports/index.js';
import { guardedSchema } from '../../api/schema.js';
import { Installation, type Person } from '../support/installation.js';

interface ExportRow {
  id: string;
  state: string;
  rows: number | null;
  purpose: string;
  requestedByName: string;
  download: string | null;
  failure: string | null;
}

const request = 'mutation($input: RequestExportInput!) { requestExport(input: $input) { id state } }';
const fields = 'id state rows purpose requestedByName download failure';
const purpose = { code: 'SERVICE_MANAGEMENT', why: 'The figures for the board of 3 December.' };
/** What a spreadsheet might run, and what it must not lose. */
const hostile = ['=HYPERLINK("http://evil.example","x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', '  =1', '\u200b=1', "'quoted", 'a,b "c"\nd', '5 - 3'];

describe('taking reviews out as a file', () => {
  let house: Installation;
  let joe: Person;
  const ids: string[] = [];
  const folder = () => join(house.config.DATA_DIR, 'exports');
  const list = async (person: Person) => (await person.get<{ exports: { nodes: ExportRow[] } }>(`{ exports(first: 100) { nodes { ${fields} } } }`)).exports.nodes;
  const get = (person: Person, address: string) => house.app.http.inject({ method: 'GET', url: address, headers: { authorization: `Bearer ${person.token}` } });
  const done = async (person: Person, id: string): Promise<ExportRow> => {
    for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 50))) {
      const found = (await person.get<{ export: ExportRow }>(`query($id: ID!) { export(id: $id) { ${fields} } }`, { id })).export;
      if (found.state !== 'QUEUED') return found;
    }
    throw new Error('The export was not made');
  };

  beforeAll(async () => {
    house = await Installation.start();
    joe = await house.signIn('joe.caseworker@devon.example');
    const { rows } = await house.owner.query<{ id: string }>(`select distinct c.id from child c join review r on r.child_id = c.id where c.authority_code = '878' and c.shared_at is not null and r.state = 'SUBMITTED' order by c.id limit $1`, [hostile.length]);
    for (const [index, { id }] of rows.entries()) await house.owner.query('update child set legal_surname = $2 where id = $1', [id, hostile[index]]);
    ids.push(...rows.map(({ id }) => id));
    await house.owner.query(`update child set legal_surname = 'PlymouthCanary' where authority_code = '879'`);
  });
  afterAll(() => house.stop());

  it('needs a purpose of the list and words that say why', async () => {
    expect(await joe.refusal(request, { input: { authority: '878' } })).toBe('BAD_USER_INPUT');
    expect(await joe.refusal(request, { input: { authority: '878', purpose: { code: 'CURIOSITY', why: 'x' } } })).toBe('BAD_USER_INPUT');
    expect(await joe.refusal(request, { input: { authority: '878', purpose: { code: 'CASE_WORK', why: ' \n ' } } })).toBe('INVALID');
    expect(await joe.refusal(request, { input: { authority: '878', purpose: { code: 'CASE_WORK', why: 'x'.repeat(501) } } })).toBe('INVALID');
    const { purposes } = await joe.get<{ purposes: { code: string; says: string; legalBasis: string }[] }>('{ purposes { code says legalBasis } }');
    expect(purposes.length).toBeGreaterThanOrEqual(10);
    for (const { legalBasis } of purposes) expect(legalBasis).toMatch(/GDPR|Act \d{4}|Regulations 2014/);
  });

  it('is not for another authority, nor for those who may not read reviews', async () => {
    expect(await joe.refusal(request, { input: { authority: '879', purpose } })).toBe('REFUSED');
    for (const email of ['ada.admin@devon.example', 'ivy.auditor@devon.example', 'amara.senco@exe-college.example']) expect(await (await house.signIn(email)).refusal(request, { input: { authority: '878', purpose } }), email).toBe('REFUSED');
    expect(await (await house.program('demo-mis')).refusal(request, { input: { authority: '878', purpose } })).toBe('REFUSED');
  });

  it('needs a code that is still fresh', async () => {
    house.pass({ minutes: 16 });
    const { errors } = await joe.ask(request, { input: { authority: '878', purpose } });
    expect(errors![0]!.extensions).toMatchObject({ code: 'REFUSED', reason: 'FACTOR_NOT_FRESH' });
    joe = await house.signIn('joe.caseworker@devon.example');
  });

  it('is made as a job, holds what the list holds, is harmless for spreadsheets and loses nothing', async () => {
    const filter = { state: ['SUBMITTED'] };
    const { requestExport } = await joe.get<{ requestExport: { id: string } }>(request, { input: { authority: '878', filter, purpose } });
    const made = await done(joe, requestExport.id);
    const { reviews } = await joe.get<{ reviews: { totalCount: number } }>('query($filter: ReviewFilter) { reviews(filter: $filter) { totalCount } }', { filter });
    expect(made).toMatchObject({ state: 'READY', rows: reviews.totalCount, purpose: 'SERVICE_MANAGEMENT', requestedByName: 'Joe Westcott', download: `/exports/${made.id}` });
    const answer = await get(joe, made.download!);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="reviews-2026-11-22\.csv"$/);
    expect(answer.body.startsWith('\uFEFFReference,State,')).toBe(true);
    const table = parse(answer.body, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(table.length).toBe(reviews.totalCount);
    expect(new Set(table.map((row) => row['State']))).toEqual(new Set(['SUBMITTED']));
    const surnames = new Set(table.map((row) => row['Surname']!));
    for (const text of hostile.slice(0, ids.length)) {
      const cell = /^(a,b|5)/.test(text) ? text : `'${text}`;
      expect(surnames.has(cell), JSON.stringify(text)).toBe(true);
    }
    expect(answer.body).not.toContain('PlymouthCanary');
  });

  it('is on the log with its purpose and its number of rows', async () => {
    const ivy = await house.signIn('ivy.auditor@devon.example');
    const [made] = await list(ivy);
    const { auditEvents } = await ivy.get<{ auditEvents: { nodes: { act: string; actorName: string; purpose: string; rowCount: number | null }[] } }>('query($subject: ID) { auditEvents(subject: $subject, first: 20) { nodes { act actorName purpose rowCount } } }', { subject: made!.id });
    expect(auditEvents.nodes.map(({ act }) => act).reverse()).toEqual(['export.requested', 'export.made', 'export.downloaded']);
    for (const { actorName, purpose: code } of auditEvents.nodes) expect([actorName, code]).toEqual(['Joe Westcott', 'SERVICE_MANAGEMENT']);
    expect(auditEvents.nodes.map(({ rowCount }) => rowCount)).toEqual([made!.rows, made!.rows, null]);
  });

  it('is nobody else’s: colleagues do not know of it, managers and auditors know of it but cannot have it', async () => {
    const [own] = await list(joe);
    const lena = await house.signIn('lena.caseworker@devon.example');
    expect(await list(lena)).toEqual([]);
    for (const email of ['mary.manager@devon.example', 'ivy.auditor@devon.example']) {
      const person = await house.signIn(email);
      expect(await list(person)).toEqual([{ ...own, download: null }]);
      expect((await get(person, `/exports/${own!.id}`)).statusCode).toBe(404);
    }
    const kit = await house.signIn('kit.caseworker@plymouth.example');
    expect(await list(kit)).toEqual([]);
    for (const person of [lena, kit, await house.signIn('amara.senco@exe-college.example')]) expect((await get(person, `/exports/${own!.id}`)).statusCode).toBe(404);
    expect((await house.app.http.inject({ method: 'GET', url: `/exports/${own!.id}` })).statusCode).toBe(401);
  });

  it('is made with the rights of the moment: who lost them in between gets nothing', async () => {
    const { rows } = await house.owner.query<{ id: string }>(`select u.id from "user" u where email_key = 'lena.caseworker@devon.example'`);
    const id = crypto.randomUUID();
    await house.owner.query(`insert into export (id, authority_code, user_id, requested_by_name, filter, purpose, why, state, requested_at) values ($1, '878', $2, 'Lena', '{}', 'CASE_WORK', 'x', 'QUEUED', $3)`, [id, rows[0]!.id, house.now]);
    await house.owner.query('update staff_role set ended_at = $2 where user_id = $1', [rows[0]!.id, house.now]);
    await makeExport(house.app.services, await guardedSchema(), { export: id, authority: '878' });
    const left = await house.owner.query('select state, rows, failure, filter from export where id = $1', [id]);
    expect(left.rows[0]).toMatchObject({ state: 'FAILED', rows: null, filter: null });
    expect(existsSync(join(folder(), id))).toBe(false);
  });

  it('a worker that was killed half-way makes the same file again, once', async () => {
    const { requestExport } = await joe.get<{ requestExport: { id: string } }>(request, { input: { authority: '878', purpose } });
    const made = await done(joe, requestExport.id);
    const before = (await get(joe, made.download!)).body;
    await house.owner.query(`update export set state = 'QUEUED' where id = $1`, [made.id]);
    writeFileSync(join(folder(), `${made.id}.half`), 'half a');
    await Promise.all([1, 2].map(async () => makeExport(house.app.services, await guardedSchema(), { export: made.id, authority: '878' }).catch(() => undefined)));
    expect((await get(joe, (await done(joe, made.id)).download!)).body).toBe(before);
  });

  it('is refused after a day, and erased; a file without a record goes, too', async () => {
    const [latest] = await list(joe);
    writeFileSync(join(folder(), crypto.randomUUID()), 'left behind');
    house.pass({ hours: 24 });
    joe = await house.signIn('joe.caseworker@devon.example');
    expect((await get(joe, `/exports/${latest!.id}`)).statusCode).toBe(409);
    expect((await list(joe))[0]!.download).toBeNull();
    await eraseExports(house.app.services);
    expect(readdirSync(folder())).toEqual([]);
    const { rows } = await house.owner.query(`select distinct state, filter from export where state <> 'FAILED'`);
    expect(rows).toEqual([{ state: 'ERASED', filter: null }]);
    expect((await list(joe))[0]).toMatchObject({ state: 'ERASED', purpose: 'SERVICE_MANAGEMENT' });
  });
});

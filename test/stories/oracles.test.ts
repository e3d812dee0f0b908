import { createRequire } from 'node:module';
import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedSchema } from '../../api/schema.js';
import { type Cast, type Part, castFor, parts, submittedCase } from '../support/cast.js';
import { content, upload } from '../support/upload.js';

// The graphql that the API has: the test runner would bring another build of it, whose types are strangers to the schema.
const { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

/*
 * No path tells whether something is there: not an id, of whatever kind, in whatever operation; not a filter, an order or a
 * count; not a header or the length of an answer.
 */
const MISSING = '00000000-0000-7000-8000-000000000000';
type AnyField = GraphQLField<unknown, unknown>;

let cast: Cast;
let schema: GraphQLSchema;
/** One row of another authority of every table that has ids. */
const foreign = new Map<string, string>();

/** Registers that are everybody’s: there is nothing to hide in them. */
const registers = new Set(['organisation', 'authority', 'form', 'form_version', 'api_client', 'identity_provider']);

beforeAll(async () => {
  cast = await castFor(await submittedCase());
  schema = await guardedSchema();
  const { owner } = cast.house;
  const kit = (await owner.query<{ id: string }>(`select id from "user" where email_key = 'kit.caseworker@plymouth.example'`)).rows[0]!.id;
  await owner.query(`insert into staff_role (id, user_id, authority_code, role, granted_at) values (gen_random_uuid(), $1, '879', 'MANAGER', now())`, [kit]);
  const manager = await cast.house.signIn('kit.caseworker@plymouth.example');
  const { reviews } = await manager.get<{ reviews: { nodes: { id: string; child: { id: string }; submission: { id: string; answers: { path: string }[] } }[] } }>('{ reviews(first: 1, filter: { state: [SUBMITTED] }) { nodes { id child { id } submission { id answers { path } } } } }');
  const [{ id: review, child, submission }] = reviews.nodes as [(typeof reviews.nodes)[number]];
  await manager.get('mutation($input: AddReviewNoteInput!) { addReviewNote(input: $input) { id } }', { input: { review, text: 'A note of Plymouth.' } });
  await manager.get('mutation($child: ID!) { placeLegalHold(child: $child, reason: "A claim") { id } }', { child: child.id });
  await manager.get('mutation($input: RequestSubjectAccessInput!) { requestSubjectAccess(input: $input) { id } }', { input: { child: child.id, applicant: 'PARENT', receivedOn: '2026-11-20', why: 'By letter.' } });
  await manager.get('mutation($input: RequestExportInput!) { requestExport(input: $input) { id } }', { input: { authority: '879', purpose: { code: 'CASE_WORK', why: 'A list.' } } });
  await manager.ask('mutation($input: NoteRectificationInput!) { noteRectification(input: $input) { id } }', { input: { submission: submission.id, path: submission.answers[0]?.path, requestedBy: 'PARENT', receivedOn: '2026-11-20', says: 'Not so.' } });
  await owner.query(`select set_config('portal.realm', 'import', false)`);
  await owner.query(`insert into document (id, authority_code, setting_id, response_id, kind, belongs_to, name, media_type, state, created_at, submitted_at, version, hash, size)
    select gen_random_uuid(), authority_code, setting_id, id, 'UPLOAD', 'cyp.files', 'plymouth.pdf', 'application/pdf', 'READY', now(), now(), 1, repeat('0', 64), 1 from form_response where authority_code = '879' and first_submitted_at is not null limit 1`);
  const { rows: tables } = await owner.query<{ name: string; columns: string[] }>(`select table_name as name, array_agg(column_name::text) as columns from information_schema.columns where table_schema = 'public' group by 1 having 'id' = any(array_agg(column_name::text)) and bool_or(column_name = 'id' and data_type = 'uuid') order by 1`);
  const settings = (await owner.query<{ id: string }>(`select setting_id as id from membership where authority_code = '879'`)).rows.map(({ id }) => id);
  for (const { name, columns } of tables.filter((table) => !registers.has(table.name))) {
    const where = columns.includes('authority_code') ? `authority_code = '879'` : columns.includes('setting_id') ? `setting_id = any($1)` : columns.includes('user_id') ? `user_id = $2` : name === 'user' ? 'id = $2' : null;
    if (!where) continue;
    const { rows } = await owner.query<{ id: string }>(`select id::text from "${name}" where ${where.replace('$2', `'${kit}'`).replace('$1', `'{${settings.join()}}'::uuid[]`)} limit 1`);
    if (rows[0]) foreign.set(name, rows[0].id);
  }
}, 180_000);
afterAll(async () => {
  console.log(`No oracle: ${foreign.size} kinds of ids, ${operations().length} operations that take one, ${asked.toLocaleString('en-GB')} comparisons.`);
  await cast.house.stop();
});

let asked = 0;

/** Words for arguments that mean something; any other text is a reason. */
const words: Readonly<Record<string, unknown>> = { authority: '878', variant: 'post16', path: 'rec.reason', search: 'zz', email: 'nobody@exe-college.example', expectedVersion: 1, baseVersion: 0, first: 5 };

/** The least that an argument takes, with an id wherever it can have one; undefined where it need not be given. */
function given(name: string, type: GraphQLInputType, required: boolean, id: string): unknown {
  const inner = isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
  if (isListType(inner)) {
    const one = given(name, inner.ofType as GraphQLInputType, required, id);
    return one === undefined ? undefined : [one];
  }
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).map((field) => [field.name, given(field.name, field.type, isRequiredInputField(field), id)] as const);
    const known = fields.filter(([, value]) => value !== undefined);
    return required || known.length > 0 ? Object.fromEntries(known) : undefined;
  }
  const kind = getNamedType(inner).name;
  if (kind === 'ID' && name !== 'code') return id;
  if (!required) return undefined;
  if (name in words) return words[name];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  return { String: 'A reason that says enough for anybody who reads it.', Int: 1, Boolean: true, LocalDate: '2026-11-20', DateTimeISO: '2026-11-20T10:00:00Z', JSON: 'x' }[kind] ?? 'x';
}

/** Operations that answer the same to every id, and why they are not asked here. */
const apart: Readonly<Record<string, string>> = { requestExport: 'its filter is judged by the job that makes the file (stories/exports); three of them are made at a time' };

interface Operation {
  name: string;
  query: string;
  variables(id: string): Record<string, unknown>;
}

/** Every query and mutation that takes an id anywhere, with all of its ids the same. */
function operations(): Operation[] {
  const roots = [['query', schema.getQueryType()!], ['mutation', schema.getMutationType()!]] as const;
  return roots.flatMap(([root, type]) =>
    (Object.values(type.getFields()) as AnyField[]).flatMap((field): Operation[] => {
      const variables = (id: string) => Object.fromEntries(field.args.map((arg) => [arg.name, given(arg.name, arg.type, isRequiredArgument(arg), id)] as const).filter(([, value]) => value !== undefined));
      const used = variables(MISSING);
      if (!JSON.stringify(used).includes(MISSING) || field.name in apart) return [];
      const args = field.args.filter(({ name }) => name in used);
      const shown = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
      return [{ name: `${root} ${field.name}`, query: `${root}(${args.map(({ name, type: of }) => `$${name}: ${String(of)}`).join(', ')}) { ${field.name}(${args.map(({ name }) => `${name}: $${name}`).join(', ')})${shown} }`, variables }];
    }),
  );
}

/** All that an answer says: status, headers but for its own number and time, text; and how much was looked up for it. */
async function told(part: Part, { query, variables }: Operation, id: string) {
  const token = cast.token(part);
  const { database } = cast.house.app.services;
  const before = database.statements;
  const { statusCode, headers, body } = await cast.house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, payload: { query, variables: variables(id) } });
  const { 'x-request-id': _number, date: _date, ...rest } = headers;
  // Work that goes on behind a request is not its own.
  return { statusCode, headers: rest, body: body.replaceAll(id, MISSING), statements: database.statements - before };
}

/** Which parts of two answers are not the same, in words; empty where all are. */
const differs = (one: object, other: object): string =>
  Object.entries(one)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(other[name as never]))
    .map(([name, value]) => `${name} ${JSON.stringify(value)} and not ${JSON.stringify(other[name as never])}`)
    .join('; ');

describe('an id of what is somebody else’s, of whatever kind and in whatever operation,', () => {
  it('was gathered from every table, and there are operations for it', () => {
    for (const kind of ['review', 'child', 'plan', 'submission', 'form_response', 'document', 'membership', 'user', 'session', 'staff_role', 'review_note', 'legal_hold', 'subject_access_request', 'export', 'rectification_note']) expect([...foreign.keys()], kind).toContain(kind);
    expect(operations().length).toBeGreaterThan(50);
  });

  it.each<Part>(['SENCO of the setting', 'assigned caseworker', 'manager', 'administrator', 'auditor', 'program of the setting', 'operator of the platform', 'nobody signed in'])('is to the %s like one that is nowhere: status, headers, text, and number of statements', async (part) => {
    const wrong: string[] = [];
    for (const operation of operations()) {
      await told(part, operation, MISSING);
      const missing = await told(part, operation, MISSING);
      // An operation that is not theirs looks nothing up, whatever the id.
      const closed = /"code":"(REFUSED|UNAUTHENTICATED)"/.test(missing.body) && /You may not use|Sign in first/.test(missing.body);
      for (const [kind, id] of closed ? [...foreign].slice(0, 1) : foreign) {
        asked += 1;
        // A job that goes on meanwhile looks things up, too: what differs must differ again.
        let answer = await told(part, operation, id);
        for (let again = 0; again < 3 && differs(answer, missing); again += 1) answer = await told(part, operation, id);
        if (differs(answer, missing)) wrong.push(`${operation.name} with the id of a ${kind}: ${differs(answer, missing)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});

describe('a filter and an order', () => {
  /* What each gives away, by hand: a new one must be named here. */
  const filters: Readonly<Record<string, { fields: string[]; truth?: string; value?: (truth: unknown) => unknown }>> = {
    state: { fields: ['state'], truth: 'state', value: (state) => [state] }, assignedTo: { fields: ['assignedTo'], truth: 'assigned_to_id' }, mine: { fields: ['assignedTo'] }, unassigned: { fields: ['assignedTo'] },
    dueUntil: { fields: ['dueOn'], truth: 'due_on' }, dueFrom: { fields: ['dueOn'], truth: 'due_on' }, dueWithin: { fields: ['dueOn'] }, clock: { fields: ['dueClock'], truth: 'due_clock' },
    meetingFrom: { fields: ['meetingBookedOn'], truth: 'meeting_booked_on' }, meetingUntil: { fields: ['meetingBookedOn'], truth: 'meeting_booked_on' }, setting: { fields: ['setting'], truth: 'setting_id' }, child: { fields: ['child.fullName'], truth: 'child_id' }, search: { fields: ['child.fullName', 'child.upn', 'reference'], truth: 'reference' }, worklist: { fields: [] },
  };
  const orders: Readonly<Record<string, string[]>> = { DUE: ['dueOn'], CHILD: ['child.fullName'], SETTING: ['setting', 'dueOn'], CASEWORKER: ['assignedTo', 'dueOn'], MEETING: ['meetingBookedOn'], SUBMITTED: ['submittedAt'], CHANGED: [] };
  const shown = 'id reference state dueOn dueClock meetingBookedOn submittedAt setting { id } assignedTo { id } child { fullName upn }';

  it('are all named here', () => {
    const filter = schema.getType('ReviewFilter');
    const sort = schema.getType('ReviewSort');
    expect(Object.keys((filter as unknown as { getFields(): object }).getFields()).sort()).toEqual(Object.keys(filters).sort());
    expect((isEnumType(sort) ? sort.getValues() : []).map(({ name }) => name).sort()).toEqual(Object.keys(orders).sort());
  });

  it.each<Part>(parts.filter((part) => !['nobody signed in', 'half signed in', 'somebody whose account was closed'].includes(part)))('tell the %s nothing of a field that they may not read on that row', async (part) => {
    interface Row { id: string }
    const list = await cast.ask(part, `{ reviews(first: 100) { nodes { ${shown} } } }`);
    const nodes = ((list.data as { reviews: { nodes: Row[] } | null } | null)?.reviews?.nodes ?? []) as Row[];
    const hidden = new Map<string, Set<string>>();
    for (const { path = [], extensions } of list.errors ?? []) {
      if (extensions.code !== 'REFUSED' || path.length < 4) continue;
      const field = path.slice(3).join('.');
      const row = nodes[Number(path[2])]!.id;
      hidden.set(field, (hidden.get(field) ?? new Set()).add(row));
    }
    const isHidden = (field: string, row: string) => [...hidden].some(([name, rows]) => rows.has(row) && (name === field || field.startsWith(`${name}.`)));
    const wrong: string[] = [];
    for (const [name, { fields, truth, value = (each: unknown) => each }] of Object.entries(filters)) {
      if (!truth) continue;
      const rows = nodes.filter(({ id }) => fields.some((field) => isHidden(field, id))).slice(0, 5);
      for (const { id } of rows) {
        const { rows: [record] } = await cast.house.owner.query<Record<string, unknown>>(`select ${truth}::text as truth from review where id = $1`, [id]);
        if (record?.['truth'] == null) continue;
        const { data, errors } = await cast.ask(part, 'query($filter: ReviewFilter) { reviews(first: 100, filter: $filter) { totalCount nodes { id } } }', { filter: { [name]: value(record['truth']) } });
        const found = ((data as { reviews: { nodes: Row[] } | null } | null)?.reviews?.nodes ?? []).some((each) => each.id === id);
        if (found && !errors) wrong.push(`${name} finds ${id}, whose ${fields.join(' or ')} is hidden`);
      }
    }
    for (const [sort, fields] of Object.entries(orders)) {
      if (!fields.some((field) => nodes.some(({ id }) => isHidden(field, id)))) continue;
      const { errors } = await cast.ask(part, `{ reviews(first: 5, sort: ${sort}) { nodes { id } } }`);
      // Where a field is hidden on some rows only, what it is sorted by is missing there: nothing is told.
      const everywhere = fields.some((field) => nodes.length > 0 && nodes.every(({ id }) => isHidden(field, id)));
      if (everywhere && !errors) wrong.push(`sorts by ${sort}, of which ${fields.join(' or ')} is hidden`);
    }
    expect(wrong).toEqual([]);
  });

  it('by a day, halved again and again, finds nothing that is hidden: the program learns no meeting before it is submitted', async () => {
    const { data } = await cast.ask('program of the setting', '{ reviews(first: 100, filter: { state: [EXPECTED, DRAFT] }) { nodes { id meetingHeldOn } } }');
    const rows = (data as { reviews: { nodes: { id: string; meetingHeldOn: string | null }[] } }).reviews.nodes;
    expect(rows.length).toBeGreaterThan(0);
    for (const { meetingHeldOn } of rows) expect(meetingHeldOn).toBeNull();
    for (const name of ['meetingFrom', 'meetingUntil']) {
      const whole = await cast.ask('program of the setting', `{ reviews(filter: { ${name}: "2000-01-01" }) { totalCount } }`);
      expect(whole.errors?.[0]?.extensions.code, name).toBe('REFUSED');
    }
  });
});

describe('what is offered while one types', () => {
  it('offers nobody of another authority: it is like nonsense', async () => {
    const { rows } = await cast.house.owner.query<{ surname: string; upn: string; worker: string }>(`select c.legal_surname as surname, c.upn, (select name from "user" where email_key = 'kit.caseworker@plymouth.example') as worker from child c where c.authority_code = '879' and c.upn is not null and not exists (select from child d where d.authority_code = '878' and d.legal_surname = c.legal_surname) and not exists (select from "user" u where u.name ilike '%' || c.legal_surname || '%') limit 3`);
    expect(rows.length).toBeGreaterThan(0);
    const offers: [Part, string][] = [['auditor', 'query($v: String!) { found: auditedChildren(search: $v) { id } }'], ['manager', 'query($v: String!) { found: children(search: $v) { nodes { id } totalCount } }'], ['SENCO of the setting', 'query($v: String!) { found: children(search: $v) { nodes { id } totalCount } }'], ['administrator', 'query($v: String!) { found: people(search: $v) { nodes { id } totalCount } }']];
    for (const [part, query] of offers)
      for (const { surname, upn, worker } of rows)
        for (const v of [surname, upn, worker, surname.slice(0, 4)].filter((each) => each.length > 3)) {
          const [told, nonsense] = [await cast.ask(part, query, { v }), await cast.ask(part, query, { v: 'Qqxxzzqq' })];
          // A few letters may be those of somebody of one’s own.
          if (v.length < surname.length) continue;
          expect(told, `${part} ${v}`).toEqual(nonsense);
        }
    for (const part of ['manager', 'administrator'] as const) expect(JSON.stringify(await cast.ask(part, '{ staff { id name } }'))).not.toContain(rows[0]!.worker);
  });
});

describe('a file', () => {
  it('is its address and its session: after signing out, under another name or as another kind, it is not there', async () => {
    const { house } = cast;
    const amara = await house.signIn('amara.senco@exe-college.example');
    const { reviews } = await amara.get<{ reviews: { nodes: { draft: { id: string } }[] } }>('{ reviews(first: 1, filter: { state: [DRAFT] }) { nodes { draft { id } } } }');
    const uploaded = await upload(house, amara, { draft: reviews.nodes[0]!.draft.id, path: 'cyp.files' }, 'letter.pdf', content.pdf);
    const { id } = uploaded.json<{ id: string }>();
    const get = (url: string, cookie?: string) => house.app.http.inject({ method: 'GET', url, ...(cookie ? { cookies: { portal_session: cookie } } : {}) });
    for (const end = Date.now() + 20_000; Date.now() < end && (await get(`/documents/${id}`, amara.token)).statusCode !== 200; ) await new Promise((wake) => setTimeout(wake, 100));
    const mine = await get(`/documents/${id}`, amara.token);
    expect([mine.statusCode, mine.headers['x-content-type-options'], mine.headers['cache-control']]).toEqual([200, 'nosniff', 'private, no-store']);
    expect(mine.headers['content-disposition']).toMatch(/^attachment; filename="letter\.pdf"/);
    expect(mine.headers['etag'] ?? mine.headers['last-modified']).toBeUndefined();
    // Somebody else’s session, somebody of another authority, a program: as if it were not there.
    const missing = await get(`/documents/${MISSING}`, cast.token('manager'));
    for (const part of ['manager', 'assigned caseworker', 'SENCO of another setting', 'caseworker of another authority', 'auditor', 'operator of the platform'] as const) {
      const answer = await get(`/documents/${id}`, cast.token(part));
      expect([answer.statusCode, answer.json()], part).toEqual([404, missing.json()]);
    }
    for (const url of [`/documents/${id}/letter.pdf`, `/documents/letter.pdf`, `/documents/${id}.pdf`, `/documents/../documents/${id}/..`, `/exports/${id}`, `/subject-access/${id}`, `/documents/${encodeURIComponent(`../${id}`)}`]) expect((await get(url, amara.token)).statusCode, url).toBeGreaterThanOrEqual(400);
    await amara.get('mutation { signOut }');
    expect((await get(`/documents/${id}`, amara.token)).statusCode).toBe(401);
    expect((await get(`/documents/${id}`)).statusCode).toBe(401);
  });
});

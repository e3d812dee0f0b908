import { createRequire } from 'node:module';
import type { GraphQLInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf } from '../../api/access/index.js';
import { guardedSchema } from '../../api/schema.js';
import { type CaseIds, submittedCase } from '../support/cast.js';
import type { Installation, Person } from '../support/installation.js';

const { isInputObjectType, getNamedType } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

/* A write is judged before and after: by what the record is, by what it would become, and by nothing that was not asked for. */

let house: Installation;
let ids: CaseIds;
let amara: Person;
let joe: Person;
let sam: Person;
let draft: { review: string; response: string; child: string };
let foreign: { child: string; setting: string; user: string };

const row = async (table: string, id: string) => (await house.owner.query(`select to_jsonb(t)::text as text from "${table}" t where id = $1`, [id])).rows[0].text as string;
const save = 'mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path version } } }';
const version = async (path: string) => Number((await house.owner.query('select version from answer where response_id = $1 and path = $2', [draft.response, path])).rows[0]?.version ?? 0);
const post = (person: Person, body: string) => house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` }, payload: body });

beforeAll(async () => {
  ({ house, ids, amara, joe } = await submittedCase());
  sam = await house.signIn('sam.senco@sound-primary.example');
  const { rows } = await house.owner.query(`select r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
  const { startReview } = await amara.get<{ startReview: { id: string; draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id draft { id } } }', { input: { child: rows[0].child, variant: 'post16' } });
  draft = { review: startReview.id, response: startReview.draft.id, child: rows[0].child };
  foreign = (await house.owner.query(`select (select id from child where authority_code = '879' limit 1) as child, (select id from organisation where urn = '999101') as setting, (select id from "user" where email_key = 'kit.caseworker@plymouth.example') as user`)).rows[0];
});
afterAll(() => house.stop());

describe('what comes back of a refused act', () => {
  it.each<[string, string, () => Record<string, unknown>, string]>([
    ['a child of another authority', 'mutation($input: StartReviewInput!) { startReview(input: $input) { id child { fullName } } }', () => ({ child: foreign.child, variant: 'post16' }), 'NOT_FOUND'],
    ['a setting of somebody else', 'mutation($input: AddChildInput!) { addChild(input: $input) { child { id fullName } } }', () => ({ settingId: foreign.setting, authority: '878', legalForenames: 'A', legalSurname: 'B', bornOn: '2010-01-01', sex: 'F' }), 'REFUSED'],
    ['a review that is submitted', 'mutation($input: SubmitReviewInput!) { submitReview(input: $input) { review { id child { fullName } } } }', () => ({ review: ids.review }), 'NOT_NOW'],
    ['a decision of one’s own', 'mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', () => ({ review: ids.review, decision: 'MAINTAIN', decidedOn: '2026-11-22', reason: 'We say so.' }), 'REFUSED'],
    ['giving a case to a caseworker', 'mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', () => ({ review: ids.review, caseworker: foreign.user }), 'REFUSED'],
  ])('is no record: %s', async (_what, mutation, input, code) => {
    const { data, errors } = await amara.ask(mutation, { input: input() });
    expect([Object.values(data ?? {}).filter((each) => each !== null), errors!.map(({ extensions }) => extensions.code)]).toEqual([[], [code]]);
  });
});

describe('a write is judged by what the record is, and by what it would become', () => {
  it('a submitted form is not edited, reopened or submitted again by the setting', async () => {
    const before = [await row('submission', ids.submission), await row('review', ids.review)];
    expect(await amara.refusal(save, { input: { draft: ids.response, answers: [{ path: 'rec.reason', value: 'Changed afterwards', baseVersion: 1 }] } })).toBe('NOT_NOW');
    expect(await amara.refusal('mutation($input: ReviewStepInput!) { discardReview(input: $input) { id } }', { input: { review: ids.review } })).toBe('NOT_NOW');
    expect(await amara.refusal('mutation($input: ReturnReviewInput!) { returnReview(input: $input) { id } }', { input: { review: ids.review, reason: 'We want it back.' } })).toBe('REFUSED');
    expect([await row('submission', ids.submission), await row('review', ids.review)]).toEqual(before);
  });

  it('states are not skipped, and a version that is behind is a conflict', async () => {
    const before = await row('review', draft.review);
    for (const [mutation, input] of [['mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', {}], ['mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { decision: 'CEASE', decidedOn: '2026-11-22', reason: 'Too early.' }]] as const)
      expect(['NOT_NOW', 'NOT_FOUND']).toContain(await joe.refusal(mutation, { input: { review: draft.review, ...input } }));
    expect(await joe.refusal('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: ids.review, caseworker: null, expectedVersion: 1 } })).toBe('CONFLICT');
    expect(await row('review', draft.review)).toBe(before);
  });

  it('nobody writes into the draft of another setting, or where they sit between two', async () => {
    for (const person of [sam, joe]) expect(['NOT_FOUND', 'REFUSED']).toContain(await person.refusal(save, { input: { draft: draft.response, answers: [{ path: 'rec.reason', value: 'x', baseVersion: 0 }] } }));
  });

  it('the database refuses a row that would end out of sight or with somebody else', async () => {
    const { rows } = await house.owner.query<{ id: string; setting: string }>(`select u.id, m.setting_id as setting from "user" u join membership m on m.user_id = u.id where u.email_key = 'amara.senco@exe-college.example'`);
    const asAmara = { realm: 'viewer' as const, subject: rows[0]!.id, authorities: [], settings: [rows[0]!.setting] };
    const run = (sql: string) => house.app.services.database.change(asAmara, {}, async (em) => em.execute(sql)).then(() => 'done', (error: { code?: string; cause?: { code?: string } }) => error.code ?? error.cause?.code);
    for (const sql of [`update review set setting_id = '${foreign.setting}' where id = '${draft.review}'`, `update review set setting_id = null where id = '${draft.review}'`, `update form_response set setting_id = '${foreign.setting}' where id = '${draft.response}'`, `update answer set setting_id = '${foreign.setting}' where response_id = '${draft.response}'`, `update child set setting_id = '${foreign.setting}' where id = '${draft.child}'`]) expect(await run(sql), sql).toBe('42501');
  });
});

describe('nothing is written that was not asked for', () => {
  const strange = ['id', 'state', 'status', 'laId', 'authorityCode', 'authority_code', 'authorId', 'userId', 'role', 'roles', 'submittedAt', 'sharedAt', 'confirmedAt', 'assignedToId', 'version', '__proto__', 'constructor', 'prototype'];

  it('no input of any act has a key for what only the program sets', async () => {
    const schema = await guardedSchema();
    const inputs = Object.values(schema.getTypeMap()).filter((type): type is GraphQLInputObjectType => isInputObjectType(type));
    expect(inputs.length).toBeGreaterThan(10);
    const forbidden = ['id', 'status', 'authorityCode', 'submittedAt', 'submittedById', 'assignedToId', 'sharedAt', 'confirmedAt', 'version', 'createdAt', 'hash', 'receipt'];
    expect(inputs.filter(({ name }) => !name.endsWith('Filter')).flatMap((type) => Object.keys(type.getFields()).filter((key) => forbidden.includes(key)).map((key) => `${type.name}.${key}`))).toEqual([]);
  });

  it.each(strange)('%s in an input is refused as a whole, and nothing is stored', async (key) => {
    const before = await row('review', draft.review);
    const inner = (rest: object) => `{${JSON.stringify(rest).slice(1, -1)}, ${JSON.stringify(key)}: "878"}`;
    const acts: [Person, string, object][] = [[amara, 'mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { child: draft.child, variant: 'post16' }], [amara, save, { draft: draft.response, answers: [] }], [joe, 'mutation($input: AddReviewNoteInput!) { addReviewNote(input: $input) { id } }', { review: ids.review, text: 'x' }]];
    const notes = (await house.owner.query('select count(*)::int as count from review_note')).rows[0].count;
    for (const [person, query, input] of acts) {
      const answer = await post(person, `{"query": ${JSON.stringify(query)}, "variables": {"input": ${inner(input)}}}`);
      expect([answer.statusCode, answer.json<{ data?: unknown; errors: object[] }>().errors.length], answer.body).toEqual([answer.statusCode === 200 ? 200 : 400, 1]);
      expect(Object.values(answer.json<{ data?: object }>().data ?? {}).filter((each) => each !== null)).toEqual([]);
    }
    expect(await row('review', draft.review)).toBe(before);
    expect((await house.owner.query('select count(*)::int as count from review_note')).rows[0].count).toBe(notes);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', 'rec.reason.__proto__', '__proto__.polluted', 'adults[__proto__].name', 'rec'])('the path %s is no answer', async (path) => {
    const answer = await amara.ask<{ saveAnswers: object | null }>(save, { input: { draft: draft.response, answers: [{ path, value: 'x', baseVersion: 0 }] } });
    expect([answer.data?.saveAnswers ?? null, answer.errors?.length]).toEqual([null, 1]);
    expect(answer.errors![0]!.extensions.code).toMatch(/INVALID|CONFLICT/);
  });

  it.each<[string, string]>([['an object', '{"__proto__": {"polluted": true}}'], ['an object in a list', '[{"constructor": {"prototype": {"polluted": true}}}]'], ['a list in a list', '[["x"]]'], ['a number', '1e400']])('a value that is %s is stored by no text question', async (_what, value) => {
    const before = await version('rec.reason');
    const answer = await post(amara, `{"query": ${JSON.stringify(save)}, "variables": {"input": {"draft": "${draft.response}", "answers": [{"path": "rec.reason", "value": ${value}, "baseVersion": ${before}}]}}}`);
    expect(answer.statusCode).toBeLessThan(500);
    const stored = (await house.owner.query('select value from answer where response_id = $1 and path = $2', [draft.response, 'rec.reason'])).rows[0]?.value ?? null;
    expect(stored === null || typeof stored === 'string', JSON.stringify(stored)).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what an act says that it changes', () => {
  it('is all that the log has of it', async () => {
    const schema = await guardedSchema();
    const acts: Record<string, string> = { 'review.assigned': 'assignReview', 'review.accepted': 'acceptReview', 'review.submitted': 'submitReview', 'review.started': 'startReview' };
    const stored: Record<string, string> = { assignedToId: 'assignedTo', responseId: 'draft', submissionId: 'submission', decidedById: 'decidedBy' };
    for (const [act, mutation] of Object.entries(acts)) {
      const { rows } = await house.owner.query<{ fields: string[] }>('select fields from audit_event where act = $1 and subject_id = $2', [act, ids.review]);
      expect(rows.length, act).toBeGreaterThan(0);
      const declared = new Set((marksOf(schema.getMutationType()!.getFields()[mutation]!).writes ?? []).map((each) => each.replace('Review.', '')));
      expect([...new Set(rows.flatMap(({ fields }) => fields))].map((field) => stored[field] ?? field).filter((field) => !declared.has(field)), act).toEqual([]);
    }
    expect(getNamedType(schema.getMutationType()!.getFields()['assignReview']!.type).name).toBe('Review');
  });
});

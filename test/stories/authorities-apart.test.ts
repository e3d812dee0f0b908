import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../../api/database/identity.js';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

/* Every text of a child of Devon or Plymouth that could leak carries the mark of its authority. */
const DEVON = 'Devoncanary';
const PLYMOUTH = 'Plymouthcanary';
const NOBODY = '00000000-0000-7000-8000-000000000000';

const child = 'id fullName legalForenames legalSurname knownAs upn uln nhsNumber bornOn sex address postcode age yearGroup version authority { code } setting { id }';
const review = `id reference state expectedOn dueOn dueClock dueStatus daysLeft meetingHeldOn submittedAt submittedByName returnedAt returnReason acceptedAt decision decidedOn decisionReason changedAt version authority { code } setting { id } child { ${child} } plan { id primaryNeed child { fullName } } assignedTo { id name email } decidedBy { id }
  clocks { explanation } availableSteps { name } submission { id receipt answers { path value } sections { entries { text } } } documents { id name } timeline { subjectId actorName }`;
const page = 'totalCount pageInfo { endCursor }';
/** Every list that there is, in every order, without and with a hint at what is Plymouth's. */
const lists: Record<string, string> = {
  reviews: `query { reviews(first: 5) { ${page} nodes { ${review} } } }`,
  'reviews by edges': `query { reviews(first: 100) { ${page} edges { cursor node { id reference child { fullName } } } } }`,
  'reviews by child': `query { reviews(first: 100, sort: CHILD) { ${page} nodes { id child { legalSurname } } edges { cursor } } }`,
  'reviews by submission': `query { reviews(first: 100, sort: SUBMITTED) { ${page} nodes { id } edges { cursor } } }`,
  'reviews by change': `query { reviews(first: 100, sort: CHANGED) { ${page} nodes { id } edges { cursor } } }`,
  'reviews of a state': `query { reviews(first: 100, filter: { state: [EXPECTED, DRAFT, SUBMITTED, RETURNED, ACCEPTED, DECIDED, DISCARDED] }) { ${page} nodes { id reference returnReason } } }`,
  children: `query { children(first: 100) { ${page} nodes { ${child} } } }`,
  'the log': 'query { auditEvents(first: 100) { totalCount nodes { id actorName act subjectId requestId actorId } } }',
  memberships: 'query { memberships(first: 100) { totalCount nodes { id user { id name email } setting { id } } } }',
  staff: 'query { staff { id name email } }',
  viewer: 'query { viewer { id name settings { id } authorities { code } } me { id email } }',
};

let house: Installation;
const devon: Record<string, Person> = {};
const plymouth: Record<string, Person> = {};
/** Ids of what is Plymouth's alone. */
let foreign: { review: string; child: string; plan: string; draft: string; document: string; membership: string; user: string; setting: string; reference: string; upn: string };
let ids: string[];

beforeAll(async () => {
  house = await Installation.start();
  for (const name of ['joe.caseworker', 'mary.manager', 'ada.admin', 'ivy.auditor']) devon[name] = await house.signIn(`${name}@devon.example`);
  devon['amara.senco'] = await house.signIn('amara.senco@exe-college.example');
  devon['demo-mis'] = await house.program('demo-mis');
  for (const name of ['kit.caseworker', 'pat.admin']) plymouth[name] = await house.signIn(`${name}@plymouth.example`);
  plymouth['sam.senco'] = await house.signIn('sam.senco@sound-primary.example');
  const { owner } = house;
  await owner.query('alter table submission disable trigger user; alter table audit_event disable trigger user');
  for (const [code, mark] of [['878', DEVON], ['879', PLYMOUTH]]) {
    await owner.query(`update child set legal_surname = '${mark}', known_as = '${mark}', address = '1 ${mark} Street' where authority_code = '${code}'`);
    await owner.query(`update review set return_reason = '${mark}', decision_reason = '${mark}', submitted_by_name = '${mark}' where authority_code = '${code}'`);
    await owner.query(`update submission set record = record || '{"person.legalSurname": "${mark}", "par.working": "${mark}"}', receipt = receipt || '${mark}' where authority_code = '${code}'`);
    await owner.query(`update audit_event set actor_name = '${mark}' where authority_code = '${code}'`);
    await owner.query(`insert into document (id, authority_code, setting_id, response_id, kind, belongs_to, name, media_type, state, created_at, submitted_at, version, hash, size)
      select gen_random_uuid(), authority_code, setting_id, id, 'UPLOAD', 'cyp.files', '${mark}.pdf', 'application/pdf', 'READY', now(), now(), 1, repeat('0', 64), 1 from form_response where authority_code = '${code}' and first_submitted_at is not null`);
  }
  await owner.query('alter table submission enable trigger user; alter table audit_event enable trigger user');
  const { rows } = await owner.query(`select r.id as review, r.child_id as child, r.plan_id as plan, r.response_id as draft, r.reference, r.setting_id as setting, c.upn, d.id as document, (select id from membership where setting_id = r.setting_id limit 1) as membership, (select id from "user" where email_key = 'kit.caseworker@plymouth.example') as "user"
    from review r join child c on c.id = r.child_id join document d on d.response_id = r.response_id where r.authority_code = '879' and r.state = 'SUBMITTED' and c.upn is not null and r.setting_id = (select id from organisation where urn = '999101') limit 1`);
  foreign = rows[0];
  ids = (await owner.query<{ id: string }>(`select id::text from review where authority_code = '879' union all select id::text from child where authority_code = '879' union all select id::text from plan where authority_code = '879' union all select id::text from document where authority_code = '879' union all select id::text from submission where authority_code = '879' union all select reference from review where authority_code = '879'`)).rows.map(({ id }) => id);
});
afterAll(() => house.stop());

/** What an answer gives away: its text, and what is inside its cursors. */
function said(answer: unknown): string {
  const text = JSON.stringify(answer);
  return text + [...text.matchAll(/"(?:cursor|endCursor)":"([\w-]+)"/g)].map(([, cursor]) => Buffer.from(cursor!, 'base64url').toString()).join('\n');
}
const nothingOfPlymouth = (answer: unknown, hint: string) => {
  const text = said(answer);
  expect(text.includes(PLYMOUTH), hint).toBe(false);
  expect(ids.filter((id) => text.includes(id)), hint).toEqual([]);
};

describe('Plymouth’s children', () => {
  it('are there, and Plymouth’s own people see them', async () => {
    expect(ids.length).toBeGreaterThan(60);
    expect(said(await plymouth['kit.caseworker']!.ask(lists['reviews']!))).toContain(PLYMOUTH);
    expect(said(await plymouth['sam.senco']!.ask(lists['children']!))).toContain(PLYMOUTH);
  });

  it.each(Object.entries(lists))('are in no list of anybody in Devon: %s', async (_name, query) => {
    for (const [name, person] of Object.entries(devon)) nothingOfPlymouth(await person.ask(query), name);
  });

  it('are not counted: the counts are of Devon’s alone', async () => {
    const { rows } = await house.owner.query(`select (select count(*)::int from review where authority_code = '878' and (submitted_at is not null or expected_on is not null)) as reviews, (select count(*)::int from child where authority_code = '878') as children, (select count(*)::int from audit_event where authority_code = '878') as events`);
    const { reviews, children } = await devon['joe.caseworker']!.get<Record<string, { totalCount: number }>>('{ reviews { totalCount } children { totalCount } }');
    const { auditEvents } = await devon['ivy.auditor']!.get<Record<string, { totalCount: number }>>('{ auditEvents { totalCount } }');
    expect({ reviews: reviews!.totalCount, children: children!.totalCount, events: auditEvents!.totalCount }).toEqual(rows[0]);
  });

  it('are not found by their name, number, reference, setting, worker or id', async () => {
    const tries: [string, Record<string, unknown>][] = [
      ['query($v: String) { reviews(filter: { search: $v }) { totalCount nodes { id } } children(search: $v) { totalCount nodes { id } } }', { v: PLYMOUTH }],
      ['query($v: String) { reviews(filter: { search: $v }) { totalCount nodes { id } } children(search: $v) { totalCount nodes { id } } }', { v: foreign.upn }],
      ['query($v: String) { reviews(filter: { search: $v }) { totalCount nodes { id } } children(search: $v) { totalCount nodes { id } } }', { v: PLYMOUTH.slice(0, 4) }],
      ['query($v: String) { reviews(filter: { search: $v }) { totalCount nodes { id } } }', { v: foreign.reference }],
      ['query($v: ID) { reviews(filter: { setting: $v }) { totalCount nodes { id } } }', { v: foreign.setting }],
      ['query($v: ID) { reviews(filter: { child: $v }) { totalCount nodes { id } } }', { v: foreign.child }],
      ['query($v: ID) { reviews(filter: { assignedTo: $v }) { totalCount nodes { id } } }', { v: foreign.user }],
      ['query($v: ID) { auditEvents(subject: $v) { totalCount nodes { id } } }', { v: foreign.review }],
      ['query($v: ID) { auditEvents(child: $v) { totalCount nodes { id } } }', { v: foreign.child }],
      ['query($v: ID) { auditEvents(actor: $v) { totalCount nodes { id } } }', { v: foreign.user }],
    ];
    for (const [query, variables] of tries)
      for (const [name, person] of Object.entries(devon)) {
        const { data } = await person.ask<Record<string, { totalCount: number; nodes: object[] } | null>>(query, variables);
        for (const list of Object.values(data ?? {})) if (list) expect([list.totalCount, list.nodes], `${name} ${query}`).toEqual([0, []]);
      }
  });

  it('answer by id exactly like what does not exist', async () => {
    const asked: [string, string][] = [['query($id: ID!) { review(id: $id) { id child { fullName } } }', foreign.review], ['query($id: ID!) { child(id: $id) { id fullName } }', foreign.child], ['query($id: ID!) { plan(id: $id) { id } }', foreign.plan], ['query($id: ID!) { membership(id: $id) { id } }', foreign.membership], ['query($id: ID!) { user(id: $id) { id name } }', foreign.user]];
    for (const [query, id] of asked)
      for (const [name, person] of Object.entries(devon)) {
        const answer = await person.ask(query, { id });
        expect(answer.errors?.[0]?.extensions.code, `${name} ${query}`).toMatch(/^(NOT_FOUND|REFUSED)$/);
        expect(answer).toEqual(await person.ask(query, { id: NOBODY }));
      }
  });

  it('are not found by aliases that mix own and foreign, which leave the own ones as they are', async () => {
    const own = (await devon['joe.caseworker']!.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(first: 1) { nodes { id } } }')).reviews.nodes[0]!.id;
    const { data, errors } = await devon['joe.caseworker']!.ask('query($a: ID!, $b: ID!) { own: review(id: $a) { id } other: review(id: $b) { id child { fullName } } again: review(id: $a) { child { fullName } } }', { a: own, b: foreign.review });
    expect(data).toEqual({ own: { id: own }, other: null, again: { child: { fullName: expect.stringContaining(DEVON) } } });
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  it('are changed by nobody in Devon', async () => {
    const before = (await house.owner.query('select r::text as review from review r where id = $1', [foreign.review])).rows;
    const steps: [string, Record<string, unknown>][] = [
      ['mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', { review: foreign.review }], ['mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { review: foreign.review, caseworker: null }], ['mutation($input: ReturnReviewInput!) { returnReview(input: $input) { id } }', { review: foreign.review, reason: 'x' }],
      ['mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { review: foreign.review, decision: 'CEASE', decidedOn: '2026-11-22', reason: 'x' }], ['mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', { review: foreign.review }], ['mutation($input: ReviewStepInput!) { discardReview(input: $input) { id } }', { review: foreign.review }],
      ['mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { child: foreign.child, variant: 'school_age' }], ['mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { draft: foreign.draft, answers: [{ path: 'cyp.likes', value: 'x', baseVersion: 0 }] }],
      ['mutation($input: AddChildInput!) { addChild(input: $input) { child { id } } }', { settingId: foreign.setting, authority: '879', legalForenames: 'A', legalSurname: 'B', bornOn: '2015-01-01', sex: 'F' }],
    ];
    for (const [mutation, input] of steps) for (const person of Object.values(devon)) expect(['NOT_FOUND', 'REFUSED']).toContain(await person.refusal(mutation, { input }));
    expect((await house.owner.query('select r::text as review from review r where id = $1', [foreign.review])).rows).toEqual(before);
  });

  it('are given to no caseworker of Devon, nor Devon’s to one of Plymouth', async () => {
    const own = (await devon['joe.caseworker']!.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(first: 1, filter: { state: [SUBMITTED] }) { nodes { id } } }')).reviews.nodes[0]!.id;
    const { me } = await devon['joe.caseworker']!.get<{ me: { id: string } }>('{ me { id } }');
    const assign = 'mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }';
    expect(await devon['joe.caseworker']!.refusal(assign, { input: { review: own, caseworker: foreign.user } })).toBe('INVALID');
    expect(await plymouth['kit.caseworker']!.refusal(assign, { input: { review: foreign.review, caseworker: me.id } })).toBe('INVALID');
  });

  it('their documents are opened by nobody in Devon', async () => {
    for (const [name, person] of Object.entries(devon)) {
      const [answer, missing] = await Promise.all([foreign.document, NOBODY].map((id) => house.app.http.inject({ method: 'GET', url: `/documents/${id}`, headers: { authorization: `Bearer ${person.token}` } })));
      expect([answer!.statusCode, answer!.json()], name).toEqual([404, missing!.json()]);
    }
  });
});

describe('a Plymouth child at a college in Devon', () => {
  it('is the college’s and Plymouth’s; Devon never sees it', async () => {
    const amara = devon['amara.senco']!;
    const setting = (await amara.get<{ viewer: { settings: { id: string }[] } }>('{ viewer { settings { id } } }')).viewer.settings[0]!.id;
    const { addChild } = await amara.get<{ addChild: { child: { id: string } } }>('mutation($input: AddChildInput!) { addChild(input: $input) { child { id } } }', { input: { settingId: setting, authority: '879', legalForenames: 'Across', legalSurname: 'Theborder', bornOn: '2008-09-14', sex: 'M' } });
    const { startReview } = await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: addChild.child.id, variant: 'post16' } });
    const [kit, joe, mary] = [plymouth['kit.caseworker']!, devon['joe.caseworker']!, devon['mary.manager']!];
    for (const person of [kit, joe]) expect(await person.refusal('query($id: ID!) { review(id: $id) { id } }', { id: startReview.id })).toBe('NOT_FOUND');
    await fillDraft(amara, startReview.id);
    await amara.get('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', { input: { review: startReview.id } });
    expect(await kit.get('query($id: ID!) { review(id: $id) { child { fullName } authority { code } } }', { id: startReview.id })).toEqual({ review: { child: { fullName: 'Across Theborder' }, authority: { code: '879' } } });
    for (const person of [joe, mary]) {
      expect(await person.refusal('query($id: ID!) { review(id: $id) { id } }', { id: startReview.id })).toBe('NOT_FOUND');
      expect(await person.refusal('query($id: ID!) { child(id: $id) { id } }', { id: addChild.child.id })).toBe('NOT_FOUND');
    }
    const { auditEvents } = await devon['ivy.auditor']!.get<{ auditEvents: { totalCount: number } }>('query($id: ID) { auditEvents(child: $id) { totalCount } }', { id: addChild.child.id });
    expect(auditEvents.totalCount).toBe(0);
  });
});

describe('many requests of both at once', () => {
  it('never cross, in five hundred of them', async () => {
    const marks: [Person, string, string][] = [...['joe.caseworker', 'mary.manager', 'amara.senco', 'demo-mis', 'ivy.auditor'].map((name): [Person, string, string] => [devon[name]!, DEVON, PLYMOUTH]), ...['kit.caseworker', 'sam.senco'].map((name): [Person, string, string] => [plymouth[name]!, PLYMOUTH, DEVON])];
    const queries = ['reviews', 'children', 'reviews by edges', 'the log', 'reviews by child'].map((name) => lists[name]!);
    let seen = 0;
    for (let round = 0; round < 10; round += 1)
      await Promise.all(
        Array.from({ length: 50 }, async (_, index) => {
          const [person, own, other] = marks[(index + round) % marks.length]!;
          const text = said(await person.ask(queries[(index * 7 + round) % queries.length]!));
          expect(text.includes(other), `${person.name} round ${round}`).toBe(false);
          if (text.includes(own)) seen += 1;
        }),
      );
    expect(seen).toBeGreaterThan(200);
  });

  it('leave no identity behind on a connection', async () => {
    const { database } = house.app.services;
    await Promise.all(Array.from({ length: 50 }, () => devon['joe.caseworker']!.ask(lists['children']!)));
    const counts = await Promise.all(Array.from({ length: 50 }, () => database.pool.query(`select (select count(*)::int from child) as children, current_setting('portal.authorities', true) as left_behind`)));
    for (const { rows } of counts) expect([rows[0].children, rows[0].left_behind || '']).toEqual([0, '']);
  });
});

describe('PostgreSQL itself', () => {
  const asDevon: Identity = { realm: 'viewer', subject: NOBODY, authorities: ['878'], settings: [] };
  const tables = async () => (await house.owner.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1`)).rows.map(({ name }) => name);
  const run = (identity: Identity, sql: string) => house.app.services.database.change(identity, {}, async (em) => em.execute(sql));
  const codeOf = (work: Promise<unknown>) => work.then(() => 'done', (error: { code?: string; message: string }) => error.code ?? error.message);

  it('has row security on every table, forced, with one policy', async () => {
    const { rows } = await house.owner.query<{ name: string; enabled: boolean; forced: boolean; policies: number }>(`select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'`);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ enabled, forced, policies }) => !enabled || !forced || policies !== 1)).toEqual([]);
  });

  it('shows no row to somebody who did not say who they are, nor to who only says that they import', async () => {
    for (const table of await tables()) {
      const { rows } = await house.app.services.database.pool.query(`select count(*)::int as count from "${table}"`);
      if (table !== 'throttle') expect(rows[0].count, table).toBe(0);
      const [row] = await house.app.services.database.read({ realm: 'import' }, { text: `select count(*)::int as count from "${table}"` });
      if (table !== 'throttle') expect(row!['count'], `${table} for an import`).toBe(0);
    }
    expect(await codeOf(house.app.services.database.pool.query('select * from migration'))).toBe('42501');
  });

  it('shows no row of Plymouth’s cases to Devon, in any table', async () => {
    for (const table of await tables()) {
      const rows = await house.app.services.database.read(asDevon, { text: `select t::text as text from "${table}" t` });
      expect(rows.filter((row) => String(row['text']).includes(PLYMOUTH)).length, table).toBe(0);
      // An id of Plymouth's may stand in no row of Devon's either.
      const whole = rows.map((row) => String(row['text'])).join('\n');
      expect(ids.filter((id) => whole.includes(id)), table).toEqual([]);
    }
    const [own] = await house.app.services.database.read(asDevon, { text: 'select count(*)::int as count from child' });
    expect(own!['count']).toBeGreaterThan(50);
  });

  it.each<[string, string]>([
    ['child', `insert into child (id, authority_code, legal_forenames, legal_surname, born_on, sex, added_at, shared_at, version) values (gen_random_uuid(), '879', 'A', 'B', '2015-01-01', 'F', now(), now(), 1)`],
    ['plan', `insert into plan (id, authority_code, child_id, state, first_made_on, issued_on, primary_need, review_due_on, version) select gen_random_uuid(), '879', id, 'ACTIVE', '2020-01-01', '2020-01-01', 'ASD', '2026-01-01', 1 from child limit 1`],
    ['review', `insert into review (id, reference, authority_code, child_id, state, expected_on, changed_at, version) select gen_random_uuid(), 'R-TEST', '879', id, 'EXPECTED', '2026-01-01', now(), 1 from child limit 1`],
    ['form', `insert into form (id, authority_code, code, title, purpose) values (gen_random_uuid(), '879', 'x', 'x', 'x')`],
    ['membership', `insert into membership (id, user_id, setting_id, authority_code, role, state, requested_at, version) select gen_random_uuid(), u.id, o.id, '879', 'HEAD', 'APPROVED', now(), 1 from "user" u, organisation o limit 1`],
    ['staff_role', `insert into staff_role (id, user_id, authority_code, role, granted_at) select gen_random_uuid(), id, '879', 'CASEWORKER', now() from "user" limit 1`],
    ['api_consent', `insert into api_consent (id, api_client_id, setting_id, authority_code, granted_at) select gen_random_uuid(), gen_random_uuid(), id, '879', now() from organisation where la_code = '879' limit 1`],
    ['credential', `insert into credential (user_id, password_hash, changed_at) values (gen_random_uuid(), 'x', now())`],
    ['session', `insert into session (id, token_hash, user_id, started_at, active_at, idle_minutes, expires_at) select gen_random_uuid(), 'x', id, now(), now(), 30, now() from "user" limit 1`],
    ['authority_policy', `insert into authority_policy (id, service_name, colour, private_email, idle_minutes, absolute_hours, link_hours, code_minutes, security_question, team_mailboxes, support_email, support_phone, notices, offers, version) values (gen_random_uuid(), 'x', 'x', 'x', 1, 1, 1, 1, false, false, 'x', 'x', '[]', '[]', 1)`],
  ])('takes no row for Plymouth, or for nobody, from Devon: %s', async (_table, sql) => expect(await codeOf(run(asDevon, sql))).toBe('42501'));

  it('lets Devon change or remove nothing of Plymouth’s, nor move a row of its own there', async () => {
    for (const table of ['child', 'plan', 'review', 'membership', 'document']) {
      const before = (await house.owner.query(`select md5(string_agg(t::text, '' order by id)) as sum from "${table}" t where authority_code = '879'`)).rows[0].sum;
      await codeOf(run(asDevon, `update "${table}" set authority_code = '878' where authority_code = '879'`));
      await codeOf(run(asDevon, `delete from "${table}" where authority_code = '879'`));
      expect((await house.owner.query(`select md5(string_agg(t::text, '' order by id)) as sum from "${table}" t where authority_code = '879'`)).rows[0].sum, table).toBe(before);
      expect(await codeOf(run(asDevon, `update "${table}" set authority_code = '879' where authority_code = '878'`)), table).toBe('42501');
    }
  });

  it('lets nobody give themselves a role or a setting', async () => {
    const me: Identity = { realm: 'viewer', subject: foreign.user, authorities: ['879'], settings: [] };
    expect(await codeOf(run(me, `insert into staff_role (id, user_id, authority_code, role, granted_at) values (gen_random_uuid(), '${foreign.user}', '878', 'MANAGER', now())`))).toBe('42501');
    expect(await codeOf(run(me, `insert into membership (id, user_id, setting_id, authority_code, role, state, requested_at, version) select gen_random_uuid(), '${foreign.user}', id, '878', 'HEAD', 'APPROVED', now(), 1 from organisation where urn = '999001'`))).toBe('42501');
    expect(await codeOf(run(me, `update staff_role set authority_code = '878' where user_id = '${foreign.user}'`))).toBe('42501');
    const pupil: Identity = { realm: 'viewer', subject: foreign.user, authorities: [], settings: [foreign.setting] };
    expect(await codeOf(run(pupil, `insert into membership (id, user_id, setting_id, authority_code, role, state, requested_at, version) values (gen_random_uuid(), '${foreign.user}', '${foreign.setting}', '879', 'HEAD', 'APPROVED', now(), 1)`))).toBe('42501');
  });

  it('refuses a change of what is written once, whoever asks', async () => {
    for (const table of ['audit_event', 'submission', 'answer_revision', 'form_version']) {
      for (const sql of [`update "${table}" set id = id`, `delete from "${table}"`, `truncate "${table}"`]) expect(await codeOf(house.app.services.database.pool.query(sql)), sql).toBe('42501');
      await expect(house.owner.query(`delete from "${table}"`)).rejects.toThrow(/append-only/);
    }
  });

  it('gives the application a role that owns nothing and can make nothing', async () => {
    const { pool } = house.app.services.database;
    const { rows } = await pool.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, (select count(*)::int from pg_class c where c.relowner = r.oid) as tables, (select count(*)::int from pg_proc p where p.proowner = r.oid) as functions, (select count(*)::int from pg_namespace n where n.nspowner = r.oid) as schemas, (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships from pg_roles r where rolname = current_user`);
    expect(rows[0]).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, tables: 0, functions: 0, schemas: 0, memberships: 0 });
    for (const sql of ['create table mine (x int)', 'create schema mine', 'alter table child disable row level security', 'drop policy child_rows on child', 'alter table child no force row level security', `copy child to program 'true'`, 'select * from pg_authid', 'select * from graphile_worker._private_jobs', 'set role postgres']) expect(await codeOf(pool.query(sql)), sql).toMatch(/^42501$/);
  });

  it('has no view that goes past it, and no function with its owner’s rights but the one that queues, those of retention and the one that counts drafts, each on a fixed path', async () => {
    const views = await house.owner.query(`select relname from pg_class where relnamespace in ('public'::regnamespace, 'portal'::regnamespace, 'portal_jobs'::regnamespace) and relkind in ('v', 'm') and coalesce(array_to_string(reloptions, ','), '') not like '%security_invoker=true%'`);
    expect(views.rows).toEqual([]);
    const definers = await house.owner.query(`select p.proname as name, array_to_string(p.proconfig, ',') as settings from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname in ('public', 'portal', 'portal_jobs', 'graphile_worker') order by p.proname`);
    const importing = 'search_path=pg_catalog,portal.realm=import';
    expect(definers.rows).toEqual([['discarded_drafts', importing], ['dispose', importing], ['drafts_by_version', importing], ['queue', 'search_path=pg_catalog'], ['unused_files', importing]].map(([name, settings]) => ({ name, settings })));
  });

  it('counts the drafts on a form for its own authority alone', async () => {
    const counted = async (authority: string) => (await house.app.services.database.read({ realm: 'viewer', subject: '00000000-0000-7000-8000-000000000000', authorities: [authority] }, { text: `select sum(d.drafts)::int as drafts from form f, portal.drafts_by_version(f.id) d where f.authority_code = '878'` }))[0]!['drafts'];
    expect(await counted('878')).toBeGreaterThan(0);
    expect(await counted('879')).toBeNull();
  });
});

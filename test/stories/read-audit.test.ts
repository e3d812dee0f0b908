import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryRow } from '../../api/journal/entry.js';
import { Journal } from '../../api/journal/journal.js';
import { tokenHash } from '../../api/kernel/seal.js';
import { childSqlOf } from '../../api/reading/of-child.js';
import type { Database } from '../../api/database/database.js';
import { Installation, type Person } from '../support/installation.js';

interface Entry {
  act: string;
  actor_name: string;
  actor_kind: string;
  authority_code: string | null;
  child_id: string | null;
  child_ids: string[] | null;
  fields: string[];
  subject_type: string | null;
  subject_id: string | null;
  row_count: number | null;
  request_id: string;
  audience: string;
}

let house: Installation;
const people = new Map<string, Person>();
/** A submitted review of Exe College with its child, and what else there is of it. */
let known: { id: string; child: string; plan: string; submission: string };
let draft: { id: string; child: string };

const emails = { amara: 'amara.senco@exe-college.example', joe: 'joe.caseworker@devon.example', ada: 'ada.admin@devon.example', ivy: 'ivy.auditor@devon.example', kit: 'kit.caseworker@plymouth.example' };
const who = (name: string) => people.get(name)!;

/** What the log got of children’s records while something was done. */
async function entriesOf(work: () => Promise<unknown>): Promise<Entry[]> {
  const { rows: before } = await house.owner.query<{ id: string }>('select coalesce(max(id), 0) as id from audit_event');
  await work();
  const { rows } = await house.owner.query<Entry>(`select * from audit_event where id > $1 and (act like 'record.%' or act like 'access.%') order by id`, [before[0]!.id]);
  return rows;
}

beforeAll(async () => {
  house = await Installation.start();
  for (const [name, email] of Object.entries(emails)) people.set(name, await house.signIn(email));
  people.set('mis', await house.program('demo-mis'));
  const { rows } = await house.owner.query<typeof known>(`select r.id, r.child_id as child, r.plan_id as plan, r.submission_id as submission from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.submission_id is not null and r.plan_id is not null limit 1`);
  known = rows[0]!;
  const { rows: drafts } = await house.owner.query<typeof draft>(`select r.id, r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'DRAFT' limit 1`);
  draft = drafts[0]!;
});
afterAll(() => house.stop());

describe('every read of a child’s record is one entry', () => {
  it.each<[string, string, string, string[]]>([
    ['a review', 'joe', 'query($id: ID!) { review(id: $id) { reference child { fullName } } }', ['Child.fullName', 'Review.child', 'Review.reference']],
    ['its id alone', 'joe', 'query($id: ID!) { review(id: $id) { id } }', ['Review.id']],
    ['a review under another name, behind a fragment', 'joe', 'query($id: ID!) { other: review(id: $id) { ...a } } fragment a on Review { why: decisionReason }', ['Review.decisionReason']],
    ['its answers in words', 'joe', 'query($id: ID!) { review(id: $id) { submission { sections { key } } } }', ['Review.submission', 'Submission.sections']],
    ['its answers, by a program', 'mis', 'query($id: ID!) { review(id: $id) { submission { answers { path } } } }', ['Review.submission', 'Submission.answers']],
    ['its documents and its history', 'amara', 'query($id: ID!) { review(id: $id) { documents { name } timeline { act } } }', ['AuditEvent.act', 'Review.documents', 'Review.timeline']],
  ])('%s', async (_what, name, query, fields) => {
    const entries = await entriesOf(() => who(name).ask(query, { id: known.id }));
    expect(entries.filter(({ act }) => act === 'record.read')).toEqual([expect.objectContaining({ authority_code: '878', child_id: known.child, child_ids: null, fields, subject_type: 'Review', subject_id: known.id, audience: 'AUDITOR', actor_kind: name === 'mis' ? 'PROGRAM' : 'PERSON' })]);
  });

  it.each<[string, string, string, () => string, string]>([
    ['a child', 'amara', 'query($id: ID!) { child(id: $id) { fullName } }', () => known.child, 'Child'],
    ['a plan', 'joe', 'query($id: ID!) { plan(id: $id) { primaryNeed } }', () => known.plan, 'Plan'],
  ])('%s', async (_what, name, query, id, type) => {
    const entries = await entriesOf(() => who(name).get(query, { id: id() }));
    expect(entries).toEqual([expect.objectContaining({ act: 'record.read', child_id: known.child, subject_type: type, subject_id: id() })]);
  });

  it('a section of a draft, by the key of the section and never by what is in it', async () => {
    const entries = await entriesOf(() => who('amara').get('query($id: ID!) { review(id: $id) { draft { section(key: "views") { questions { value } } } } }', { id: draft.id }));
    expect(entries).toEqual([expect.objectContaining({ child_id: draft.child, fields: ['Draft', 'Draft.views', 'Review.draft'] })]);
  });

  it('a page of a list: one entry with all its children, and not the row that was only looked at for the next page', async () => {
    let shown: string[] = [];
    const entries = await entriesOf(async () => {
      const { reviews } = await who('joe').get<{ reviews: { nodes: { child: { id: string } }[] } }>('{ reviews(first: 7) { nodes { child { id } } totalCount pageInfo { hasNextPage } } }');
      shown = reviews.nodes.map(({ child }) => child.id);
    });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ act: 'record.read', child_id: null, child_ids: [...new Set(shown)].sort(), row_count: new Set(shown).size, fields: ['Child.id', 'Review.child'], subject_id: null });
  });

  it('what a change gives back', async () => {
    const { rows } = await house.owner.query<{ id: string }>(`select child_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' limit 1`);
    const entries = await entriesOf(() => who('amara').get('mutation($input: StartReviewInput!) { startReview(input: $input) { child { fullName } } }', { input: { child: rows[0]!.id, variant: 'post16' } }));
    expect(entries).toEqual([expect.objectContaining({ act: 'record.read', child_id: rows[0]!.id, fields: expect.arrayContaining(['Child.fullName']) })]);
  });

  it('what the portal shows, although it asks from inside', async () => {
    const entries = await entriesOf(() => house.app.http.inject({ method: 'GET', url: '/children', headers: { authorization: `Bearer ${who('amara').token}` } }));
    expect(entries.some(({ act, fields, actor_name }) => act === 'record.read' && actor_name === 'Amara Okafor' && fields.includes('Child.fullName'))).toBe(true);
  });

  it('of two requests of one page each one, with the id of the request', async () => {
    const requests: string[] = [];
    const ask = async () => requests.push(String((await house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${who('joe').token}` }, payload: { query: '{ reviews(first: 3) { nodes { id } } }' } })).headers['x-request-id']));
    const entries = await entriesOf(async () => {
      await ask();
      await ask();
    });
    expect(entries.map(({ request_id }) => request_id)).toEqual(requests);
  });

  it('what is not about a child is none', async () => {
    expect(await entriesOf(async () => {
      await who('joe').get('{ viewer { name may { type } } forms { title versions { number } } organisations(first: 5) { nodes { name } } reviews(first: 1, filter: { search: "nobody of this name" }) { nodes { id } } }');
      await house.ask('{ authorities { name } }');
    })).toEqual([]);
  });

  it('of many at once none is missing', async () => {
    const entries = await entriesOf(() => Promise.all(Array.from({ length: 40 }, () => who('joe').get('{ reviews(first: 5) { nodes { id } } }'))));
    expect(new Set(entries.map(({ request_id }) => request_id)).size).toBe(40);
    expect(entries).toHaveLength(40);
  });
});

describe('no entry, no data', () => {
  const forbid = (verb: 'revoke' | 'grant') => house.owner.query(`${verb} insert on audit_event ${verb === 'revoke' ? 'from' : 'to'} ${decodeURIComponent(new URL(house.appUrl).username)}`);
  const post = (query: string) => house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${who('joe').token}` }, payload: { query, variables: { id: known.id } } });

  it('where the log cannot be written, nothing of a child leaves by any door', async () => {
    const { rows } = await house.owner.query<{ name: string; surname: string }>('select legal_forenames as name, legal_surname as surname from child where id = $1', [known.child]);
    const { rows: documents } = await house.owner.query<{ id: string }>(`select d.id from document d join review r on r.response_id = d.response_id where r.submission_id is not null limit 1`);
    await forbid('revoke');
    try {
      const answer = await post('query($id: ID!) { review(id: $id) { child { fullName } } }');
      expect([answer.statusCode, answer.json<{ data?: unknown; errors: { extensions: { code: string } }[] }>()]).toEqual([503, { errors: [expect.objectContaining({ extensions: { code: 'UNAVAILABLE', retryAfter: 5 } })] }]);
      expect((await post('{ viewer { name } }')).json<{ data: unknown }>().data).toEqual({ viewer: { name: 'Joe Westcott' } });
      const page = await house.app.http.inject({ method: 'GET', url: '/children', headers: { authorization: `Bearer ${who('amara').token}` } });
      expect([page.statusCode, page.body.includes(rows[0]!.surname)]).toEqual([503, false]);
      if (documents[0]) expect((await house.app.http.inject({ method: 'GET', url: `/documents/${documents[0].id}`, headers: { authorization: `Bearer ${who('joe').token}` } })).statusCode).toBeGreaterThanOrEqual(404);
    } finally {
      await forbid('grant');
    }
    expect((await post('query($id: ID!) { review(id: $id) { child { fullName } } }')).json<{ data: unknown }>().data).toEqual({ review: { child: { fullName: `${rows[0]!.name} ${rows[0]!.surname}` } } });
  });

  it('a reader that belongs to no request reads nothing of a child', () => {
    const { reader } = house.app.services;
    expect(() => (reader as unknown as { note(plan: object, rows: unknown[][]): void }).note({ entity: { className: 'Child' }, children: [[0, 1, 2]], fields: [] }, [[known.child, '878', null]])).toThrow(/reader of a request/);
  });

  it('every record that names a child says so', () => {
    const types = house.app.schema.getTypeMap();
    // Submission is not read by the reader, and takes note itself.
    const silent = [...house.app.services.database.orm.getMetadata().getAll().values()].filter(({ className, properties }) => className in types && className !== 'Submission' && ['childId', 'responseId'].some((name) => name in properties) && !childSqlOf(className));
    expect(silent.map(({ className }) => className)).toEqual([]);
    expect(childSqlOf('Child')).toBeDefined();
  });
});

describe('every refusal on children’s data is an entry', () => {
  it('a record of another authority: who asked, for which id, told as if it did not exist', async () => {
    const entries = await entriesOf(() => who('kit').ask('query($id: ID!) { review(id: $id) { id } }', { id: known.id }));
    expect(entries).toEqual([expect.objectContaining({ act: 'access.notFound', authority_code: '879', subject_id: `sha256:${tokenHash(known.id)}`, child_id: null, fields: ['review'] })]);
  });

  it('an id in the input of a change', async () => {
    const entries = await entriesOf(() => who('kit').ask('mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', { input: { review: known.id } }));
    expect(entries).toEqual([expect.objectContaining({ act: 'access.notFound', subject_id: `sha256:${tokenHash(known.id)}`, fields: ['acceptReview'] })]);
  });

  it('an operation that is not theirs', async () => {
    const entries = await entriesOf(() => who('ada').ask('{ reviews { nodes { id } } }'));
    expect(entries).toEqual([expect.objectContaining({ act: 'access.refused', authority_code: '878', fields: ['reviews'] })]);
  });

  it('a field, with the child whose record it is, in the same breath as what was read', async () => {
    const entries = await entriesOf(() => who('amara').ask('query($id: ID!) { hush: review(id: $id) { reference child { SmithJohn: nhsNumber } } }', { id: known.id }));
    expect(entries.map(({ act, child_id, fields }) => [act, child_id, fields])).toEqual([['record.read', known.child, ['Child.nhsNumber', 'Review.child', 'Review.reference']], ['access.refused', known.child, ['nhsNumber']]]);
  });

  it('of a whole page it is one', async () => {
    const entries = await entriesOf(() => who('mis').ask('{ reviews(first: 5) { nodes { decisionReason } } }'));
    expect(entries.map(({ act, fields }) => [act, fields])).toEqual([['record.read', ['Review.decisionReason']], ['access.refused', ['decisionReason']]]);
  });

  it('strangers fill no log', async () => {
    expect(await entriesOf(() => house.ask('query($id: ID!) { review(id: $id) { id } }', { id: known.id }))).toEqual([]);
  });

  it('sign-ins are in the chain of the authority of whoever signs in, and of nobody known in the platform’s', async () => {
    const { rows: before } = await house.owner.query<{ id: string }>('select max(id) as id from audit_event');
    await house.signIn(emails.amara);
    const wrong = 'mutation($input: SignInInput!) { signIn(input: $input) { challenge } }';
    await house.ask(wrong, { input: { email: emails.joe, password: 'not the password at all' } });
    await house.ask(wrong, { input: { email: 'nobody@nowhere.example', password: 'not the password at all' } });
    const { rows } = await house.owner.query<{ act: string; authority_code: string | null }>(`select act, authority_code from audit_event where id > $1 and act like 'user.sign%' order by id`, [before[0]!.id]);
    expect(rows).toEqual([{ act: 'user.signedIn', authority_code: '878' }, { act: 'user.signInRefused', authority_code: '878' }, { act: 'user.signInRefused', authority_code: null }]);
  });
});

describe('the journal', () => {
  const row = (name: string) => ({ request_id: name }) as EntryRow;

  it('lets those who come while it writes share the next commit, and one bad row fails alone', async () => {
    const commits: string[][] = [];
    const open: (() => void)[] = [];
    const database = {
      append: async (_identity: object, { values }: { values: string[] }) => {
        const names = (JSON.parse(values[0]!) as EntryRow[]).map(({ request_id }) => request_id);
        commits.push(names);
        await new Promise<void>((done) => open.push(done));
        if (names.includes('bad')) throw new Error('cannot be stored');
      },
    } as unknown as Database;
    const journal = new Journal(database);
    const settled = Promise.allSettled(['a', 'b', 'c', 'bad', 'd'].map((name) => journal.write([row(name)])));
    expect(commits).toEqual([['a'], ['b']]);
    for (let turn = 0; turn < 20; turn += 1) {
      open.splice(0).forEach((go) => go());
      await new Promise((wake) => setImmediate(wake));
    }
    expect(commits).toEqual([['a'], ['b'], ['c', 'bad', 'd'], ['c'], ['bad'], ['d']]);
    expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });
});

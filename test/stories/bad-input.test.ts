import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../api/config.js';
import { LARGEST_PAGE } from '../../api/kernel/paging.js';
import { Installation, type Person } from '../support/installation.js';

let house: Installation;
let amara: Person;
let joe: Person;
let ivy: Person;
let ada: Person;

beforeAll(async () => {
  house = await Installation.start();
  [amara, joe, ivy, ada] = [await house.signIn('amara.senco@exe-college.example'), await house.signIn('joe.caseworker@devon.example'), await house.signIn('ivy.auditor@devon.example'), await house.signIn('ada.admin@devon.example')];
});
afterAll(() => house.stop());

interface Response {
  statusCode: number;
  body: string;
  headers: Record<string, unknown>;
}
const QUERY = '{"query":"{ viewer { name } }"}';
const post = (payload: string | Buffer, headers: Record<string, string> = {}, url = '/graphql', of = house): Promise<Response> => of.app.http.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload });
const send = (query: string, variables: Record<string, unknown> = {}, of = house) => post(JSON.stringify({ query, variables }), {}, '/graphql', of);
const codes = ({ body }: Response) => (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.map(({ extensions }) => extensions.code) ?? [];

/** Nothing of how the server is made goes out, and no more than a screen of text. */
function decent({ body, headers }: Response): void {
  expect(body).not.toMatch(/node_modules|\.js:\d+|stacktrace|\bat \w+ \(|postgres|select .* from /i);
  expect(body.length).toBeLessThan(64_000);
  expect(headers['content-type']).toMatch(/; charset=utf-8$/);
  expect(headers['x-content-type-options'] ?? 'nosniff').toBe('nosniff');
}

describe('a body that is no operation', () => {
  it.each<[string, string | Buffer, Record<string, string>, number, string]>([
    ['half of some JSON', '{"query":', {}, 400, 'INVALID'], ['nothing', '', {}, 400, 'INVALID'], ['a number', '5', {}, 400, 'BAD_REQUEST'], ['null', 'null', {}, 400, 'BAD_REQUEST'], ['a batch', `[${QUERY},${QUERY}]`, {}, 400, 'BAD_REQUEST'], ['an operation that is a number', '{"query":5}', {}, 400, 'BAD_REQUEST'], ['variables that are text', '{"query":"{ viewer { name } }","variables":"x"}', {}, 400, 'BAD_REQUEST'],
    ['two operations and no name', '{"query":"query A { viewer { name } } query B { viewer { name } }"}', {}, 400, 'OPERATION_RESOLUTION_FAILURE'], ['__proto__ among its keys', '{"query":"{ viewer { name } }","__proto__":{"admin":true}}', {}, 400, 'INVALID'], ['UTF-16', Buffer.from(QUERY, 'utf16le'), {}, 400, 'INVALID'], ['bytes that are no text', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), {}, 400, 'INVALID'],
    ['plain text', QUERY, { 'content-type': 'text/plain' }, 400, 'BAD_REQUEST'], ['a form', 'query=%7Bviewer%7Bname%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'INVALID'], ['a form with files', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'INVALID'], ['XML', '<query/>', { 'content-type': 'text/xml' }, 415, 'INVALID'],
    ['6 MB', JSON.stringify({ query: '{ viewer { name } }', variables: { x: 'x'.repeat(6 * 1024 * 1024) } }), {}, 413, 'INVALID'], ['a persisted query that nobody stored', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}', {}, 200, 'PERSISTED_QUERY_NOT_SUPPORTED'],
  ])('(%s) is refused with a code', async (_what, payload, headers, status, code) => {
    const answer = await post(payload, headers);
    expect([answer.statusCode, codes(answer)]).toEqual([status, [code]]);
    decent(answer);
  });

  it.each<[string, 'GET' | 'PUT' | 'PATCH' | 'DELETE', string]>([['a query by GET', 'GET', '/graphql?query={viewer{name}}'], ['a mutation by GET', 'GET', '/graphql?query=mutation{signOut}'], ['by PUT', 'PUT', '/graphql'], ['by PATCH', 'PATCH', '/graphql'], ['by DELETE', 'DELETE', '/graphql']])('%s is refused, whoever is signed in', async (_what, method, url) => {
    const answer = await house.app.http.inject({ method, url, headers: { authorization: `Bearer ${amara.token}`, 'apollo-require-preflight': '1' } });
    expect([404, 405]).toContain(answer.statusCode);
    decent(answer);
    expect((await amara.get<{ me: { name: string } }>('{ me { name } }')).me.name).toBe('Amara Okafor');
  });

  it.each(['/documents/%ZZ', `/documents/${'x'.repeat(5000)}`, '/nothing', '/graphql/x', '/../../etc/passwd', '/documents/..%2f..%2fsecret.key', '/.git/config', '/.env'])('an address that is none (%s) is told so', async (url) => {
    const answer = await house.app.http.inject({ method: 'GET', url });
    expect([400, 401, 404, 414]).toContain(answer.statusCode);
    expect(answer.json()).toMatchObject({ type: 'about:blank', code: expect.stringMatching(/^(INVALID|NOT_FOUND|UNAUTHENTICATED)$/) });
    expect(answer.body.length).toBeLessThan(500);
  });
});

describe('an operation that cannot be', () => {
  const cycle = (deep: number) => `{ forms ${'{ versions { form '.repeat(deep)} { id } ${'} }'.repeat(deep)} }`;
  it.each<[string, string, string]>([
    ['a field that is not there', '{ viewer { nam } }', 'GRAPHQL_VALIDATION_FAILED'], ['a type that is not there', 'query($x: Secret) { viewer { name } }', 'GRAPHQL_VALIDATION_FAILED'], ['an argument that is not there', '{ children(all: true) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'], ['no selection', '{ viewer }', 'GRAPHQL_VALIDATION_FAILED'], ['a syntax error', '{ viewer { name }', 'GRAPHQL_PARSE_FAILED'], ['no text at all', ' ', 'GRAPHQL_PARSE_FAILED'],
    ['17 levels', cycle(8), 'GRAPHQL_VALIDATION_FAILED'], ['200 levels', cycle(100), 'GRAPHQL_VALIDATION_FAILED'], ['20,000 open braces', '{'.repeat(20_000), 'GRAPHQL_PARSE_FAILED'], ['20,000 lists in lists', `{ child(id: ${'['.repeat(3000)}`, 'GRAPHQL_PARSE_FAILED'], ['31 aliases', `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: viewer { name }`).join(' ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['101 aliases of __typename', `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(' ')} }`, 'GRAPHQL_VALIDATION_FAILED'], ['4,001 tokens', `{ ${'viewer { name } '.repeat(1001)} }`, 'GRAPHQL_PARSE_FAILED'], ['400,000 tokens', '{ a '.repeat(200_000), 'GRAPHQL_PARSE_FAILED'], ['60 directives', `{ viewer { ${Array.from({ length: 60 }, () => 'name @include(if: true)').join(' ')} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['fragments in a circle', '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }', 'GRAPHQL_VALIDATION_FAILED'], ['a fragment of itself', '{ viewer { ...a } } fragment a on Viewer { ...a }', 'GRAPHQL_VALIDATION_FAILED'], ['depth behind fragments', `{ forms { ...a } } ${Array.from({ length: 9 }, (_, index) => `fragment ${String.fromCharCode(97 + index)} on Form { versions { form { ...${String.fromCharCode(98 + index)} } } }`).join(' ')} fragment j on Form { id }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['depth in an operation called __schema', `query __schema ${cycle(8)}`, 'GRAPHQL_VALIDATION_FAILED'], ['pages of pages', '{ reviews(first: 500) { nodes { timeline(first: 200) { id act } } } }', 'GRAPHQL_VALIDATION_FAILED'], ['a field twice in two ways', '{ viewer { x: name x: id } }', 'GRAPHQL_VALIDATION_FAILED'], ['2,000 variables that nobody uses', `query(${Array.from({ length: 900 }, (_, index) => `$v${index}: Int`).join(' ')}) { viewer { name } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ])('(%s) is refused before anything runs', async (_what, query, code) => {
    await house.idle();
    const before = house.app.services.database.statements;
    const answer = await send(query);
    expect([answer.statusCode, new Set(codes(answer))]).toEqual([400, new Set([code])]);
    decent(answer);
    expect(house.app.services.database.statements).toBe(before);
  });

  it('a subscription is refused with a code, and is no fault', async () => expect(codes(await send('subscription { viewer { name } }'))).toEqual(['OPERATION_RESOLUTION_FAILURE']));

  it('a 1 MB comment and JSON of 100,000 levels are read past', async () => {
    expect(codes(await send(`# ${'x'.repeat(1_000_000)}\n{ viewer { name } }`))).toEqual([]);
    expect((await post(`{"query":"{ viewer { name } }","variables":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`)).statusCode).toBe(200);
  });
});

describe('a page', () => {
  const lists = ['reviews', 'children', 'memberships', 'organisations'];
  it.each(lists.flatMap((list) => [0, -1, LARGEST_PAGE + 1, 1_000_000, 2_147_483_647].map((first) => [list, first] as const)))('of %s cannot have %i records', async (list, first) => {
    expect(await joe.refusal(`query($first: Int) { ${list}(first: $first) { totalCount } }`, { first })).toBe('INVALID');
  });

  it.each<[number | null, string | null]>([[-1, null], [10_001, null], [5, 'WyJ4Il0']])('cannot begin at offset %j after %j', async (offset, after) => {
    for (const list of lists) expect(await joe.refusal(`query($offset: Int, $after: String) { ${list}(offset: $offset, after: $after) { totalCount } }`, { offset, after })).toBe('INVALID');
  });

  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each<[string, string]>([
    ['nothing', ''], ['no base64', '%%%'], ['no JSON', 'zzzz'], ['an object', cursor({ a: 1 })], ['too few values', cursor([])], ['too many values', cursor(['a', 'b', 'c', 'd', 'e'])], ['values in values', cursor([['x'], ['y']])], ['objects', cursor([{}, {}])], ['true', cursor([true, true])], ['values of the wrong kind', cursor(['x', 'y'])], ['a NUL', cursor(['\u0000', '\u0000'])],
    ['statements', cursor(["2026-01-01' or 1=1 --", '00000000-0000-7000-8000-000000000000'])], ['a day that does not exist', cursor(['2026-02-30', '00000000-0000-7000-8000-000000000000'])], ['1 MB', 'x'.repeat(1_000_000)],
  ])('cannot begin after a cursor that is made up: %s', async (_what, after) => {
    expect(await joe.refusal('query($after: String) { reviews(after: $after) { totalCount } }', { after })).toBe('INVALID');
    expect(await joe.refusal('query($after: String) { memberships(after: $after) { totalCount } }', { after })).toBe('INVALID');
  });

  it('made-up values in a cursor show no more than one’s own rows', async () => {
    const { reviews } = await joe.get<{ reviews: { nodes: { authority: { code: string } }[] } }>('query($after: String) { reviews(first: 500, after: $after) { nodes { authority { code } } } }', { after: cursor(['1900-01-01', '00000000-0000-0000-0000-000000000000']) });
    expect(new Set(reviews.nodes.map(({ authority }) => authority.code))).toEqual(new Set(['878']));
  });

  it('of a timeline has 1 to 200 entries', async () => {
    const { reviews } = await joe.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(first: 1) { nodes { id } } }');
    for (const first of [0, -1, 201]) expect((await joe.ask('query($id: ID!, $first: Int!) { review(id: $id) { timeline(first: $first) { id } } }', { id: reviews.nodes[0]!.id, first })).errors![0]!.extensions.code).toBe('INVALID');
  });
});

describe('an id that is none', () => {
  const none = ['', ' ', 'none', '1', '-1', 'null', '\u0000', '\ud800', "' or '1'='1", '00000000-0000-7000-8000-00000000000', '00000000-0000-7000-8000-0000000000000', '00000000-0000-7000-8000-00000000000g', '{00000000-0000-7000-8000-000000000000}', '__proto__', 'x'.repeat(10_000)];

  it.each<[string, () => Person, string]>([
    ['review', () => joe, 'query($id: ID!) { review(id: $id) { id } }'], ['child', () => joe, 'query($id: ID!) { child(id: $id) { id } }'], ['plan', () => joe, 'query($id: ID!) { plan(id: $id) { id } }'], ['membership', () => joe, 'query($id: ID!) { membership(id: $id) { id } }'], ['user', () => joe, 'query($id: ID!) { user(id: $id) { id } }'], ['form version', () => joe, 'query($id: ID!) { formVersion(id: $id) { id } }'],
    ['organisation', () => joe, 'query($id: ID!) { organisation(id: $id) { id } }'], ['review to accept', () => joe, 'mutation($id: ID!) { acceptReview(input: { review: $id }) { id } }'], ['review to return', () => joe, 'mutation($id: ID!) { returnReview(input: { review: $id, reason: "x" }) { id } }'], ['review to assign', () => joe, 'mutation($id: ID!) { assignReview(input: { review: $id }) { id } }'],
    ['review to decide', () => joe, 'mutation($id: ID!) { decideReview(input: { review: $id, decision: AMEND, decidedOn: "2026-11-22", reason: "x" }) { id } }'], ['membership to decide', () => ada, 'mutation($id: ID!) { decideMembership(id: $id, state: APPROVED) { id } }'], ['review to submit', () => amara, 'mutation($id: ID!) { submitReview(input: { review: $id }) { submitted } }'], ['review to discard', () => amara, 'mutation($id: ID!) { discardReview(input: { review: $id }) { id } }'],
    ['child to begin with', () => amara, 'mutation($id: ID!) { startReview(input: { child: $id, variant: "post16" }) { id } }'], ['draft to save', () => amara, 'mutation($id: ID!) { saveAnswers(input: { draft: $id, answers: [{ path: "cyp.likes", value: "x", baseVersion: 0 }] }) { draft { id } } }'],
  ])('is of no %s', async (_what, who, query) => {
    for (const id of none) expect(await who().refusal(query, { id }), id.slice(0, 50)).toBe('NOT_FOUND');
  });

  it('in a filter finds nothing', async () => {
    for (const id of none.filter((each) => each !== ''))
      for (const filter of ['assignedTo', 'setting', 'child']) {
        const { data } = await joe.ask<{ reviews: { totalCount: number } }>(`query($id: ID) { reviews(filter: { ${filter}: $id }) { totalCount } }`, { id });
        expect(data!.reviews.totalCount).toBe(0);
      }
    for (const id of none.filter((each) => !['', '\u0000'].includes(each))) {
      const { data } = await ivy.ask<{ auditEvents: { totalCount: number } }>('query($id: ID) { auditEvents(subject: $id, child: $id, actor: $id) { totalCount } }', { id });
      expect(data!.auditEvents.totalCount).toBe(0);
    }
  });

  it('of somebody to give a review to is refused', async () => {
    const { reviews } = await joe.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(first: 1, filter: { state: [SUBMITTED] }) { nodes { id } } }');
    const { me } = await amara.get<{ me: { id: string } }>('{ me { id } }');
    for (const caseworker of ['none', '00000000-0000-7000-8000-000000000000', me.id, '\u0000']) expect(await joe.refusal('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: reviews.nodes[0]!.id, caseworker } })).toBe('INVALID');
  });
});

describe('words to look for', () => {
  it.each<[string, string]>([['a percent sign', '%'], ['an underscore', '_'], ['a backslash', '\\'], ['a pattern', '.*'], ['a statement', "'; drop table child; --"], ['a quote', "'"], ['half a character', '\ud800'], ['a right-to-left override', '\u202e'], ['an emoji', '🦊'], ['10,000 letters', 'x'.repeat(10_000)], ['a thousand words', 'zq '.repeat(1000)]])('(%s) are only words', async (_what, search) => {
    const { children, reviews, organisations } = await joe.get<Record<string, { totalCount: number }>>('query($search: String) { children(search: $search) { totalCount } reviews(filter: { search: $search }) { totalCount } organisations(search: $search) { totalCount } }', { search });
    expect([children!.totalCount, reviews!.totalCount]).toEqual([0, 0]);
    if (search !== "'") expect(organisations!.totalCount).toBe(0);
  });

  it.each(['children(search: $text) { totalCount }', 'organisations(search: $text) { totalCount }', 'reviews(filter: { search: $text }) { totalCount }', 'forms(authority: $text) { id }'])('with a NUL are refused, with a code: %s', async (field) => {
    expect(await joe.refusal(`query($text: String) { ${field} }`, { text: 'a\u0000b' })).toBe('INVALID');
  });

  it('spaces alone are no words', async () => {
    const { all, spaces } = await joe.get<Record<string, { totalCount: number }>>('{ all: children { totalCount } spaces: children(search: "   ") { totalCount } }');
    expect(spaces).toEqual(all);
  });
});

describe('a day that does not exist', () => {
  it.each(['2026-02-30', '2026-13-01', 'today', '22/11/2026', '2026-11-22T10:00:00Z', ''])('(%s) is refused as a value', async (day) => {
    expect(await joe.refusal('query($day: LocalDate) { reviews(filter: { dueUntil: $day }) { totalCount } }', { day })).toBe('BAD_USER_INPUT');
  });

  it('and one that no calendar here has is refused with a code', async () => {
    expect(await joe.refusal('query($day: LocalDate) { reviews(filter: { dueUntil: $day }) { totalCount } }', { day: '0000-01-01' })).toBe('INVALID');
    expect((await joe.get<{ reviews: { totalCount: number } }>('{ reviews(filter: { dueFrom: "9999-12-31" }) { totalCount } }')).reviews.totalCount).toBe(0);
  });

  it.each<[string, string, string]>([['tomorrow', '2026-11-23', 'INVALID'], ['before the meeting', '2020-01-01', 'INVALID'], ['the year 1', '0001-01-01', 'INVALID']])('a decision cannot be made %s', async (_what, decidedOn, code) => {
    const { reviews } = await joe.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(first: 1, filter: { state: [ACCEPTED] }) { nodes { id } } }');
    expect(await joe.refusal('mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { input: { review: reviews.nodes[0]!.id, decision: 'MAINTAIN', decidedOn, reason: 'x' } })).toBe(code);
  });
});

describe('a reason', () => {
  it.each<[string, string, object]>([['missing', ' \n ', { field: 'reason' }], ['too long', 'é'.repeat(4001), { field: 'reason', limit: 4000, surplus: 1 }], ['with a NUL', 'a\u0000', {}], ['with half a character', 'a\ud800', {}]])('that is %s is refused, and the review stays as it is', async (_what, reason, details) => {
    const { reviews } = await joe.get<{ reviews: { nodes: { id: string; version: number }[] } }>('{ reviews(first: 1, filter: { state: [SUBMITTED] }) { nodes { id version } } }');
    const [review] = reviews.nodes;
    const { errors } = await joe.ask('mutation($input: ReturnReviewInput!) { returnReview(input: $input) { id } }', { input: { review: review!.id, reason } });
    expect(errors![0]!.extensions).toEqual({ code: 'INVALID', ...details });
    expect((await joe.get<{ review: { version: number; state: string } }>('query($id: ID!) { review(id: $id) { version state } }', { id: review!.id })).review).toEqual({ version: review!.version, state: 'SUBMITTED' });
  });
});

describe('a child who cannot be', () => {
  const ADD = 'mutation($input: AddChildInput!) { addChild(input: $input) { child { id } problems { field } } }';
  let input: Record<string, unknown>;
  beforeAll(async () => {
    const { viewer } = await amara.get<{ viewer: { settings: { id: string }[] } }>('{ viewer { settings { id } } }');
    input = { settingId: viewer.settings[0]!.id, authority: '878', legalForenames: 'Zoë', legalSurname: 'Brânză', bornOn: '2008-09-14', sex: 'F' };
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['born tomorrow', { bornOn: '2026-11-23' }, ['bornOn']], ['26 years old', { bornOn: '2000-11-22' }, ['bornOn']], ['without names', { legalForenames: ' ', legalSurname: '' }, ['legalForenames', 'legalSurname']], ['with names of 101 characters', { legalForenames: '😀'.repeat(101) }, ['legalForenames']], ['with a UPN whose letter does not fit', { upn: 'A878200126001' }, ['upn']], ['with half a UPN', { upn: 'U8782' }, ['upn']],
    ['with a ULN that is none', { uln: '1234567890' }, ['uln']], ['in year 21', { taughtInYear: 21 }, ['taughtInYear']], ['with an address of 501 characters', { address: 'x'.repeat(501) }, ['address']],
  ])('(%s) is not added, and it says why', async (_what, wrong, fields) => {
    const { addChild } = await amara.get<{ addChild: { child: null; problems: { field: string }[] } }>(ADD, { input: { ...input, ...wrong } });
    expect([addChild.child, addChild.problems.map(({ field }) => field)]).toEqual([null, fields]);
  });

  it.each<[string, Record<string, unknown>, string]>([['at no setting', { settingId: 'none' }, 'REFUSED'], ['of no authority', { authority: '999' }, 'INVALID'], ['of an authority with a NUL', { authority: '\u0000' }, 'INVALID'], ['with a NUL in a name', { legalSurname: 'a\u0000' }, 'INVALID'], ['with half a character', { knownAs: '\ud800' }, 'INVALID'], ['with a field that there is not', { sharedAt: '2026-01-01T00:00:00Z' }, 'BAD_USER_INPUT'], ['with an id of their own', { id: '00000000-0000-7000-8000-000000000000' }, 'BAD_USER_INPUT']])('(%s) is refused', async (_what, wrong, code) => {
    const before = await house.owner.query('select count(*) from child');
    expect(await amara.refusal(ADD, { input: { ...input, ...wrong } })).toBe(code);
    expect((await house.owner.query('select count(*) from child')).rows).toEqual(before.rows);
  });
});

describe('an error', () => {
  const name = 'Zoë Secretname';
  const add = 'mutation($input: AddChildInput!) { addChild(input: $input) { child { id } } }';
  const good = { settingId: 'x', authority: '878', legalForenames: 'a', legalSurname: 'b', bornOn: '2010-01-01', sex: 'F' };

  it.each<[string, string, Record<string, unknown>]>([
    ['in a choice', add, { input: { ...good, sex: name } }], ['in a day', add, { input: { ...good, bornOn: name } }], ['in a number', add, { input: { ...good, taughtInYear: name } }], ['in a list for text', add, { input: { ...good, legalForenames: [name] } }], ['in an object for text', add, { input: { ...good, legalSurname: { name } } }], ['as a key', add, { input: { ...good, [name]: 1 } }], ['for everything', add, { input: name }], ['with a semicolon', add, { input: { ...good, taughtInYear: `a; ${name}` } }], ['that looks like a place', add, { input: { ...good, taughtInYear: `a" at "input.sex"; ${name}` } }],
    ['in a moment', 'query($since: DateTimeISO) { auditEvents(since: $since) { totalCount } }', { since: name }], ['in one of several states', 'query($state: [ReviewState!]) { reviews(filter: { state: $state }) { totalCount } }', { state: ['DRAFT', name] }], ['in an id', 'query($id: ID!) { child(id: $id) { id } }', { id: { name } }],
    ['within the operation', `mutation { addChild(input: { settingId: "x", authority: "878", legalForenames: "a", legalSurname: "b", bornOn: "${name}", sex: "${name}", taughtInYear: "${name}" }) { child { id } } }`, {}], ['within a broken operation', `{ child "${name}" }`, {}], ['within a search that is no text', `{ children(search: { name: "${name}" }) { totalCount } }`, {}], ['within a moment', `{ auditEvents(since: "${name}") { totalCount } }`, {}],
  ])('does not repeat a child’s name that was sent %s', async (_where, query, variables) => {
    const answer = await house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${amara.token}` }, payload: { query, variables } });
    expect(answer.statusCode).toBe(400);
    for (const code of codes(answer)) expect(code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_(VALIDATION|PARSE)_FAILED)$/);
    expect(answer.body).not.toMatch(/Secretname|Zoë/);
    decent(answer);
  });

  it('still says which variable, where in it, and what is missing', async () => {
    const messages = async (input: unknown) => (await amara.ask(add, { input })).errors!.map(({ message }) => message);
    expect(await messages({ ...good, sex: name })).toEqual(['Variable "$input" got an invalid value at "input.sex".']);
    const { sex: _sex, ...without } = good;
    expect(await messages(without)).toEqual(['Variable "$input" got an invalid value: Field "sex" of required type "Sex!" was not provided.']);
  });

  it('has the id of the request, by which it is found again in the log', async () => expect((await send('{ me { name } }')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/));
});

describe('a request from another site', () => {
  const elsewhere: [string, Record<string, string>][] = [['another origin', { origin: 'https://evil.example' }], ['an origin that begins like ours', { origin: 'http://127.0.0.1.evil.example' }], ['a frame without an origin', { origin: 'null' }], ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site' }], ['a browser that says same-site', { 'sec-fetch-site': 'same-site' }], ['one that says both', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'cross-site' }]];
  const targets: [string, string, string][] = [['/graphql', 'application/json', QUERY], ['/graphql', 'text/plain', QUERY], ['/documents', 'multipart/form-data; boundary=x', '--x--'], ['/sign-in', 'application/x-www-form-urlencoded', 'email=a'], ['/sign-out', 'application/x-www-form-urlencoded', ''], ['/register', 'application/x-www-form-urlencoded', 'email=a']];

  it.each(elsewhere)('(%s) changes nothing, with the person’s cookie along (a22)', async (_what, headers) => {
    for (const [url, type, payload] of targets) {
      const answer = await house.app.http.inject({ method: 'POST', url, headers: { 'content-type': type, ...headers }, cookies: { portal_session: amara.token }, payload });
      expect([answer.statusCode, answer.body.includes('REFUSED') || answer.headers['content-type']!.includes('html')], url).toEqual([403, true]);
    }
    expect((await amara.get<{ me: { name: string } }>('{ me { name } }')).me.name).toBe('Amara Okafor');
  });

  it('is none from a page of ours, nor from a program that says nothing', async () => {
    for (const headers of [{ origin: 'http://127.0.0.1:1' }, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, {}] as Record<string, string>[]) expect((await post(QUERY, headers)).statusCode).toBe(200);
  });

  it('is not given leave to read answers', async () => {
    const answer = await house.app.http.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } });
    expect(Object.keys(answer.headers).filter((header) => header.startsWith('access-control'))).toEqual([]);
  });
});

describe('in production', () => {
  let real: Installation;
  beforeAll(async () => {
    real = await Installation.start({ NODE_ENV: 'production', RATE_LIMITS: 'standard', BASE_URL: 'https://portal.example' });
  });
  afterAll(() => real.stop());

  it.each(['/mailbox', '/mailbox.json', '/mailbox.css', '/graphql', '/graphql?query={viewer{name}}'])('there is no %s to open', async (url) => {
    const answer = await real.app.http.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toMatch(/GraphiQL|Mailbox/);
  });

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Child") { fields { name } } }', 'query __schema { __schema { types { name } } }', '{ viewer { name } ...a } fragment a on Query { __schema { types { name } } }'])('the schema is not told: %s', async (query) => {
    const answer = await send(query, {}, real);
    expect([answer.statusCode, codes(answer)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    expect(answer.body).not.toContain('legalSurname');
  });

  it('nor guessed at', async () => {
    for (const query of ['{ viewer { nam } }', '{ childs { id } }', 'query($x: Chil) { viewer { name } }']) expect((await send(query, {}, real)).body).not.toMatch(/Did you mean/);
    // Compiled from the second time on: a refusal is still one, and no fault.
    const refused = await Promise.all([1, 2, 3].map(() => send('{ reviews(first: 1) { nodes { id } } }', {}, real)));
    for (const { statusCode, body } of refused) expect([statusCode, body.includes('UNAUTHENTICATED')]).toEqual([200, true]);
  });

  it('cookies and pages go over https alone, and scripts are ours alone', async () => {
    const page = await real.app.http.inject({ method: 'GET', url: '/sign-in', headers: { accept: 'text/html' } });
    expect(page.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
  });

  it('limits for tests, loopback webhooks and short secrets are refused at start', () => {
    const secret = 'x'.repeat(32);
    expect(() => readConfig({ NODE_ENV: 'production', RATE_LIMITS: 'test', SECRET_KEY: secret })).toThrow('RATE_LIMITS');
    expect(() => readConfig({ NODE_ENV: 'production', WEBHOOK_ALLOW_LOOPBACK: 'true', SECRET_KEY: secret })).toThrow('WEBHOOK_ALLOW_LOOPBACK');
    expect(() => readConfig({ SECRET_KEY: 'short' })).toThrow('SECRET_KEY');
    expect(() => readConfig({ PORT: 'many', SECRET_KEY: secret })).toThrow('PORT');
  });

  it('a program that asks for tokens without end is told to wait', async () => {
    const asks = await Promise.all(Array.from({ length: 70 }, () => token(real, `demo-mis:${real.clientSecret('demo-mis')}`)));
    const throttled = asks.filter(({ statusCode }) => statusCode === 429);
    expect(throttled).toHaveLength(10);
    expect([throttled[0]!.json(), Number(throttled[0]!.headers['retry-after']) > 0]).toMatchObject([{ code: 'THROTTLED' }, true]);
  });
});

const token = (of: Installation, credentials: string, payload = 'grant_type=client_credentials&scope=reviews.read', headers: Record<string, string> = {}) =>
  of.app.http.inject({ method: 'POST', url: '/oauth/token', headers: { 'content-type': 'application/x-www-form-urlencoded', ...(credentials && { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` }), ...headers }, payload });

describe('a program', () => {
  const right = () => `demo-mis:${house.clientSecret('demo-mis')}`;
  const REVIEWS = '{ reviews { totalCount } }';

  it.each<[string, () => Promise<Response>, number, string]>([
    ['with a wrong secret', () => token(house, 'demo-mis:wrong'), 401, 'invalid_client'], ['with its secret’s hash', async () => token(house, `demo-mis:${(await house.owner.query<{ secret_hash: string }>('select secret_hash from api_client limit 1')).rows[0]!.secret_hash}`), 401, 'invalid_client'], ['with another’s secret', () => token(house, `demo-mis:${house.clientSecret('other-mis')}`), 401, 'invalid_client'], ['that nobody knows', () => token(house, 'no-mis:wrong'), 401, 'invalid_client'], ['that does not say who it is', () => token(house, ''), 400, 'invalid_request'],
    ['with a NUL in its name', () => token(house, 'demo\u0000mis:x'), 400, 'invalid_request'], ['that asks with a person’s password', () => token(house, right(), 'grant_type=password&username=amara.senco@exe-college.example&password=x'), 400, 'unsupported_grant_type'], ['that asks with a code', () => token(house, right(), 'grant_type=authorization_code&code=x'), 400, 'unsupported_grant_type'], ['that asks for a refresh', () => token(house, right(), 'grant_type=refresh_token&refresh_token=x'), 400, 'unsupported_grant_type'], ['that asks for nothing', () => token(house, right(), 'scope=reviews.read'), 400, 'invalid_request'],
    ['that sends JSON', () => token(house, right(), '{"grant_type":"client_credentials"}', { 'content-type': 'application/json' }), 400, 'invalid_request'],
  ])('%s gets no token', async (_what, asked, status, error) => {
    const answer = await asked();
    expect([answer.statusCode, (JSON.parse(answer.body) as { error: string }).error]).toEqual([status, error]);
    expect(answer.headers['cache-control']).toBe('no-store');
    decent(answer);
  });

  it('that is unknown and one with a wrong secret get the same answer', async () => {
    const [unknown, wrong] = await Promise.all([token(house, 'no-mis:wrong'), token(house, 'demo-mis:wrong')]);
    expect(unknown.json()).toEqual(wrong.json());
  });

  it('has no other door: no authorization page, no registration, no user info', async () => {
    for (const url of ['/oauth/authorize', '/oauth/auth', '/auth', '/oauth/register', '/reg', '/oauth/userinfo', '/me', '/token', '/session/end', '/oauth/jwks', '/jwks', '/.well-known/openid-configuration'])
      for (const method of ['GET', 'POST'] as const) expect((await house.app.http.inject({ method, url })).statusCode, `${method} ${url}`).toBe(404);
  });

  it.each<[string, string]>([['no scope', 'grant_type=client_credentials'], ['another scope', 'grant_type=client_credentials&scope=admin'], ['a scope that begins alike', 'grant_type=client_credentials&scope=reviews.read.all']])('with a token of %s sees nothing', async (_what, payload) => {
    const { access_token: value } = (await token(house, right(), payload)).json<{ access_token: string }>();
    expect((await house.ask(REVIEWS, {}, value)).errors![0]!.extensions.code).toBe('REFUSED');
  });

  it('with a token that is made up, cut or changed is nobody', async () => {
    const mis = await house.program('demo-mis');
    for (const value of ['x', mis.token.slice(1), `${mis.token}x`, mis.token.toLowerCase(), 'null', 'x'.repeat(512)]) expect((await house.ask(REVIEWS, {}, value)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('with a token that has expired is nobody', async () => {
    const mis = await house.program('demo-mis');
    expect(await mis.get(REVIEWS)).toBeTruthy();
    await house.owner.query(`update oauth_record set expires_at = now() - interval '1 second'`);
    expect(await mis.refusal(REVIEWS)).toBe('UNAUTHENTICATED');
  });

  it('with a token that it gave back is nobody; another program cannot give it back, nor look at it', async () => {
    const mis = await house.program('demo-mis');
    const call = (url: string, client: string) => house.app.http.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${Buffer.from(`${client}:${house.clientSecret(client)}`).toString('base64')}` }, payload: `token=${mis.token}` });
    expect((await call('/oauth/introspect', 'other-mis')).json()).toEqual({ active: false });
    await call('/oauth/revoke', 'other-mis');
    expect(await mis.get(REVIEWS)).toBeTruthy();
    expect((await call('/oauth/introspect', 'demo-mis')).json()).toMatchObject({ active: true, scope: 'reviews.read' });
    await call('/oauth/revoke', 'demo-mis');
    expect(await mis.refusal(REVIEWS)).toBe('UNAUTHENTICATED');
  });

  it('whose token is stolen from the database has nothing', async () => {
    const mis = await house.program('demo-mis');
    const { rows } = await house.owner.query<{ text: string }>('select r::text as text from oauth_record r');
    expect(rows.some(({ text }) => text.includes(mis.token))).toBe(false);
  });

  it('whose consent a setting takes back sees nothing of that setting at its next request, and nothing of anybody once all have', async () => {
    const mis = await house.program('demo-mis');
    const settings = async () => new Set((await mis.get<{ reviews: { nodes: { setting: { name: string } }[] } }>('{ reviews(first: 100) { nodes { setting { name } } } }')).reviews.nodes.map(({ setting }) => setting.name));
    expect(await settings()).toEqual(new Set(['Exe College (demo)', 'Tamar View School (demo)']));
    await house.owner.query(`update api_consent set revoked_at = now() where setting_id = (select id from organisation where urn = '999001')`);
    expect(await settings()).toEqual(new Set(['Tamar View School (demo)']));
    await house.owner.query('update api_consent set revoked_at = now()');
    expect(await mis.refusal(REVIEWS)).toBe('REFUSED');
    await house.owner.query('update api_consent set revoked_at = null');
  });

  it('that was disabled is nobody, and gets no new token', async () => {
    const mis = await house.program('demo-mis');
    await house.owner.query(`update api_client set disabled_at = now() where client_id = 'demo-mis'`);
    expect(await mis.refusal(REVIEWS)).toBe('UNAUTHENTICATED');
    expect((await token(house, right())).statusCode).toBe(401);
    await house.owner.query(`update api_client set disabled_at = null where client_id = 'demo-mis'`);
  });
});

describe('a database that goes away', () => {
  it('is told with a code and a time to wait; nothing is half done, and it goes on by itself', async () => {
    const { rows } = await house.owner.query<{ name: string }>('select current_database() as name');
    const cut = () => house.owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'portal'`);
    await house.owner.query(`alter database "${rows[0]!.name}" connection limit 0`);
    await cut();
    try {
      const answer = await post(JSON.stringify({ query: 'mutation { signOut }' }), { authorization: `Bearer ${amara.token}` });
      expect([answer.statusCode, codes(answer), Number(answer.headers['retry-after']) > 0]).toEqual([503, ['UNAVAILABLE'], true]);
      decent(answer);
      const ready = await house.app.http.inject({ method: 'GET', url: '/health/ready' });
      expect([ready.statusCode, ready.json()]).toMatchObject([503, { status: 'not ready', parts: { database: 'not ready' } }]);
      expect((await house.app.http.inject({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
    } finally {
      await house.owner.query(`alter database "${rows[0]!.name}" connection limit -1`);
    }
    expect((await amara.get<{ me: { name: string } }>('{ me { name } }')).me.name).toBe('Amara Okafor');
    await cut();
    const after = await amara.ask('{ me { name } }');
    expect(after.errors?.[0]?.extensions.code ?? 'UNAVAILABLE').toBe('UNAVAILABLE');
    expect((await amara.get<{ me: { name: string } }>('{ me { name } }')).me.name).toBe('Amara Okafor');
  });
});

import fc from 'fast-check';
import { type GraphQLObjectType, getNamedType, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation } from '../support/installation.js';
import { bothWays, selectionOf } from '../support/told.js';

/* A page that PostgreSQL writes as JSON must be the page that the resolvers make, for whoever asks. */
let house: Installation;
const tokens: Record<string, string> = {};
let ids: { worker: string; child: string; setting: string };

beforeAll(async () => {
  house = await Installation.start();
  for (const email of ['joe.caseworker@devon.example', 'mary.manager@devon.example', 'ivy.auditor@devon.example', 'kit.caseworker@plymouth.example', 'amara.senco@exe-college.example']) tokens[email] = (await house.signIn(email)).token;
  tokens['demo-mis'] = (await house.program('demo-mis')).token;
  tokens['nobody'] = '';
  const { rows } = await house.owner.query<typeof ids>(`select r.assigned_to_id as worker, r.child_id as child, r.setting_id as setting from review r where r.assigned_to_id is not null and r.submitted_at is not null limit 1`);
  ids = rows[0]!;
  // What JSON must escape, and what is missing.
  await house.owner.query(`select set_config('portal.realm', 'import', false)`);
  await house.owner.query(`update child set known_as = $2, legal_forenames = $3 where id = $1`, [ids.child, 'Zoë "Z" \\ \u2028 \t\n\u0001 \u001f 🦊 </script>', 'O\'Brien "\\" ']);
  await house.owner.query(`update review set assigned_to_id = null where id in (select id from review where state = 'SUBMITTED' order by id limit 1)`);
  await house.owner.query(`update child set setting_id = null where id in (select id from child order by id desc limit 3)`);
});
afterAll(() => house.stop());

const both = (query: string, variables: Record<string, unknown>, token: string) => bothWays(house, query, variables, token);

const roots: Readonly<Record<string, readonly string[]>> = {
  reviews: ['(first: 5)', '(first: 500)', '(first: 3, sort: CHANGED)', '(first: 4, sort: CHILD)', '(first: 4, sort: SUBMITTED, offset: 2)', '(first: 20, filter: { state: [SUBMITTED, ACCEPTED, DECIDED] })', '(first: 10, filter: { state: [EXPECTED, DRAFT] })', '(filter: { search: "a" })', '(first: 2, after: "WyIyMDI2LTAxLTAxIiwiMDAwMDAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAwIl0")', '(first: 3, filter: { search: "nobody at all" })'],
  children: ['(first: 4)', '(first: 100)', '(first: 3, search: "e")'],
  auditEvents: ['(first: 5)'],
};

function operations(): fc.Arbitrary<string> {
  return fc.constantFrom(...Object.keys(roots)).chain((root) => {
    const connection = getNamedType(house.app.schema.getQueryType()!.getFields()[root]!.type) as GraphQLObjectType;
    const node = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;
    return fc.tuple(fc.constantFrom(...roots[root]!), selectionOf(node, 2), fc.subarray(['totalCount', 'pageInfo { hasNextPage endCursor }', '__typename', 'list: __typename']), fc.boolean()).map(([args, text, others, aliased]) => `{ ${aliased ? `mine: ${root}` : root}${args} { ${others[0] ?? ''} nodes { ${text} } ${others.slice(1).join(' ')} } }`);
  });
}

describe('a told page', () => {
  it('is the plain page, and the log is told the same, for operations by chance, whoever asks', async () => {
    let [told, asked] = [0, 0];
    await fc.assert(
      fc.asyncProperty(operations(), fc.constantFrom(...Object.keys(tokens)), async (query, who) => {
        fc.pre(validate(house.app.schema, parse(query)).length === 0);
        const { answer, expected, read, expectedRead, data, ...found } = await both(query, {}, tokens[who]!);
        expect(answer, `${who}: ${query}`).toEqual(expected);
        expect(JSON.stringify((answer as { data: unknown }).data), `${who}: the order of ${query}`).toBe(JSON.stringify((expected as { data: unknown }).data));
        expect(data).toEqual((expected as { data?: unknown }).data ?? null);
        expect(read, `${who}: the log of ${query}`).toEqual(expectedRead);
        asked += 1;
        if (found.told) told += 1;
      }),
      { numRuns: 150, seed: 20_261_128 },
    );
    // Where hardly anything was told, or nothing was refused, this would prove little.
    expect([asked, told > 40, told < asked - 20]).toEqual([150, true, true]);
  });

  const WORKLIST = `query Worklist($filter: ReviewFilter, $first: Int!, $offset: Int) { reviews(filter: $filter, sort: DUE, first: $first, offset: $offset) { totalCount nodes { id reference version state decision dueOn daysLeft dueStatus child { fullName age } setting { name } assignedTo { id name } availableSteps { name } documentCount } } }`;

  it.each<[string, string, string, Record<string, unknown>]>([
    ['the worklist of the back office', 'joe.caseworker@devon.example', WORKLIST, { filter: { state: ['SUBMITTED', 'ACCEPTED', 'RETURNED'] }, first: 25, offset: 0 }],
    ['the portal’s list', 'amara.senco@exe-college.example', 'query List($first: Int!) { reviews(first: $first) { totalCount nodes { ...line } pageInfo { hasNextPage endCursor } } } fragment line on Review { id reference state dueOn dueStatus daysLeft submittedAt decision child { id fullName yearGroup } setting { name } }', { first: 10 }],
    ['a supplier’s changes', 'demo-mis', 'query Changes($first: Int!) { reviews(sort: CHANGED, first: $first) { nodes { id reference state child { upn } } } }', { first: 500 }],
    ['names that must be escaped', 'mary.manager@devon.example', '{ children(first: 500) { nodes { fullName knownAs legalForenames setting { name } } } }', {}],
    ['nothing but the number', 'joe.caseworker@devon.example', '{ reviews { totalCount } }', {}],
  ])('is what %s gets', async (_what, who, query, variables) => {
    const { told, answer, expected, read, expectedRead } = await both(query, variables, tokens[who]!);
    expect(told).toBe(true);
    expect(answer).toEqual(expected);
    expect(read).toEqual(expectedRead);
  });

  it.each<[string, string, string]>([
    ['a field that is refused in one of the records', 'joe.caseworker@devon.example', '{ reviews(first: 50, filter: { state: [EXPECTED] }) { nodes { id documentCount } } }'],
    ['a list that is refused', 'nobody', '{ reviews { nodes { id } } }'],
    ['a filter that is refused', 'demo-mis', '{ reviews(filter: { unassigned: true }) { nodes { id } } }'],
    ['a page that is too large', 'joe.caseworker@devon.example', '{ reviews(first: 501) { nodes { id } } }'],
    ['a cursor that is none', 'joe.caseworker@devon.example', '{ reviews(after: "none") { totalCount } }'],
    ['records inside records', 'joe.caseworker@devon.example', '{ reviews(first: 2) { nodes { id timeline(first: 1) { act } } } }'],
    ['a directive', 'joe.caseworker@devon.example', '{ reviews(first: 2) { nodes { id state @skip(if: true) } } }'],
    ['two lists', 'joe.caseworker@devon.example', '{ reviews(first: 2) { nodes { id } } children(first: 2) { nodes { id } } }'],
  ])('is none, and the plain answer is given, with %s', async (_what, who, query) => {
    const { told, answer, expected, read, expectedRead } = await both(query, {}, tokens[who]!);
    expect(told).toBe(false);
    expect(answer).toEqual(expected);
    expect(read).toEqual(expectedRead);
  });

  it('over HTTP is the answer letter for letter, time and again, and one entry of the log each', async () => {
    const last = async () => Number((await house.owner.query<{ id: string }>('select coalesce(max(id), 0) as id from audit_event')).rows[0]!.id);
    const before = await last();
    const variables = { filter: { state: ['SUBMITTED'] }, first: 5 };
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(JSON.stringify(await house.ask(WORKLIST, variables, tokens['joe.caseworker@devon.example'])));
    expect(new Set(answers).size).toBe(1);
    const { rows } = await house.owner.query<{ act: string; fields: string[]; child_ids: string[] }>('select act, fields, child_ids from audit_event where id > $1 order by id', [before]);
    expect(rows.map(({ act }) => act)).toEqual(['record.read', 'record.read', 'record.read']);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1);
    expect(rows[0]!.child_ids.length).toBeGreaterThan(1);
  });
});

import fc from 'fast-check';
import { type ExecutionResult, execute, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FastifyRequest } from 'fastify';
import { compiledExecutor } from '../../api/http/compiled.js';
import { Installation } from '../support/installation.js';
import { randomOperation } from '../support/random-operation.js';

let house: Installation;
const tokens: Record<string, string> = {};
let ids: Record<string, string[]> = {};

beforeAll(async () => {
  house = await Installation.start();
  for (const email of ['joe.caseworker@devon.example', 'mary.manager@devon.example', 'ivy.auditor@devon.example', 'kit.caseworker@plymouth.example', 'amara.senco@exe-college.example']) tokens[email] = (await house.signIn(email)).token;
  tokens['demo-mis'] = (await house.program('demo-mis')).token;
  tokens['nobody'] = '';
  const { rows: reviews } = await house.owner.query<{ id: string; child_id: string }>(`(select id, child_id from review where submitted_at is not null order by id limit 6) union all (select id, child_id from review where state = 'DRAFT' order by id limit 3)`);
  ids = { review: reviews.map(({ id }) => id), child: reviews.map(({ child_id: id }) => id) };
});
afterAll(() => house.stop());

const contextFor = (token: string) => house.app.contextFor({ headers: token === '' ? {} : { authorization: `Bearer ${token}` }, cookies: {}, ip: '127.0.0.1', id: 'same' } as unknown as FastifyRequest);

/** What a client would be told, errors in the order of where they are. */
const told = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
  errors: errors.map(({ message, path, locations, extensions }) => JSON.stringify({ message, path, locations, extensions })).toSorted(),
});

async function both(query: string, variables: Record<string, unknown>, token: string) {
  const document = parse(query);
  const compiled = await compiledExecutor(house.app.schema, 1)({ document, variables, context: await contextFor(token) });
  const plain = await execute({ schema: house.app.schema, document, variableValues: variables, contextValue: await contextFor(token) });
  return { compiled: told(compiled), plain: told(plain) };
}

describe('a compiled operation answers like the plain one', () => {
  it('for operations by chance, whoever asks: the same data, the same refusals in the same places', async () => {
    const given = {
      'Query.reviews': ['(first: 3)', '(first: 2, sort: CHANGED)', '(first: 3, filter: { state: [SUBMITTED, ACCEPTED] })', '(first: 0)', '(first: $n, offset: 1)'],
      'Query.review': ids['review']!.map((id) => `(id: "${id}")`), 'Query.child': ids['child']!.map((id) => `(id: "${id}")`),
      'Query.children': ['(first: 2)', '(first: 1, search: "a")'], 'Query.auditEvents': ['(first: 3)'], 'Query.memberships': ['(first: 3)'], 'Query.organisations': ['(first: 2)'], 'Query.viewer': [''], 'Query.forms': [''],
      'Review.timeline': ['(first: 2)', '(first: 0)', ''],
    };
    let [answered, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(randomOperation(house.app.schema, given), fc.constantFrom(...Object.keys(tokens)), async (query, who) => {
        fc.pre(validate(house.app.schema, parse(query)).length === 0);
        const { compiled, plain } = await both(query, {}, tokens[who]!);
        expect(compiled, `${who}: ${query}`).toEqual(plain);
        answered += 1;
        if (plain.errors.length > 0) refused += 1;
      }),
      { numRuns: 150, seed: 20_261_122 },
    );
    // A property that meets no refusal would prove little.
    expect([answered >= 150, refused > 30]).toEqual([true, true]);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['a variable of the wrong type', 'query($first: Int!) { reviews(first: $first) { nodes { id } } }', { first: 'three' }],
    ['a variable that is missing', 'query($first: Int!) { reviews(first: $first) { nodes { id } } }', {}],
    ['a variable too many', 'query($first: Int!) { reviews(first: $first) { nodes { id } } }', { first: 1, second: 2 }],
    ['an enum that is none', 'query($sort: ReviewSort!) { reviews(sort: $sort) { nodes { id } } }', { sort: 'ELSEWHERE' }],
    ['a filter with a field that is none', 'query($filter: ReviewFilter) { reviews(filter: $filter) { nodes { id } } }', { filter: { colour: 'red' } }],
    ['null where a value has a default', 'query($first: Int = 2) { reviews(first: $first) { nodes { id } } }', { first: null }],
    ['a record that is not there', '{ review(id: "019a3000-0000-7000-8000-000000000000") { id } }', {}],
    ['an alias that means something to JavaScript', '{ reviews(first: 1) { __proto__: nodes { constructor: id toString: reference } } }', {}],
    ['a directive by variable, on', 'query($with: Boolean!) { reviews(first: 2) { nodes { id ... @include(if: $with) { child { fullName } } } } }', { with: true }],
    ['a directive by variable, off', 'query($with: Boolean!) { reviews(first: 2) { nodes { id ... @include(if: $with) { child { fullName } } } } }', { with: false }],
    ['one field in two selections', '{ reviews(first: 2) { nodes { child { fullName } } nodes { child { age } id } } reviews(first: 2) { totalCount } }', {}],
    ['introspection', '{ __type(name: "Review") { name } }', {}],
    ['a mutation that is refused', 'mutation { one: acceptReview(input: { review: "019a3000-0000-7000-8000-000000000000", expectedVersion: 1 }) { id } two: acceptReview(input: { review: "nothing", expectedVersion: 1 }) { id } }', {}],
  ])('%s', async (_what, query, variables) => {
    expect(validate(house.app.schema, parse(query))).toEqual([]);
    for (const who of ['joe.caseworker@devon.example', 'amara.senco@exe-college.example', 'demo-mis', 'nobody']) {
      const { compiled, plain } = await both(query, variables, tokens[who]!);
      expect(compiled, who).toEqual(plain);
    }
  });

  it('over HTTP the second answer, which is compiled, is the first, letter for letter', async () => {
    const query = `{ reviews(first: 5, filter: { state: [DRAFT, SUBMITTED, EXPECTED] }) { totalCount nodes { id state dueOn child { fullName nhsNumber } documentCount decisionReason submission { receipt } timeline(first: 2) { act requestId } } } }`;
    for (const who of Object.keys(tokens)) {
      const asked = async () => JSON.stringify(await house.ask(query, {}, tokens[who]));
      const first = await asked();
      expect([await asked(), await asked()], who).toEqual([first, first]);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Departures, Travelling } from '../../api/database/departures.js';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

let house: Installation;
let joe: Person;
let amara: Person;
let demoMis: Person;
/** What was sent to PostgreSQL: by readers, and by the unit of work that changes things. */
const read: string[] = [];
const changed: string[] = [];
/** Trips to PostgreSQL for what is read, and who it is that asks. */
let trips = 0;
/** Whether a field of the last answer was refused: the page could then not be told as text, and was read once more. */
let again = 0;
/** Trips to the log: what was read of children, or refused. */
let logged = 0;

beforeAll(async () => {
  house = await Installation.start();
  joe = await house.signIn('joe.caseworker@devon.example');
  amara = await house.signIn('amara.senco@exe-college.example');
  demoMis = await house.program('demo-mis');
  const { database } = house.app.services;
  const { departures } = database as unknown as { departures: { ask: Departures['ask']; travel(parts: readonly Travelling[]): Promise<never> } };
  const ask = departures.ask.bind(departures);
  departures.ask = (together, identity, statements) => {
    read.push(...statements.map(({ text }) => text));
    return ask(together, identity, statements);
  };
  const travel = departures.travel.bind(departures);
  departures.travel = (parts) => {
    trips += 1;
    return travel(parts);
  };
  const append = database.append.bind(database);
  database.append = (identity, statement) => {
    logged += 1;
    return append(identity, statement);
  };
  const changeAtOnce = database.changeAtOnce.bind(database);
  database.changeAtOnce = (identity, statement, confirming) => {
    changed.push(statement.text);
    return changeAtOnce(identity, statement, confirming);
  };
  const changeDirectly = database.changeDirectly.bind(database);
  database.changeDirectly = (identity, work) =>
    changeDirectly(identity, (transaction) => {
      const rows = transaction.rows.bind(transaction);
      transaction.rows = (text, values) => {
        changed.push(text);
        return rows(text, values);
      };
      return work(transaction);
    });
  const connection = database.orm.em.getDriver().getConnection();
  const execute = connection.execute.bind(connection) as (...parameters: unknown[]) => Promise<unknown>;
  connection.execute = ((...parameters: unknown[]) => {
    changed.push(String(parameters[0]));
    return execute(...parameters);
  }) as never;
});
afterAll(() => house.stop());

/** The statements of one request, without the one that finds out whose it is. */
async function statements(person: Person, query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  [read.length, logged, trips] = [0, 0, 0];
  await house.idle();
  const before = house.app.services.database.statements;
  const { errors } = await person.ask(query, variables);
  again = errors && trips > 1 ? 1 : 0;
  if (errors?.some(({ extensions }) => extensions.code !== 'REFUSED')) throw new Error(JSON.stringify(errors));
  expect(house.app.services.database.statements - before).toBe(read.length);
  // However much was read, the log costs one trip, and the second reading of a page as much as the first.
  expect(logged).toBeLessThanOrEqual(1);
  return read.filter((text) => !/from session |from api_client |from oauth_record |secret_hash/.test(text));
}

describe('a list asks PostgreSQL once for each kind of thing, however long it is', () => {
  const parts: [string, string, number][] = [
    ['the records alone', 'id reference state dueOn', 1],
    ['child, setting, plan, worker and authority', 'id child { fullName age } setting { name } plan { primaryNeed child { upn } } assignedTo { name } authority { name policy { colour } }', 1],
    ['steps, clocks and dates', 'id availableSteps { name } clocks { code } dueStatus daysLeft', 1],
    ['documents', 'id documents { id name state }', 2],
    ['the timeline', 'id timeline(first: 5) { act at actorName }', 2],
    ['answers as submitted', 'id submission { receipt answers { path value } }', 2],
    ['answers in words, whose notes are looked up', 'id submission { sections { entries { label text } } }', 3],
    ['versions of forms', 'id submission { formVersion { number } }', 3],
    ['all of that', 'id child { fullName } setting { name } plan { id } assignedTo { name } availableSteps { name } documents { id } timeline { act } submission { receipt answers { path } }', 4],
  ];
  const list = (fields: string) => `query($first: Int!) { reviews(first: $first, sort: SUBMITTED) { nodes { ${fields} } pageInfo { hasNextPage } } }`;

  it.each(parts)('reviews with %s', async (_what, fields, count) => {
    await statements(joe, list(fields), { first: 5 });
    for (const first of [1, 5, 50]) {
      const asked = await statements(joe, list(fields), { first });
      const told = count === 1 ? again : 0;
      expect(asked.length - told, `${first} rows`).toBe(count);
      // Who asks, and the list; then all that is inside its records, and once more where that leads on to notes or versions of forms.
      expect(trips - told).toBe(count === 1 ? 1 : /formVersion|sections/.test(fields) ? 3 : 2);
    }
  });

  it.each<[string, () => Person, string, number]>([
    ['reviews by a program', () => demoMis, 'query($first: Int!) { reviews(first: $first, sort: SUBMITTED) { nodes { id child { fullName upn } submission { answers { path value } } } } }', 2],
    ['drafts with their tasks', () => amara, 'query($first: Int!) { reviews(first: $first, filter: { state: [DRAFT, RETURNED] }) { nodes { id draft { open tasks { key state } problems { path } formVersion { number } } } } }', 4],
    ['children', () => amara, 'query($first: Int!) { children(first: $first) { nodes { fullName setting { name } authority { name } } } }', 1],
    ['children with their count', () => amara, 'query($first: Int!) { children(first: $first) { totalCount nodes { id } } }', 2],
    ['memberships', () => joe, 'query($first: Int!) { memberships(first: $first) { nodes { state user { name } setting { name } } } }', 1],
    ['the log', () => joe, 'query($first: Int!) { auditEvents(first: $first) { nodes { act actorName } } }', 1],
    ['organisations', () => joe, 'query($first: Int!) { organisations(first: $first) { nodes { name town } } }', 1],
  ])('%s', async (_what, who, query, count) => {
    await statements(who(), query, { first: 5 });
    for (const first of [1, 5, 50]) expect((await statements(who(), query, { first })).length, `${first} rows`).toBe(count);
  });

  it('forms with their versions, for all authorities', async () => {
    expect((await statements(joe, '{ forms { title authority { name } versions { number form { code } } } }')).length).toBe(2);
  });

  it('whoever asks is found with one statement', async () => {
    await statements(joe, '{ viewer { name roles } }');
    expect(read.length).toBe(1);
  });

  it('a page that is too large costs none', async () => {
    read.length = 0;
    await joe.ask('query { reviews(first: 501) { nodes { id } } }');
    expect(read.length).toBe(1);
  });
});

describe('a second reading of the same page', () => {
  it.each<[string, () => Person, string]>([
    ['the worklist', () => joe, '{ reviews(first: 25, sort: DUE) { totalCount nodes { id reference state dueOn child { fullName } setting { name } assignedTo { name } documentCount } } }'],
    ['a list by a program', () => demoMis, '{ reviews(first: 25, sort: CHANGED) { nodes { id child { fullName upn } submission { answers { path value } } } } }'],
    ['children of a setting', () => amara, '{ children(first: 25) { nodes { fullName address } } }'],
  ])('costs no more round trips to the database than the first: %s', async (_what, who, query) => {
    const { database } = house.app.services;
    const pools = [database.pool, (database as unknown as { reading: typeof database.pool }).reading];
    let trips = 0;
    const restore = pools.map((pool) => {
      const connect = pool.connect.bind(pool);
      pool.connect = ((...parameters: []) => {
        trips += 1;
        return connect(...parameters);
      }) as never;
      return () => void (pool.connect = connect as never);
    });
    const count = async () => {
      trips = 0;
      const { errors } = await who().ask(query);
      // A field that is not theirs is left out; the page is there all the same.
      expect(errors?.filter(({ extensions }) => extensions.code !== 'REFUSED') ?? []).toEqual([]);
      return trips;
    };
    try {
      const first = await count();
      // Whose session it is, the page itself with what stands beside it, and one to the log: whatever was read before.
      expect(first).toBeGreaterThan(0);
      for (let again = 0; again < 3; again += 1) expect(await count()).toBeLessThanOrEqual(first);
    } finally {
      for (const put of restore) put();
    }
  });
});

describe('only what is asked for is read', () => {
  it.each<[string, string, string[], string[]]>([
    ['the id alone', '{ reviews(first: 1) { nodes { id } } }', ['"id"'], ['decision_reason', 'return_reason', 'state', '"child" ', 'legal_', 'select *', 'count(']],
    ['a name', '{ reviews(first: 1) { nodes { child { fullName } } } }', ['legal_forenames', 'legal_surname'], ['born_on', 'nhs_number', 'address', 'postcode', 'upn', 'known_as', 'decision_reason']],
    ['an age', '{ children(first: 1) { nodes { age } } }', ['born_on'], ['nhs_number', 'address', 'upn']],
    ['a reason', '{ reviews(first: 1) { nodes { decisionReason } } }', ['decision_reason'], ['return_reason', 'legal_']],
    ['behind a fragment', '{ reviews(first: 1) { nodes { ...a } } } fragment a on Review { ... on Review { returnReason } }', ['return_reason'], ['decision_reason']],
    ['under another name', '{ reviews(first: 1) { nodes { decisionReason: reference } } }', ['reference'], ['decision_reason']],
    ['by edges', '{ reviews(first: 1) { edges { node { reference } } } }', ['reference'], ['decision_reason']],
    ['nothing but the count', '{ reviews { totalCount } }', ['count(*)'], ['decision_reason', 'legal_']],
    ['what is skipped', '{ reviews(first: 1) { nodes { id decisionReason @skip(if: true) returnReason @include(if: false) } } }', [], ['decision_reason', 'return_reason']],
  ])('%s', async (_what, query, wanted, unwanted) => {
    const selected = (await statements(joe, query)).map((text) => text.split(' where ')[0]!).join('\n');
    for (const word of wanted) expect(selected).toContain(word);
    for (const word of unwanted) expect(selected).not.toContain(word);
  });

  it('of one operation asked twice, each time what its variables say', async () => {
    const query = 'query($with: Boolean!) { reviews(first: 1) { nodes { id decisionReason @include(if: $with) } } }';
    for (const [index, given] of [true, false, true, false].entries()) expect((await statements(joe, query, { with: given }))[0]!.includes('decision_reason'), `time ${index}`).toBe(given);
  });

  it('what a rule must know is read along, and not given out', async () => {
    const [text] = await statements(joe, '{ reviews(first: 1, sort: SUBMITTED) { nodes { meetingHeldOn } } }');
    for (const word of ['submitted_at', 'authority_code', 'setting_id', 'meeting_held_on']) expect(text).toContain(word);
    const { reviews } = await joe.get<{ reviews: { nodes: object[] } }>('{ reviews(first: 1, sort: SUBMITTED) { nodes { meetingHeldOn } } }');
    expect(Object.keys(reviews.nodes[0]!)).toEqual(['meetingHeldOn']);
  });

  it('a draft is read once, however much of it is asked for', async () => {
    const { reviews } = await amara.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(first: 1, filter: { state: [DRAFT] }) { nodes { id } } }');
    const asked = await statements(amara, 'query($id: ID!) { review(id: $id) { draft { tasks { key state } problems { path } section(key: "views") { questions { path value } } } } }', { id: reviews.nodes[0]!.id });
    expect(asked.filter((text) => /from answer /.test(text))).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});

describe('autosave', () => {
  const SAVE = 'mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path version problem { code } } } }';
  const save = async (draft: string, value: string, baseVersion: number) => {
    [read.length, changed.length] = [0, 0];
    await amara.get(SAVE, { input: { draft, answers: [{ path: 'cyp.likes', value, baseVersion }] } });
    return [read.length, changed.length];
  };

  it('asks as many statements of a full draft as of an empty one, and of the hundredth answer as of the first', async () => {
    const { rows } = await house.owner.query<{ id: string }>(`select r.child_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' limit 1`);
    const { startReview } = await amara.get<{ startReview: { id: string; draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id draft { id } } }', { input: { child: rows[0]!.id, variant: 'post16' } });
    const { draft } = startReview;
    await save(draft.id, 'warm', 0);
    const empty = await save(draft.id, 'first', 1);
    await fillDraft(amara, startReview.id, { 'cyp.likes': 'first' });
    const { rows: answers } = await house.owner.query<{ count: number; version: number }>(`select count(*)::int as count, max(version) filter (where path = 'cyp.likes') as version from answer where response_id = $1`, [draft.id]);
    expect(answers[0]!.count).toBeGreaterThan(80);
    const full = await save(draft.id, 'last', answers[0]!.version);
    expect(full).toEqual(empty);
    // One trip, in which whoever asks is confirmed, too: nothing is read before it.
    expect(empty).toEqual([0, 1]);
  });

  it('stores two hundred answers with as many statements as one', async () => {
    const { rows } = await house.owner.query<{ id: string }>(`select response_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'DRAFT' limit 1`);
    const counts = [];
    for (const count of [1, 10, 200]) {
      [read.length, changed.length] = [0, 0];
      await amara.get(SAVE, { input: { draft: rows[0]!.id, answers: Array.from({ length: count }, (_, index) => ({ path: `adults[n${count}x${index}]`, value: index, baseVersion: 0 })) } });
      counts.push([read.length, changed.length].join());
    }
    expect(new Set(counts).size).toBe(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Departures } from '../../api/database/departures.js';
import type { Statement } from '../../api/database/database.js';
import { type Identity, variablesOf } from '../../api/database/identity.js';
import { Installation, type Person } from '../support/installation.js';

/*
 * What people and programs read all day is found by indexes, however large the tables become. The demo is small, so
 * PostgreSQL is told to read no table from end to end where there is any other way: where it does so all the same,
 * there is none.
 */
let house: Installation;
let asked: { identity: Identity; statement: Statement }[] = [];
const people: Record<string, Person> = {};

/** Tables that grow with what an authority does; the others are of settings, people and rules. */
const GROWING = ['review', 'child', 'plan', 'document', 'submission', 'form_response', 'answer', 'answer_revision', 'audit_event', 'audit_link', 'assessment', 'session', 'organisation', 'user', 'membership'];

beforeAll(async () => {
  house = await Installation.start();
  people['caseworker'] = await house.signIn('joe.caseworker@devon.example');
  people['setting'] = await house.signIn('amara.senco@exe-college.example');
  people['auditor'] = await house.signIn('ivy.auditor@devon.example');
  people['program'] = await house.program('demo-mis');
  const { departures } = house.app.services.database as unknown as { departures: { ask: Departures['ask'] } };
  const ask = departures.ask.bind(departures);
  departures.ask = (together, identity, statements) => {
    asked.push(...statements.map((statement) => ({ identity, statement })));
    return ask(together, identity, statements);
  };
});
afterAll(() => house.stop());

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
const literal = (value: unknown): string => (value === null || value === undefined ? 'null' : `'${(Array.isArray(value) ? `{${value.join(',')}}` : value instanceof Date ? value.toISOString() : String(value)).replaceAll("'", "''")}'`);

/** Tables that a statement reads from end to end, as the application would run it. */
async function readWhole({ identity, statement: { text, values = [] } }: (typeof asked)[number]): Promise<string[]> {
  const client = await house.app.services.database.pool.connect();
  try {
    await client.query('begin read only');
    for (const [name, value] of Object.entries(variablesOf(identity))) await client.query('select set_config($1, $2, true)', [name, value]);
    await client.query('set local plan_cache_mode = force_generic_plan');
    await client.query('set local enable_seqscan = off');
    await client.query(`prepare asked as ${text}`);
    const { rows } = await client.query(`explain (format json) execute asked${values.length > 0 ? `(${values.map(literal).join(', ')})` : ''}`);
    await client.query('deallocate asked');
    const plan = (rows[0] as { 'QUERY PLAN': [{ Plan: Node }] })['QUERY PLAN'][0].Plan;
    return nodesOf(plan).filter((node) => node['Node Type'] === 'Seq Scan' && GROWING.includes(node['Relation Name']!)).map((node) => node['Relation Name']!);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const worklist = 'totalCount nodes { id state dueOn child { fullName } setting { name } assignedTo { name } documentCount }';

describe('no table is read from end to end for', () => {
  it.each<[string, string, string]>([
    ['the worklist of a worker', 'caseworker', `{ reviews(first: 50, filter: { mine: true, state: [SUBMITTED, ACCEPTED] }) { ${worklist} } }`],
    ['the worklist of an authority, by date', 'caseworker', `{ reviews(first: 50, filter: { state: [SUBMITTED] }) { ${worklist} } }`],
    ['what is overdue', 'caseworker', `{ reviews(first: 50, filter: { dueUntil: "2026-11-22" }) { ${worklist} } }`],
    ['what nobody has', 'caseworker', `{ reviews(first: 50, filter: { unassigned: true }) { ${worklist} } }`],
    ['the worklist by child', 'caseworker', `{ reviews(first: 50, sort: CHILD) { ${worklist} } }`],
    ['a name that is looked for', 'caseworker', `{ reviews(first: 50, filter: { search: "ma" }) { ${worklist} } children(first: 10, search: "ma") { nodes { fullName } } }`],
    ['one review in full', 'caseworker', '{ reviews(first: 1, filter: { state: [SUBMITTED] }) { nodes { id child { fullName } setting { name } plan { issuedOn } assignedTo { name } submission { receipt answers { path value } sections { key } } documents { name } timeline(first: 20) { act actorName } } } }'],
    ['a setting’s reviews and drafts', 'setting', '{ reviews(first: 25) { totalCount nodes { id state child { fullName } draft { tasks { key state } } } } }'],
    ['a setting’s children', 'setting', '{ children(first: 50) { totalCount nodes { fullName setting { name } } } }'],
    ['the pull of a program', 'program', '{ reviews(sort: CHANGED, first: 500) { nodes { id reference state child { upn } } } }'],
    ['the log of an authority', 'auditor', '{ auditEvents(first: 50) { nodes { act actorName fields } } }'],
  ])('%s', async (_what, who, query) => {
    asked = [];
    // Fields of some records are refused, and the list is then read once more, field by field: both ways are looked at.
    const { errors } = await people[who]!.ask(query);
    expect(errors?.filter(({ extensions }) => extensions.code !== 'REFUSED') ?? []).toEqual([]);
    expect(asked.length).toBeGreaterThan(1);
    for (const each of asked) expect(await readWhole(each), each.statement.text.replaceAll(/\s+/g, ' ').slice(0, 400)).toEqual([]);
  });

  it('anything, where a table has no index for it: this would be seen', async () => {
    expect(await readWhole({ identity: { realm: 'viewer', authorities: ['878'] }, statement: { text: `select id from review where decision_reason = 'none'` } })).toEqual(['review']);
  });
});

describe('pages and numbers are found in an index alone', () => {
  it.each<[string, string, string, string]>([
    ['the number of a worker’s cases', 'caseworker', '{ reviews(filter: { mine: true, state: [SUBMITTED, ACCEPTED] }) { totalCount } }', 'review_of_worker'],
    ['a program’s next page', 'program', '{ reviews(sort: CHANGED, first: 500) { nodes { id child { upn } } } }', 'review_changes'],
  ])('%s', async (_what, who, query, index) => {
    asked = [];
    await people[who]!.get(query);
    const { identity, statement } = asked.find(({ statement: { text } }) => text.includes('"review"'))!;
    const client = await house.app.services.database.pool.connect();
    try {
      await client.query('begin read only');
      for (const [name, value] of Object.entries(variablesOf(identity))) await client.query('select set_config($1, $2, true)', [name, value]);
      await client.query('set local plan_cache_mode = force_generic_plan');
      for (const way of ['seqscan', 'bitmapscan']) await client.query(`set local enable_${way} = off`);
      await client.query(`prepare asked as ${statement.text}`);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain execute asked(${(statement.values ?? []).map(literal).join(', ')})`);
      await client.query('deallocate asked');
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(`Index Only Scan using ${index}`);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

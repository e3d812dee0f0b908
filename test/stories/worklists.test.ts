import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/kernel/civil-date.js';
import { Installation, type Person } from '../support/installation.js';

/* Worklists are data: each is a filter of the one list, all are counted by one statement, and nobody has a list of what they may not read. */

const TODAY = '2026-11-22';
let house: Installation;
let joe: Person;
let lena: Person;
let mary: Person;
let kit: Person;
const ids = new Map<string, string>();

interface List {
  name: string;
  count: number;
  says: string;
  empty: string;
}

const LISTS = '{ worklists { name count says empty } }';
const listOf = (worklist: string) => `{ reviews(filter: { worklist: ${worklist} }, first: 500) { totalCount nodes { id state dueOn meetingBookedOn assignedTo { id } child { bornOn } } } }`;
interface Rows {
  reviews: { totalCount: number; nodes: { id: string; state: string; dueOn: string | null; meetingBookedOn: string | null; assignedTo: { id: string } | null; child: { bornOn: string } }[] };
}
const set = (sql: string, values: unknown[] = []) => house.owner.query(sql, values);

beforeAll(async () => {
  house = await Installation.start();
  [joe, lena, mary, kit] = (await Promise.all(['joe.caseworker@devon.example', 'lena.caseworker@devon.example', 'mary.manager@devon.example', 'kit.caseworker@plymouth.example'].map((email) => house.signIn(email)))) as [Person, Person, Person, Person];
  for (const [name, person] of Object.entries({ joe, lena, mary, kit })) ids.set(name, (await person.get<{ me: { id: string } }>('{ me { id } }')).me.id);
  await set(`update review set meeting_booked_on = $1 where id in (select id from review where authority_code = '878' and state in ('EXPECTED', 'DRAFT') and expected_on is not null order by id limit 3)`, ['2026-11-28']);
});
afterAll(() => house.stop());

describe('the worklists', () => {
  it('each count what their list holds, for everybody who has it', async () => {
    for (const person of [joe, mary, kit]) {
      const { worklists } = await person.get<{ worklists: List[] }>(LISTS);
      expect(worklists.length).toBe(15);
      for (const { name, count, says, empty } of worklists) {
        const { reviews } = await person.get<Rows>(listOf(name));
        expect([name, reviews.totalCount, reviews.nodes.length]).toEqual([name, count, count]);
        expect(says && empty).toBeTruthy();
      }
    }
  });

  it('hold what their words say', async () => {
    const rows = async (name: string, person = joe) => (await person.get<Rows>(listOf(name))).reviews.nodes;
    const open = ['EXPECTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'];
    const soon = await rows('MINE_DUE_SOON');
    expect(soon.length).toBeGreaterThan(0);
    for (const row of soon) expect([row.assignedTo!.id, row.dueOn! <= addDays(TODAY, 14), open.includes(row.state)]).toEqual([ids.get('joe'), true, true]);
    for (const row of await rows('OVERDUE')) expect(row.dueOn! < TODAY && open.includes(row.state)).toBe(true);
    for (const row of await rows('UNASSIGNED')) expect(row.assignedTo).toBeNull();
    for (const row of await rows('RETURNED')) expect(row.state).toBe('RETURNED');
    const waiting = await rows('WAITING_ON_SETTING');
    for (const row of waiting) expect(row.state === 'RETURNED' || (['EXPECTED', 'DRAFT'].includes(row.state) && row.dueOn! <= addDays(TODAY, 90))).toBe(true);
    expect((await rows('MEETINGS_THIS_MONTH')).map((row) => row.meetingBookedOn)).toEqual(['2026-11-28', '2026-11-28', '2026-11-28']);
    // In the school year that began in 2026: before Reception, Year 6, Year 11.
    const transfers = await rows('PHASE_TRANSFERS');
    expect(transfers.length).toBeGreaterThan(0);
    for (const { child } of transfers) expect([['2022-09-01', '2023-08-31'], ['2015-09-01', '2016-08-31'], ['2010-09-01', '2011-08-31']].some(([from, until]) => from! <= child.bornOn && child.bornOn <= until!), child.bornOn).toBe(true);
    const all = (await rows('TEAM')).length;
    const { rows: counted } = await set(`select count(*)::int as count from review where authority_code = '878' and state = any($1) and (submitted_at is not null or expected_on is not null)`, [open]);
    expect(all).toBe((counted[0] as { count: number }).count);
  });

  it('are counted by one statement, however many there are', async () => {
    const { database } = house.app.services;
    await house.idle();
    const before = database.statements;
    await joe.get(LISTS);
    // Whose request it is, and the counts.
    expect(database.statements - before).toBe(2);
  });

  it('tell what is new: what somebody else did since one looked, and not what one did oneself', async () => {
    const rows = async (person: Person) => (await person.get<Rows>(listOf('NEW'))).reviews.nodes.map(({ id }) => id);
    // Before one has looked, nothing is new since.
    expect(await rows(joe)).toEqual([]);
    for (const person of [joe, lena]) await person.get('mutation { markWorklistSeen }');
    expect(await rows(joe)).toEqual([]);
    house.now = new Date(house.now.getTime() + 60_000);
    const { reviews } = await joe.get<Rows>(listOf('MINE'));
    const [first, second] = reviews.nodes;
    await joe.get('mutation($input: AddReviewNoteInput!) { addReviewNote(input: $input) { id } }', { input: { review: first!.id, text: 'Only a note' } });
    expect(await rows(joe)).toEqual([]);
    await lena.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: second!.id, caseworker: ids.get('joe') } });
    expect(await rows(joe)).toEqual([second!.id]);
    // It is Lena's own doing: for her nothing is new in it.
    expect(await rows(lena)).not.toContain(second!.id);
  });

  it('are refused to whoever may not read what they go by', async () => {
    const ada = await house.signIn('ada.admin@devon.example');
    expect((await ada.ask(LISTS)).errors![0]!.extensions.code).toBe('REFUSED');
    const mis = await house.program('demo-mis');
    const { errors } = await mis.ask('{ reviews(filter: { worklist: MINE }) { totalCount } }');
    expect(errors![0]!.extensions.code).toBe('REFUSED');
    for (const sort of ['CASEWORKER', 'MEETING']) expect((await mis.ask(`{ reviews(sort: ${sort}) { totalCount } }`)).errors![0]!.extensions.code).toBe('REFUSED');
    expect((await mis.ask('{ reviews(filter: { meetingFrom: "2026-01-01" }) { totalCount } }')).errors![0]!.extensions.code).toBe('REFUSED');
  });

  it('sort both ways in the database, page by page, and miss nothing', async () => {
    for (const sort of ['DUE', 'CHILD', 'SETTING', 'CASEWORKER', 'MEETING', 'SUBMITTED'])
      for (const reversed of [false, true]) {
        const seen: string[] = [];
        for (let after: string | null = null; ; ) {
          const { reviews }: { reviews: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await joe.get('query($sort: ReviewSort!, $reversed: Boolean!, $after: String) { reviews(sort: $sort, reversed: $reversed, first: 17, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', { sort, reversed, after });
          seen.push(...reviews.nodes.map(({ id }) => id));
          if (!reviews.pageInfo.hasNextPage) break;
          after = reviews.pageInfo.endCursor;
        }
        const { reviews } = await joe.get<{ reviews: { totalCount: number } }>('{ reviews { totalCount } }');
        expect([sort, new Set(seen).size, seen.length]).toEqual([sort, reviews.totalCount, reviews.totalCount]);
      }
    expect((await joe.ask('{ reviews(sort: CHANGED, reversed: true) { totalCount } }')).errors![0]!.extensions.code).toBe('INVALID');
  });
});

describe('saved filters', () => {
  const SAVE = 'mutation($input: SaveFilterInput!) { saveFilter(input: $input) { id name shared own sort version filter { worklist dueWithin state } } }';
  const SAVED = '{ savedFilters { id name own shared madeByName filter { worklist dueWithin } } }';
  const save = (person: Person, input: object) => person.ask<{ saveFilter: { id: string; version: number } }>(SAVE, { input: { authority: '878', name: 'Late and mine', filter: { worklist: 'MINE', dueWithin: -1 }, ...input } });

  it('are one’s own until they are shared with the team, and never go to another authority', async () => {
    const { data } = await save(joe, {});
    expect(data!.saveFilter).toMatchObject({ name: 'Late and mine', shared: false, own: true, sort: 'DUE', filter: { worklist: 'MINE', dueWithin: -1, state: null } });
    const names = async (person: Person) => (await person.get<{ savedFilters: { name: string; own: boolean }[] }>(SAVED)).savedFilters.map(({ name, own }) => `${name} ${own}`);
    expect([await names(joe), await names(lena)]).toEqual([['Late and mine true'], []]);
    const { id, version } = data!.saveFilter;
    expect((await save(joe, { saved: id, shared: true, expectedVersion: version })).data).not.toBeNull();
    expect([await names(joe), await names(lena), await names(kit)]).toEqual([['Late and mine true'], ['Late and mine false'], []]);
    expect((await save(lena, { saved: id, name: 'Mine now' })).errors![0]!.extensions.code).toBe('REFUSED');
    expect((await lena.ask('mutation($id: ID!) { removeFilter(id: $id) }', { id })).errors![0]!.extensions.code).toBe('REFUSED');
    expect((await kit.ask('mutation($id: ID!) { removeFilter(id: $id) }', { id })).errors![0]!.extensions.code).toBe('NOT_FOUND');
    // The database itself lets nobody write a colleague's.
    const { database } = house.app.services;
    const changed = await database.change({ realm: 'viewer', subject: ids.get('lena')!, authorities: ['878'] }, {}, async (em) => em.execute(`update saved_filter set name = 'taken' where id = ?`, [id])).then(() => 'done', (error: { cause?: { code?: string }; code?: string }) => error.code ?? error.cause?.code);
    expect(changed).toBe('42501');
    expect((await save(joe, { saved: id, expectedVersion: version })).errors![0]!.extensions.code).toBe('CONFLICT');
    await joe.get('mutation($id: ID!) { removeFilter(id: $id) }', { id });
    expect(await names(lena)).toEqual([]);
  });

  it('name no child, have names of their own, and go by nothing that their maker may not read', async () => {
    const codeOf = async (input: object, person = joe) => (await save(person, input)).errors?.[0]?.extensions.code ?? 'saved';
    expect(await codeOf({ filter: { search: 'Isla' } })).toBe('INVALID');
    expect(await codeOf({ name: '   ' })).toBe('INVALID');
    expect(await codeOf({ name: 'x'.repeat(61) })).toBe('INVALID');
    expect(await codeOf({ authority: '879' })).toBe('REFUSED');
    expect(await codeOf({ name: 'Once' })).toBe('saved');
    expect(await codeOf({ name: 'ONCE' })).toBe('INVALID');
    const quinn = await house.signIn('quinn.quality@devon.example');
    expect(await codeOf({ name: 'Q', filter: { worklist: 'TEAM' } }, quinn)).toBe('saved');
    expect(await codeOf({ name: 'N', filter: { worklist: 'NEW' } }, quinn)).toBe('REFUSED');
    const { rows } = await set(`select act, actor_id from audit_event where subject_type = 'SavedFilter' order by id`);
    expect(rows.map(({ act }) => act)).toEqual(['filter.saved', 'filter.saved', 'filter.removed', 'filter.saved', 'filter.saved']);
  });
});

describe('several reviews at once', () => {
  const PREVIEW = 'query($items: [BulkInput!]!) { assignPreview(items: $items) { review done code says } }';
  const ASSIGN = 'mutation($items: [BulkInput!]!) { assignReviews(items: $items) { review reference done code says } }';

  it('are previewed and assigned row by row: what cannot be done is said, and the rest is done', async () => {
    const { reviews } = await mary.get<{ reviews: { nodes: { id: string; version: number }[] } }>('{ reviews(filter: { worklist: TEAM, unassigned: true }, first: 3) { nodes { id version } } }');
    const [one, two, stale] = reviews.nodes as [{ id: string; version: number }, { id: string; version: number }, { id: string; version: number }];
    await set(`update review set state = 'DECIDED', decided_on = '2026-11-01', due_on = null where id = $1`, [two.id]);
    await lena.get('mutation($input: AddReviewNoteInput!) { addReviewNote(input: $input) { id } }', { input: { review: stale.id, text: 'x' } });
    await lena.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: stale.id, caseworker: ids.get('lena') } });
    const { rows: elsewhere } = await set(`select id from review where authority_code = '879' limit 1`);
    const other = (elsewhere[0] as { id: string }).id;
    const items = [{ review: one.id, expectedVersion: one.version }, { review: two.id }, { review: stale.id, expectedVersion: stale.version }, { review: other }, { review: 'nonsense' }].map((each) => ({ ...each, caseworker: ids.get('joe') }));
    const preview = await mary.get<{ assignPreview: { done: boolean; code: string | null; says: string }[] }>(PREVIEW, { items });
    const outcome = ['From nobody to Joe Westcott', 'NOT_NOW', 'CONFLICT', 'NOT_FOUND', 'NOT_FOUND'];
    expect(preview.assignPreview.map(({ code, says }) => code ?? says)).toEqual(outcome);
    const { rows: before } = await set('select count(*)::int as count from review where assigned_to_id = $1', [ids.get('joe')]);
    const { assignReviews } = await mary.get<{ assignReviews: { done: boolean; code: string | null; says: string }[] }>(ASSIGN, { items });
    expect(assignReviews.map(({ code, says }) => code ?? says)).toEqual(outcome);
    const { rows: after } = await set('select count(*)::int as count from review where assigned_to_id = $1', [ids.get('joe')]);
    expect((after[0] as { count: number }).count - (before[0] as { count: number }).count).toBe(1);
    const { rows: entries } = await set(`select count(*)::int as count from audit_event where act = 'review.assigned' and actor_id = $1`, [ids.get('mary')]);
    expect(entries[0]).toEqual({ count: 1 });
    // A repeat of what was done does no harm; nor does a caseworker of elsewhere get a case.
    const again = await mary.get<{ assignReviews: { says: string }[] }>(ASSIGN, { items: [{ review: one.id, caseworker: ids.get('joe') }] });
    expect(again.assignReviews[0]!.says).toBe('Stays with Joe Westcott');
    const wrong = await mary.get<{ assignReviews: { code: string }[] }>(ASSIGN, { items: [{ review: one.id, caseworker: ids.get('kit') }] });
    expect(wrong.assignReviews[0]!.code).toBe('INVALID');
    expect((await mary.ask(ASSIGN, { items: [{ review: one.id }, { review: one.id }] })).errors![0]!.extensions.code).toBe('INVALID');
    expect((await mary.ask(ASSIGN, { items: [] })).errors![0]!.extensions.code).toBe('INVALID');
  });

  it('cost the same number of statements for two as for forty', async () => {
    const { reviews } = await mary.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(filter: { worklist: TEAM }, first: 42) { nodes { id } } }');
    const all = reviews.nodes.map(({ id }) => id);
    await set('update review set assigned_to_id = $1 where id = any($2::uuid[])', [ids.get('joe'), all]);
    const connection = house.app.services.database.orm.em.getDriver().getConnection();
    const execute = connection.execute.bind(connection) as (...parameters: unknown[]) => Promise<unknown>;
    let sent = 0;
    connection.execute = ((...parameters: unknown[]) => {
      sent += 1;
      return execute(...parameters);
    }) as never;
    // Taken from whoever has them, so that no mail is written meanwhile.
    const cost = async (chosen: string[]) => {
      sent = 0;
      const { assignReviews } = await mary.get<{ assignReviews: { done: boolean }[] }>(ASSIGN, { items: chosen.map((review) => ({ review, caseworker: null })) });
      expect(assignReviews.every(({ done }) => done)).toBe(true);
      return sent;
    };
    const [forty, two] = [await cost(all.slice(0, 40)), await cost(all.slice(40))];
    connection.execute = execute as never;
    expect(forty).toBe(two);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDueTermLists, remindOfDeadlines } from '../../api/caseload/index.js';
import { remindOfErasure } from '../../api/retention/index.js';
import { Installation, type Person } from '../support/installation.js';

/* Which plans must be reviewed next term: made in time, sent to each setting, acknowledged there, and seen by nobody else. */

let house: Installation;
let mary: Person;
let joe: Person;
let amara: Person;
let term: string;
let list: string;
const SAVE = 'mutation($input: SaveTermInput!) { saveTerm(input: $input) { id listsDueOn listsMadeOn sent } }';
const LISTS = 'query($term: ID) { termLists(term: $term, first: 500) { totalCount nodes { id termName children told acknowledgedAt acknowledgedByName setting { name } entries { meetBy completeBy child { fullName } review { reference state } } } } }';
interface List {
  id: string;
  children: number;
  told: number;
  acknowledgedAt: string | null;
  acknowledgedByName: string | null;
  setting: { name: string };
  entries: { meetBy: string; completeBy: string; child: { fullName: string } | null; review: { reference: string; state: string } | null }[];
}
const listsOf = async (person: Person) => (await person.get<{ termLists: { totalCount: number; nodes: List[] } }>(LISTS, {})).termLists.nodes;
const input = { authority: '878', name: 'Spring term 2028', startsOn: '2028-01-05', endsOn: '2028-03-25' };

beforeAll(async () => {
  house = await Installation.start();
  [mary, joe, amara] = (await Promise.all(['mary.manager@devon.example', 'joe.caseworker@devon.example', 'amara.senco@exe-college.example'].map((email) => house.signIn(email)))) as [Person, Person, Person];
});
afterAll(() => house.stop());

describe('a term', () => {
  it('is set by managers of its authority, and does not overlap with another', async () => {
    expect(await joe.refusal(SAVE, { input })).toBe('REFUSED');
    expect(await mary.refusal(SAVE, { input: { ...input, authority: '879' } })).toBe('REFUSED');
    expect(await mary.refusal(SAVE, { input: { ...input, endsOn: '2027-01-04' } })).toBe('INVALID');
    await house.owner.query('delete from term');
    const { saveTerm } = await mary.get<{ saveTerm: { id: string } }>(SAVE, { input });
    const next = { ...input, term: saveTerm.id, name: 'Spring term 2027', startsOn: '2027-01-05', endsOn: '2027-03-25' };
    expect((await mary.get<{ saveTerm: object }>(SAVE, { input: { ...next, expectedVersion: 1 } })).saveTerm).toMatchObject({ listsDueOn: '2026-12-22', listsMadeOn: '2026-12-08', sent: 0 });
    expect(await mary.refusal(SAVE, { input: { ...next, expectedVersion: 1 } })).toBe('CONFLICT');
    term = saveTerm.id;
    expect(await mary.refusal(SAVE, { input: { ...input, name: 'Another', startsOn: '2027-03-01', endsOn: '2027-05-01' } })).toBe('INVALID');
  });
});

describe('the lists of a term', () => {
  it('are made four weeks before it, of themselves, once', async () => {
    await makeDueTermLists(house.app.services);
    expect(await listsOf(mary)).toEqual([]);
    house.now = new Date('2026-12-08T06:00:00Z');
    await makeDueTermLists(house.app.services);
    await makeDueTermLists(house.app.services);
    [mary, joe, amara] = (await Promise.all(['mary.manager@devon.example', 'joe.caseworker@devon.example', 'amara.senco@exe-college.example'].map((email) => house.signIn(email)))) as [Person, Person, Person];
    const lists = await listsOf(mary);
    const { rows } = await house.owner.query<{ settings: number; children: number }>(`select count(distinct setting_id)::int as settings, count(*)::int as children from review where authority_code = '878' and state in ('EXPECTED', 'DRAFT') and expected_on <= '2027-04-22' and setting_id is not null`);
    expect([lists.length, lists.reduce((sum, { children }) => sum + children, 0)]).toEqual([rows[0]!.settings, rows[0]!.children]);
    for (const { entries, children } of lists) {
      expect(entries.length).toBe(children);
      for (const { meetBy, completeBy } of entries) expect(new Date(completeBy).getTime() - new Date(meetBy).getTime()).toBe(28 * 86_400_000);
    }
    // Exe College has a coordinator and a head.
    expect(lists.find(({ setting }) => setting.name.startsWith('Exe'))!.told).toBe(2);
  });

  it('reach heads and coordinators of the setting, by a mail without a name', async () => {
    const [mail] = [await house.mailTo('amara.senco@exe-college.example', /Reviews that are due: Spring term 2027[\s\S]*term-lists\/([\w-]+)/)];
    list = mail[1]!;
    await house.mailTo('hal.head@exe-college.example', /Reviews that are due/);
    const own = await listsOf(amara);
    expect(own.map(({ id }) => id)).toEqual([list]);
    for (const { child } of own[0]!.entries) expect(mail[0]).not.toContain(child!.fullName.split(' ').at(-1));
  });

  it('are seen and acknowledged by nobody else', async () => {
    const ACK = 'mutation($input: TermListInput!) { acknowledgeTermList(input: $input) { acknowledgedAt acknowledgedByName } }';
    const [ben, tess, kit, sam] = await Promise.all(['ben.teacher@exe-college.example', 'tess.senco@tamar-view.example', 'kit.caseworker@plymouth.example', 'sam.senco@sound-primary.example'].map((email) => house.signIn(email)));
    const ONE = 'query($id: ID!) { termList(id: $id) { id } }';
    // A colleague who leads nothing has no list at all; other settings and authorities do not find it.
    expect(await ben!.refusal(ONE, { id: list })).toBe('REFUSED');
    for (const other of [tess!, sam!, kit!]) expect(await other.refusal(ONE, { id: list })).toBe('NOT_FOUND');
    expect(await tess!.refusal(ACK, { input: { termList: list } })).toBe('NOT_FOUND');
    expect(await mary.refusal(ACK, { input: { termList: list } })).toBe('REFUSED');
    expect((await listsOf(kit!)).length).toBe(0);
    const { acknowledgeTermList } = await amara.get<{ acknowledgeTermList: List }>(ACK, { input: { termList: list } });
    expect(acknowledgeTermList.acknowledgedByName).toBe('Amara Okafor');
    expect(await amara.refusal(ACK, { input: { termList: list } })).toBe('NOT_NOW');
    const { terms } = await joe.get<{ terms: { sent: number; acknowledged: number }[] }>('{ terms { sent acknowledged toPost } }');
    expect(terms[0]!.acknowledged).toBe(1);
    const { rows } = await house.owner.query(`select act, audience from audit_event where subject_id = $1 and act like 'termList.%' order by id`, [list]);
    expect(rows).toEqual([{ act: 'termList.sent', audience: 'BOTH' }, { act: 'termList.acknowledged', audience: 'BOTH' }]);
  });

  it('are sent again to those who have not acknowledged theirs, and to new settings, by a manager', async () => {
    const SEND = 'mutation($term: ID!, $remind: Boolean!) { sendTermLists(term: $term, remind: $remind) { id } }';
    expect(await joe.refusal(SEND, { term, remind: true })).toBe('REFUSED');
    const far = (await mary.get<{ saveTerm: { id: string } }>(SAVE, { input: { ...input, name: 'Far', startsOn: '2029-01-05', endsOn: '2029-03-25' } })).saveTerm.id;
    expect(await mary.refusal(SEND, { term: far, remind: false })).toBe('NOT_NOW');
    await mary.get(SEND, { term, remind: true });
    await house.mailTo('tess.senco@tamar-view.example', /Reviews that are due/);
    await house.mailTo('tess.senco@tamar-view.example', /Reviews that are due/);
    await expect(house.mailTo('amara.senco@exe-college.example', /Reviews that are due/, 500)).rejects.toThrow('No mail');
    expect(await mary.refusal('mutation($id: ID!) { removeTerm(id: $id) }', { id: term })).toBe('NOT_NOW');
  });

  it('cost the same number of statements for all settings as for one', async () => {
    const { database } = house.app.services;
    const cost = async (first: number) => {
      await house.idle();
      const before = database.statements;
      await mary.get('query($first: Int!) { termLists(first: $first) { totalCount nodes { children setting { name } entries { meetBy child { fullName } review { reference } } } } }', { first });
      return database.statements - before;
    };
    expect(await cost(1)).toBe(await cost(30));
  });
});

describe('reminders', () => {
  it('come before a statutory date to whoever has something to do, once', async () => {
    const { rows } = await house.owner.query<{ id: string; reference: string }>(`update review set due_on = '2026-12-15', state = 'EXPECTED', assigned_to_id = (select id from "user" where email_key = 'joe.caseworker@devon.example') where id = (select r.id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' limit 1) returning id, reference`);
    await remindOfDeadlines(house.app.services);
    await remindOfDeadlines(house.app.services);
    const told = async () => (await house.owner.query<{ email: string; subject: string }>(`select u.email, n.subject from notice n join "user" u on u.id = n.user_id where n.key like $1 order by n.told_at, u.email`, [`deadline ${rows[0]!.id} %`])).rows;
    expect(await told()).toEqual(['amara.senco@exe-college.example', 'hal.head@exe-college.example', 'joe.caseworker@devon.example'].map((email) => ({ email, subject: `Due in 7 days (${rows[0]!.reference})` })));
    house.now = new Date('2026-12-16T06:00:00Z');
    await remindOfDeadlines(house.app.services);
    expect((await told()).slice(3).map(({ subject }) => subject)).toEqual(Array(3).fill(`A statutory date was missed (${rows[0]!.reference})`));
  });

  it('come before a draft is erased, to whoever led it', async () => {
    const { rows } = await house.owner.query<{ child: string }>(`select c.id as child from child c join organisation o on o.id = c.setting_id where o.urn = '999001' and not exists (select from review r where r.child_id = c.id and r.state = 'EXPECTED') and not exists (select from review r where r.child_id = c.id and r.state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')) limit 1`);
    if (!rows[0]) await house.owner.query(`update review set state = 'DECIDED', decided_on = '2026-11-01' where id = (select r.id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' limit 1)`);
    const child = rows[0]?.child ?? (await house.owner.query<{ child: string }>(`select r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'DECIDED' limit 1`)).rows[0]!.child;
    amara = await house.signIn('amara.senco@exe-college.example');
    const { startReview } = await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child, variant: 'post16' } });
    await amara.get('mutation($input: ReviewStepInput!) { discardReview(input: $input) { id } }', { input: { review: startReview.id } });
    await remindOfErasure(house.app.services);
    expect((await house.owner.query(`select 1 from notice where event = 'DRAFT_ERASED_SOON'`)).rowCount).toBe(0);
    house.now = new Date('2027-12-06T06:00:00Z');
    await remindOfErasure(house.app.services);
    await remindOfErasure(house.app.services);
    await house.mailTo('amara.senco@exe-college.example', /A draft is about to be erased/);
    expect((await house.owner.query(`select 1 from notice where event = 'DRAFT_ERASED_SOON'`)).rowCount).toBe(1);
  });
});

describe('a calendar by its address', () => {
  const read = (address: string) => house.app.http.inject({ method: 'GET', url: new URL(address).pathname });

  it('holds days and references of one’s own cases, and no name', async () => {
    house.now = new Date('2026-12-08T08:00:00Z');
    [joe, amara] = [await house.signIn('joe.caseworker@devon.example'), await house.signIn('amara.senco@exe-college.example')];
    const { rows } = await house.owner.query<{ reference: string }>(`update review set meeting_booked_on = '2026-12-18', meeting_held_on = null where id = (select r.id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.assigned_to_id = (select id from "user" where email_key = 'joe.caseworker@devon.example') limit 1) returning reference`);
    const address = (await joe.get<{ makeCalendarAddress: string }>('mutation { makeCalendarAddress }')).makeCalendarAddress;
    const answer = await read(address);
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-store']);
    const text = answer.body.replace(/\r\n[ \t]/g, '');
    expect(text).toContain(`SUMMARY:Review meeting ${rows[0]!.reference}`);
    expect(text).toContain('DTSTART;VALUE=DATE:20261218');
    const { rows: children } = await house.owner.query<{ legal_surname: string; legal_forenames: string }>('select distinct legal_surname, legal_forenames from child');
    for (const { legal_surname: surname, legal_forenames: forenames } of children) expect(new RegExp(`\\b(${surname}|${forenames})\\b`).test(text), surname).toBe(false);
    const { rows: own } = await house.owner.query<{ reference: string }>(`select reference from review where assigned_to_id <> (select id from "user" where email_key = 'joe.caseworker@devon.example') or assigned_to_id is null`);
    for (const { reference } of own) expect(text.includes(reference), reference).toBe(false);
    const setting = (await amara.get<{ makeCalendarAddress: string }>('mutation { makeCalendarAddress }')).makeCalendarAddress;
    expect((await read(setting)).body.replace(/\r\n[ \t]/g, '')).toContain(`Review meeting ${rows[0]!.reference}`);
  });

  it('is nobody’s when it was made anew, ended, or made up, and when its owner is no longer staff', async () => {
    const make = async () => (await joe.get<{ makeCalendarAddress: string }>('mutation { makeCalendarAddress }')).makeCalendarAddress;
    const [first, second] = [await make(), await make()];
    expect([(await read(first)).statusCode, (await read(second)).statusCode]).toEqual([404, 200]);
    await house.owner.query(`update staff_role set ended_at = now() where user_id = (select id from "user" where email_key = 'joe.caseworker@devon.example')`);
    expect((await read(second)).body).not.toContain('VEVENT');
    await house.owner.query(`update staff_role set ended_at = null where user_id = (select id from "user" where email_key = 'joe.caseworker@devon.example')`);
    await joe.get('mutation { revokeCalendarAddress }');
    expect((await read(second)).statusCode).toBe(404);
    for (const path of ['/calendar/x.ics', '/calendar/.ics', `/calendar/${'a'.repeat(43)}.ics`, '/calendar/%27--.ics']) expect((await house.app.http.inject({ method: 'GET', url: path })).statusCode, path).toBe(404);
    const { rows } = await house.owner.query(`select count(*)::int as count from audit_event where act = 'calendar.read'`);
    expect((rows[0] as { count: number }).count).toBeGreaterThan(0);
  });
});

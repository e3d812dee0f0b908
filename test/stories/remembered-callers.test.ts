import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Departures } from '../../api/database/departures.js';
import { Installation, type Person } from '../support/installation.js';

/*
 * Who asks is remembered by the token, so that who they are now can be asked together with what they ask for.
 * Nothing of that may be seen from outside: whatever changes counts at the very next request.
 */
let house: Installation;
/** What was sent in each trip, by the realm of its parts. */
const trips: string[][] = [];

beforeAll(async () => {
  house = await Installation.start();
  const { departures } = house.app.services.database as unknown as { departures: { travel: (parts: { identity: { realm: string } }[]) => Promise<never>; ask: Departures['ask'] } };
  const travel = departures.travel.bind(departures);
  departures.travel = (parts) => {
    trips.push(parts.map(({ identity }) => identity.realm));
    return travel(parts);
  };
});
afterAll(() => house.stop());
beforeEach(() => void (trips.length = 0));

const LIST = '{ viewer { name roles } reviews(first: 50) { totalCount nodes { id state child { fullName } } } }';
const asked = async (person: Person) => {
  const { data, errors } = await person.ask<{ viewer: { roles: string[] }; reviews: { totalCount: number; nodes: { id: string }[] } | null }>(LIST);
  return { roles: data!.viewer.roles, count: data!.reviews?.totalCount ?? 0, codes: (errors ?? []).map(({ extensions }) => extensions.code) };
};
const change = (sql: string, values: unknown[] = []) => house.owner.query(`select set_config('portal.realm', 'import', false)`).then(() => house.owner.query(sql, values));
const idOf = async (email: string) => (await house.owner.query<{ id: string }>('select id from "user" where email_key = $1', [email])).rows[0]!.id;

describe('somebody who asked before', () => {
  it('is asked for with what they ask, in one trip, and answered the same', async () => {
    const joe = await house.signIn('joe.caseworker@devon.example');
    const first = await asked(joe);
    trips.length = 0;
    expect(await asked(joe)).toEqual(first);
    expect(trips).toEqual([['accounts', 'viewer']]);
    expect(first.count).toBeGreaterThan(0);
  });

  it('whose role ends sees nothing at the next request, and with a new role what it allows', async () => {
    const mary = await house.signIn('mary.manager@devon.example');
    const id = await idOf('mary.manager@devon.example');
    const before = await asked(mary);
    expect([(await asked(mary)).count, before.count > 0]).toEqual([before.count, true]);
    await change(`update staff_role set ended_at = now() where user_id = $1`, [id]);
    expect(await asked(mary)).toEqual({ roles: [], count: 0, codes: ['REFUSED'] });
    await change(`insert into staff_role (id, user_id, authority_code, role, granted_at) values (gen_random_uuid(), $1, '879', 'CASEWORKER', now())`, [id]);
    const elsewhere = await asked(mary);
    const kit = await asked(await house.signIn('kit.caseworker@plymouth.example'));
    expect([elsewhere.roles, elsewhere.count]).toEqual([['CASEWORKER'], kit.count]);
    await change(`delete from staff_role where user_id = $1 and authority_code = '879'`, [id]);
    await change(`update staff_role set ended_at = null where user_id = $1`, [id]);
    expect(await asked(mary)).toEqual(before);
  });

  it('whose session has ended is nobody at the next request', async () => {
    const joe = await house.signIn('joe.caseworker@devon.example');
    await asked(joe);
    await change(`update session set ended_at = now() where user_id = $1`, [await idOf('joe.caseworker@devon.example')]);
    expect(await asked(joe)).toEqual({ roles: [], count: 0, codes: ['UNAUTHENTICATED'] });
    expect(await asked(joe)).toEqual({ roles: [], count: 0, codes: ['UNAUTHENTICATED'] });
  });

  it('whose session ends by itself while they are away is nobody', async () => {
    const joe = await house.signIn('joe.caseworker@devon.example');
    await asked(joe);
    house.pass({ hours: 13 });
    expect((await asked(joe)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('who is at work stays signed in, though only what is asked by hand keeps the session alive', async () => {
    const joe = await house.signIn('joe.caseworker@devon.example');
    const activeAt = async () => (await house.owner.query<{ at: Date }>(`select max(active_at) as at from session where user_id = $1`, [await idOf('joe.caseworker@devon.example')])).rows[0]!.at.getTime();
    await asked(joe);
    house.pass({ minutes: 2 });
    await house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${joe.token}`, 'x-background': '1' }, payload: { query: LIST } });
    expect(await activeAt()).toBeLessThan(house.now.getTime());
    await asked(joe);
    expect(await activeAt()).toBe(house.now.getTime());
  });

  it('changes nothing as who they were: a change waits until it is certain', async () => {
    const mary = await house.signIn('mary.manager@devon.example');
    const id = await idOf('mary.manager@devon.example');
    const { reviews } = await mary.get<{ reviews: { nodes: { id: string; version: number }[] } }>('{ reviews(first: 1, filter: { state: [SUBMITTED] }) { nodes { id version } } }');
    await change(`update staff_role set ended_at = now() where user_id = $1`, [id]);
    const { id: review, version } = reviews.nodes[0]!;
    trips.length = 0;
    expect(await mary.refusal(`mutation { acceptReview(input: { review: "${review}", expectedVersion: ${version} }) { id } }`)).toBe('REFUSED');
    expect(trips[0]).toEqual(['accounts']);
    const { rows } = await house.owner.query<{ state: string }>('select state from review where id = $1', [review]);
    expect(rows[0]!.state).toBe('SUBMITTED');
    await change(`update staff_role set ended_at = null where user_id = $1`, [id]);
  });

  it('whose answer began as who they were is logged as having read what they were given, not what was thrown away', async () => {
    const mary = await house.signIn('mary.manager@devon.example');
    const id = await idOf('mary.manager@devon.example');
    await asked(mary);
    const last = (await house.owner.query<{ id: string }>('select coalesce(max(id), 0) as id from audit_event')).rows[0]!.id;
    await change(`update staff_role set ended_at = now() where user_id = $1`, [id]);
    await asked(mary);
    const { rows } = await house.owner.query<{ act: string }>('select act from audit_event where id > $1 and actor_id = $2', [last, id]);
    expect(rows.map(({ act }) => act)).toEqual(['access.refused']);
    await change(`update staff_role set ended_at = null where user_id = $1`, [id]);
  });
});

describe('a program that asked before', () => {
  it('whose setting withdraws its consent sees nothing of it at the next request', async () => {
    const program = await house.program('demo-mis');
    const before = await asked(program);
    trips.length = 0;
    expect(await asked(program)).toEqual(before);
    expect(trips).toEqual([['accounts', 'viewer']]);
    await change('update api_consent set revoked_at = now()');
    expect(await asked(program)).toEqual({ roles: ['VENDOR'], count: 0, codes: ['REFUSED'] });
    await change('update api_consent set revoked_at = null');
    expect(await asked(program)).toEqual(before);
  });

  it('whose token is revoked, or that is shut out, is nobody', async () => {
    const [one, other] = [await house.program('demo-mis'), await house.program('demo-mis')];
    for (const each of [one, other]) await asked(each);
    const basic = `Basic ${Buffer.from(`demo-mis:${house.clientSecret('demo-mis')}`).toString('base64')}`;
    await house.app.http.inject({ method: 'POST', url: '/oauth/revoke', headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: basic }, payload: `token=${one.token}` });
    expect([(await asked(one)).codes, (await asked(other)).codes]).toEqual([['UNAUTHENTICATED'], []]);
    await change(`update api_client set disabled_at = now() where client_id = 'demo-mis'`);
    expect((await asked(other)).codes).toEqual(['UNAUTHENTICATED']);
    await change(`update api_client set disabled_at = null where client_id = 'demo-mis'`);
  });
});

describe('reads that travel together', () => {
  it('fail each by itself: a value that cannot be stands in one place, and the rest is answered', async () => {
    const joe = await house.signIn('joe.caseworker@devon.example');
    await asked(joe);
    const { data, errors } = await joe.ask<{ one: { totalCount: number }; other: null }>('{ one: reviews { totalCount } other: reviews(sort: CHANGED, after: "WyJub25lIiwibm9uZSJd") { totalCount nodes { id } } }');
    expect([data!.one.totalCount > 0, data!.other, errors!.map(({ path, extensions }) => [path, extensions.code])]).toEqual([true, null, [[['other'], 'INVALID']]]);
  });

  it('of two who ask at once are never mixed', async () => {
    const [joe, kit] = [await house.signIn('joe.caseworker@devon.example'), await house.signIn('kit.caseworker@plymouth.example')];
    const [devon, plymouth] = [await asked(joe), await asked(kit)];
    expect(devon.count).not.toBe(plymouth.count);
    for (let round = 0; round < 10; round += 1) expect(await Promise.all([asked(joe), asked(kit), asked(joe), asked(kit)])).toEqual([devon, plymouth, devon, plymouth]);
  });
});


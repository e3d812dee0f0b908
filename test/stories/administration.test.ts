import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation, type Person } from '../support/installation.js';

/* What an administrator of an authority looks after: people, sessions, lockouts, mail that did not arrive, the policy. */
let house: Installation;
let ada: Person;
let pat: Person;
const ids = new Map<string, string>();
const PREVIEW = 'query($authority: String!, $changes: PolicyChanges!) { policyPreview(authority: $authority, changes: $changes) { field before after says } }';
const CHANGE = 'mutation($input: ChangePolicyInput!) { changePolicy(input: $input) { code policy { idleMinutes colour } } }';
const END = 'mutation($input: ForPersonInput!) { endSessionsOfPerson(input: $input) }';
const RELEASE = 'mutation($input: ForPersonInput!) { releaseLockout(input: $input) }';
const reason = 'The auditor asked for it.';

beforeAll(async () => {
  house = await Installation.start();
  for (const { id, email_key } of (await house.owner.query<{ id: string; email_key: string }>('select id, email_key from "user"')).rows) ids.set(email_key.split('.')[0]!, id);
  [ada, pat] = [await house.signIn('ada.admin@devon.example'), await house.signIn('pat.admin@plymouth.example')];
});
afterAll(() => house.stop());

const versionOf = async (): Promise<number> => (await house.owner.query<{ version: number }>(`select p.version from authority a join authority_policy p on p.id = a.policy_id where a.code = '878'`)).rows[0]!.version;

describe('people', () => {
  it('are those of the authority and its settings, with roles and memberships, for its administrators', async () => {
    const query = '{ people(first: 100) { totalCount nodes { name email staffRoles { role } memberships { role setting { name } } } } }';
    const { people } = await ada.get<{ people: { nodes: { name: string; email: string; staffRoles: { role: string }[]; memberships: { role: string; setting: { name: string } }[] }[] } }>(query);
    expect(people.nodes.find(({ name }) => name === 'Amara Okafor')).toEqual({ name: 'Amara Okafor', email: 'amara.senco@exe-college.example', staffRoles: [], memberships: [{ role: 'COORDINATOR', setting: { name: 'Exe College (demo)' } }] });
    expect(people.nodes.map(({ name }) => name)).not.toContain('Sam Pengelly');
    expect((await pat.ask('query($id: ID!) { personOf(id: $id) { name } }', { id: ids.get('amara') })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await (await house.signIn('joe.caseworker@devon.example')).refusal('{ people { totalCount } }')).toBe('REFUSED');
  });
});

describe('sessions of somebody else', () => {
  it('are ended with a reason, at once and for good; not one’s own, not of another authority', async () => {
    const joe = await house.signIn('joe.caseworker@devon.example');
    const { sessionsOf } = await ada.get<{ sessionsOf: object[] }>('query($id: ID!) { sessionsOf(person: $id) { id browser } }', { id: ids.get('joe') });
    expect(sessionsOf.length).toBeGreaterThan(0);
    expect(await pat.refusal(END, { input: { person: ids.get('joe'), reason } })).toBe('NOT_FOUND');
    expect(await ada.refusal(END, { input: { person: ids.get('ada'), reason } })).toBe('INVALID');
    expect(await ada.refusal(END, { input: { person: ids.get('joe'), reason: ' ' } })).toBe('INVALID');
    await ada.get(END, { input: { person: ids.get('joe'), reason } });
    expect((await joe.get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles).toEqual([]);
    const { administrativeActs } = await ada.get<{ administrativeActs: { nodes: object[] } }>('{ administrativeActs(kind: SESSIONS_ENDED) { nodes { kind personId byName reason changes } } }');
    expect(administrativeActs.nodes).toEqual([{ kind: 'SESSIONS_ENDED', personId: ids.get('joe'), byName: 'Ada Raddon', reason, changes: null }]);
  });
});

describe('a lockout', () => {
  it('is seen and released with a reason, by the administrator of the authority alone', async () => {
    const throttle = house.app.services.throttle;
    for (let tries = 0; tries < 100_000 && !(await throttle.isFull('signInAccount', 'lena.caseworker@devon.example')); tries += 1) {
      if (tries === 0) await house.owner.query(`select 1`);
      await throttle.count('signInAccount', 'lena.caseworker@devon.example').catch(() => undefined);
      if (tries === 0) await house.owner.query(`update throttle set points = 10000000 where key like 'signInAccount:%'`);
    }
    const query = '{ lockouts { name of } }';
    expect((await ada.get<{ lockouts: { name: string }[] }>(query)).lockouts.map(({ name }) => name)).toEqual(['Lena Fogwill']);
    expect((await pat.get<{ lockouts: object[] }>(query)).lockouts).toEqual([]);
    expect(await pat.refusal(RELEASE, { input: { person: ids.get('lena'), reason } })).toBe('NOT_FOUND');
    await ada.get(RELEASE, { input: { person: ids.get('lena'), reason } });
    expect((await ada.get<{ lockouts: object[] }>(query)).lockouts).toEqual([]);
    expect(await ada.refusal(RELEASE, { input: { person: ids.get('lena'), reason } })).toBe('NOT_NOW');
    await house.signIn('lena.caseworker@devon.example');
  });
});

describe('tries at codes', () => {
  it('are found among lockouts, too, and are released with the rest', async () => {
    await house.owner.query(`delete from throttle where key like 'codeTries:%'`);
    await house.app.services.throttle.count('codeTries', ids.get('joe')!);
    await house.owner.query(`update throttle set points = 10000000 where key like 'codeTries:%'`);
    expect((await ada.get<{ lockouts: object[] }>('{ lockouts { name of } }')).lockouts).toEqual([{ name: 'Joe Westcott', of: ['codes tried'] }]);
    await ada.get(RELEASE, { input: { person: ids.get('joe'), reason } });
    expect((await ada.get<{ lockouts: object[] }>('{ lockouts { name } }')).lockouts).toEqual([]);
    await house.signIn('joe.caseworker@devon.example');
  });
});

describe('an account', () => {
  const CLOSE = 'mutation($input: ForPersonInput!) { closeAccount(input: $input) }';
  const REOPEN = 'mutation($input: ForPersonInput!) { reopenAccount(input: $input) }';
  const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { challenge } }';

  it('is closed with a reason: signed out everywhere, no way in, not by a reset either; and opened again as it was', async () => {
    const input = { person: ids.get('lena'), reason };
    const lena = await house.signIn('lena.caseworker@devon.example');
    expect(await pat.refusal(CLOSE, { input })).toBe('NOT_FOUND');
    expect(await lena.refusal(CLOSE, { input })).toBe('REFUSED');
    expect(await ada.refusal(CLOSE, { input: { ...input, reason: '' } })).toBe('INVALID');
    expect(await ada.refusal(CLOSE, { input: { person: ids.get('ada'), reason } })).toBe('INVALID');
    await ada.get(CLOSE, { input });
    expect(await lena.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    expect((await house.ask(SIGN_IN, { input: { email: 'lena.caseworker@devon.example', password: house.password } })).errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(await ada.refusal(CLOSE, { input })).toBe('NOT_NOW');
    await ada.get(REOPEN, { input });
    expect(await ada.refusal(REOPEN, { input })).toBe('NOT_NOW');
    expect((await (await house.signIn('lena.caseworker@devon.example')).get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles).toEqual(['CASEWORKER']);
    const { administrativeActs } = await ada.get<{ administrativeActs: { nodes: object[] } }>('{ administrativeActs(first: 2) { nodes { kind personId reason } } }');
    expect(administrativeActs.nodes).toEqual([{ kind: 'ACCOUNT_REOPENED', personId: ids.get('lena'), reason }, { kind: 'ACCOUNT_CLOSED', personId: ids.get('lena'), reason }]);
  });

  it('of somebody who works with another authority as well is not closed by one of them', async () => {
    await house.owner.query(`select set_config('portal.realm', 'import', false)`);
    await house.owner.query(`insert into membership (id, user_id, setting_id, authority_code, role, state, requested_at, version) select gen_random_uuid(), $1, o.id, '879', 'CONTRIBUTOR', 'APPROVED', now(), 1 from organisation o where o.la_code = '879' limit 1`, [ids.get('ben')]);
    expect(await ada.refusal(CLOSE, { input: { person: ids.get('ben'), reason } })).toBe('NOT_NOW');
    await house.owner.query(`delete from membership where user_id = $1 and authority_code = '879'`, [ids.get('ben')]);
  });

  it('is not closed with a second factor that is not fresh', async () => {
    house.pass({ minutes: 11 });
    expect((await ada.ask(CLOSE, { input: { person: ids.get('lena'), reason } })).errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', reason: 'FACTOR_NOT_FRESH' });
    ada = await house.signIn('ada.admin@devon.example');
  });
});

describe('mail that did not arrive', () => {
  it('is shown to the authority whose people it was for', async () => {
    await house.owner.query(`select set_config('portal.realm', 'import', false)`);
    const { rows } = await house.owner.query<{ id: string }>(`update mail set state = 'BOUNCED', answer = '550' where id = (select id from mail where recipient = 'lena.caseworker@devon.example' order by queued_at desc limit 1) returning id`);
    const query = '{ undeliveredMails { id recipient state answer } }';
    expect((await ada.get<{ undeliveredMails: object[] }>(query)).undeliveredMails).toEqual([{ id: rows[0]!.id, recipient: 'lena.caseworker@devon.example', state: 'BOUNCED', answer: '550' }]);
    expect((await pat.get<{ undeliveredMails: object[] }>(query)).undeliveredMails).toEqual([]);
  });
});

describe('the policy', () => {
  it('is previewed: what changes, for whom, from when; nothing is changed by looking', async () => {
    const before = await versionOf();
    const { policyPreview } = await ada.get<{ policyPreview: { field: string; before: string; after: string; says: string }[] }>(PREVIEW, { authority: '878', changes: { idleMinutes: 20, strongFactorForStaff: true, linkHours: 12 } });
    expect(policyPreview.map(({ field, after }) => [field, after])).toEqual([['idleMinutes', '20'], ['strongFactorForStaff', 'true']]);
    expect(policyPreview[0]!.says).toMatch(/From their next sign-in, 4 professionals and 6 members of staff are signed out after 20 minutes/);
    expect(policyPreview[1]!.says).toMatch(/^6 of 6 members of staff have neither a passkey nor an app/);
    expect(await versionOf()).toBe(before);
  });

  it('is changed with a reason, every value before and after is kept, and it counts at once', async () => {
    const version = await versionOf();
    const { changePolicy } = await ada.get<{ changePolicy: { policy: object } }>(CHANGE, { input: { authority: '878', changes: { idleMinutes: 20, colour: '#123456' }, expectedVersion: version, reason } });
    expect(changePolicy.policy).toEqual({ idleMinutes: 20, colour: '#123456' });
    expect(await ada.refusal(CHANGE, { input: { authority: '878', changes: { idleMinutes: 25 }, expectedVersion: version, reason } })).toBe('CONFLICT');
    const ivy = await house.signIn('ivy.auditor@devon.example');
    const { administrativeActs } = await ivy.get<{ administrativeActs: { nodes: { changes: object }[] } }>('{ administrativeActs(kind: POLICY_CHANGED) { nodes { changes } } }');
    expect(administrativeActs.nodes[0]!.changes).toMatchObject({ idleMinutes: { before: 30, after: 20 }, colour: { after: '#123456' } });
    const { rows } = await house.owner.query<{ fields: string[] }>(`select fields from audit_event where act = 'policy.changed'`);
    expect(rows[0]!.fields.sort()).toEqual(['colour', 'idleMinutes']);
  });

  it('holds the texts of the pages: all at once, in their order, plain', async () => {
    const notices = [{ place: 'SIGN_IN', heading: 'Half term', text: 'The office is closed.\r\n\r\n<b>Write</b> to us.' }, { place: 'TERMS', heading: 'Our terms', text: 'Read them.' }];
    const { policyPreview } = await ada.get<{ policyPreview: { field: string; after: string }[] }>(PREVIEW, { authority: '878', changes: { notices } });
    expect(policyPreview).toMatchObject([{ field: 'notices', after: 'Half term; Our terms' }]);
    await ada.get(CHANGE, { input: { authority: '878', changes: { notices }, expectedVersion: await versionOf(), reason } });
    expect(await ada.refusal(CHANGE, { input: { authority: '878', changes: { notices: notices.map((notice) => ({ ...notice, text: notice.text.replaceAll('\r\n', '\n') })) }, expectedVersion: await versionOf(), reason } })).toBe('INVALID');
    const page = (url: string) => house.app.http.inject({ method: 'GET', url, cookies: { portal_authority: 'devon' }, headers: { accept: 'text/html' } });
    expect((await page('/sign-in')).body).toContain('<p class="govuk-body">&lt;b&gt;Write&lt;/b&gt; to us.</p>');
    expect((await page('/terms')).body).toContain('Our terms');
    expect((await page('/privacy')).body).not.toContain('Our terms');
  });

  it.each<[string, object, string]>([
    ['a text without a heading', { notices: [{ place: 'TERMS', heading: ' ', text: 'x' }] }, 'INVALID'], ['a text that is too long', { notices: [{ place: 'TERMS', heading: 'x', text: 'x'.repeat(5001) }] }, 'INVALID'], ['too many texts', { notices: Array.from({ length: 31 }, () => ({ place: 'TERMS', heading: 'x', text: 'x' })) }, 'INVALID'], ['sections open for two days', { sealedMinutes: 2880 }, 'INVALID'],
    ['a colour that white cannot be read on', { colour: '#ffcc00' }, 'INVALID'], ['a colour that is none', { colour: 'red;}' }, 'INVALID'], ['too short a time', { idleMinutes: 1 }, 'INVALID'], ['codes that live too long', { codeMinutes: 11 }, 'INVALID'], ['an empty name', { serviceName: '  ' }, 'INVALID'], ['nothing', {}, 'INVALID'],
  ])('is not changed to %s', async (_what, changes, code) => {
    const { errors } = await ada.ask(CHANGE, { input: { authority: '878', changes, expectedVersion: await versionOf(), reason } });
    expect(errors?.[0]?.extensions.code).toBe(code);
    // In plain words: no name of a field, such as idleMinutes.
    expect(errors![0]!.message).not.toMatch(/[a-z][A-Z]/);
  });

  it('is the authority’s own: not another’s, not a caseworker’s, and not with an old second factor', async () => {
    const input = { authority: '878', changes: { idleMinutes: 40 }, expectedVersion: await versionOf(), reason };
    expect(await pat.refusal(CHANGE, { input })).toBe('REFUSED');
    expect(await pat.refusal(PREVIEW, { authority: '878', changes: { idleMinutes: 40 } })).toBe('REFUSED');
    house.pass({ minutes: 11 });
    expect((await ada.ask(CHANGE, { input })).errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', reason: 'FACTOR_NOT_FRESH' });
  });
});

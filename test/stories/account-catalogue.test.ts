import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createApp } from '../../api/app.js';
import { FIRST_DAY, Installation } from '../support/installation.js';
import { type Work, workOf } from '../support/work.js';

/* Attacks on accounts from outside, by the ids of docs/catalogue-accounts.md. Those that are not here stand beside what they attack. */
const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { challenge } }';
const CODE = 'mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken } }';
const REGISTER = 'mutation($input: RegisterInput!) { register(input: $input) { accepted discouraged } }';
const CONFIRM = 'mutation($input: ConfirmRegistrationInput!) { confirmRegistration(input: $input) { membership } }';
const PASSWORD = 'harbour-violet-otter';
const AMARA = 'amara.senco@exe-college.example';
const BEN = 'ben.teacher@exe-college.example';
const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };

const logged: string[] = [];
const log = pino({ level: 'trace' }, new Writable({ write: (line: Buffer, _encoding, done) => { logged.push(line.toString()); done(); } }));
let house: Installation;
let college: string;

beforeAll(async () => {
  house = await Installation.start({ LOG_LEVEL: 'trace' }, log);
  const { data } = await house.ask<{ organisations: { nodes: { id: string }[] } }>('{ organisations(search: "Exe College (demo)", first: 1) { nodes { id } } }');
  college = data!.organisations.nodes[0]!.id;
});
afterAll(() => house.stop());
beforeEach(() => {
  house.now = new Date(FIRST_DAY);
});

const post = (url: string, fields: Record<string, string>, cookies: Record<string, string> = {}, headers: Record<string, string> = {}) => house.app.http.inject({ method: 'POST', url, headers: { ...form, ...headers }, cookies, payload: new URLSearchParams(fields).toString() });
const get = (url: string, cookies: Record<string, string> = {}, headers: Record<string, string> = {}) => house.app.http.inject({ method: 'GET', url, cookies, headers: { accept: 'text/html', ...headers } });
const cookieOf = (answer: { cookies: { name: string; value: string }[] }, name: string) => answer.cookies.find((each) => each.name === name)?.value;

async function linkFor(email: string): Promise<string> {
  await house.ask(REGISTER, { input: { email, authority: '878' } });
  return (await house.mailTo(email, /register\/confirm\?token=([\w-]+)/))[1]!;
}
async function register(email: string, extra: object = {}): Promise<void> {
  const { errors } = await house.ask(CONFIRM, { input: { token: await linkFor(email), name: 'Robin Newcombe', password: PASSWORD, settingId: college, ...extra } });
  if (errors) throw new Error(JSON.stringify(errors));
}
/** Signs in with the pages; gives the cookies of the browser. */
async function signInByPages(email: string, password: string, before: Record<string, string> = {}): Promise<{ first: string; session: string }> {
  const begun = await post('/sign-in', { email, password, next: '/' }, before);
  const challenge = cookieOf(begun, 'portal_challenge')!;
  const done = await post('/sign-in/code', { code: (await house.mailTo(email, /Your code is (\d{6})/))[1]!, next: '/' }, { ...before, portal_challenge: challenge });
  return { first: cookieOf(begun, 'portal_session') ?? '', session: cookieOf(done, 'portal_session')! };
}

describe('whether there is an account', () => {
  let closed: string;
  let unverified: string;
  beforeAll(async () => {
    closed = 'closed@exe-college.example';
    unverified = 'unverified@exe-college.example';
    await register(closed);
    await linkFor(unverified);
    await house.owner.query('update "user" set disabled_at = now() where email_key = $1', [closed]);
    // What is made once, such as prepared statements, is made before the works are compared.
    for (let each = 0; each < 2; each += 1) for (const email of [AMARA, 'nobody@exe-college.example']) await house.ask(SIGN_IN, { input: { email, password: 'not the password' } });
  });
  const cases = () => [['nobody’s', 'nobody@exe-college.example', PASSWORD], ['a wrong password', AMARA, 'not the password'], ['of a closed account', closed, PASSWORD], ['of one that was never finished', unverified, PASSWORD]] as const;

  it('a refused sign-in is the same work and the same answer for an unknown address, a wrong password, a closed and an unfinished account (a01)', async () => {
    const seen: { work: Work; answer: object }[] = [];
    for (const [, email, password] of cases()) {
      const { work, answer } = await workOf(() => house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { query: SIGN_IN, variables: { input: { email, password } } } }));
      const { date: _date, 'x-request-id': _id, ...headers } = answer.headers;
      seen.push({ work, answer: { status: answer.statusCode, body: answer.body, headers, cookies: answer.cookies } });
    }
    expect(seen[0]!.work.hashes).toBe(1);
    expect(seen[0]!.work.statements.length).toBeGreaterThan(3);
    for (const each of seen) expect(each).toEqual(seen[0]);
  });

  it('the page says the same, byte for byte (a01)', async () => {
    const pages = [];
    for (const [, email, password] of cases()) {
      const answer = await post('/sign-in', { email, password, next: '/' });
      pages.push([answer.statusCode, answer.body.replaceAll(email, 'the address'), answer.cookies]);
    }
    expect(pages[0]![0]).toBe(422);
    for (const page of pages) expect(page).toEqual(pages[0]);
  });

  it('a registration is the same work and the same page for an address that has an account; its owner is told, and there is no second one (a02)', async () => {
    const works: Work[] = [];
    const pages: unknown[] = [];
    for (const email of ['quite.new@exe-college.example', AMARA, closed]) {
      const { work, answer } = await workOf(() => post('/register', { email, authority: '878' }));
      works.push(work);
      pages.push([answer.statusCode, answer.body.replaceAll(email, 'the address'), answer.cookies]);
    }
    expect(works[0]!.statements.length).toBeGreaterThan(3);
    for (const work of works) expect(work).toEqual(works[0]);
    for (const page of pages) expect(page).toEqual(pages[0]);
    await house.mailTo(AMARA, /You already have an account/);
    expect((await house.owner.query('select 1 from "user" where email_key = $1', [AMARA])).rowCount).toBe(1);
    expect((await house.owner.query('select 1 from registration where email_key = $1', [AMARA])).rowCount).toBe(0);
  });

  it('a forgotten password is the same work and the same page, and mails only to whoever has an account (a03)', async () => {
    const seen: unknown[] = [];
    for (const email of ['nobody@exe-college.example', BEN, closed]) {
      const { work, answer } = await workOf(() => post('/reset', { email }));
      seen.push([work, answer.statusCode, answer.body.replaceAll(email, 'the address'), answer.cookies]);
    }
    for (const each of seen) expect(each).toEqual(seen[0]);
    await house.mailTo(BEN, /reset\/choose/);
    expect((await house.owner.query(`select 1 from mail where recipient = any($1) and template = 'password-reset'`, [['nobody@exe-college.example', closed]])).rowCount).toBe(0);
  });
});

describe('links in mails', () => {
  it('are not used up by scanners that look, with whatever method and however often; a press of the button uses them (a13)', async () => {
    const token = await linkFor('scanned@exe-college.example');
    const url = `/register/confirm?token=${token}&setting=${college}`;
    for (const method of ['HEAD', 'GET', 'GET', 'OPTIONS'] as const) expect((await house.app.http.inject({ method, url })).statusCode).toBeLessThan(500);
    const page = await get(url);
    expect([page.statusCode, page.body.includes('Create the account')]).toEqual([200, true]);
    expect((await post('/register/confirm', { token, setting: college, name: 'Robin Newcombe', password: PASSWORD })).body).toContain('You have an account');
  });

  it('after twelve hours the page offers a new one (a12)', async () => {
    const token = await linkFor('late@exe-college.example');
    house.now = new Date(FIRST_DAY.getTime() + 12 * 3_600_000 + 1000);
    const page = await get(`/register/confirm?token=${token}`);
    expect([page.statusCode, page.body.includes('This link is too old'), page.body.includes('href="/register"')]).toEqual([410, true, true]);
  });

  it('are of 256 bits, kept as a hash, and their page sends no referrer and loads nothing from elsewhere (a14)', async () => {
    const token = await linkFor('secret@exe-college.example');
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect((await house.owner.query('select 1 from registration r where r::text like $1', [`%${token}%`])).rowCount).toBe(0);
    const page = await get(`/register/confirm?token=${token}`);
    expect([page.headers['referrer-policy'], page.headers['cache-control']]).toEqual(['no-referrer', 'no-store']);
    expect([...page.body.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, to]) => to!).filter((to) => !/^(\/(?!\/)|#|mailto:|data:,)/.test(to))).toEqual([]);
  });

  it.each(['host', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded'])('name the installation, whatever %s says (a15)', async (header) => {
    const email = `host-${header}@exe-college.example`;
    await post('/register', { email, authority: '878' }, {}, { [header]: 'evil.example' });
    expect((await house.mailTo(email, /https?:\/\/\S+/))[0]).toMatch(new RegExp(`^${house.config.BASE_URL}/`));
    await post('/reset', { email: BEN }, {}, { [header]: 'evil.example' });
    expect((await house.mailTo(BEN, /https?:\/\/\S+reset\S+/))[0]).toMatch(new RegExp(`^${house.config.BASE_URL}/`));
  });
});

describe('between password and code', () => {
  it('nothing is open: no page, no query, no download, no upload (a10)', async () => {
    const begun = await post('/sign-in', { email: AMARA, password: house.password, next: '/' });
    const cookies = { portal_challenge: cookieOf(begun, 'portal_challenge')!, portal_session: cookieOf(begun, 'portal_challenge')! };
    const { rows } = await house.owner.query<{ id: string }>('select id from document limit 1');
    for (const url of ['/children', '/team', '/account', '/assessments', '/kept']) expect([url, (await get(url, cookies)).headers.location ?? '']).toEqual([url, expect.stringMatching(/^\/sign-in\?next=|^$/)]);
    for (const url of [`/documents/${rows[0]?.id ?? '00000000-0000-7000-8000-000000000000'}`]) expect((await get(url, cookies)).statusCode).toBeGreaterThanOrEqual(302);
    for (const token of Object.values(cookies)) expect((await house.ask('{ me { name } }', {}, token)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const query = await house.app.http.inject({ method: 'POST', url: '/graphql', cookies, headers: { 'content-type': 'application/json' }, payload: { query: '{ children { totalCount } }' } });
    expect(query.json<{ errors: { extensions: { code: string } }[] }>().errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
    await house.mailTo(AMARA, /Your code is (\d{6})/);
  });

  it('the code and the password are in no line of the log, at its most talkative, and in no address (a11)', async () => {
    logged.length = 0;
    const begun = await post('/sign-in', { email: AMARA, password: house.password, next: '/' });
    const [, code] = await house.mailTo(AMARA, /Your code is (\d{6})/);
    const done = await post('/sign-in/code', { code: code!, next: '/' }, { portal_challenge: cookieOf(begun, 'portal_challenge')! });
    await house.ask(SIGN_IN, { input: { email: AMARA, password: `${house.password}!` } });
    expect(done.statusCode).toBe(303);
    const all = logged.join('');
    expect(logged.length).toBeGreaterThan(0);
    for (const secret of [code!, house.password, cookieOf(done, 'portal_session')!, cookieOf(begun, 'portal_challenge')!]) expect(all).not.toContain(secret);
    for (const { headers } of [begun, done]) expect(headers.location).not.toContain(code);
  });
});

describe('a session', () => {
  it('is a new one after signing in and after confirming again; one that was brought is never adopted (a16)', async () => {
    const chosen = 'pps_chosen-by-somebody-else';
    const { first, session } = await signInByPages(BEN, house.password, { portal_session: chosen });
    expect([first, session.startsWith('pps_'), session === chosen]).toEqual(['', true, false]);
    expect((await get('/account', { portal_session: chosen })).headers.location).toMatch(/^\/sign-in/);
    const begun = await post('/confirm/begin', { next: '/account' }, { portal_session: session });
    const again = await post('/confirm', { code: (await house.mailTo(BEN, /Your code is (\d{6})/))[1]!, next: '/account' }, { portal_session: session, portal_confirm: cookieOf(begun, 'portal_confirm')! });
    const renewed = cookieOf(again, 'portal_session')!;
    expect(renewed).not.toBe(session);
    expect([(await get('/account', { portal_session: session })).statusCode, (await get('/account', { portal_session: renewed })).statusCode]).toEqual([303, 200]);
  });

  it('is over for good when it is signed out: the cookie opens nothing, the browser is told to forget, pages are not kept (a19)', async () => {
    const { session } = await signInByPages(BEN, house.password);
    const page = await get('/children', { portal_session: session });
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store']);
    const out = await post('/sign-out', {}, { portal_session: session });
    expect([out.headers['clear-site-data'], cookieOf(out, 'portal_session')]).toEqual(['"cache", "storage"', '']);
    house.now = new Date(house.now.getTime() + 1000);
    expect((await get('/children', { portal_session: session })).headers.location).toBe('/sign-in?next=%2Fchildren');
  });

  it('is over everywhere else after a change of the password, and everywhere after the account was closed (a21)', async () => {
    const email = 'changes@exe-college.example';
    await register(email);
    const [one, other] = [await house.signIn(email, PASSWORD), await house.signIn(email, PASSWORD)];
    await one.get('mutation($input: ChangePasswordInput!) { changePassword(input: $input) }', { input: { current: PASSWORD, password: 'kettle marble fern' } });
    expect([await other.refusal('{ me { name } }'), (await one.ask('{ me { name } }')).errors]).toEqual(['UNAUTHENTICATED', undefined]);
    const ada = await house.signIn('ada.admin@devon.example');
    const { people } = await ada.get<{ people: { nodes: { id: string }[] } }>('{ people(search: "changes@", first: 1) { nodes { id } } }');
    await ada.get('mutation($input: ForPersonInput!) { closeAccount(input: $input) }', { input: { person: people.nodes[0]!.id, reason: 'Left the college.' } });
    expect(await one.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    expect((await house.ask(SIGN_IN, { input: { email, password: 'kettle marble fern' } })).errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }], ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }], ['a frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('is not used by forms of %s: not to sign out, end sessions, change the password or upload (a22)', async (_what, headers) => {
    const { session } = await signInByPages(BEN, house.password);
    const forged = { 'sec-fetch-site': '', ...headers };
    if (forged['sec-fetch-site'] === '') delete (forged as Record<string, string>)['sec-fetch-site'];
    const send = (url: string, type: string) => house.app.http.inject({ method: 'POST', url, cookies: { portal_session: session }, headers: { 'content-type': type, ...forged }, payload: 'a=b' });
    for (const url of ['/sign-out', '/account/sessions/end', '/account/password', '/confirm/begin', '/sign-in']) for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) expect([url, type, (await send(url, type)).statusCode]).toEqual([url, type, expect.toSatisfy((status: number) => status >= 400 && status < 500)]);
    const override = await house.app.http.inject({ method: 'GET', url: '/sign-out?_method=POST', cookies: { portal_session: session }, headers: { 'x-http-method-override': 'POST', ...headers } });
    expect(override.statusCode).toBeGreaterThanOrEqual(400);
    expect((await get('/children', { portal_session: session })).statusCode).toBe(200);
  });
});

describe('an address', () => {
  it('is unique in the database in small letters, whatever the application does (a28)', async () => {
    await expect(house.owner.query(`insert into "user" (id, name, email, email_key, created_at, version) values (gen_random_uuid(), 'Second', $1, $1, now(), 1)`, [AMARA])).rejects.toThrow(/unique/);
  });
});

describe('a team mailbox (a29)', () => {
  const OFFICE = 'office@exe-college.example';
  const start = async () => (await house.ask<{ signIn: { challenge: string } }>('mutation($input: SignInInput!) { signIn(input: $input) { challenge asksWhoActs } }', { input: { email: OFFICE, password: PASSWORD } })).data!.signIn;
  const mailed = async () => (await house.mailTo(OFFICE, /Your code is (\d{6})/))[1]!;

  it('may be a user where the policy says so; where it does not, it is refused with the reason, by its name or by what is said of it', async () => {
    for (const email of ['office@sound-primary.example', 'SEN.team@sound-primary.example', 'school-office+x@sound-primary.example']) expect((await house.ask(REGISTER, { input: { email, authority: '879' } })).errors![0]!.extensions).toMatchObject({ code: 'INVALID', reason: 'TEAM_MAILBOX' });
    for (const email of ['senco@sound-primary.example', 'head@sound-primary.example', 'ann.office@sound-primary.example']) expect((await house.ask(REGISTER, { input: { email, authority: '879' } })).errors).toBeUndefined();
    await register(OFFICE);
    await register('shared.by.us@exe-college.example', { teamMailbox: true });
    expect((await house.owner.query('select email_key from "user" where team_mailbox order by email_key')).rows).toEqual([{ email_key: OFFICE }, { email_key: 'shared.by.us@exe-college.example' }]);
  });

  it('is no way round the policy of the authority that decides', async () => {
    const { data } = await house.ask<{ organisations: { nodes: { id: string }[] } }>('{ organisations(search: "Sound Primary", first: 1) { nodes { id } } }');
    const email = 'info@exe-college.example';
    const { errors } = await house.ask(CONFIRM, { input: { token: await linkFor(email), name: 'Info', password: PASSWORD, settingId: data!.organisations.nodes[0]!.id } });
    expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID', reason: 'TEAM_MAILBOX' });
    const named = { input: { token: await linkFor('jo@exe-college.example'), name: 'Jo', password: PASSWORD, settingId: data!.organisations.nodes[0]!.id, teamMailbox: true } };
    expect((await house.ask(CONFIRM, named)).errors![0]!.extensions).toMatchObject({ code: 'INVALID', reason: 'TEAM_MAILBOX', field: 'teamMailbox' });
  });

  it.each([undefined, '', '  ', 'J', 'x'.repeat(101), 'a\u0000b'])('asks who is acting: %j is no answer, and the code still works', async (actingName) => {
    const { challenge, ...asks } = await start();
    expect(asks).toEqual({ asksWhoActs: true });
    const code = await mailed();
    expect((await house.ask(CODE, { input: { challenge, code, actingName } })).errors![0]!.extensions.code).toBe('INVALID');
    expect((await house.ask(CODE, { input: { challenge, code, actingName: 'Jo Brown' } })).data).toMatchObject({ confirmSignIn: { sessionToken: expect.stringMatching(/^pps_/) } });
  });

  it('names whoever signed in wherever somebody is named: on the page, in the log and beside what they did', async () => {
    const { challenge } = await start();
    const { data } = await house.ask<{ confirmSignIn: { sessionToken: string } }>(CODE, { input: { challenge, code: await mailed(), actingName: ' Jo\r\nBrown ' } });
    const token = data!.confirmSignIn.sessionToken;
    expect((await house.ask('{ viewer { name } mySessions { actingName current } }', {}, token)).data).toMatchObject({ viewer: { name: 'Jo Brown, for Robin Newcombe' }, mySessions: expect.arrayContaining([{ actingName: 'Jo Brown', current: true }]) });
    const { rows: children } = await house.owner.query<{ id: string }>(`select r.child_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
    const { data: begun } = await house.ask<{ startReview: { draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { draft { id } } }', { input: { child: children[0]!.id, variant: 'post16' } }, token);
    const saved = await house.ask('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft: begun!.startReview.draft.id, answers: [{ path: 'rec.safeguarding', value: 'Written by Jo.', baseVersion: 0 }] } }, token);
    if (saved.errors) throw new Error(JSON.stringify(saved.errors));
    const { rows } = await house.owner.query<{ actor_name: string }>(`select distinct actor_name from audit_event where act in ('user.signedIn', 'draft.answersSaved') and actor_id = (select id from "user" where email_key = $1)`, [OFFICE]);
    expect(rows.map(({ actor_name }) => actor_name)).toContain('Jo Brown, for Robin Newcombe');
    expect((await house.owner.query(`select 1 from answer where path = 'rec.safeguarding' and saved_by_name = 'Jo Brown, for Robin Newcombe'`)).rowCount).toBe(1);
  });

  it('asks on the page, without scripts, and keeps the code where the name is missing', async () => {
    const begun = await post('/sign-in', { email: OFFICE, password: PASSWORD, next: '/' });
    const cookies = { portal_challenge: cookieOf(begun, 'portal_challenge')! };
    const code = await mailed();
    const asked = await get('/sign-in/code?next=%2F', cookies);
    expect(asked.body).toContain('name="acting"');
    const missing = await post('/sign-in/code', { code, acting: '', next: '/' }, cookies);
    expect([missing.statusCode, missing.body.includes('Give your own name')]).toEqual([422, true]);
    const done = await post('/sign-in/code', { code, acting: 'Jo Brown', next: '/' }, cookies);
    expect((await get('/', { portal_session: cookieOf(done, 'portal_session')! })).body).toContain('Jo Brown, for Robin Newcombe');
  });

  it('has no role at an authority, and no session without a name is anybody’s', async () => {
    const ada = await house.signIn('ada.admin@devon.example');
    const { people } = await ada.get<{ people: { nodes: { id: string; teamMailbox: boolean }[] } }>('{ people(search: "office@", first: 1) { nodes { id teamMailbox } } }');
    expect(people.nodes[0]!.teamMailbox).toBe(true);
    expect(await ada.refusal('mutation($input: GrantRoleInput!) { grantRole(input: $input) { id } }', { input: { person: people.nodes[0]!.id, authority: '878', role: 'CASEWORKER', reason: 'To try it.' } })).toBe('NOT_NOW');
    const { challenge } = await start();
    const { data } = await house.ask<{ confirmSignIn: { sessionToken: string } }>(CODE, { input: { challenge, code: await mailed(), actingName: 'Jo Brown' } });
    await house.owner.query(`update session set acting_name = null where acting_name = 'Jo Brown'`);
    expect((await house.ask('{ me { name } }', {}, data!.confirmSignIn.sessionToken)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('counts of tries', () => {
  it('are shared by two processes and survive a restart; the right password works once the time is over (a04)', async () => {
    const strict = await Installation.start({ RATE_LIMITS: 'standard' });
    const roles = { ...inject('roles'), appUrl: strict.appUrl, jobsUrl: strict.jobsUrl };
    const another = () => createApp({ config: strict.config, roles, clock: () => strict.now, log: pino({ level: 'silent' }) });
    const ask = (app: Awaited<ReturnType<typeof another>>, password: string) => app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { query: SIGN_IN, variables: { input: { email: AMARA, password } } } });
    const second = await another();
    try {
      for (let guess = 0; guess < 5; guess += 1) for (const app of [strict.app, second]) await ask(app, `wrong ${guess}`);
      for (const app of [strict.app, second]) {
        const refused = await ask(app, strict.password);
        expect([refused.statusCode, Number(refused.headers['retry-after'])]).toEqual([429, expect.toSatisfy((seconds: number) => seconds > 0 && seconds <= 900)]);
      }
      await second.close();
      const third = await another();
      expect((await ask(third, strict.password)).statusCode).toBe(429);
      await third.close();
      await strict.owner.query('update throttle set expire = 1');
      expect((await ask(strict.app, strict.password)).statusCode).toBe(200);
    } finally {
      await strict.stop();
    }
  });

  it('are not dodged by GET, by a batch or by a second operation in one request (a06)', async () => {
    const strict = await Installation.start({ RATE_LIMITS: 'standard' });
    try {
      const send = (options: object) => strict.app.http.inject(options as never);
      const guess = { query: SIGN_IN, variables: { input: { email: AMARA, password: 'wrong' } } };
      const json = { 'content-type': 'application/json' };
      const refused = [
        await send({ method: 'GET', url: `/graphql?query=${encodeURIComponent(SIGN_IN)}&variables=${encodeURIComponent(JSON.stringify(guess.variables))}`, headers: json }),
        await send({ method: 'POST', url: '/graphql', headers: json, payload: Array.from({ length: 50 }, () => guess) }),
        await send({ method: 'POST', url: '/graphql', headers: json, payload: { ...guess, query: `${SIGN_IN.replace('mutation', 'mutation A')} ${SIGN_IN.replace('mutation', 'mutation B')}` } }),
      ];
      for (const answer of refused) expect([answer.statusCode >= 400 && answer.statusCode < 500, answer.body.includes('challenge"')]).toEqual([true, false]);
      // None of them was judged: ten tries are left.
      for (let tried = 0; tried < 10; tried += 1) expect((await send({ method: 'POST', url: '/graphql', headers: json, payload: guess })).json<{ errors: { extensions: { code: string } }[] }>().errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
      expect((await send({ method: 'POST', url: '/graphql', headers: json, payload: guess })).statusCode).toBe(429);
    } finally {
      await strict.stop();
    }
  });

  it('do not tell whether there is an account either (a01)', async () => {
    const strict = await Installation.start({ RATE_LIMITS: 'standard' });
    try {
      const answers = [];
      for (const email of [AMARA, 'nobody@exe-college.example']) {
        let last;
        for (let guess = 0; guess < 11; guess += 1) last = await strict.ask(SIGN_IN, { input: { email, password: 'wrong' } });
        answers.push(last);
      }
      expect(answers[0]!.errors![0]!.extensions.code).toBe('THROTTLED');
      expect(answers[1]).toEqual(answers[0]);
    } finally {
      await strict.stop();
    }
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { demoPassword } from '../../api/seed/people.js';
import { type Seen, send, sendBytes } from '../support/outside.js';
import { Started, freePort } from '../support/process.js';

const BASE = 'https://portal.devon.example';
const AMARA = 'amara.senco@exe-college.example';
const BEN = 'ben.teacher@exe-college.example';
const LENA = 'lena.caseworker@devon.example';
const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { challenge } }';
const CONFIRM = 'mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken } }';

/* A mail server that keeps what it gets, since the product as it ships has no mailbox to look into. */
const mails: { to: string; text: string }[] = [];
const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      mails.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text: Buffer.concat(chunks).toString().replaceAll('=\r\n', '').replaceAll('=3D', '=') });
      done();
    });
  },
});

/** The next mail to somebody that fits and was not read before. */
async function mailTo(email: string, pattern: RegExp): Promise<RegExpExecArray> {
  let found: RegExpExecArray | null = null;
  await expect.poll(() => {
    const at = mails.findIndex(({ to, text }) => to === email && pattern.test(text));
    if (at >= 0) found = pattern.exec(mails.splice(at, 1)[0]!.text);
    return found !== null;
  }, { timeout: 30_000 }).toBe(true);
  return found!;
}

/* Two processes of the product as it ships, on one database that has people in it, behind a proxy that nobody has named. */
describe('the product as it ships, attacked from outside', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'professional-portal-outside-'));
  const password = demoPassword(inject('secret'));
  let admin: pg.Client;
  let owner: pg.Client;
  let database: string;
  let one: Started;
  let two: Started;

  beforeAll(async () => {
    await new Promise<void>((ready) => post.listen(0, '127.0.0.1', ready));
    admin = new pg.Client({ connectionString: inject('serverUrl') });
    await admin.connect();
    database = `outside_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
    await admin.query(`create database ${database} template template strategy file_copy`);
    const url = inject('serverUrl').replace(/\/[^/]*$/, `/${database}`);
    owner = new pg.Client({ connectionString: url });
    await owner.connect();
    // The queue of the copy belongs to the role of the template; the product makes its own.
    await owner.query('drop schema graphile_worker, portal_jobs cascade');
    const start = async () => Started.start(await freePort(), { NODE_ENV: 'production', RATE_LIMITS: 'standard', LOG_LEVEL: 'info', BASE_URL: BASE, DATABASE_URL: url, SECRET_KEY: inject('secret'), DATA_DIR: folder, SMTP_URL: `smtp://127.0.0.1:${(post.server.address() as AddressInfo).port}` });
    one = await start();
    two = await start();
  }, 180_000);
  afterAll(async () => {
    await Promise.all([one.kill('SIGTERM'), two.kill('SIGTERM')]);
    await owner.end();
    await admin.query(`drop database ${database} with (force)`);
    await admin.end();
    await new Promise<void>((done) => post.close(done));
    rmSync(folder, { recursive: true, force: true });
  });
  // Whoever attacks has one address here: what one attack used up is not the next one's.
  beforeEach(() => owner.query('delete from throttle'));

  const form = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({ body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', 'sec-fetch-site': 'same-origin', ...headers } });
  const json = (query: string, variables: object, headers: Record<string, string> = {}) => ({ body: JSON.stringify({ query, variables }), headers: { 'content-type': 'application/json', ...headers } });
  const cookieOf = ({ cookies }: Seen, name: string) => cookies.map((line) => new RegExp(`^__Host-${name}=([^;]*)`).exec(line)?.[1]).find((value) => value !== undefined);
  const guess = async (at: Started, email: string, typed: string): Promise<string> => (await at.ask<{ signIn: object }>(SIGN_IN, { input: { email, password: typed } })).errors?.[0]?.extensions.code ?? 'fine';

  async function signIn(at: Started, email: string, typed = password): Promise<string> {
    const { data } = await at.ask<{ signIn: { challenge: string } }>(SIGN_IN, { input: { email, password: typed } });
    const code = (await mailTo(email, /Your code is (\d{6})/))[1]!;
    return (await at.ask<{ confirmSignIn: { sessionToken: string } }>(CONFIRM, { input: { challenge: data!.signIn.challenge, code } })).data!.confirmSignIn.sessionToken;
  }
  const nameOf = async (at: Started, token: string) => (await at.ask<{ viewer: { name: string } }>('{ viewer { name } }', {}, token)).data?.viewer.name ?? null;

  it('shows nothing of how it is made: no mailbox, no playground, no introspection, no files, no name of a server', async () => {
    for (const path of ['/mailbox', '/mailbox.json', '/metrics', '/.env', '/.git/config', '/package.json', '/dist/api/main.js', '/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/server-status', '/debug', '/graphiql']) expect([403, 404], path).toContain((await send(one.base, 'GET', path)).status);
    expect((await one.ask('{ __schema { types { name } } }')).errors).toBeDefined();
    for (const method of ['TRACE', 'CONNECTED', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) expect((await send(one.base, method, '/sign-in').catch(() => ({ status: 400 }))).status, method).toBeGreaterThanOrEqual(400);
    const page = await send(one.base, 'GET', '/sign-in', { headers: { accept: 'text/html' } });
    expect([page.headers['server'], page.headers['x-powered-by'], page.headers['strict-transport-security'], page.headers['x-content-type-options'], page.headers['cache-control']]).toEqual([undefined, undefined, 'max-age=31536000; includeSubDomains', 'nosniff', expect.stringContaining('no-store')]);
  });

  it('a request with two lengths, or with a line in a header, is refused and ends the connection', async () => {
    const { host } = new URL(one.base);
    const smuggled = `POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /account HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
    const answer = await sendBytes(one.base, smuggled);
    expect(answer.match(/^HTTP\/1\.1 /gm) ?? []).toHaveLength(answer === '' ? 0 : 1);
    expect(answer).toMatch(/^(HTTP\/1\.1 400[^]*)?$/);
    expect(await sendBytes(one.base, `GET /sign-in HTTP/1.1\r\nHost: ${host}\r\nX-A: a\rX-B: b\r\n\r\n`)).toMatch(/^(HTTP\/1\.1 400[^]*)?$/);
    // Too long is told, or the connection is closed before all of it was sent.
    expect([431, 0]).toContain((await send(one.base, 'GET', '/sign-in', { headers: { cookie: `a=${'x'.repeat(40_000)}` } }).catch(() => ({ status: 0 }))).status);
  });

  it.each<Record<string, string>>([
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' },
    { forwarded: 'host=evil.example;proto=http', 'x-original-host': 'evil.example', 'x-forwarded-server': 'evil.example' },
  ])('mailed links and redirects stay with the installation, whatever %j says (a15)', async (headers) => {
    await send(one.base, 'POST', '/reset', form({ email: AMARA }, headers));
    expect((await mailTo(AMARA, /(https?:\S+\/reset\/choose\?token=)/))[1]).toBe(`${BASE}/reset/choose?token=`);
    const fresh = `fresh.${Object.keys(headers).length}${Object.keys(headers)[0]}@exe-college.example`;
    await send(one.base, 'POST', '/register', form({ email: fresh, authority: '878' }, headers));
    expect((await mailTo(fresh, /(https?:\S+\/register\/confirm\?token=)/))[1]).toBe(`${BASE}/register/confirm?token=`);
    const moved = await send(one.base, 'GET', '/account', { headers: { accept: 'text/html', ...headers } });
    expect(moved.headers['location']).toBe('/sign-in?next=%2Faccount');
  });

  it('an address that is known and one that is not get the same pages, byte for byte, with the same headers (a01, a02, a03)', async () => {
    const plain = ({ status, headers, body, cookies }: Seen, email: string) => {
      const { date: _date, 'x-request-id': _id, 'set-cookie': _cookie, etag: _etag, 'content-length': _length, ...rest } = headers;
      return { status, headers: rest, cookies: cookies.map((line) => line.replace(/=[^;]*/, '=')), body: body.replaceAll(email, 'ADDRESS').replaceAll(/Expires=[^;]*/g, '') };
    };
    const unknown = 'nobody.senco@exe-college.example';
    for (const [path, fields] of [['/sign-in', { password: 'wrong password' }], ['/reset', {}], ['/register', { authority: '878' }]] as const) {
      const [known, not] = [await send(one.base, 'POST', path, form({ ...fields, email: AMARA })), await send(one.base, 'POST', path, form({ ...fields, email: unknown }))];
      expect(plain(not, unknown), path).toEqual(plain(known, AMARA));
    }
  });

  it('sixty guesses at once, at two processes, in other letters, with tags and as aliases: ten are judged, and the owner’s other accounts are not shut out (a04, a06)', async () => {
    const spellings = [BEN, BEN.toUpperCase(), BEN.replace('@', '+x@'), `${BEN}.`, BEN.replace('ben', 'Ben')];
    const single = Array.from({ length: 40 }, (_, each) => guess(each % 2 ? one : two, spellings[each % spellings.length]!, `wrong password ${each}`));
    const aliased = [one, two].map(async (at) => {
      const query = `mutation { ${Array.from({ length: 10 }, (_, each) => `g${each}: signIn(input: { email: "${spellings[each % spellings.length]}", password: "also wrong ${each}" }) { challenge }`).join(' ')} }`;
      const { errors } = await at.ask(query);
      return (errors ?? []).map(({ extensions }) => extensions.code);
    });
    const codes = [...(await Promise.all(single)), ...(await Promise.all(aliased)).flat()];
    expect(codes).toHaveLength(60);
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10);
    expect(codes.filter((code) => code === 'THROTTLED')).toHaveLength(50);
    const refused = await send(two.base, 'POST', '/graphql', json(SIGN_IN, { input: { email: BEN, password } }));
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
    expect(await guess(two, AMARA, password)).toBe('fine');
    await mailTo(AMARA, /Your code is/);
    // A batch is no way of asking, and a GET neither.
    expect((await send(one.base, 'POST', '/graphql', { body: `[${JSON.stringify({ query: SIGN_IN, variables: { input: { email: AMARA, password: 'x' } } })}]`, headers: { 'content-type': 'application/json' } })).status).toBe(400);
    expect((await send(one.base, 'GET', `/graphql?query=${encodeURIComponent('mutation { signOut }')}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('one password tried on many accounts is stopped by the network address, whatever X-Forwarded-For says (a05)', async () => {
    const answers = await Promise.all(Array.from({ length: 90 }, async (_, each) => {
      const { body } = await send(each % 2 ? one.base : two.base, 'POST', '/graphql', json(SIGN_IN, { input: { email: `person${each}@exe-college.example`, password: 'Autumn2026!' } }, { 'x-forwarded-for': `192.0.2.${each}`, 'x-real-ip': `192.0.2.${each}`, forwarded: `for=192.0.2.${each}` }));
      return (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
    }));
    expect(answers.filter((code) => code === 'THROTTLED').length).toBeGreaterThan(0);
    expect(await guess(one, 'person200@exe-college.example', 'Autumn2026!')).toBe('THROTTLED');
  });

  it('forty guesses at a code at once, at two processes: five are judged, and then the right one is too late (a08, a09)', async () => {
    const { data } = await one.ask<{ signIn: { challenge: string } }>(SIGN_IN, { input: { email: LENA, password } });
    const code = (await mailTo(LENA, /Your code is (\d{6})/))[1]!;
    const wrong = (each: number) => String((Number(code) + 1 + each) % 1_000_000).padStart(6, '0');
    const proofs = await Promise.all(Array.from({ length: 40 }, (_, each) => (each % 2 ? one : two).ask(CONFIRM, { input: { challenge: data!.signIn.challenge, code: wrong(each) } })));
    expect(proofs.every(({ errors }) => errors?.[0]?.extensions.code === 'UNAUTHENTICATED')).toBe(true);
    expect((await owner.query<{ tries: number }>('select max(tries)::int as tries from sign_in_challenge')).rows[0]!.tries).toBe(5);
    expect((await two.ask(CONFIRM, { input: { challenge: data!.signIn.challenge, code } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    // The challenge alone opens nothing (a10).
    expect(await nameOf(one, data!.signIn.challenge)).not.toContain('Lena');
  });

  it('cookies are this host’s alone: marked, changed at sign-in, and one that was planted is nobody’s (a16)', async () => {
    const token = await signIn(one, AMARA);
    const account = (cookie: string) => send(two.base, 'GET', '/account', { headers: { accept: 'text/html', cookie } });
    expect((await account(`__Host-portal_session=${token}`)).status).toBe(200);
    // As a page of another host below the same domain could plant it.
    expect((await account(`portal_session=${token}`)).headers['location']).toBe('/sign-in?next=%2Faccount');
    expect((await account(`__Secure-portal_session=${token}`)).headers['location']).toBe('/sign-in?next=%2Faccount');
    const begun = await send(one.base, 'POST', '/sign-in', form({ email: AMARA, password, next: '/account' }, { cookie: '__Host-portal_session=pps_chosen-by-somebody-else' }));
    expect([begun.status, begun.headers['location']]).toEqual([303, '/sign-in/code?next=%2Faccount']);
    const challenge = cookieOf(begun, 'portal_challenge')!;
    const code = (await mailTo(AMARA, /Your code is (\d{6})/))[1]!;
    const done = await send(two.base, 'POST', '/sign-in/code', form({ code, next: '//evil.example/' }, { cookie: `__Host-portal_challenge=${challenge}; __Host-portal_session=pps_chosen-by-somebody-else` }));
    expect([done.status, done.headers['location']]).toEqual([303, '/']);
    expect(cookieOf(done, 'portal_session')).toMatch(/^pps_[\w-]{43}$/);
    for (const line of [...begun.cookies, ...done.cookies]) expect(line).toMatch(/^__Host-[^;]+; (?=.*Path=\/(;|$))(?=.*HttpOnly)(?=.*Secure)(?=.*SameSite=Lax)(?!.*Domain)/);
    expect(done.body).not.toContain('pps_');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '/%0d%0aSet-Cookie:%20a=b', 'javascript:alert(1)', '/@evil.example', 'http:evil.example'])('nobody is sent to %j after signing in', async (next) => {
    const begun = await send(one.base, 'POST', '/sign-in', form({ email: LENA, password, next }));
    const location = begun.headers['location']!;
    expect(new URL(location, BASE).origin).toBe(BASE);
    expect(new URL(new URL(location, BASE).searchParams.get('next')!, BASE).origin).toBe(BASE);
    expect(begun.cookies.every((line) => line.startsWith('__Host-portal_'))).toBe(true);
    await mailTo(LENA, /Your code is/);
  });

  it('what ends at one process is over at the other at once: signing out, and a new password (a19, a21)', async () => {
    const [first, second, third] = [await signIn(one, LENA), await signIn(two, LENA), await signIn(one, LENA)];
    for (const token of [first, second, third]) for (const at of [one, two]) expect(await nameOf(at, token)).toContain('Lena');
    await one.ask('mutation { signOut }', {}, first);
    expect(await nameOf(two, first)).not.toContain('Lena');
    expect((await two.ask('mutation($input: ChangePasswordInput!) { changePassword(input: $input) }', { input: { current: password, password: 'marble kettle fern' } }, second)).errors).toBeUndefined();
    expect([await nameOf(one, third), await nameOf(two, third)].some((name) => name?.includes('Lena'))).toBe(false);
    expect(await nameOf(one, second)).toContain('Lena');
    const refused = await send(two.base, 'GET', '/children', { headers: { accept: 'text/html', cookie: `__Host-portal_session=${third}` } });
    expect(refused.headers['location']).toBe('/sign-in?next=%2Fchildren');
  });

  it.each<[string, Record<string, string>]>([
    ['a form of another site', { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a sister host', { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://shop.devon.example', 'sec-fetch-site': 'same-site' }],
    ['an old browser', { 'content-type': 'text/plain', origin: 'https://evil.example' }],
    ['a page without an origin', { 'content-type': 'multipart/form-data; boundary=x', origin: 'null' }],
    ['plain http', { 'content-type': 'application/json', origin: 'http://portal.devon.example' }],
    ['an override', { 'content-type': 'application/json', origin: 'https://evil.example', 'x-http-method-override': 'GET', 'x-method-override': 'GET' }],
  ])('%s changes nothing with somebody’s cookie (a22)', async (_what, headers) => {
    const token = await signIn(one, AMARA);
    const cookie = `__Host-portal_session=${token}`;
    for (const path of ['/sign-out', '/account/sessions/end', '/account/password', '/account/check', '/account/check/remove', '/graphql', '/children/add']) expect((await send(two.base, 'POST', path, { headers: { ...headers, cookie }, body: '{"query":"mutation { signOut }"}' })).status, path).toBe(403);
    expect(await nameOf(two, token)).toContain('Amara');
  });

  it('hostile bodies are refused quickly and without a fault', async () => {
    const long = await guess(one, AMARA, 'x'.repeat(200_000));
    expect(['UNAUTHENTICATED', 'THROTTLED']).toContain(long);
    for (const [path, fields] of [
      ['/sign-in', { email: `${AMARA}\u0000`, password }], ['/sign-in', { 'email[]': AMARA, password }], ['/sign-in', { __proto__x: '1', 'constructor.prototype.admin': '1', email: AMARA, password: 'x' }],
      ['/reset', { email: `${AMARA}\r\nBcc: evil@evil.example` }], ['/reset', { email: `${AMARA},evil@evil.example` }], ['/register', { email: '"a@b"@exe-college.example', authority: "878' or 1=1--" }],
      ['/reset/choose', { token: "' or 1=1--", password: 'marble kettle fern' }], ['/invitation', { token: '\u0000', name: 'x', password: 'y' }], ['/sign-in/code', { code: '1'.repeat(10_000) }],
    ] as const) {
      const { status, body } = await send(one.base, 'POST', path, form(fields as unknown as Record<string, string>));
      expect(status, `${path} ${JSON.stringify(fields).slice(0, 80)}`).toBeLessThan(500);
      expect(body).not.toMatch(/at .*\.js:\d+|node_modules|select |insert into/i);
    }
    expect(mails.some(({ to }) => to.includes('evil'))).toBe(false);
    expect((await send(one.base, 'GET', '/health/ready')).status).toBe(200);
  });

  it('what it has logged meanwhile holds no password, code, token or address, and no fault (a11)', () => {
    for (const { said } of [one, two]) {
      for (const secret of [password, 'Autumn2026!', 'marble kettle fern', 'pps_', AMARA, BEN, LENA, 'token=']) expect(said, secret).not.toContain(secret);
      expect(said).not.toMatch(/"level":[56]0/);
    }
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkPassword, parseEmail } from '../../api/accounts/index.js';
import { FIRST_DAY, Installation, Person } from '../support/installation.js';

const REGISTER = 'mutation($input: RegisterInput!) { register(input: $input) { accepted discouraged } }';
const LOOK = 'query($token: String!) { registration(token: $token) { state email authority } }';
const CONFIRM = 'mutation($input: ConfirmRegistrationInput!) { confirmRegistration(input: $input) { membership } }';
const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { challenge expiresAt } }';
const CODE = 'mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken expiresAt } }';
const RESEND = 'mutation($challenge: String!) { resendCode(challenge: $challenge) { challenge expiresAt } }';
const ME = '{ me { name email } }';
const PASSWORD = 'harbour-violet-otter';

let house: Installation;
let college: string;
let next = 0;
const newAddress = () => `person${(next += 1)}@exe-college.example`;
const at = (hours: number, seconds = 0) => (house.now = new Date(FIRST_DAY.getTime() + hours * 3_600_000 + seconds * 1000));
const code = async (query: string, variables: Record<string, unknown> = {}, token?: string) => (await house.ask(query, variables, token)).errors?.[0]?.extensions.code ?? 'fine';

async function link(email: string, authority = '878'): Promise<string> {
  const { errors } = await house.ask(REGISTER, { input: { email, authority } });
  if (errors) throw new Error(JSON.stringify(errors));
  return (await house.mailTo(email, /register\/confirm\?token=([\w-]+)/))[1]!;
}
const finish = (token: string, extra: Record<string, unknown> = {}) => ({ input: { token, name: 'Robin Newcombe', jobTitle: 'Tutor', password: PASSWORD, settingId: college, ...extra } });
const register = async (email: string, extra: Record<string, unknown> = {}, authority = '878') => {
  const { data, errors } = await house.ask<{ confirmRegistration: { membership: string } }>(CONFIRM, finish(await link(email, authority), extra));
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.confirmRegistration.membership;
};
const settingNamed = async (search: string) => (await house.ask<{ organisations: { nodes: { id: string }[] } }>('query($search: String!) { organisations(search: $search, first: 1) { nodes { id } } }', { search })).data!.organisations.nodes[0]!.id;

beforeAll(async () => {
  house = await Installation.start();
  college = await settingNamed('Exe College (demo)');
});
afterAll(() => house.stop());
beforeEach(() => at(0));

describe('registering with a work address', () => {
  it('gives a link by mail, the link an account, and the account the work of the setting whose address it is', async () => {
    const email = newAddress();
    expect(await register(email)).toBe('APPROVED');
    const robin = await house.signIn(email, PASSWORD);
    expect(await robin.get(ME)).toEqual({ me: { name: 'Robin Newcombe', email } });
    expect((await robin.get<{ reviews: { totalCount: number } }>('{ reviews { totalCount } }')).reviews.totalCount).toBeGreaterThan(0);
  });

  it('looking at the link, as often as a mail scanner likes, does not use it up (a13)', async () => {
    const token = await link(newAddress());
    for (let looked = 0; looked < 3; looked += 1) expect((await house.ask<{ registration: { state: string } }>(LOOK, { token })).data!.registration.state).toBe('WAITING');
    for (const method of ['GET', 'HEAD', 'GET'] as const) expect((await house.app.http.inject({ method, url: `/register/confirm?token=${token}`, headers: { accept: 'text/html' } })).statusCode).toBe(200);
    expect(await code(CONFIRM, finish(token))).toBe('fine');
  });

  it('a link works once; after that it says that there is an account (a12)', async () => {
    const token = await link(newAddress());
    await house.ask(CONFIRM, finish(token));
    const again = await house.ask(CONFIRM, finish(token, { password: 'another-good-password' }));
    expect(again.errors![0]).toMatchObject({ message: 'This link has been used: there is an account. Sign in.', extensions: { code: 'NOT_NOW', possible: ['signIn'] } });
    expect((await house.ask<{ registration: { state: string } }>(LOOK, { token })).data!.registration.state).toBe('USED');
  });

  it('a link with one character changed is of nobody (a14)', async () => {
    const token = await link(newAddress());
    for (const wrong of [`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, token.slice(1), `${token}A`, token.toUpperCase(), '', '\u0000', "' or 1=1 --"]) expect([await code(LOOK, { token: wrong }), await code(CONFIRM, finish(wrong))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it.each<[string, number, number, string, string]>([
    ['a second before its end', 12, -1, 'WAITING', 'fine'],
    ['at its end', 12, 0, 'WAITING', 'fine'],
    ['a second after', 12, 1, 'EXPIRED', 'NOT_NOW'],
    ['a year after', 8766, 0, 'EXPIRED', 'NOT_NOW'],
  ])('a link of 12 hours, %s (a12)', async (_when, hours, seconds, state, outcome) => {
    const token = await link(newAddress());
    at(hours, seconds);
    expect((await house.ask<{ registration: { state: string } }>(LOOK, { token })).data!.registration.state).toBe(state);
    const { errors } = await house.ask(CONFIRM, finish(token));
    expect(errors?.[0]?.extensions.code ?? 'fine').toBe(outcome);
    if (errors) expect(errors[0]).toMatchObject({ message: 'This link is too old. Register again for a new one.', extensions: { possible: ['register'] } });
  });

  it('a newer link makes the one before useless (a12)', async () => {
    const email = newAddress();
    const [first, second] = [await link(email), await link(email.toUpperCase().replace('EXAMPLE', 'example').replace('EXE-COLLEGE', 'exe-college'))];
    expect((await house.ask(CONFIRM, finish(first))).errors![0]!.message).toBe('A newer link was sent. Use the one in the newest mail, or register again.');
    expect(await code(CONFIRM, finish(second))).toBe('fine');
  });

  it('whoever has an account gets the same answer and another mail; no account is made and no link is sent (a02)', async () => {
    const email = newAddress();
    const fresh = await house.ask(REGISTER, { input: { email, authority: '878' } });
    const token = (await house.mailTo(email, /token=([\w-]+)/))[1]!;
    await house.ask(CONFIRM, finish(token));
    const known = await house.ask(REGISTER, { input: { email: email.replace('person', 'PERSON'), authority: '878' } });
    expect(known).toEqual(fresh);
    const [told] = await house.mailTo(email, /You already have an account[^]*/);
    expect(told).not.toContain('token=');
    expect((await house.owner.query('select 1 from "user" where email_key = $1', [email])).rowCount).toBe(1);
  });

  it('the link names the installation that was set up, whatever address the request came to (a15)', async () => {
    const email = newAddress();
    await house.app.http.inject({ method: 'POST', url: '/graphql', headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'content-type': 'application/json' }, payload: { query: REGISTER, variables: { input: { email, authority: '878' } } } });
    expect((await house.mailTo(email, /https?:\/\/[^\s]+/))[0]).toMatch(/^http:\/\/127\.0\.0\.1:1\/register\/confirm/);
  });

  it('a token is kept as a hash alone (a14)', async () => {
    const token = await link(newAddress());
    expect(token.length).toBeGreaterThanOrEqual(43);
    expect((await house.owner.query('select 1 from registration r where r::text like $1', [`%${token}%`])).rowCount).toBe(0);
  });

  it('twenty presses at once make one account with one membership (a28)', async () => {
    const email = newAddress();
    const token = await link(email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => code(CONFIRM, finish(token))));
    expect(answers.sort()).toEqual(['fine', ...Array.from({ length: 19 }, () => 'NOT_NOW')].sort());
    const { rows } = await house.owner.query('select count(*)::int as users, (select count(*)::int from membership m join "user" u on u.id = m.user_id where u.email_key = $1) as memberships from "user" where email_key = $1', [email]);
    expect(rows[0]).toEqual({ users: 1, memberships: 1 });
  });

  it('ten registrations of one address at once leave one account, however many of their links are pressed (a28)', async () => {
    const email = newAddress();
    await Promise.all(Array.from({ length: 10 }, () => house.ask(REGISTER, { input: { email, authority: '878' } })));
    const tokens = await Promise.all(Array.from({ length: 10 }, async () => (await house.mailTo(email, /token=([\w-]+)/))[1]!));
    const answers = await Promise.all(tokens.map((token) => code(CONFIRM, finish(token))));
    expect(answers.filter((answer) => answer === 'fine')).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['fine', 'NOT_NOW']));
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no name', { name: ' ' }, 'INVALID'], ['a name of 101 characters', { name: 'x'.repeat(101) }, 'INVALID'], ['a NUL in the name', { name: 'a\u0000b' }, 'INVALID'], ['half a character in the job title', { jobTitle: '\ud800' }, 'INVALID'],
    ['a setting that does not exist', { settingId: '00000000-0000-7000-8000-000000000000' }, 'INVALID'], ['a setting that is no id', { settingId: 'Exe College' }, 'INVALID'],
  ])('%s is refused, and the link still works', async (_what, wrong, refusal) => {
    const token = await link(newAddress());
    expect(await code(CONFIRM, finish(token, wrong))).toBe(refusal);
    expect(await code(CONFIRM, finish(token, { name: 'Ффион 你好 O’Neill-Ŵyn' }))).toBe('fine');
  });

  it('lines and control characters in a name do not reach anybody’s mail or screen as lines', async () => {
    const email = newAddress();
    await register(email, { name: 'Robin\r\nBcc: x@evil.example' });
    expect((await (await house.signIn(email, PASSWORD)).get<{ me: { name: string } }>(ME)).me.name).toBe('Robin Bcc: x@evil.example');
  });
});

describe('an authority’s policy on private addresses', () => {
  const providers = ['gmail.com', 'GMAIL.com', 'googlemail.com', 'hotmail.co.uk', 'outlook.com', 'icloud.com', 'btinternet.com', 'sub.gmail.com', 'gmail.com.', 'ｇｍａｉｌ.com'];
  const employers = ['nhs.net', 'devon.gov.uk', 'bow.devon.sch.uk', 'police.uk', 'gmail.com.school.sch.uk', 'notgmail.com', 'exe-college.example'];

  it.each(providers)('refuses %s in Devon, with the reason, and discourages it in Plymouth (a26)', async (domain) => {
    const { errors } = await house.ask(REGISTER, { input: { email: `someone@${domain}`, authority: '878' } });
    expect(errors![0]).toMatchObject({ message: expect.stringContaining('Register with your work e-mail address.'), extensions: { code: 'INVALID', reason: 'PRIVATE_EMAIL' } });
    expect((await house.ask(REGISTER, { input: { email: `someone@${domain}`, authority: '879' } })).data).toEqual({ register: { accepted: true, discouraged: true } });
  });

  it.each(employers)('accepts %s in both (a26)', async (domain) => {
    for (const authority of ['878', '879']) expect((await house.ask(REGISTER, { input: { email: `someone@${domain}`, authority } })).data).toEqual({ register: { accepted: true, discouraged: false } });
  });

  it('sends nothing to an address that was refused (a26)', async () => {
    const email = `nobody${(next += 1)}@gmail.com`;
    await house.ask(REGISTER, { input: { email, authority: '878' } });
    expect((await house.owner.query('select 1 from registration where email_key = $1', [email])).rowCount).toBe(0);
    expect((await house.owner.query('select 1 from mail where recipient = $1', [email])).rowCount).toBe(0);
  });

  it('is not got round by registering with another authority and choosing a setting in Devon', async () => {
    const email = `round.about${(next += 1)}@gmail.com`;
    const token = await link(email, '879');
    expect((await house.ask(CONFIRM, finish(token))).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', reason: 'PRIVATE_EMAIL' });
    expect(await code(CONFIRM, finish(token, { settingId: await settingNamed('Sound Primary') }))).toBe('fine');
  });

  it('an authority that is none is refused', async () => {
    for (const authority of ['999', '', 'Devon', '\u0000']) expect(await code(REGISTER, { input: { email: newAddress(), authority } })).toBe('INVALID');
  });
});

describe('an address', () => {
  it.each<[string, string]>([
    ['Ann.Lee@School.SCH.uk', 'Ann.Lee@school.sch.uk'], ['  ann@school.sch.uk \r\n', 'ann@school.sch.uk'], ['ann@school.sch.uk.', 'ann@school.sch.uk'], ['ann+send@school.sch.uk', 'ann+send@school.sch.uk'], ['ann@ѕchool.sch.uk', 'ann@xn--chool-g2e.sch.uk'],
    ['ann@school。sch．uk', 'ann@school.sch.uk'], [`${'a'.repeat(64)}@school.sch.uk`, `${'a'.repeat(64)}@school.sch.uk`], ["o'neill@school.sch.uk", "o'neill@school.sch.uk"],
  ])('%j is %s (a27)', (typed, address) => expect(parseEmail(typed).address).toBe(address));

  it.each([
    '', 'ann', '@school.sch.uk', 'ann@', 'ann@school', 'a@b@school.sch.uk', '"a@b"@school.sch.uk', 'ann@school.sch.uk, bob@evil.example', 'ann@school.sch.uk;bob@evil.example', 'ann@school.sch.uk\r\nBcc: bob@evil.example', 'ann@school.sch\r\n.uk', 'ann\r\n@school.sch.uk', 'ann lee@school.sch.uk',
    'ann@school.sch.uk?cc=bob', 'ann@school.sch.uk/../x', 'ann@school.sch.uk#x', 'ann@school.sch.uk\\x', 'ann@school.sch.uk:25', 'ann@%67mail.com', 'ann@[127.0.0.1]', 'ann@127.0.0.1', 'ann@127.1', 'ann@localhost', 'ann@-school.sch.uk', 'ann@school..uk', '.ann@school.sch.uk', 'ann.@school.sch.uk', 'a..b@school.sch.uk',
    'ann@school.sch.uk\u0000', 'ann\u202e@school.sch.uk', 'анна@school.sch.uk', '<ann@school.sch.uk>', 'Ann <ann@school.sch.uk>', `${'a'.repeat(65)}@school.sch.uk`, `a@${'b'.repeat(63)}.${'b'.repeat(63)}.${'b'.repeat(63)}.${'b'.repeat(63)}.uk`,
  ])('%j is refused (a27)', async (typed) => {
    expect(() => parseEmail(typed)).toThrow(expect.objectContaining({ code: 'INVALID' }));
    expect(await code(REGISTER, { input: { email: typed, authority: '878' } })).toBe('INVALID');
  });

  it('is one account in whatever letters, and another with a plus-tag; for throttling all of them are one (a28)', () => {
    const keys = ['Ann@School.sch.uk', 'ANN@SCHOOL.SCH.UK.', 'ann+a@school.sch.uk'].map((typed) => parseEmail(typed));
    expect(keys.map(({ key }) => key)).toEqual(['ann@school.sch.uk', 'ann@school.sch.uk', 'ann+a@school.sch.uk']);
    expect(new Set(keys.map(({ throttleKey }) => throttleKey))).toEqual(new Set(['ann@school.sch.uk']));
  });
});

describe('a password', () => {
  const context = ['Robin Newcombe', 'robin.newcombe', 'Devon County Council', 'professional portal', 'password'];

  it.each<[string, string]>([
    ['eight characters', 'gq7-vmnx'], ['three words', 'harbour violet otter'], ['eight emoji', '🦊🐙🌵🎈🚲🧊🪁🍋'], ['256 characters', 'kx'.repeat(128)], ['spaces at its ends', '  oddly spaced one  '], ['only small letters', 'marblekettlefern'], ['a name with much more', 'newcombe and the yellow tram'],
  ])('%s will do (a30)', (_what, password) => expect(() => checkPassword(password, context)).not.toThrow());

  it.each<[string, string]>([
    ['seven characters', 'gq7-vmn'], ['seven emoji', '🦊🐙🌵🎈🚲🧊🪁'], ['257 characters', 'kx'.repeat(128) + 'k'], ['10,000 characters', 'kx'.repeat(5000)], ['a common one', 'password123'], ['a common one in capitals', 'PASSWORD123'], ['a common one with marks between', 'p-a-s-s-w-o-r-d-1-2-3'],
    ['digits in order', '1234567890'], ['one letter again and again', 'zzzzzzzzzzzz'], ['the authority', 'DevonCountyCouncil1'], ['the person', 'robin.newcombe1'], ['the product', 'Professional-Portal-1'], ['nothing', ''],
  ])('%s will not (a30)', (_what, password) => expect(() => checkPassword(password, context)).toThrow(expect.objectContaining({ code: 'INVALID', extensions: expect.objectContaining({ field: 'password' }) })));

  it('is refused at registration with the reason, and the link still works (a30)', async () => {
    const token = await link(newAddress());
    const { errors } = await house.ask(CONFIRM, finish(token, { password: 'password123' }));
    expect(errors![0]).toMatchObject({ message: 'That password is one that many people use. Choose another.', extensions: { code: 'INVALID', field: 'password' } });
    expect(await code(CONFIRM, finish(token))).toBe('fine');
  });

  it('counts to its last character: two that are alike for 72 bytes are two (a30)', async () => {
    const email = newAddress();
    const same = 'kettle fern '.repeat(6);
    await register(email, { password: `${same}one` });
    expect(same).toHaveLength(72);
    expect(await code(SIGN_IN, { input: { email, password: `${same}two` } })).toBe('UNAUTHENTICATED');
    expect(await code(SIGN_IN, { input: { email, password: `${same}one ` } })).toBe('UNAUTHENTICATED');
    expect(await code(SIGN_IN, { input: { email, password: `${same}one` } })).toBe('fine');
  });

  it('is kept as argon2id, each with a salt of its own', async () => {
    const { rows } = await house.owner.query<{ hash: string }>('select password_hash as hash from credential order by changed_at desc limit 2');
    for (const { hash } of rows) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w-]{22}\$[\w-]{43}$/);
    expect(rows[0]!.hash).not.toBe(rows[1]!.hash);
  });
});

describe('signing in', () => {
  let email: string;
  beforeAll(async () => {
    at(0);
    email = newAddress();
    await register(email);
  });
  const start = async () => (await house.ask<{ signIn: { challenge: string } }>(SIGN_IN, { input: { email, password: PASSWORD } })).data!.signIn.challenge;
  const mailed = async () => (await house.mailTo(email, /Your code is (\d{6})/))[1]!;
  const enter = (challenge: string, digits: string) => house.ask<{ confirmSignIn: { sessionToken: string } }>(CODE, { input: { challenge, code: digits } });
  const outcome = async (challenge: string, digits: string) => (await enter(challenge, digits)).errors?.[0]?.extensions.code ?? 'fine';
  const wrongOf = (digits: string) => String((Number(digits) + 1) % 1_000_000).padStart(6, '0');

  it('says the same of an unknown address, a wrong password and an account that was disabled (a01)', async () => {
    const disabled = newAddress();
    await register(disabled);
    await house.owner.query('update "user" set disabled_at = now() where email_key = $1', [disabled]);
    const tries = [{ email: 'nobody@exe-college.example', password: PASSWORD }, { email, password: 'not the password' }, { email: disabled, password: PASSWORD }, { email, password: '' }, { email, password: 'x'.repeat(100_000) }, { email, password: '\u0000' }];
    const answers = await Promise.all(tries.map((input) => house.ask(SIGN_IN, { input })));
    expect(answers[0]!.errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('takes password and mailed code; the address in any letters', async () => {
    const { data } = await house.ask<{ signIn: { challenge: string } }>(SIGN_IN, { input: { email: ` ${email.toUpperCase()} `, password: PASSWORD } });
    const { data: done } = await enter(data!.signIn.challenge, await mailed());
    expect((await house.ask(ME, {}, done!.confirmSignIn.sessionToken)).data).toMatchObject({ me: { email } });
  });

  it('after the password alone nobody is signed in (a10)', async () => {
    const challenge = await start();
    await mailed();
    for (const token of [challenge, `pps_${challenge}`]) expect(await code(ME, {}, token)).toBe('UNAUTHENTICATED');
  });

  it.each<[string, (digits: string) => string]>([
    ['with spaces', (digits) => ` ${digits.slice(0, 3)} ${digits.slice(3)} `],
    ['in full-width digits', (digits) => [...digits].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')],
    ['with a dash', (digits) => `${digits.slice(0, 3)}-${digits.slice(3)}`],
  ])('takes the code %s (a08)', async (_how, typed) => {
    const challenge = await start();
    expect(await outcome(challenge, typed(await mailed()))).toBe('fine');
  });

  it('a code works once (a08)', async () => {
    const challenge = await start();
    const digits = await mailed();
    expect([await outcome(challenge, digits), await outcome(challenge, digits)]).toEqual(['fine', 'UNAUTHENTICATED']);
  });

  it('twenty uses of one code at once give one session', async () => {
    const challenge = await start();
    const digits = await mailed();
    const answers = await Promise.all(Array.from({ length: 20 }, () => outcome(challenge, digits)));
    expect(answers.filter((answer) => answer === 'fine')).toHaveLength(1);
  });

  it('a code is of the sign-in that asked for it, not of another one of the same person (a08)', async () => {
    const [first, firstCode] = [await start(), await mailed()];
    const [second, secondCode] = [await start(), await mailed()];
    if (firstCode !== secondCode) expect([await outcome(first, secondCode), await outcome(second, firstCode)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect([await outcome(first, firstCode), await outcome(second, secondCode)]).toEqual(['fine', 'fine']);
  });

  it('after a new code was asked for the older one is over, and so is its sign-in (a08)', async () => {
    const [before, older] = [await start(), await mailed()];
    const again = await house.ask<{ resendCode: { challenge: string } }>(RESEND, { challenge: before });
    const newer = await mailed();
    const after = again.data!.resendCode.challenge;
    expect(await outcome(before, older)).toBe('UNAUTHENTICATED');
    if (older !== newer) expect(await outcome(after, older)).toBe('UNAUTHENTICATED');
    expect(await code(RESEND, { challenge: before })).toBe('UNAUTHENTICATED');
    expect(await outcome(after, newer)).toBe('fine');
  });

  it('five wrong codes end the sign-in, even for the right one; four do not (a08)', async () => {
    for (const [wrong, last] of [[4, 'fine'], [5, 'UNAUTHENTICATED']] as const) {
      const challenge = await start();
      const digits = await mailed();
      for (let tried = 0; tried < wrong; tried += 1) expect(await outcome(challenge, wrongOf(digits))).toBe('UNAUTHENTICATED');
      expect(await outcome(challenge, digits)).toBe(last);
    }
  });

  it('guesses in parallel are counted like guesses one after another (a09)', async () => {
    const challenge = await start();
    const digits = await mailed();
    await Promise.all(Array.from({ length: 30 }, () => outcome(challenge, wrongOf(digits))));
    expect(await outcome(challenge, digits)).toBe('UNAUTHENTICATED');
    const { rows } = await house.owner.query('select max(tries)::int as most from sign_in_challenge');
    expect(rows[0].most).toBe(5);
  });

  it.each<[number, number, string]>([[10, -1, 'fine'], [10, 1, 'UNAUTHENTICATED']])('a code lives ten minutes: after %i minutes and %i seconds it is %s (a08)', async (minutes, seconds, expected) => {
    const challenge = await start();
    const digits = await mailed();
    house.now = new Date(house.now.getTime() + minutes * 60_000 + seconds * 1000);
    expect(await outcome(challenge, digits)).toBe(expected);
    if (expected !== 'fine') expect(await code(RESEND, { challenge })).toBe('UNAUTHENTICATED');
  });

  it('the code is in no answer and no subject, and in the database only as a hash (a11)', async () => {
    const first = await house.ask(SIGN_IN, { input: { email, password: PASSWORD } });
    const digits = await mailed();
    expect(JSON.stringify(first)).not.toContain(digits);
    const mail = (await house.app.mail.mailbox.list()).find(({ to, text }) => to === email && text.includes(digits))!;
    expect([mail.subject.includes(digits), mail.messageId.includes(digits), /https?:/.test(mail.text), mail.text.match(/\d{6,}/g)?.length]).toEqual([false, false, false, 1]);
    const { rows } = await house.owner.query<{ hash: string }>('select code_hash as hash from sign_in_challenge');
    for (const { hash } of rows) expect(hash).toMatch(/^\$argon2id\$/);
    const kept = await house.owner.query(`select sealed from mail where state = 'ACCEPTED' and sealed is not null`);
    expect(kept.rowCount).toBe(0);
    const jobs = await house.owner.query(`select payload::text as text from graphile_worker._private_jobs`);
    expect(jobs.rows.some(({ text }) => String(text).includes(digits))).toBe(false);
    expect((await house.owner.query(`select 1 from audit_event e where array_to_string(fields, ' ') || act || coalesce(subject_id, '') like $1`, [`%${digits}%`])).rowCount).toBe(0);
  });
});

describe('a session', () => {
  let email: string;
  beforeAll(async () => {
    at(0);
    email = newAddress();
    await register(email);
  });
  const asked = async (person: Person, headers: Record<string, string> = {}) => (await house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}`, ...headers }, payload: { query: ME } })).json<{ errors?: { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code ?? 'fine';
  const later = (minutes: number, seconds = 0) => (house.now = new Date(house.now.getTime() + minutes * 60_000 + seconds * 1000));

  it('is alive a second before half an hour of doing nothing, and over a second after (a17)', async () => {
    const robin = await house.signIn(email, PASSWORD);
    later(30, -1);
    expect(await asked(robin)).toBe('fine');
    later(30, 1);
    expect(await asked(robin)).toBe('UNAUTHENTICATED');
  });

  it('what was asked too late is not done (a17)', async () => {
    const robin = await house.signIn(email, PASSWORD);
    later(30, 1);
    expect(await code('mutation { signOut }', {}, robin.token)).toBe('UNAUTHENTICATED');
    expect((await house.owner.query('select 1 from session where ended_at is not null and user_id = (select id from "user" where email_key = $1)', [email])).rowCount).toBe(0);
  });

  it('is kept alive by what the person does, not by what a page does of itself (a17)', async () => {
    const robin = await house.signIn(email, PASSWORD);
    later(20);
    expect(await asked(robin)).toBe('fine');
    later(20);
    expect(await asked(robin, { 'x-background': '1' })).toBe('fine');
    later(10, 1);
    expect(await asked(robin)).toBe('UNAUTHENTICATED');
  });

  it('ends after twelve hours, however busy (a18)', async () => {
    const robin = await house.signIn(email, PASSWORD);
    for (let hour = 0; hour < 11.9; hour += 0.4) {
      expect(await asked(robin)).toBe('fine');
      later(24);
    }
    at(12, -1);
    expect(await asked(robin)).toBe('fine');
    at(12, 1);
    expect(await asked(robin)).toBe('UNAUTHENTICATED');
  });

  it('ends when the person signs out, at once and for good; another session of theirs goes on (a19)', async () => {
    const [one, other] = [await house.signIn(email, PASSWORD), await house.signIn(email, PASSWORD)];
    expect((await one.get<{ signOut: boolean }>('mutation { signOut }')).signOut).toBe(true);
    expect([await asked(one), await asked(other), await code('mutation { signOut }', {}, one.token)]).toEqual(['UNAUTHENTICATED', 'fine', 'UNAUTHENTICATED']);
  });

  it('of somebody who was disabled is over at the next request (a21)', async () => {
    const gone = newAddress();
    await register(gone);
    const person = await house.signIn(gone, PASSWORD);
    await house.owner.query('update "user" set disabled_at = now() where email_key = $1', [gone]);
    expect(await asked(person)).toBe('UNAUTHENTICATED');
  });

  it('is of nobody with a token that is made up, changed or another’s hash', async () => {
    const robin = await house.signIn(email, PASSWORD);
    const { rows } = await house.owner.query<{ hash: string }>('select token_hash as hash from session order by started_at desc limit 1');
    expect(rows[0]!.hash).not.toContain(robin.token);
    for (const token of [rows[0]!.hash, `pps_${rows[0]!.hash}`, robin.token.slice(4), `${robin.token}x`, 'pps_', 'null']) expect(await code(ME, {}, token)).toBe('UNAUTHENTICATED');
  });

  it('by cookie is the same session; a cookie of somebody’s choice is never adopted (a16)', async () => {
    const robin = await house.signIn(email, PASSWORD);
    const viaCookie = async (value: string) => (await house.app.http.inject({ method: 'POST', url: '/graphql', cookies: { portal_session: value }, headers: { 'content-type': 'application/json' }, payload: { query: ME } })).json<{ errors?: { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code ?? 'fine';
    expect([await viaCookie(robin.token), await viaCookie('pps_chosen-by-somebody'), await viaCookie('')]).toEqual(['fine', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect((await house.owner.query(`select 1 from session where token_hash = encode(sha256('pps_chosen-by-somebody'), 'hex')`)).rowCount).toBe(0);
  });
});

describe('joining a setting whose address one does not have', () => {
  const DECIDE = 'mutation($id: ID!, $state: MembershipState!, $expectedVersion: Int) { decideMembership(id: $id, state: $state, expectedVersion: $expectedVersion) { state version } }';
  let email: string;
  let newcomer: Person;
  let id: string;

  beforeAll(async () => {
    at(0);
    email = `supply${(next += 1)}@agency.sch.uk`;
    expect(await register(email)).toBe('REQUESTED');
    newcomer = await house.signIn(email, PASSWORD);
    id = (await newcomer.get<{ memberships: { nodes: { id: string }[] } }>('{ memberships { nodes { id } } }')).memberships.nodes[0]!.id;
  });

  it('shows the request and nothing of the setting until the authority decides', async () => {
    const { memberships, viewer } = await newcomer.get<{ memberships: { nodes: object[] }; viewer: object }>('{ memberships { nodes { state setting { name } } } viewer { roles settings { name } } }');
    expect([memberships.nodes, viewer]).toEqual([[{ state: 'REQUESTED', setting: { name: 'Exe College (demo)' } }], { roles: [], settings: [] }]);
    for (const query of ['{ reviews { totalCount } }', '{ children { totalCount } }', '{ auditEvents { totalCount } }']) expect(await newcomer.refusal(query)).toBe('REFUSED');
  });

  it.each<[string, string]>([
    ['pat.admin@plymouth.example', 'NOT_FOUND'], ['kit.caseworker@plymouth.example', 'NOT_FOUND'], ['ivy.auditor@devon.example', 'REFUSED'], ['ben.teacher@exe-college.example', 'REFUSED'], ['sam.senco@sound-primary.example', 'NOT_FOUND'],
  ])('is not for %s to decide', async (who, refusal) => {
    expect(await (await house.signIn(who)).refusal(DECIDE, { id, state: 'APPROVED' })).toBe(refusal);
    expect(await newcomer.refusal(DECIDE, { id, state: 'APPROVED' })).toBe('REFUSED');
  });

  it('is decided by the authority’s administrator, on what they saw, and takes effect at once', async () => {
    const ada = await house.signIn('ada.admin@devon.example');
    expect(await ada.refusal(DECIDE, { id, state: 'APPROVED', expectedVersion: 99 })).toBe('CONFLICT');
    expect(await ada.refusal(DECIDE, { id, state: 'ENDED' })).toBe('NOT_NOW');
    expect(await ada.refusal(DECIDE, { id: '00000000-0000-7000-8000-000000000000', state: 'APPROVED' })).toBe('NOT_FOUND');
    expect(await ada.refusal(DECIDE, { id: 'none', state: 'APPROVED' })).toBe('NOT_FOUND');
    expect(await ada.get(DECIDE, { id, state: 'APPROVED', expectedVersion: 1 })).toEqual({ decideMembership: { state: 'APPROVED', version: 2 } });
    await house.mailTo(email, /You can begin/);
    expect((await newcomer.get<{ reviews: { totalCount: number } }>('{ reviews { totalCount } }')).reviews.totalCount).toBeGreaterThan(0);
  });

  it('and ended by a caseworker, at once, in the middle of a session', async () => {
    const joe = await house.signIn('joe.caseworker@devon.example');
    await joe.get('mutation($input: RemoveColleagueInput!) { removeColleague(input: $input) { state } }', { input: { membership: id } });
    // Their sessions are over with it.
    expect(await newcomer.refusal('{ reviews { totalCount } }')).toBe('UNAUTHENTICATED');
    const { rows } = await house.owner.query<{ act: string }>('select act from audit_event where subject_id = $1 order by id', [id]);
    expect(rows.map(({ act }) => act)).toEqual(['membership.approved', 'membership.ended']);
  });

  it('a request that is refused shows nothing, and one of another authority’s setting goes to that authority', async () => {
    const other = `supply${(next += 1)}@agency.sch.uk`;
    await register(other, { settingId: await settingNamed('Sound Primary') });
    const person = await house.signIn(other, PASSWORD);
    const mine = (await person.get<{ memberships: { nodes: { id: string }[] } }>('{ memberships { nodes { id } } }')).memberships.nodes[0]!.id;
    const [ada, pat] = [await house.signIn('ada.admin@devon.example'), await house.signIn('pat.admin@plymouth.example')];
    expect(await ada.refusal(DECIDE, { id: mine, state: 'APPROVED' })).toBe('NOT_FOUND');
    expect(await pat.get(DECIDE, { id: mine, state: 'REFUSED' })).toMatchObject({ decideMembership: { state: 'REFUSED' } });
    expect(await person.refusal('{ children { totalCount } }')).toBe('REFUSED');
  });
});

describe('with the limits of a real installation', () => {
  let strict: Installation;
  const tries = (email: string, password: string) => strict.ask(SIGN_IN, { input: { email, password } });
  beforeAll(async () => {
    strict = await Installation.start({ RATE_LIMITS: 'standard' });
  });
  afterAll(() => strict.stop());

  it('ten wrong passwords close the account for a while, in whatever letters and with whatever plus-tag; others are not affected (a04, a06)', async () => {
    const email = 'amara.senco@exe-college.example';
    for (const typed of [email, email.toUpperCase(), `${email}.`, email.replace('@', '+x@'), email, email, email, email, email, email]) expect((await tries(typed, 'wrong password')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const response = await strict.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { query: SIGN_IN, variables: { input: { email, password: strict.password } } } });
    expect(response.json<{ errors: object[] }>().errors[0]).toMatchObject({ extensions: { code: 'THROTTLED', retryAfter: expect.any(Number) } });
    expect([response.statusCode, Number(response.headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await strict.signIn('ben.teacher@exe-college.example')).token).toMatch(/^pps_/);
  });

  it('a hundred wrong passwords from elsewhere do not shut the owner out of a browser of their own; that one is counted, too (a07)', async () => {
    const email = 'sam.senco@sound-primary.example';
    const begin = (password: string, device?: string) => strict.ask<{ signIn: { challenge: string } }>(SIGN_IN, { input: { email, password, device } });
    const { data } = await begin(strict.password);
    const code = (await strict.mailTo(email, /Your code is (\d{6})/))[1]!;
    const done = await strict.ask<{ confirmSignIn: { deviceToken: string } }>('mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { deviceToken } }', { input: { challenge: data!.signIn.challenge, code } });
    const { deviceToken } = done.data!.confirmSignIn;
    for (let guess = 0; guess < 100; guess += 1) await begin(`wrong ${guess}`);
    expect((await begin(strict.password)).errors![0]!.extensions.code).toBe('THROTTLED');
    expect((await begin(strict.password, 'made up')).errors![0]!.extensions.code).toBe('THROTTLED');
    expect((await begin(strict.password, deviceToken)).errors).toBeUndefined();
    for (let guess = 0; guess < 10; guess += 1) await begin(`wrong ${guess}`, deviceToken);
    expect((await begin(strict.password, deviceToken)).errors![0]!.extensions.code).toBe('THROTTLED');
    expect((await strict.owner.query('select 1 from known_device d where d::text like $1', [`%${deviceToken}%`])).rowCount).toBe(0);
  });

  it('what counts tries names nobody', async () => {
    const { rows } = await strict.owner.query<{ key: string }>('select key from throttle');
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).not.toMatch(/@|amara|example/);
  });

  it('a mailbox gets three registration mails an hour, by whatever plus-tag (a28)', async () => {
    for (const tag of ['', '+a', '+b']) expect((await strict.ask(REGISTER, { input: { email: `new${tag}@school.sch.uk`, authority: '878' } })).errors).toBeUndefined();
    for (const tag of ['', '+c']) expect((await strict.ask(REGISTER, { input: { email: `new${tag}@school.sch.uk`, authority: '878' } })).errors![0]!.extensions.code).toBe('THROTTLED');
  });

  it('twenty aliased sign-ins in one request count as twenty (a06)', async () => {
    const query = `mutation { ${Array.from({ length: 20 }, (_, index) => `a${index}: signIn(input: {email: "tess.senco@tamar-view.example", password: "wrong ${index}"}) { challenge }`).join(' ')} }`;
    const { errors } = await strict.ask(query);
    expect(errors!.filter(({ extensions }) => extensions.code === 'UNAUTHENTICATED')).toHaveLength(10);
    expect(errors!.filter(({ extensions }) => extensions.code === 'THROTTLED')).toHaveLength(10);
  });
});

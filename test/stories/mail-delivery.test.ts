import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { resetJob, startReset } from '../../api/accounts/credentials/start-reset.js';
import { registrationJob, startRegistration } from '../../api/accounts/start-registration.js';
import { newId } from '../../api/database/columns.js';
import { FIRST_DAY, Installation } from '../support/installation.js';

const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { challenge } }';
const STATE = 'query($challenge: String!) { signInUnderWay(challenge: $challenge) { delivery } mailDelivery }';
const AMARA = 'amara.senco@exe-college.example';

/* A real mail server that does as the story says. */
let mood: 'well' | 'later' | 'never' = 'well';
const taken: { to: string; text: string; id: string }[] = [];
let refused = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: (_address, _session, done) => {
    if (mood === 'well') return done();
    refused += 1;
    done(Object.assign(new Error(mood === 'later' ? 'Try again later' : 'No such mailbox'), { responseCode: mood === 'later' ? 451 : 554 }));
  },
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      taken.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text, id: /^Message-ID: (.*)$/im.exec(text)![1]! });
      done();
    });
  },
});

let house: Installation;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  house = await Installation.start({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_RETRY_SCHEDULE: Array(1000).fill(10).join(',') });
});
afterAll(async () => {
  await house.stop();
  await new Promise<void>((done) => server.close(done));
});
beforeEach(() => {
  house.now = new Date(FIRST_DAY);
  taken.length = 0;
});

const begin = async (email = AMARA) => (await house.ask<{ signIn: { challenge: string } }>(SIGN_IN, { input: { email, password: house.password } })).data!.signIn.challenge;
const state = async (challenge: string) => (await house.ask<{ signInUnderWay: { delivery: string }; mailDelivery: string }>(STATE, { challenge })).data!;
const until = (what: () => Promise<unknown>, expected: unknown) => expect.poll(what, { timeout: 20_000 }).toEqual(expected);

describe('mail through a server (e10)', () => {
  it('goes out once, with a Message-ID that is ours, one recipient and no child', async () => {
    const challenge = await begin();
    await until(async () => (await state(challenge)).signInUnderWay.delivery, 'ACCEPTED');
    expect([taken.length, taken[0]!.to, taken[0]!.id, /^Subject: Your sign-in code\r?$/m.test(taken[0]!.text)]).toEqual([1, AMARA, expect.stringMatching(/^<[\w-]{36}@127\.0\.0\.1>$/), true]);
  });

  it('waits while the server asks to try later, says so to everybody alike, and goes out once when it is back, with the same Message-ID', async () => {
    mood = 'later';
    const challenge = await begin();
    await until(async () => (await state(challenge)).signInUnderWay.delivery, 'DEFERRED');
    expect((await state(challenge)).mailDelivery).toBe('DEFERRED');
    const { rows } = await house.owner.query<{ id: string }>(`select message_id as id from mail where state = 'DEFERRED'`);
    mood = 'well';
    await until(async () => (await state(challenge)).signInUnderWay.delivery, 'ACCEPTED');
    expect(taken.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect([(await state(challenge)).mailDelivery, refused > 0]).toEqual(['ACCEPTED', true]);
    const code = /Your code is (\d{6})/.exec(taken[0]!.text)![1]!;
    expect((await house.ask('mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken } }', { input: { challenge, code } })).errors).toBeUndefined();
  });

  it('a code that is too old when the server is back is never sent; its words are erased', async () => {
    mood = 'later';
    const challenge = await begin();
    await until(async () => (await state(challenge)).signInUnderWay.delivery, 'DEFERRED');
    house.pass({ minutes: 10, hours: 0 });
    house.now = new Date(house.now.getTime() + 1000);
    // The server stays away until then: an attempt that is under way now was begun while the code was good.
    await until(async () => (await house.owner.query(`select count(*)::int as count from mail where state = 'EXPIRED' and sealed is null and recipient = $1`, [AMARA])).rows[0].count, 1);
    mood = 'well';
    expect(taken.filter(({ text }) => text.includes('Your code is'))).toEqual([]);
  });

  it('what the server refuses for good is tried once, and the authority’s administrator sees it; another’s does not', async () => {
    const ada = await signedIn('ada.admin@devon.example');
    const pat = await signedIn('pat.admin@plymouth.example');
    mood = 'never';
    refused = 0;
    const challenge = await begin('tess.senco@tamar-view.example');
    await until(async () => (await state(challenge)).signInUnderWay.delivery, 'FAILED');
    expect(refused).toBe(1);
    const LIST = '{ undeliveredMails { recipient template state answer } }';
    expect((await house.ask<{ undeliveredMails: object[] }>(LIST, {}, ada)).data!.undeliveredMails[0]).toEqual({ recipient: 'tess.senco@tamar-view.example', template: 'sign-in-code', state: 'BOUNCED', answer: '554' });
    expect(JSON.stringify((await house.ask(LIST, {}, pat)).data)).not.toContain('tess');
    mood = 'well';
  });

  const post = (url: string, fields: Record<string, string>) => house.app.http.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', accept: 'text/html' }, payload: new URLSearchParams(fields).toString() });
  const sentTo = (email: string) => taken.filter(({ to }) => to === email).map(({ text }) => /^Subject: (.*?)\r?$/m.exec(text)![1]);

  it('registration says that mails are delayed, to known and unknown alike, and goes on when the server is back: one mail each', async () => {
    mood = 'later';
    await post('/register', { email: 'early@exe-college.example', authority: '878' });
    await until(async () => (await house.owner.query(`select state from mail where recipient = 'early@exe-college.example'`)).rows[0]?.state, 'DEFERRED');
    const pages = await Promise.all(['fresh@exe-college.example', AMARA].map((email) => post('/register', { email, authority: '878' })));
    expect(pages.map(({ statusCode, body }) => [statusCode, body.includes('Delayed')])).toEqual([[200, true], [200, true]]);
    await until(async () => (await house.owner.query(`select count(*)::int as count from mail where template like 'registration-%' and state = 'DEFERRED'`)).rows[0].count, 3);
    mood = 'well';
    await until(async () => [sentTo('early@exe-college.example'), sentTo('fresh@exe-college.example'), sentTo(AMARA)], [['Finish your registration'], ['Finish your registration'], ['You already have an account']]);
    const token = taken.find(({ to }) => to === 'fresh@exe-college.example')!.text.replaceAll('=\r\n', '').replaceAll('=3D', '=').match(/register\/confirm\?token=([\w-]+)/)![1]!;
    expect((await house.ask('query($token: String!) { registration(token: $token) { state email } }', { token })).data).toEqual({ registration: { state: 'WAITING', email: 'fresh@exe-college.example' } });
  });

  it('a job that was killed after its commit and runs again mails nothing a second time: registration, known address, reset', async () => {
    mood = 'well';
    const [id, known, forgotten] = [newId(), newId(), newId()];
    const { services } = house.app;
    const secret = services.config.SECRET_KEY;
    const register = registrationJob(secret, { id, email: 'again@exe-college.example', authority: '878' });
    for (const job of [register, register, registrationJob(secret, { id: known, email: AMARA, authority: '878' }), registrationJob(secret, { id: known, email: AMARA, authority: '878' })]) await startRegistration(services, job);
    for (let run = 0; run < 2; run += 1) await startReset(services, resetJob(secret, { id: forgotten, emailKey: AMARA }));
    // Nor once the person has an account by the time that the job runs again.
    await house.owner.query(`insert into "user" (id, name, email, email_key, team_mailbox, created_at, version) values ($1, 'Ann Again', 'again@exe-college.example', 'again@exe-college.example', false, now(), 1)`, [newId()]);
    await startRegistration(services, register);
    await until(async () => [sentTo('again@exe-college.example'), sentTo(AMARA).toSorted()], [['Finish your registration'], ['Choose a new password', 'You already have an account']]);
    expect((await house.owner.query<{ count: number }>(`select count(*)::int as count from mail where recipient = 'again@exe-college.example'`)).rows[0]!.count).toBe(1);
  });

  async function signedIn(email: string): Promise<string> {
    mood = 'well';
    const challenge = await begin(email);
    await expect.poll(() => taken.some(({ to }) => to === email), { timeout: 20_000 }).toBe(true);
    const code = /Your code is (\d{6})/.exec(taken.findLast(({ to }) => to === email)!.text)![1]!;
    return (await house.ask<{ confirmSignIn: { sessionToken: string } }>('mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken } }', { input: { challenge, code } })).data!.confirmSignIn.sessionToken;
  }
});

import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetUnaskedAnswers } from '../../api/accounts/index.js';
import { FIRST_DAY, Installation, Person } from '../support/installation.js';

const ASK = 'mutation($email: String!) { askReset(email: $email) }';
const LOOK = 'query($token: String!) { resetLink(token: $token) { state question needsAuthority } }';
const RESET = 'mutation($input: ResetPasswordInput!) { resetPassword(input: $input) }';
const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { challenge factor } }';
const QUESTION = 'mutation($question: SecurityQuestion!, $answer: String!) { chooseQuestion(question: $question, answer: $answer) }';
const NEW = 'marble kettle fern';
const AMARA = 'amara.senco@exe-college.example';
const SAM = 'sam.senco@sound-primary.example';

let house: Installation;
beforeAll(async () => {
  house = await Installation.start();
});
afterAll(() => house.stop());
beforeEach(() => (house.now = new Date(FIRST_DAY)));

const code = async (query: string, variables: Record<string, unknown>, token?: string) => (await house.ask(query, variables, token)).errors?.[0]?.extensions.code ?? 'fine';
const link = async (email: string) => {
  await house.ask(ASK, { email });
  return (await house.mailTo(email, /reset\/choose\?token=([\w-]+)/))[1]!;
};
const reset = (token: string, password = NEW, answer?: string) => house.ask(RESET, { input: { token, password, answer } });
const outcome = async (...given: Parameters<typeof reset>) => (await reset(...given)).errors?.[0]?.extensions.code ?? 'fine';
const policy = (authority: string, asks: boolean) => house.owner.query('update authority_policy set security_question = $2 where id = (select policy_id from authority where code = $1)', [authority, asks]);

describe('a forgotten password (a03)', () => {
  it('is chosen anew with a mailed link: sessions end, a notice is mailed, nobody is signed in, and the second factor is asked as before', async () => {
    const before = await house.signIn(AMARA);
    const { data } = await reset(await link(AMARA));
    expect(data).toEqual({ resetPassword: true });
    expect(await before.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    await house.mailTo(AMARA, /A new password was chosen/);
    expect(await code(SIGN_IN, { input: { email: AMARA, password: house.password } })).toBe('UNAUTHENTICATED');
    expect((await house.ask(SIGN_IN, { input: { email: AMARA, password: NEW } })).data).toMatchObject({ signIn: { factor: 'EMAIL' } });
    await house.mailTo(AMARA, /Your code is/);
    expect((await house.signIn(AMARA, NEW)).token).toMatch(/^pps_/);
  });

  it('says the same for an address that nobody has; the work that differs is done by a job', async () => {
    const ask = (email: string) => house.ask(ASK, { email });
    const [known, unknown] = [await ask('tess.senco@tamar-view.example'), await ask('nobody.at.all@tamar-view.example')];
    expect(unknown).toEqual(known);
    await house.mailTo('tess.senco@tamar-view.example', /reset\/choose/);
    expect((await house.owner.query(`select 1 from mail where recipient = 'nobody.at.all@tamar-view.example'`)).rowCount).toBe(0);
  });

  it('mails nothing to whoever was disabled', async () => {
    await house.owner.query(`update "user" set disabled_at = now() where email_key = 'ben.teacher@exe-college.example'`);
    await house.ask(ASK, { email: 'ben.teacher@exe-college.example' });
    await link('lena.caseworker@devon.example');
    expect((await house.owner.query(`select 1 from mail where recipient = 'ben.teacher@exe-college.example'`)).rowCount).toBe(0);
    await house.owner.query(`update "user" set disabled_at = null where email_key = 'ben.teacher@exe-college.example'`);
  });

  it('a link works once, for two hours, and not after a newer one (a12); looking does not use it up (a13)', async () => {
    const [first, second] = [await link(AMARA), await link(AMARA)];
    expect((await reset(first)).errors![0]!.message).toContain('works no more');
    for (const method of ['GET', 'HEAD', 'GET'] as const) expect((await house.app.http.inject({ method, url: `/reset/choose?token=${second}`, headers: { accept: 'text/html' } })).statusCode).toBe(200);
    house.pass({ hours: 2 });
    expect((await house.ask<{ resetLink: { state: string } }>(LOOK, { token: second })).data!.resetLink.state).toBe('WAITING');
    house.now = new Date(house.now.getTime() + 1000);
    expect(await outcome(second)).toBe('NOT_NOW');
    house.now = new Date(FIRST_DAY);
    expect([await outcome(second), await outcome(second, 'another good one')]).toEqual(['fine', 'NOT_NOW']);
  });

  it('a link of 256 bits, kept as a hash; one character changed is of nobody (a14)', async () => {
    const token = await link(AMARA);
    expect(token.length).toBeGreaterThanOrEqual(43);
    for (const wrong of [`${token}A`, token.slice(1), token.toUpperCase(), '', '\u0000']) expect(await outcome(wrong)).toBe('NOT_FOUND');
    expect((await house.owner.query('select 1 from password_reset r where r::text like $1', [`%${token}%`])).rowCount).toBe(0);
    const page = await house.app.http.inject({ method: 'GET', url: `/reset/choose?token=${token}`, headers: { accept: 'text/html', host: 'evil.example' } });
    expect([page.headers['referrer-policy'], /(?:src|href)="https?:/.test(page.body)]).toEqual(['no-referrer', false]);
  });

  it('a password that is too easy is refused with the reason, and the link still works (a30)', async () => {
    const token = await link(AMARA);
    for (const easy of ['password1', 'Exe College demo', 'amara.okafor', 'x'.repeat(10_000)]) expect((await reset(token, easy)).errors![0]!.extensions).toMatchObject({ code: 'INVALID', field: 'password' });
    expect(await outcome(token)).toBe('fine');
  });

  it('twenty uses of one link at once change the password once', async () => {
    const token = await link(AMARA);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => outcome(token, `otter violet harbour ${index}`)));
    expect(answers.filter((answer) => answer === 'fine')).toHaveLength(1);
    expect(await outcome(await link(AMARA), NEW)).toBe('fine');
  });
});

describe('the security question (a23, a24)', () => {
  let sam: Person;
  beforeAll(async () => {
    house.now = new Date(FIRST_DAY);
    sam = await house.signIn(SAM);
  });

  it('is chosen where the authority asks one, from a list, with an answer that is not easy', async () => {
    for (const answer of ['a', 'aaaa', 'Sam', 'sam pengelly', SAM, house.password]) expect(await sam.refusal(QUESTION, { question: 'FIRST_CONCERT', answer })).toBe('INVALID');
    await sam.get(QUESTION, { question: 'FIRST_CONCERT', answer: '  The  Levellers ' });
    const { rows } = await house.owner.query('select question, answer_hash from security_answer');
    expect(rows).toEqual([{ question: 'FIRST_CONCERT', answer_hash: expect.stringMatching(/^\$argon2id\$/) }]);
    expect(await (await house.signIn(AMARA, NEW)).refusal(QUESTION, { question: 'FIRST_CONCERT', answer: 'The Levellers' })).toBe('NOT_NOW');
  });

  it('is shown behind the mailed link alone, is always the same, and does not mind letters and spaces', async () => {
    const token = await link(SAM);
    expect((await house.app.http.inject({ method: 'GET', url: '/reset', headers: { accept: 'text/html' } })).body).not.toContain('concert');
    for (let look = 0; look < 2; look += 1) expect((await house.ask(LOOK, { token })).data).toEqual({ resetLink: { state: 'WAITING', question: 'FIRST_CONCERT', needsAuthority: false } });
    expect((await reset(token, NEW, 'the beatles')).errors![0]!.extensions).toMatchObject({ code: 'INVALID', field: 'answer' });
    expect((await house.ask<{ resetLink: { question: string } }>(LOOK, { token })).data!.resetLink.question).toBe('FIRST_CONCERT');
    expect(await outcome(token, NEW, 'THE ｌevellers')).toBe('fine');
  });

  it('five wrong answers end the link, also for the right one, and the owner is told; a new link begins anew (a23)', async () => {
    const token = await link(SAM);
    const answers = [];
    for (let tried = 0; tried < 5; tried += 1) answers.push(await outcome(token, NEW, `wrong ${tried}`));
    expect([...answers, await outcome(token, NEW, 'the levellers')]).toEqual(['INVALID', 'INVALID', 'INVALID', 'INVALID', 'NOT_NOW', 'NOT_NOW']);
    await house.mailTo(SAM, /answered wrongly five times/);
    expect(await outcome(await link(SAM), NEW, 'the levellers')).toBe('fine');
  });

  it('thirty guesses at once are judged as five', async () => {
    const token = await link(SAM);
    await Promise.all(Array.from({ length: 30 }, (_, index) => outcome(token, NEW, `guess ${index}`)));
    expect((await house.owner.query<{ most: number }>('select max(tries)::int as most from password_reset')).rows[0]!.most).toBe(5);
    expect(await outcome(token, NEW, 'the levellers')).toBe('NOT_NOW');
  });

  it('whoever has none is helped by the authority, whose link asks no question and gives the helper nothing (a23, a25)', async () => {
    await house.owner.query('delete from security_answer');
    const own = await link(SAM);
    expect((await house.ask(LOOK, { token: own })).data).toEqual({ resetLink: { state: 'WAITING', question: null, needsAuthority: true } });
    expect(await outcome(own)).toBe('NOT_NOW');
    const SEND = 'mutation($input: HelpPersonInput!) { sendReset(input: $input) }';
    const { rows } = await house.owner.query<{ id: string }>('select id from "user" where email_key = $1', [SAM]);
    const input = { person: rows[0]!.id, reason: 'She rang; I know her voice.' };
    expect(await (await house.signIn('ada.admin@devon.example')).refusal(SEND, { input })).toBe('NOT_FOUND');
    expect(await (await house.signIn('kit.caseworker@plymouth.example')).refusal(SEND, { input })).toBe('REFUSED');
    const pat = await house.signIn('pat.admin@plymouth.example');
    expect(await pat.refusal(SEND, { input: { ...input, reason: ' ' } })).toBe('INVALID');
    expect(await pat.get(SEND, { input })).toEqual({ sendReset: true });
    const token = (await house.mailTo(SAM, /Pat Vickery[^]*reset\/choose\?token=([\w-]+)/))[1]!;
    expect(await outcome(token)).toBe('fine');
    house.pass({ minutes: 11 });
    expect((await pat.ask(SEND, { input })).errors![0]!.extensions).toMatchObject({ reason: 'FACTOR_NOT_FRESH' });
  });

  it('is neither asked nor kept once the authority turns it off (a24)', async () => {
    const again = await house.signIn(SAM, NEW);
    await again.get(QUESTION, { question: 'FIRST_TEACHER', answer: 'Trevithick' });
    await policy('879', false);
    try {
      const token = await link(SAM);
      expect((await house.ask(LOOK, { token })).data).toEqual({ resetLink: { state: 'WAITING', question: null, needsAuthority: false } });
      await house.app.services.database.change({ realm: 'accounts' }, {}, async (em) => {
        await forgetUnaskedAnswers({ em } as never);
      });
      expect((await house.owner.query('select 1 from security_answer')).rowCount).toBe(0);
      expect(await outcome(token)).toBe('fine');
    } finally {
      await policy('879', true);
    }
  });
});

describe('what somebody else may have set up before a reset', () => {
  const TESS = 'tess.senco@tamar-view.example';
  const OFFERS = '{ myAccount { offers recoveryCodes factors { id name } } }';
  interface Mine {
    myAccount: { offers: string[]; recoveryCodes: number; factors: { id: string; name: string }[] };
  }
  /** Whoever has the password and a look at the mailbox sets up an app of their own, and keeps a sheet of codes. */
  async function plant(email: string, password = house.password): Promise<{ app: TOTP; codes: string[]; attacker: Person }> {
    const attacker = await house.signIn(email, password);
    const { startApp } = await attacker.get<{ startApp: { id: string; key: string } }>('mutation { startApp { id key } }');
    const app = new TOTP({ secret: Secret.fromBase32(startApp.key.replaceAll(' ', '')) });
    await attacker.get('mutation($id: ID!, $code: String!) { confirmApp(id: $id, code: $code, name: "Planted phone") }', { id: startApp.id, code: app.generate({ timestamp: house.now.getTime() }) });
    await house.mailTo(email, /“Planted phone”\) was added/);
    const { makeRecoveryCodes } = await attacker.get<{ makeRecoveryCodes: string[] }>('mutation { makeRecoveryCodes }');
    house.pass({ minutes: 1 });
    return { app, codes: makeRecoveryCodes, attacker };
  }
  /** By the mailed code, as whoever has the mailbox and no app. */
  async function signInByMail(email: string, password: string): Promise<{ person: Person; offers: string[] }> {
    const started = (await house.ask<{ signIn: { challenge: string } }>(SIGN_IN, { input: { email, password } })).data!.signIn;
    const chosen = await house.ask<{ chooseFactor: { challenge: string } }>('mutation($challenge: String!) { chooseFactor(challenge: $challenge, factor: EMAIL) { challenge } }', { challenge: started.challenge });
    const [, digits] = await house.mailTo(email, /Your code is (\d{6})/);
    const done = await house.ask<{ confirmSignIn: { sessionToken: string; offers: string[] } }>('mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken offers } }', { input: { challenge: chosen.data!.chooseFactor.challenge, code: digits } });
    return { person: new Person(house, email, done.data!.confirmSignIn.sessionToken), offers: done.data!.confirmSignIn.offers };
  }
  const password = 'harbour violet kettle';

  it('is named in the notice and shown at the first sign-in; each is taken away in one step, with a mail; what is left is confirmed once', async () => {
    const { attacker, codes } = await plant(TESS);
    expect((await attacker.get<Mine>(OFFERS)).myAccount.offers).toEqual([]);
    expect(await outcome(await link(TESS), password)).toBe('fine');
    await house.mailTo(TESS, /These can still sign in as you[^]*“Planted phone”[^]*10 recovery codes/);
    expect(await attacker.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    // The mailbox alone does not open the account: the second factor is asked as before (ASVS 6.4.3).
    expect((await house.ask<{ signIn: { factor: string } }>(SIGN_IN, { input: { email: TESS, password } })).data!.signIn.factor).toBe('APP');
    const { person: tess, offers } = await signInByMail(TESS, password);
    expect(offers).toEqual(['CHECK_FACTORS']);
    const { myAccount } = await tess.get<Mine>(OFFERS);
    expect([myAccount.offers, myAccount.recoveryCodes, myAccount.factors.map(({ name }) => name)]).toEqual([['CHECK_FACTORS'], 10, ['Planted phone']]);
    await tess.get('mutation($id: ID!) { removeFactor(id: $id) }', { id: myAccount.factors[0]!.id });
    await house.mailTo(TESS, /“Planted phone” was taken away/);
    expect((await tess.get<Mine>(OFFERS)).myAccount.offers).toEqual(['CHECK_FACTORS']);
    await tess.get('mutation { removeRecoveryCodes }');
    await house.mailTo(TESS, /The recovery codes of your account[^]*were taken away/);
    expect((await tess.get<Mine>(OFFERS)).myAccount.offers).toEqual([]);
    expect(await tess.refusal('mutation { removeRecoveryCodes }')).toBe('NOT_FOUND');
    const again = (await house.ask<{ signIn: { challenge: string; factor: string } }>(SIGN_IN, { input: { email: TESS, password } })).data!.signIn;
    expect(again.factor).toBe('EMAIL');
    await house.mailTo(TESS, /Your code is/);
    expect(await code('mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken } }', { input: { challenge: again.challenge, code: codes[0] } })).toBe('UNAUTHENTICATED');
  });

  it('what is said to be one’s own is not asked about again, until the next reset; saying so takes a fresh second factor', async () => {
    await plant(TESS, password);
    expect(await outcome(await link(TESS), password)).toBe('fine');
    const { person: tess } = await signInByMail(TESS, password);
    house.pass({ minutes: 11 });
    expect((await tess.ask('mutation { confirmFactors }')).errors![0]!.extensions).toMatchObject({ reason: 'FACTOR_NOT_FRESH' });
    const { person: fresh } = await signInByMail(TESS, password);
    await fresh.get('mutation { confirmFactors }');
    expect((await signInByMail(TESS, password)).offers).toEqual([]);
    expect(await outcome(await link(TESS), password)).toBe('fine');
    expect((await signInByMail(TESS, password)).offers).toEqual(['CHECK_FACTORS']);
  });

  it('is taken away where an administrator sent the link: passkeys, app, codes and security answer, and sessions end', async () => {
    const { rows } = await house.owner.query<{ id: string }>('select id from "user" where email_key = $1', [TESS]);
    const ada = await house.signIn('ada.admin@devon.example');
    await ada.get('mutation($input: HelpPersonInput!) { sendReset(input: $input) }', { input: { person: rows[0]!.id, reason: 'She came to the office with her badge.' } });
    const token = (await house.mailTo(TESS, /sends you this link[^]*reset\/choose\?token=([\w-]+)/))[1]!;
    // Nothing is taken away by sending: whoever holds the account at present must not lose their factors by a mail alone.
    expect((await house.ask<{ signIn: { factor: string } }>(SIGN_IN, { input: { email: TESS, password } })).data!.signIn.factor).toBe('APP');
    const { person: before } = await signInByMail(TESS, password);
    expect(await outcome(token, 'quiet marble otter')).toBe('fine');
    await house.mailTo(TESS, /Taken away from your account[^]*“Planted phone”[^]*10 recovery codes/);
    expect(await before.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    expect((await house.ask<{ signIn: { factor: string } }>(SIGN_IN, { input: { email: TESS, password: 'quiet marble otter' } })).data!.signIn.factor).toBe('EMAIL');
    await house.mailTo(TESS, /Your code is/);
    expect((await house.owner.query('select 1 from factor f where f.user_id = $1 union all select 1 from recovery_code where user_id = $1', [rows[0]!.id])).rowCount).toBe(0);
    expect((await house.owner.query(`select 1 from audit_event where act = 'user.factorsForgotten' and subject_id = $1`, [rows[0]!.id])).rowCount).toBe(1);
  });
});

describe('the security question is offered (policy)', () => {
  const CONFIRM = 'mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken offers } }';
  async function offered(email: string, password: string): Promise<{ offers: string[]; person: Person }> {
    const { challenge } = (await house.ask<{ signIn: { challenge: string } }>(SIGN_IN, { input: { email, password } })).data!.signIn;
    const { confirmSignIn } = (await house.ask<{ confirmSignIn: { sessionToken: string; offers: string[] } }>(CONFIRM, { input: { challenge, code: (await house.mailTo(email, /Your code is (\d{6})/))[1] } })).data!;
    return { offers: confirmSignIn.offers, person: new Person(house, email, confirmSignIn.sessionToken) };
  }

  it('with an invitation, and at the first sign-in of whoever has none, once; where the authority asks none, never', async () => {
    const pat = await house.signIn('pat.admin@plymouth.example');
    const invite = (email: string) => pat.get('mutation($input: InviteStaffInput!) { inviteStaff(input: $input) }', { input: { authority: '879', email, role: 'CASEWORKER', reason: 'Joins the team.' } });
    const ACCEPT = 'mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { newAccount } }';
    const invited = async (email: string) => {
      await invite(email);
      const token = (await house.mailTo(email, /invitation\?token=([\w-]+)/))[1]!;
      expect((await house.ask('query($token: String!) { invitation(token: $token) { asksQuestion } }', { token })).data).toEqual({ invitation: { asksQuestion: true } });
      return (more: object) => house.ask(ACCEPT, { input: { token, name: 'Nell New', password: 'marble kettle fern', ...more } });
    };
    const follow = await invited('nell@plymouth.example');
    expect((await follow({ question: 'FIRST_CONCERT', answer: 'nell new' })).errors![0]!.extensions).toMatchObject({ code: 'INVALID', field: 'answer' });
    expect((await follow({ question: 'FIRST_CONCERT', answer: 'The Levellers' })).errors).toBeUndefined();
    expect((await offered('nell@plymouth.example', 'marble kettle fern')).offers).toEqual([]);
    expect((await (await invited('nina@plymouth.example'))({})).errors).toBeUndefined();
    const first = await offered('nina@plymouth.example', 'marble kettle fern');
    expect(first.offers).toEqual(['CHOOSE_QUESTION']);
    await first.person.get('mutation { putOffQuestion }');
    expect((await offered('nina@plymouth.example', 'marble kettle fern')).offers).toEqual([]);
    await policy('879', false);
    try {
      await house.owner.query('update credential set question_put_off_at = null');
      expect((await offered('nina@plymouth.example', 'marble kettle fern')).offers).toEqual([]);
    } finally {
      await policy('879', true);
    }
    expect((await offered('nina@plymouth.example', 'marble kettle fern')).offers).toEqual(['CHOOSE_QUESTION']);
  });
});

describe('with the limits of a real installation', () => {
  it('twenty requests in a row send three mails, say the same every time and lock nobody out', async () => {
    const strict = await Installation.start({ RATE_LIMITS: 'standard' });
    try {
      const answers = [];
      for (let asked = 0; asked < 20; asked += 1) answers.push(await strict.ask(ASK, { email: asked % 2 ? AMARA : AMARA.toUpperCase() }));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      await strict.mailTo(AMARA, /reset\/choose/);
      const jobs = await strict.owner.query<{ count: number }>(`select count(*)::int as count from mail where recipient = $1 and template = 'password-reset'`, [AMARA]);
      expect(jobs.rows[0]!.count).toBeLessThanOrEqual(3);
      expect((await strict.signIn(AMARA)).token).toMatch(/^pps_/);
    } finally {
      await strict.stop();
    }
  });
});

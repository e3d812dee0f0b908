import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FIRST_DAY, Installation, Person } from '../support/installation.js';

const TESS = 'tess.senco@tamar-view.example';
const JOE = 'joe.caseworker@devon.example';
const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { challenge factor factors } }';
const PROVE = 'mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken } }';
const CHOOSE = 'mutation($challenge: String!, $factor: SecondFactor!) { chooseFactor(challenge: $challenge, factor: $factor) { challenge factor } }';
const CONFIRM_APP = 'mutation($id: ID!, $code: String!) { confirmApp(id: $id, code: $code, name: "Work phone") }';

let house: Installation;
beforeAll(async () => {
  house = await Installation.start();
});
afterAll(() => house.stop());

interface Started {
  challenge: string;
  factor: string;
  factors: string[];
}
const begin = async (email: string) => (await house.ask<{ signIn: Started }>(SIGN_IN, { input: { email, password: house.password } })).data!.signIn;
const prove = (challenge: string, code: string) => house.ask<{ confirmSignIn: { sessionToken: string } }>(PROVE, { input: { challenge, code } });
const outcome = async (challenge: string, code: string) => (await prove(challenge, code)).errors?.[0]?.extensions.code ?? 'fine';
const appOf = (key: string) => new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
const shown = (app: TOTP, seconds = 0) => app.generate({ timestamp: house.now.getTime() + seconds * 1000 });

async function setUpApp(person: Person): Promise<TOTP> {
  const { startApp } = await person.get<{ startApp: { id: string; key: string; address: string } }>('mutation { startApp { id key address } }');
  expect(startApp.address).toMatch(/^otpauth:\/\/totp\/Professional%20Portal:/);
  const app = appOf(startApp.key);
  await person.get(CONFIRM_APP, { id: startApp.id, code: shown(app) });
  house.pass({ minutes: 1 });
  return app;
}

describe('an authenticator app', () => {
  let tess: Person;
  let app: TOTP;
  beforeAll(async () => {
    house.now = new Date(FIRST_DAY);
    const elsewhere = await house.signIn(TESS);
    tess = await house.signIn(TESS);
    app = await setUpApp(tess);
    expect(await elsewhere.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    await house.mailTo(TESS, /An authenticator app \(“Work phone”\) was added/);
  });
  beforeEach(() => house.pass({ minutes: 5 }));

  it('is asked for from then on, in place of a mailed code, which can still be chosen', async () => {
    const started = await begin(TESS);
    expect([started.factor, started.factors]).toEqual(['APP', ['APP', 'EMAIL']]);
    expect(await outcome(started.challenge, shown(app))).toBe('fine');
    const again = await begin(TESS);
    const { data } = await house.ask<{ chooseFactor: Started }>(CHOOSE, { challenge: again.challenge, factor: 'EMAIL' });
    expect(await outcome(data!.chooseFactor.challenge, (await house.mailTo(TESS, /Your code is (\d{6})/))[1]!)).toBe('fine');
    expect(await outcome(again.challenge, shown(app, 60))).toBe('UNAUTHENTICATED');
  });

  it('shows a code that works once, half a minute early or late, in whatever digits it is typed (a08)', async () => {
    const code = shown(app);
    const [one, two, three] = [await begin(TESS), await begin(TESS), await begin(TESS)];
    expect([await outcome(one.challenge, `${code.slice(0, 3)} ${code.slice(3)}`), await outcome(two.challenge, code), await outcome(three.challenge, shown(app, -30))]).toEqual(['fine', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
    house.pass({ minutes: 3 });
    const late = await begin(TESS);
    expect(await outcome(late.challenge, shown(app, -61))).toBe('UNAUTHENTICATED');
    expect(await outcome(late.challenge, [...shown(app, -30)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''))).toBe('fine');
  });

  it('twenty uses of one code at once, in sign-ins of their own, give one session', async () => {
    const challenges = await Promise.all(Array.from({ length: 10 }, () => begin(TESS)));
    const code = shown(app);
    const answers = await Promise.all(challenges.map(({ challenge }) => outcome(challenge, code)));
    expect(answers.filter((answer) => answer === 'fine')).toHaveLength(1);
  });

  it('keeps its secret sealed, and shows it once', async () => {
    const { rows } = await house.owner.query<{ secret: string }>('select secret from factor');
    for (const { secret } of rows) expect(secret).not.toContain(app.secret.base32);
    const account = JSON.stringify(await (await house.signIn('ben.teacher@exe-college.example')).get('{ myAccount { email factors { name } } }'));
    expect(account).not.toContain('Work phone');
  });

  it('counts only once a code of it was typed, and is nobody else’s to confirm or take away', async () => {
    const ben = await house.signIn('ben.teacher@exe-college.example');
    const { startApp } = await ben.get<{ startApp: { id: string; key: string } }>('mutation { startApp { id key } }');
    expect((await begin('ben.teacher@exe-college.example')).factors).toEqual(['EMAIL']);
    const amara = await house.signIn('amara.senco@exe-college.example');
    expect(await amara.refusal(CONFIRM_APP, { id: startApp.id, code: shown(appOf(startApp.key)) })).toBe('NOT_FOUND');
    expect(await ben.refusal(CONFIRM_APP, { id: startApp.id, code: '000000' })).toBe('INVALID');
    expect(await amara.refusal('mutation($id: ID!) { removeFactor(id: $id) }', { id: startApp.id })).toBe('NOT_FOUND');
  });

  it('recovery codes: ten, each once, in small letters and without dashes, too; new ones end the old', async () => {
    const person = new Person(house, TESS, (await prove((await begin(TESS)).challenge, shown(app))).data!.confirmSignIn.sessionToken);
    const MAKE = 'mutation { makeRecoveryCodes }';
    const { makeRecoveryCodes: old } = await person.get<{ makeRecoveryCodes: string[] }>(MAKE);
    const { makeRecoveryCodes: codes } = await person.get<{ makeRecoveryCodes: string[] }>(MAKE);
    expect([codes.length, new Set(codes).size, codes.every((each) => /^[A-Z0-9]{5}(-[A-Z0-9]{5}){3}$/.test(each))]).toEqual([10, 10, true]);
    const use = async (code: string) => {
      const { challenge } = await begin(TESS);
      const { data } = await house.ask<{ chooseFactor: Started }>(CHOOSE, { challenge, factor: 'RECOVERY_CODE' });
      return outcome(data!.chooseFactor.challenge, code);
    };
    expect([await use(old[0]!), await use(codes[0]!), await use(codes[0]!), await use(codes[1]!.toLowerCase().replaceAll('-', ' '))]).toEqual(['UNAUTHENTICATED', 'fine', 'UNAUTHENTICATED', 'fine']);
    expect((await house.owner.query('select 1 from recovery_code where code_hash not like $1', ['$argon2id$%'])).rowCount).toBe(0);
  });

  it('is taken away with a fresh second factor alone, and a notice is mailed', async () => {
    const stale = new Person(house, TESS, (await prove((await begin(TESS)).challenge, shown(app))).data!.confirmSignIn.sessionToken);
    const { myAccount } = await stale.get<{ myAccount: { factors: { id: string }[] } }>('{ myAccount { factors { id } } }');
    house.pass({ minutes: 11 });
    expect(await stale.refusal('mutation($id: ID!) { removeFactor(id: $id) }', { id: myAccount.factors[0]!.id })).toBe('REFUSED');
    const fresh = new Person(house, TESS, (await prove((await begin(TESS)).challenge, shown(app))).data!.confirmSignIn.sessionToken);
    await fresh.get('mutation($id: ID!) { removeFactor(id: $id) }', { id: myAccount.factors[0]!.id });
    await house.mailTo(TESS, /“Work phone” was taken away/);
    expect([await stale.refusal('{ me { name } }'), (await begin(TESS)).factors]).toEqual(['UNAUTHENTICATED', ['EMAIL']]);
  });
});

describe('where an authority requires better than a mailed code of its staff', () => {
  beforeAll(async () => {
    house.now = new Date(FIRST_DAY);
    await house.owner.query(`update authority_policy set strong_factor_for_staff = true where id = (select policy_id from authority where code = '878')`);
  });

  it('a mailed code opens nothing but the page where an app is set up; with the app the role is there, and mail is no way in any more', async () => {
    const joe = await house.signIn(JOE);
    expect([await joe.refusal('{ reviews { totalCount } }'), (await joe.get<{ myAccount: object }>('{ myAccount { needsStrongFactor } }')).myAccount]).toEqual(['REFUSED', { needsStrongFactor: true }]);
    const app = await setUpApp(joe);
    expect((await joe.get<{ reviews: { totalCount: number } }>('{ reviews { totalCount } }')).reviews.totalCount).toBeGreaterThan(0);
    const started = await begin(JOE);
    expect([started.factor, started.factors]).toEqual(['APP', ['APP']]);
    expect((await house.ask(CHOOSE, { challenge: started.challenge, factor: 'EMAIL' })).errors![0]!.extensions.code).toBe('NOT_NOW');
    expect(await outcome(started.challenge, shown(app))).toBe('fine');
  });

  it('settings and other authorities are as before', async () => {
    for (const email of ['amara.senco@exe-college.example', 'kit.caseworker@plymouth.example']) expect((await (await house.signIn(email)).get<{ reviews: { totalCount: number } }>('{ reviews { totalCount } }')).reviews.totalCount).toBeGreaterThan(0);
  });

  it('who has lost the app is helped by another administrator: it is forgotten, and told', async () => {
    await house.owner.query(`update authority_policy set strong_factor_for_staff = false`);
    const ada = await house.signIn('ada.admin@devon.example');
    const { rows } = await house.owner.query<{ id: string; key: string }>('select id, email_key as key from "user" where email_key = any($1)', [[JOE, 'ada.admin@devon.example']]);
    const idOf = (email: string) => rows.find(({ key }) => key === email)!.id;
    const FORGET = 'mutation($input: HelpPersonInput!) { forgetFactors(input: $input) }';
    expect(await ada.refusal(FORGET, { input: { person: idOf('ada.admin@devon.example'), reason: 'Mine' } })).toBe('NOT_NOW');
    await ada.get(FORGET, { input: { person: idOf(JOE), reason: 'Phone stolen; seen in person.' } });
    await house.mailTo(JOE, /Ada Raddon[^]*took away/);
    expect((await begin(JOE)).factors).toEqual(['EMAIL']);
  });
});

describe('guessing (a08, a09)', () => {
  it('restarting the sign-in gives no more than twenty tries in an hour for an account (a09)', async () => {
    const strict = await Installation.start({ RATE_LIMITS: 'standard' });
    try {
      let judged = 0;
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const { data } = await strict.ask<{ signIn: Started }>(SIGN_IN, { input: { email: TESS, password: strict.password } });
        const guesses = await Promise.all(Array.from({ length: 10 }, (_, index) => strict.ask(PROVE, { input: { challenge: data!.signIn.challenge, code: String(100_000 + index) } })));
        judged += guesses.filter(({ errors }) => errors?.[0]?.extensions.code === 'UNAUTHENTICATED').length;
        const { rows } = await strict.owner.query<{ most: number }>('select max(tries)::int as most from sign_in_challenge');
        expect(rows[0]!.most).toBeLessThanOrEqual(5);
      }
      const { rows } = await strict.owner.query<{ points: number }>(`select points::int from throttle where key like 'codeTries:%'`);
      expect(judged).toBeGreaterThan(0);
      expect(rows[0]!.points).toBeGreaterThan(20);
      const { data } = await strict.ask<{ signIn: Started }>(SIGN_IN, { input: { email: TESS, password: strict.password } });
      const right = (await strict.mailTo(TESS, /Your code is (\d{6})/))[1]!;
      expect((await strict.ask(PROVE, { input: { challenge: data!.signIn.challenge, code: right } })).errors![0]!.extensions.code).toMatch(/THROTTLED|UNAUTHENTICATED/);
    } finally {
      await strict.stop();
    }
  });
});

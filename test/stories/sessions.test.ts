import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anonymous, requireFreshFactor } from '../../api/access/index.js';
import { addressRange, browserWords } from '../../api/accounts/sessions/device-words.js';
import { FIRST_DAY, Installation, Person } from '../support/installation.js';

const AMARA = 'amara.senco@exe-college.example';
const SESSIONS = '{ mySessions { id startedAt activeAt browser addressRange current } }';
const ASK = 'mutation($factor: SecondFactor) { askConfirmation(factor: $factor) { challenge factor factors } }';
const CONFIRM = 'mutation($input: ConfirmSignInInput!) { confirmAgain(input: $input) { sessionToken expiresAt } }';
const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

let house: Installation;
beforeAll(async () => {
  house = await Installation.start();
});
afterAll(() => house.stop());
beforeEach(() => (house.now = new Date(FIRST_DAY)));

interface Listed {
  id: string;
  current: boolean;
  browser: string;
  addressRange: string;
}
const listed = async (person: Person) => (await person.get<{ mySessions: Listed[] }>(SESSIONS)).mySessions;
const codeFor = async (email: string) => (await house.mailTo(email, /Your code is (\d{6})/))[1]!;

describe('the list of sessions (a20)', () => {
  it('shows each with browser and network, and which one asks; ending one works at once and for that one alone (a20)', async () => {
    const [one, other] = [await house.signIn(AMARA), await house.signIn(AMARA)];
    await house.owner.query(`update session set device = $1 where token_hash = encode(sha256($2), 'hex')`, [JSON.stringify({ agent: chrome, address: '192.0.2.77' }), other.token]);
    const before = await listed(one);
    const theOther = before.find(({ browser }) => browser === 'Chrome on Windows')!;
    expect([theOther.addressRange, theOther.current, before.filter(({ current }) => current).length]).toEqual(['192.0.2.0/24', false, 1]);
    await one.get('mutation($id: ID!) { endSession(id: $id) }', { id: theOther.id });
    expect(await other.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    expect((await listed(one)).map(({ id }) => id)).not.toContain(theOther.id);
  });

  it('ends all the others in one act', async () => {
    const [one, two, three] = [await house.signIn(AMARA), await house.signIn(AMARA), await house.signIn(AMARA)];
    const { endOtherSessions } = await one.get<{ endOtherSessions: number }>('mutation { endOtherSessions }');
    expect(endOtherSessions).toBeGreaterThanOrEqual(2);
    expect([await two.refusal(SESSIONS), await three.refusal(SESSIONS), (await listed(one)).length]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 1]);
  });

  it('of somebody else can be neither seen nor ended', async () => {
    const [amara, ben] = [await house.signIn(AMARA), await house.signIn('ben.teacher@exe-college.example')];
    const [hers] = await listed(amara);
    expect((await listed(ben)).map(({ id }) => id)).not.toContain(hers!.id);
    for (const id of [hers!.id, 'none', '00000000-0000-7000-8000-000000000000']) expect(await ben.refusal('mutation($id: ID!) { endSession(id: $id) }', { id })).toBe('NOT_FOUND');
    expect(await listed(amara)).not.toHaveLength(0);
  });

  it('tells the authority’s auditor of an account that is used from two networks at once (a20)', async () => {
    const email = 'tess.senco@tamar-view.example';
    const first = await house.signIn(email);
    await house.owner.query(`update session set device = $1 where token_hash = encode(sha256($2), 'hex')`, [JSON.stringify({ agent: chrome, address: '198.51.100.7' }), first.token]);
    await house.signIn(email);
    const ivy = await house.signIn('ivy.auditor@devon.example');
    const { auditEvents } = await ivy.get<{ auditEvents: { nodes: { actorName: string }[] } }>('{ auditEvents(first: 5, act: "user.signedInFromTwoPlaces") { nodes { actorName } } }');
    expect(auditEvents.nodes).toEqual([{ actorName: 'Tess Luscombe' }]);
  });

  it.each([[chrome, 'Chrome on Windows'], ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15', 'Safari on macOS'], ['Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge on Windows'], ['curl/8', 'A program or an unknown browser'], ['', 'A program or an unknown browser']])('calls %s “%s”', (agent, words) => expect(browserWords(agent)).toBe(words));
  it.each([['192.0.2.77', '192.0.2.0/24'], ['::ffff:192.0.2.77', '192.0.2.0/24'], ['2001:db8:1:2::3', '2001:db8:1::/48'], ['', '']])('shows of %s only %s', (address, range) => expect(addressRange(address)).toBe(range));
});

describe('confirming again that it is you', () => {
  const isFresh = (factorAt: Date | null, now: Date, minutes?: number) => {
    try {
      requireFreshFactor({ viewer: { ...anonymous, factorAt }, now }, minutes);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ code: 'REFUSED', extensions: { reason: 'FACTOR_NOT_FRESH', possible: ['confirmAgain'] } });
      return false;
    }
  };

  it('is fresh for ten minutes, or for as long as an act says; never for whoever has proved nothing', () => {
    const after = (seconds: number) => new Date(FIRST_DAY.getTime() + seconds * 1000);
    expect([isFresh(FIRST_DAY, after(600)), isFresh(FIRST_DAY, after(601)), isFresh(FIRST_DAY, after(61), 1), isFresh(null, FIRST_DAY)]).toEqual([true, false, false, false]);
  });

  it('takes a new code, gives the session a new token and ends the old one (a16)', async () => {
    const amara = await house.signIn(AMARA);
    house.pass({ minutes: 20 });
    const { askConfirmation } = await amara.get<{ askConfirmation: { challenge: string; factor: string; factors: string[] } }>(ASK);
    expect([askConfirmation.factor, askConfirmation.factors]).toEqual(['EMAIL', ['EMAIL']]);
    const input = { challenge: askConfirmation.challenge, code: await codeFor(AMARA) };
    const { confirmAgain } = await amara.get<{ confirmAgain: { sessionToken: string } }>(CONFIRM, { input });
    expect(await amara.refusal(SESSIONS)).toBe('UNAUTHENTICATED');
    const again = new Person(house, AMARA, confirmAgain.sessionToken);
    expect(await again.refusal(CONFIRM, { input })).toBe('UNAUTHENTICATED');
    const { rows } = await house.owner.query(`select confirmed_at from session where token_hash = encode(sha256($1), 'hex')`, [confirmAgain.sessionToken]);
    expect(rows[0].confirmed_at).toEqual(house.now);
  });

  it('a code of a sign-in does not confirm, and a code to confirm does not sign in, nor confirm another session', async () => {
    const [amara, other] = [await house.signIn(AMARA), await house.signIn(AMARA)];
    const { signIn } = (await house.ask<{ signIn: { challenge: string } }>('mutation($input: SignInInput!) { signIn(input: $input) { challenge } }', { input: { email: AMARA, password: house.password } })).data!;
    const toSignIn = { challenge: signIn.challenge, code: await codeFor(AMARA) };
    const { askConfirmation } = await amara.get<{ askConfirmation: { challenge: string } }>(ASK);
    const toConfirm = { challenge: askConfirmation.challenge, code: await codeFor(AMARA) };
    expect(await amara.refusal(CONFIRM, { input: toSignIn })).toBe('UNAUTHENTICATED');
    expect(await other.refusal(CONFIRM, { input: toConfirm })).toBe('UNAUTHENTICATED');
    expect((await house.ask('mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken } }', { input: toConfirm })).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    await amara.get(CONFIRM, { input: toConfirm });
  });

  it('offers no factor that the person has not set up', async () => {
    const amara = await house.signIn(AMARA);
    for (const factor of ['APP', 'PASSKEY', 'RECOVERY_CODE']) expect(await amara.refusal(ASK, { factor })).toBe('NOT_NOW');
  });
});

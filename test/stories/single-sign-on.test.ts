import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenIdProvider } from '../support/identity-provider.js';
import { Installation, Person } from '../support/installation.js';

const SAVE = 'mutation($input: IdentityProviderInput!) { saveIdentityProvider(input: $input) }';
const START = 'mutation($provider: ID!) { startSingleSignOn(provider: $provider) { address state } }';
const FINISH = 'mutation($state: String!, $query: String!) { finishSingleSignOn(state: $state, query: $query) { sessionToken } }';
const people: Record<string, Record<string, unknown>> = {
  nina: { name: 'Nina Fresh', email: 'nina.fresh@devon.example', email_verified: true, groups: ['Everybody', 'SEND-Caseworkers'] },
  joe: { name: 'J. Westcott', email: 'Joe.Caseworker@devon.example', email_verified: true, groups: ['SEND-Caseworkers'] },
  clerk: { name: 'A Clerk', email: 'clerk@devon.example', email_verified: true, groups: ['Everybody'] },
  thief: { name: 'A Thief', email: 'amara.senco@exe-college.example', email_verified: true, groups: ['SEND-Caseworkers'] },
  unverified: { name: 'Not Verified', email: 'mary.manager@devon.example', email_verified: false, groups: ['SEND-Caseworkers'] },
  head: { name: 'A Head', email: 'head@exe-college.example', organisation: { name: 'Exe College', urn: '999001' } },
  nowhere: { name: 'A Stranger', email: 'stranger@elsewhere.example', organisation: { urn: '000000' } },
};

let house: Installation;
let provider: OpenIdProvider;
let staff: string;
beforeAll(async () => {
  house = await Installation.start();
  provider = await OpenIdProvider.start(`${house.config.BASE_URL}/sign-in/sso`, people);
  const ada = await house.signIn('ada.admin@devon.example');
  const input = { authority: '878', name: 'Devon staff', issuer: provider.issuer, clientId: 'portal', clientSecret: 'a secret that both of them know', scope: 'openid profile email groups', emailDomains: ['devon.example'], roleRules: [{ claim: 'groups', value: 'SEND-Caseworkers', role: 'CASEWORKER' }] };
  staff = (await ada.get<{ saveIdentityProvider: string }>(SAVE, { input })).saveIdentityProvider;
  expect(await ada.refusal(SAVE, { input: { ...input, authority: '879' } })).toBe('NOT_FOUND');
  for (const issuer of ['http://169.254.169.254', 'ftp://devon.example', 'nonsense']) expect(await ada.refusal(SAVE, { input: { ...input, issuer } })).toBe('INVALID');
});
afterAll(async () => {
  await provider.stop();
  await house.stop();
});

const begin = async (id = staff) => (await house.ask<{ startSingleSignOn: { address: string; state: string } }>(START, { provider: id })).data!.startSingleSignOn;
const finish = (state: string, query: string) => house.ask<{ finishSingleSignOn: { sessionToken: string } }>(FINISH, { state, query });
async function come(login: string, id = staff) {
  const { address, state } = await begin(id);
  return finish(state, await provider.walk(address, login));
}
const personOf = async (login: string, id = staff) => new Person(house, login, (await come(login, id)).data!.finishSingleSignOn.sessionToken);
const roles = async (person: Person) => (await person.get<{ viewer: { name: string; roles: string[] } }>('{ viewer { name roles } }')).viewer;

describe('a caseworker through the authority’s own provider', () => {
  it('is somebody new at the first sign-in, with the role of the rule; the same account at the next', async () => {
    expect(await roles(await personOf('nina'))).toEqual({ name: 'Nina Fresh', roles: ['CASEWORKER'] });
    await personOf('nina');
    const { rows } = await house.owner.query(`select (select count(*)::int from "user" where email_key = 'nina.fresh@devon.example') as users, (select count(*)::int from credential c join "user" u on u.id = c.user_id where u.email_key = 'nina.fresh@devon.example') as passwords`);
    expect(rows[0]).toEqual({ users: 1, passwords: 0 });
  });

  it('joins the account that has the address already, where the provider vouches for its domain', async () => {
    expect(await roles(await personOf('joe'))).toEqual({ name: 'Joe Westcott', roles: ['CASEWORKER'] });
  });

  it('loses the role when the provider takes the group away, at the next sign-in and everywhere', async () => {
    const before = await personOf('nina');
    people['nina']!['groups'] = ['Everybody'];
    expect((await come('nina')).errors![0]!.message).toContain('no role');
    expect((await house.owner.query(`select 1 from staff_role r join "user" u on u.id = r.user_id where u.email_key = 'nina.fresh@devon.example' and r.ended_at is null`)).rowCount).toBe(0);
    people['nina']!['groups'] = ['SEND-Caseworkers'];
    expect(await before.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    expect(await roles(await personOf('nina'))).toMatchObject({ roles: ['CASEWORKER'] });
  });

  it.each([['clerk', 'has given you no role'], ['thief', 'does not vouch for addresses of exe-college.example'], ['unverified', 'does not vouch']])('%s is not let in, and is told why', async (login, why) => {
    const { errors, data } = await come(login);
    expect([data?.finishSingleSignOn ?? null, errors![0]!.extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
    expect(errors![0]!.message).toContain(why);
  });

  it('an answer works once, in the browser that asked, and not with another state, code or nothing', async () => {
    const [one, other] = [await begin(), await begin()];
    const query = await provider.walk(one.address, 'nina');
    expect((await finish(other.state, query)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await finish('made up', query)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await finish(one.state, query.replace(/code=[^&]+/, 'code=made-up'))).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await finish(one.state, query)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const fresh = await begin();
    house.pass({ minutes: 11 });
    expect((await finish(fresh.state, await provider.walk(fresh.address, 'nina'))).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('counts as a strong factor where the authority requires one', async () => {
    await house.owner.query(`update authority_policy set strong_factor_for_staff = true where id = (select policy_id from authority where code = '878')`);
    expect(await roles(await personOf('nina'))).toMatchObject({ roles: ['CASEWORKER'] });
    await house.owner.query('update authority_policy set strong_factor_for_staff = false');
  });

  it('goes through the pages: a link on the sign-in page, there and back with the page that was wanted', async () => {
    const { http } = house.app;
    expect((await http.inject({ method: 'GET', url: '/sign-in', headers: { accept: 'text/html' } })).body).toContain(`/sign-in/with/${staff}`);
    const out = await http.inject({ method: 'GET', url: `/sign-in/with/${staff}?next=/admin/%23/reviews` });
    const cookie = out.cookies.find(({ name }) => name === 'portal_sso')!;
    expect([out.statusCode, cookie.httpOnly, cookie.sameSite]).toEqual([303, true, 'Lax']);
    const back = await http.inject({ method: 'GET', url: `/sign-in/sso?${await provider.walk(out.headers.location!, 'nina')}`, cookies: { portal_sso: cookie.value } });
    expect([back.statusCode, back.headers.location, back.cookies.find(({ name }) => name === 'portal_session')!.value]).toEqual([303, '/admin/#/reviews', expect.stringMatching(/^pps_/)]);
  });

  it('is told when the provider does not answer', async () => {
    const ada = await house.signIn('ada.admin@devon.example');
    const { saveIdentityProvider: gone } = await ada.get<{ saveIdentityProvider: string }>(SAVE, { input: { authority: '878', name: 'Gone', issuer: 'http://127.0.0.1:9', clientId: 'portal', clientSecret: 'x', emailDomains: ['devon.example'], roleRules: [{ claim: 'groups', value: 'x', role: 'AUDITOR' }] } });
    expect((await house.ask(START, { provider: gone })).errors![0]!.extensions.code).toBe('UNAVAILABLE');
  });

  it('the secret is kept sealed', async () => {
    expect((await house.owner.query(`select 1 from identity_provider p where p::text like '%both of them know%'`)).rowCount).toBe(0);
  });
});

describe('the same door for schools, as DfE Sign-in gives the organisation', () => {
  it('brings somebody to the setting of the URN, who asks to join unless the address is the setting’s own', async () => {
    const ada = await house.signIn('ada.admin@devon.example');
    const input = { authority: '878', name: 'DfE Sign-in', forSettings: true, issuer: provider.issuer, clientId: 'portal', clientSecret: 'a secret that both of them know', scope: 'openid profile email organisation', emailDomains: [], roleRules: [] };
    const { saveIdentityProvider: door } = await ada.get<{ saveIdentityProvider: string }>(SAVE, { input });
    expect(await roles(await personOf('head', door))).toEqual({ name: 'A Head', roles: ['PROFESSIONAL'] });
    expect((await come('nowhere', door)).errors![0]!.message).toContain('do not know the organisation');
    expect((await come('thief', door)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('lets nobody in to a setting of another authority: that authority decides', async () => {
    const ada = await house.signIn('ada.admin@devon.example');
    people['intruder'] = { name: 'An Intruder', email: 'intruder@sound-primary.example', organisation: { urn: (await house.owner.query<{ urn: string }>(`select urn from organisation where name = 'Sound Primary School (demo)'`)).rows[0]!.urn } };
    const input = { authority: '878', name: 'A door of Devon', forSettings: true, approves: true, issuer: provider.issuer, clientId: 'portal', clientSecret: 'a secret that both of them know', scope: 'openid profile email organisation', emailDomains: ['sound-primary.example'], roleRules: [] };
    const { saveIdentityProvider: door } = await ada.get<{ saveIdentityProvider: string }>(SAVE, { input });
    expect(await roles(await personOf('intruder', door))).toEqual({ name: 'An Intruder', roles: [] });
    expect((await house.owner.query(`select m.state, m.authority_code from membership m join "user" u on u.id = m.user_id where u.email_key = 'intruder@sound-primary.example'`)).rows).toEqual([{ state: 'REQUESTED', authority_code: '879' }]);
  });

  it('an account that somebody made before the owner came, by an address that no provider vouches for, is the owner’s alone once they reset the password', async () => {
    const ada = await house.signIn('ada.admin@devon.example');
    const email = 'rhea.owner@exe-college.example';
    people['earlier'] = { name: 'Rhea Owner', email, organisation: { urn: '999001' } };
    const input = { authority: '878', name: 'Takes any word', forSettings: true, issuer: provider.issuer, clientId: 'portal', clientSecret: 'a secret that both of them know', scope: 'openid profile email organisation', emailDomains: [] as string[], roleRules: [] };
    const { saveIdentityProvider: open } = await ada.get<{ saveIdentityProvider: string }>(SAVE, { input });
    const earlier = await personOf('earlier', open);
    await earlier.get('mutation($email: String!) { changeEmail(email: $email) }', { email: 'thief@exe-college.example' });
    const confirm = (await house.mailTo('thief@exe-college.example', /email\/confirm\?token=([\w-]+)/))[1]!;
    const reset = async (password: string) => {
      await house.ask('mutation($email: String!) { askReset(email: $email) }', { email });
      const token = (await house.mailTo(email, /reset\/choose\?token=([\w-]+)/))[1]!;
      await house.ask('mutation($input: ResetPasswordInput!) { resetPassword(input: $input) }', { input: { token, password } });
      return house.signIn(email, password);
    };
    expect((await roles(await reset('marble kettle fern'))).name).toBe('Rhea Owner');
    expect(await earlier.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    expect((await come('earlier', open)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await house.ask('mutation($token: String!) { confirmEmail(token: $token) }', { token: confirm })).errors![0]!.extensions.code).toBe('NOT_NOW');
    const { saveIdentityProvider: vouching } = await ada.get<{ saveIdentityProvider: string }>(SAVE, { input: { ...input, emailDomains: ['exe-college.example'] } });
    await personOf('earlier', vouching);
    await reset('kettle marble otter');
    expect((await roles(await personOf('earlier', vouching))).name).toBe('Rhea Owner');
  });
});

describe('setting a provider up', () => {
  const SETTINGS = 'query($authority: String!) { identityProviderSettings(authority: $authority) { id name issuer clientId emailDomains roleRules { claim value role } callback } }';
  const END = 'mutation($provider: ID!) { endIdentityProvider(provider: $provider) }';

  it('shows administrators everything but the secret, which stays when it is left out; tries it, and takes it away', async () => {
    const [ada, pat, joe] = [await house.signIn('ada.admin@devon.example'), await house.signIn('pat.admin@plymouth.example'), await house.signIn('joe.caseworker@devon.example')];
    const input = { authority: '878', name: 'Devon staff', issuer: provider.issuer, clientId: 'portal', scope: 'openid profile email groups', emailDomains: [' Devon.example ', ''], roleRules: [{ claim: 'groups', value: 'SEND-Caseworkers', role: 'CASEWORKER' }] };
    const { saveIdentityProvider: id } = await ada.get<{ saveIdentityProvider: string }>(SAVE, { input });
    const { identityProviderSettings } = await ada.get<{ identityProviderSettings: { id: string }[] }>(SETTINGS, { authority: '878' });
    expect(identityProviderSettings.find((each) => each.id === id)).toEqual({ id, name: 'Devon staff', issuer: provider.issuer, clientId: 'portal', emailDomains: ['devon.example'], roleRules: input.roleRules, callback: `${house.config.BASE_URL}/sign-in/sso` });
    expect(JSON.stringify(identityProviderSettings)).not.toContain('both of them know');
    expect(await roles(await personOf('nina', id))).toMatchObject({ roles: ['CASEWORKER'] });
    expect(await ada.get('query($provider: ID!) { identityProviderAnswers(provider: $provider) }', { provider: id })).toEqual({ identityProviderAnswers: true });
    expect([await pat.refusal(SETTINGS, { authority: '878' }), await joe.refusal(SETTINGS, { authority: '878' }), await pat.refusal(END, { provider: id })]).toEqual(['NOT_FOUND', 'REFUSED', 'NOT_FOUND']);
    for (const wrong of [{ clientId: 'another' }, { roleRules: [] }, { emailDomains: [''] }, { scope: 'profile' }, { name: ' ' }]) expect(await ada.refusal(SAVE, { input: { ...input, ...wrong } })).toBe('INVALID');
    await ada.get(END, { provider: id });
    expect((await house.ask(START, { provider: id })).errors![0]!.extensions.code).toBe('NOT_FOUND');
    house.pass({ minutes: 11 });
    expect((await ada.ask(SAVE, { input })).errors![0]!.extensions).toMatchObject({ code: 'REFUSED', reason: 'FACTOR_NOT_FRESH' });
  });
});

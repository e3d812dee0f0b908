import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../api/config.js';
import { Installation } from '../support/installation.js';

const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { challenge } }';
const PROXY = '10.0.0.5';

describe('behind a proxy', { timeout: 180_000 }, () => {
  let house: Installation;
  beforeAll(async () => {
    house = await Installation.start({ RATE_LIMITS: 'standard', TRUSTED_PROXY: `${PROXY}, 10.1.0.0/16` });
  });
  afterAll(() => house.stop());

  let person = 0;
  async function guess(remoteAddress: string, forwarded: string, at = house): Promise<string> {
    const email = `nobody${(person += 1)}@exe-college.example`;
    const response = await at.app.http.inject({ method: 'POST', url: '/graphql', remoteAddress, headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded }, payload: { query: SIGN_IN, variables: { input: { email, password: 'wrong password' } } } });
    return response.json<{ errors: { extensions: { code: string } }[] }>().errors[0]!.extensions.code;
  }
  async function guesses(count: number, remoteAddress: string, forwarded: (guess: number) => string, at = house): Promise<string> {
    let last = '';
    for (let each = 0; each < count; each += 1) last = await guess(remoteAddress, forwarded(each), at);
    return last;
  }

  it('the caller it names is counted, and not the proxy, nor what the caller wrote before (a05)', async () => {
    expect(await guesses(61, PROXY, (each) => `192.0.2.${each}, 198.51.100.1`)).toBe('THROTTLED');
    expect(await guess('10.1.2.3', '198.51.100.1')).toBe('THROTTLED');
    expect(await guess('10.1.2.3', `198.51.100.1, ${PROXY}`)).toBe('THROTTLED');
    expect(await guess(PROXY, '198.51.100.2')).toBe('UNAUTHENTICATED');
  });

  it('somebody who is no proxy is counted for their own address, whatever they write (a05)', async () => {
    expect(await guesses(61, '203.0.113.9', (each) => `192.0.2.${each}`)).toBe('THROTTLED');
    expect(await guess('203.0.113.10', '203.0.113.9')).toBe('UNAUTHENTICATED');
  });

  it('without the setting nobody is believed, on this machine neither', async () => {
    const alone = await Installation.start({ RATE_LIMITS: 'standard' });
    try {
      expect(await guesses(61, '127.0.0.1', (each) => `192.0.2.${each}`, alone)).toBe('THROTTLED');
    } finally {
      await alone.stop();
    }
  });

  it.each(['true', '*', 'proxy.example', '10.0.0.5,', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', 'loopback'])('%s is refused at start', (text) => {
    expect(() => readConfig({ SECRET_KEY: 'x'.repeat(32), TRUSTED_PROXY: text })).toThrow('TRUSTED_PROXY');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { Installation } from '../support/installation.js';

/* What school proxies break, found out without an account: by hand, and in a real browser. */
let house: Installation;
const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
const start = async () => {
  const page = await house.app.http.inject({ method: 'GET', url: '/network-check' });
  return { cookie: String(page.headers['set-cookie']).split(';')[0]!, nonce: /name="nonce" value="([\w-]+)"/.exec(page.body)![1]! };
};
const send = (payload: Record<string, string>, cookie?: string) => house.app.http.inject({ method: 'POST', url: '/network-check', headers: { ...form, ...(cookie && { cookie }) }, payload: new URLSearchParams(payload).toString() });
const follow = async (sent: Awaited<ReturnType<typeof send>>, keepsCookies: boolean, headers: Record<string, string> = {}) =>
  (await house.app.http.inject({ method: 'GET', url: String(sent.headers.location), headers: { ...headers, ...(keepsCookies && { cookie: String(sent.headers['set-cookie']).split(';')[0]! }) } })).body.replace(/\s+/g, ' ');

beforeAll(async () => {
  house = await Installation.start();
});
afterAll(() => house.stop());

describe('the network check', () => {
  it('says that all is well where it is', async () => {
    const { cookie, nonce } = await start();
    const page = await follow(await send({ nonce, big: 'x'.repeat(200_000), scripts: 'yes', fetched: 'yes', skew: '3' }, cookie), true);
    for (const good of ['They came back on each page', 'An answer of 200,000 characters arrived whole', 'They run, and can save while you type', 'The clock of this computer is right', 'Nothing is wrong now']) expect(page).toContain(good);
  });

  it.each<[string, { cookies?: boolean; second?: boolean; big?: string; scripts?: string; fetched?: string; skew?: string; headers?: Record<string, string> }, string]>([
    ['cookies that are taken away', { cookies: false, second: false }, 'They were lost when a form was sent'],
    ['cookies that are lost on the next page', { second: false }, 'They were lost between two pages'],
    ['answers that are cut', { big: 'x'.repeat(1000) }, 'Only 1,000 of 200,000 characters arrived'],
    ['scripts that are blocked', { scripts: 'no', fetched: 'no', skew: '' }, 'They do not run here'],
    ['scripts whose requests do not arrive', { fetched: 'no' }, 'what they send does not arrive'],
    ['a clock that is wrong', { skew: '-700' }, 'is 12 minutes behind'],
    ['a proxy that shows itself', { headers: { via: '1.1 filter.school' } }, 'A proxy changes what you send (via)'],
  ])('finds %s, and puts it into the lines for the network manager', async (_what, { cookies = true, second = true, big = 'x'.repeat(200_000), scripts = 'yes', fetched = 'yes', skew = '0', headers = {} }, says) => {
    const { cookie, nonce } = await start();
    expect(await follow(await send({ nonce, big, scripts, fetched, skew }, cookies ? cookie : undefined), second, headers)).toContain(says);
  });

  it('counts a file and keeps nothing of it', async () => {
    const boundary = 'b';
    const body = Buffer.concat([Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.bin"\r\ncontent-type: application/octet-stream\r\n\r\n`), Buffer.alloc(9_000_000), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const answer = await house.app.http.inject({ method: 'POST', url: '/network-check/file?first=yes&second=yes&size=200000', headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'sec-fetch-site': 'same-origin' }, payload: body });
    expect(answer.body.replace(/\s+/g, ' ')).toContain('9.0 MB arrived');
  });

  it('sends one mail of fixed words to a work address, and is no relay', async () => {
    const MAIL = 'mutation($email: String!) { sendTestMail(email: $email) }';
    expect((await house.ask(MAIL, { email: 'senco@some-school.example' })).data).toEqual({ sendTestMail: true });
    await house.mailTo('senco@some-school.example', /Our mail has arrived/);
    expect((await house.ask(MAIL, { email: 'someone@gmail.com' })).errors?.[0]?.extensions.code).toBe('INVALID');
    expect((await house.ask(MAIL, { email: 'a@b.example, c@d.example' })).errors?.[0]?.extensions.code).toBe('INVALID');
  });
});

const browsing = await Browsing.start();
describe.skipIf(!browsing)('in a browser', () => {
  afterAll(() => browsing!.stop());

  it.each([['desktop', true], ['phone', true], ['desktop', false]] as const)('on a %s, with scripts: %s', async (size, scripts) => {
    const context = await browsing!.context({ size: sizes[size], scripts });
    const page = await context.newPage();
    await page.goto('/network-check');
    await look(page, `network-check-${size}-${scripts}`, { scripts });
    await page.getByRole('button', { name: 'Start the check' }).click();
    await page.getByRole('heading', { name: 'What we found' }).waitFor();
    await look(page, `network-results-${size}-${scripts}`, { scripts });
    await expect.poll(() => page.getByText(scripts ? 'They run, and can save while you type' : 'They do not run here').count()).toBe(1);
    await context.close();
  });
});

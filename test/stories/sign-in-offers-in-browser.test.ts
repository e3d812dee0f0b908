import type { AddressInfo } from 'node:net';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';

const TESS = 'tess.senco@tamar-view.example';
const SAM = 'sam.senco@sound-primary.example';
const NEW = 'marble kettle fern';

const atHeading = (page: Page, text: string) => expect.poll(() => page.getByRole('heading', { level: 1 }).textContent(), { timeout: 30_000 }).toBe(text);

const browsing = await Browsing.start();

describe.skipIf(!browsing)('after signing in, what waits for a word of the person is shown first', { timeout: 180_000 }, () => {
  const { house } = browsing!;
  let password = '';
  afterAll(() => browsing!.stop());

  beforeAll(() => (password = house.password));

  /** Whoever has the password and the mailbox for a moment adds an app of their own, and keeps a sheet of codes. */
  async function plant(): Promise<void> {
    const attacker = await house.signIn(TESS, password);
    const { startApp } = await attacker.get<{ startApp: { id: string; key: string } }>('mutation { startApp { id key } }');
    const app = new TOTP({ secret: Secret.fromBase32(startApp.key.replaceAll(' ', '')) });
    await attacker.get('mutation($id: ID!, $code: String!) { confirmApp(id: $id, code: $code, name: "<b>Tess’s</b> phone") }', { id: startApp.id, code: app.generate({ timestamp: house.now.getTime() }) });
    await attacker.get('mutation { makeRecoveryCodes }');
    house.pass({ minutes: 1 });
  }

  it.each([{ scripts: true }, { scripts: false }])('a reset, and the ways in that somebody else had set up (scripts: $scripts)', async ({ scripts }) => {
    await plant();
    const page = await (await browsing!.context({ scripts })).newPage();
    await page.goto('/reset');
    await page.getByLabel('E-mail address').fill(TESS);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await atHeading(page, 'Check your e-mail');
    await page.goto((await house.mailTo(TESS, /(\/reset\/choose\?token=[\w-]+)/))[1]!);
    await page.getByLabel('New password', { exact: true }).fill(NEW);
    await page.getByRole('button', { name: 'Change the password' }).click();
    password = NEW;
    await atHeading(page, 'Your password is changed');
    await page.goto('/sign-in?next=/children');
    await page.getByLabel('E-mail address').fill(TESS);
    await page.getByLabel('Password', { exact: true }).fill(NEW);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Another way').click();
    await page.getByRole('button', { name: 'Mail me a code' }).click();
    await atHeading(page, 'Check your e-mail');
    await page.getByLabel('Code').fill((await house.mailTo(TESS, /Your code is (\d{6})/))[1]!);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await atHeading(page, 'Is all of this yours?');
    await expect.poll(() => page.locator('main').innerText()).toContain('<b>Tess’s</b> phone');
    await look(page, '90-check-factors', { scripts });
    await page.setViewportSize(sizes.phone);
    await look(page, '91-check-factors-phone', { scripts });
    await page.setViewportSize(sizes.desktop);
    // They are asked again as long as they have said nothing.
    await page.goto('/account');
    await page.getByRole('link', { name: 'Say which passkeys' }).click();
    await atHeading(page, 'Is all of this yours?');
    await page.getByRole('button', { name: /Not mine: take it away/ }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('It is taken away');
    await house.mailTo(TESS, /phone” was taken away/);
    // Either the codes are theirs, or they go, too: then nothing is left to ask about.
    await page.getByRole('button', { name: scripts ? 'What is left is mine' : /Not mine: take them away/ }).click();
    await atHeading(page, 'Your account');
    const own = await page.locator('main').innerText();
    expect([own.includes('phone'), own.includes('Say which passkeys')]).toEqual([false, false]);
    expect((await house.owner.query('select 1 from recovery_code')).rowCount).toBe(scripts ? 10 : 0);
  });

  it('the security question, where the authority asks one: chosen, or put off', async () => {
    await house.owner.query('update credential set question_put_off_at = null');
    const page = await (await browsing!.context()).newPage();
    await browsing!.signIn(page, SAM);
    await atHeading(page, 'Choose your security question');
    await look(page, '92-offered-question');
    await page.setViewportSize(sizes.phone);
    await look(page, '93-offered-question-phone');
    await page.setViewportSize(sizes.desktop);
    await page.getByRole('button', { name: 'Not now' }).click();
    await atHeading(page, 'Reviews');
    await house.owner.query('update credential set question_put_off_at = null');
    const plain = await (await browsing!.context({ scripts: false })).newPage();
    await browsing!.signIn(plain, SAM);
    await atHeading(plain, 'Choose your security question');
    await plain.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => plain.getByRole('alert').textContent()).toContain('Choose a question');
    await plain.getByLabel('In which street did you live when you were ten?').check();
    await plain.getByLabel('Answer').fill('sam');
    await plain.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => plain.getByRole('alert').textContent()).toContain('Choose an answer that is not your name');
    await expect.poll(() => plain.getByLabel('In which street did you live when you were ten?').isChecked()).toBe(true);
    await plain.getByLabel('Answer').fill('Union Street');
    await plain.getByRole('button', { name: 'Save' }).click();
    await atHeading(plain, 'Reviews');
    expect((await house.owner.query(`select 1 from security_answer a join "user" u on u.id = a.user_id where u.email_key = $1`, [SAM])).rowCount).toBe(1);
  });
});

/* A mail server that takes nothing until the story says so. */
let away = true;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: (_address, _session, done) => (away ? done(Object.assign(new Error('Try again later'), { responseCode: 451 })) : done()),
  onData: (stream, _session, done) => {
    stream.resume();
    stream.on('end', () => done());
  },
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const outage = browsing && (await Browsing.start({ SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, MAIL_RETRY_SCHEDULE: Array(1000).fill(2).join(',') }));

describe.skipIf(!outage)('the mail server is away, and somebody’s mail is the first to fail', { timeout: 180_000 }, () => {
  afterAll(async () => {
    await outage!.stop();
    await new Promise<void>((done) => server.close(done));
  });

  it('the pages that wait for a mail say so of themselves, to known and unknown addresses alike, and when it goes out', async () => {
    const waiting = await (await outage!.context()).newPage();
    await waiting.goto('/sign-in');
    await waiting.getByLabel('E-mail address').fill(TESS);
    await waiting.getByLabel('Password', { exact: true }).fill(outage!.house.password);
    await waiting.getByRole('button', { name: 'Continue' }).click();
    await atHeading(waiting, 'Check your e-mail');
    await waiting.getByText('Delayed').waitFor({ timeout: 60_000 });
    await look(waiting, '94-code-delayed');
    await waiting.getByLabel('Code').fill('123');
    const pages = await Promise.all(
      ['nobody.at.all@tamar-view.example', TESS].map(async (email) => {
        const page = await (await outage!.context()).newPage();
        await page.goto('/reset');
        await page.getByLabel('E-mail address').fill(email);
        await page.getByRole('button', { name: 'Send the link' }).click();
        await atHeading(page, 'Check your e-mail');
        await page.getByText('Delayed').waitFor({ timeout: 60_000 });
        return page;
      }),
    );
    expect((await pages[0]!.locator('main').innerText()).replace('nobody.at.all@tamar-view.example', TESS)).toBe(await pages[1]!.locator('main').innerText());
    const plain = await (await outage!.context({ scripts: false })).newPage();
    await plain.goto('/mail-state');
    await expect.poll(() => plain.locator('main').innerText()).toContain('Delayed');
    await look(pages[0]!, '95-reset-delayed');
    away = false;
    await waiting.getByText('The mail server has taken the mail').waitFor({ timeout: 60_000 });
    // What was typed meanwhile is still there.
    await expect.poll(() => waiting.getByLabel('Code').inputValue()).toBe('123');
    for (const page of pages) await page.getByText('At present our mails go out').waitFor({ timeout: 60_000 });
    await plain.getByRole('link', { name: 'See whether mails go out' }).click();
    await expect.poll(() => plain.locator('main').innerText()).toContain('At present our mails go out');
    await look(plain, '96-mail-state', { scripts: false });
  });
});

import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';

const browsing = await Browsing.start();
const AMARA = 'amara.senco@exe-college.example';
const TESS = 'tess.senco@tamar-view.example';
const SAM = 'sam.senco@sound-primary.example';

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const atHeading = (page: Page, text: string) => expect.poll(() => heading(page), { timeout: 30_000 }).toBe(text);

/* A machine with much to do shows every page late; what must come is waited for. */
describe.skipIf(!browsing)('what signs somebody in, in a real browser', { timeout: 180_000 }, () => {
  const { house } = browsing!;
  let page: Page;
  let app: TOTP;
  let codes: string[];
  const shown = () => app.generate({ timestamp: house.now.getTime() });

  beforeAll(async () => {
    page = await (await browsing!.context()).newPage();
  });
  afterAll(() => browsing!.stop());

  async function signOutAndBegin(): Promise<void> {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await begin();
  }

  async function begin(): Promise<void> {
    house.pass({ minutes: 1 });
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(AMARA);
    await page.getByLabel('Password', { exact: true }).fill(house.password);
    await page.getByRole('button', { name: 'Continue' }).click();
  }

  it('sets up an authenticator app from its key, and sees where she is signed in', async () => {
    await browsing!.signIn(page, AMARA);
    await page.getByRole('link', { name: 'Amara Okafor' }).click();
    await look(page, '70-account');
    await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
    await look(page, '71-app-begin');
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect.poll(() => page.locator('img.portal-qr').getAttribute('src')).toMatch(/^data:image\/svg\+xml/);
    await look(page, '72-app');
    app = new TOTP({ secret: Secret.fromBase32((await page.locator('.portal-key').textContent())!.replaceAll(' ', '')) });
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Set it up' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('That code is not right');
    await page.getByLabel('Code').fill(shown());
    await page.getByLabel('What do you call it?').fill('Work phone');
    await page.getByRole('button', { name: 'Set it up' }).click();
    await atHeading(page, 'Your account');
    await look(page, '73-account-with-app');
  });

  it('keeps recovery codes', async () => {
    await page.getByRole('link', { name: 'Make recovery codes' }).click();
    await page.getByRole('button', { name: 'Make the codes' }).click();
    await atHeading(page, 'Your recovery codes');
    codes = await page.locator('.portal-codes code').allTextContents();
    expect(codes).toHaveLength(10);
    await look(page, '74-recovery-codes');
  });

  it('signs in with the app, and with a recovery code', async () => {
    await signOutAndBegin();
    await atHeading(page, 'Enter the code from your app');
    await look(page, '75-sign-in-app');
    await page.getByLabel('Code').fill(shown());
    await page.getByRole('button', { name: 'Sign in' }).click();
    await atHeading(page, 'Reviews');
    await signOutAndBegin();
    await page.getByText('Another way').click();
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await atHeading(page, 'Enter a recovery code');
    await look(page, '76-sign-in-recovery');
    await page.getByLabel('Recovery code').fill(codes[0]!.toLowerCase());
    await page.getByRole('button', { name: 'Sign in' }).click();
    await atHeading(page, 'Reviews');
  });

  it('makes a passkey and signs in with it', async () => {
    const device = await page.context().newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
    await page.goto('/account/passkey');
    await look(page, '77-passkey-begin');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByLabel('What do you call it?').fill('Work laptop');
    await look(page, '78-passkey');
    await page.getByRole('button', { name: 'Make the passkey' }).click();
    await atHeading(page, 'Your account');
    await expect.poll(() => page.locator('.portal-own').first().textContent()).toContain('Work laptop');
    await signOutAndBegin();
    await atHeading(page, 'Use your passkey');
    await look(page, '79-sign-in-passkey');
    await page.getByRole('button', { name: 'Use the passkey' }).click();
    await atHeading(page, 'Reviews');
  });

  it('is asked to confirm that it is her before she takes a factor away, once ten minutes have passed', async () => {
    house.pass({ minutes: 11 });
    await page.goto('/account');
    await page.getByRole('button', { name: 'Take away Work phone' }).click();
    await atHeading(page, 'Confirm that it is you');
    await look(page, '80-confirm');
    await page.getByRole('button', { name: 'Continue' }).click();
    await atHeading(page, 'Use your passkey');
    await page.getByRole('button', { name: 'Use the passkey' }).click();
    await atHeading(page, 'Your account');
    await page.getByRole('button', { name: 'Take away Work phone' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('It is taken away');
    await page.setViewportSize(sizes.phone);
    await look(page, '81-account-phone');
    await page.setViewportSize(sizes.desktop);
  });

  it('is warned two minutes before the session ends, and stays with one press', async () => {
    const context = await browsing!.context();
    const idle = await context.newPage();
    await browsing!.signIn(idle, TESS);
    await atHeading(idle, 'Reviews');
    await idle.clock.install();
    await idle.goto('/children');
    await idle.clock.fastForward('28:05');
    await idle.clock.runFor(6000);
    await expect.poll(() => idle.getByRole('dialog').isVisible()).toBe(true);
    await look(idle, '82-still-there');
    house.pass({ minutes: 28 });
    const extended = idle.waitForResponse('**/still-here');
    await idle.getByRole('button', { name: 'Stay signed in' }).click();
    expect((await extended).status()).toBe(204);
    house.pass({ minutes: 20 });
    await idle.goto('/children');
    await atHeading(idle, 'Children and young people');
    await context.close();
  });

  it.each([true, false])('is timed out in mid-sentence and comes back to the same question with every character (scripts: %s)', async (scripts) => {
    const context = await browsing!.context({ scripts });
    const writing = await context.newPage();
    await browsing!.signIn(writing, TESS);
    const review = await draftOf(TESS);
    const sentence = `What I like best, with scripts ${String(scripts)}: the – unfinished “sentence”`;
    await writing.goto(`/reviews/${review}/sections/views`);
    house.pass({ minutes: 31 });
    await writing.locator('textarea').first().fill(sentence);
    if (scripts) {
      await expect.poll(() => writing.locator('[data-save-state]').textContent()).toContain('you have been signed out');
      await look(writing, '83-signed-out-while-typing');
      const [tab] = await Promise.all([context.waitForEvent('page'), writing.getByRole('link', { name: 'Sign in in a new tab' }).click()]);
      await browsing!.finishSignIn(tab, TESS);
      await atHeading(tab, 'You are signed in');
      await tab.close();
      await writing.bringToFront();
      // Coming back to the tab; a browser without a screen does not say so of itself.
      await writing.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
      await expect.poll(() => writing.locator('[data-save-state]').textContent(), { timeout: 40_000 }).toContain('Everything is saved');
    } else {
      await writing.getByRole('button', { name: 'Save and continue' }).click();
      await browsing!.finishSignIn(writing, TESS);
      await look(writing, '84-typed-text-is-back', { scripts });
    }
    await expect.poll(() => writing.locator('textarea').first().inputValue()).toBe(sentence);
    if (!scripts) {
      await writing.getByRole('button', { name: 'Save and go to the list' }).click();
      await writing.goto(`/reviews/${review}/sections/views`);
      await expect.poll(() => writing.locator('textarea').first().inputValue()).toBe(sentence);
    }
    await context.close();
  });

  it('choose a new password without scripts: with the mailed link alone in Devon, and with the question behind it in Plymouth', async () => {
    const context = await browsing!.context({ scripts: false });
    const forgetful = await context.newPage();
    const ask = async (email: string) => {
      await forgetful.goto('/sign-in');
      await forgetful.getByRole('link', { name: 'You have forgotten your password?' }).click();
      await forgetful.getByLabel('E-mail address').fill(email);
      await forgetful.getByRole('button', { name: 'Send the link' }).click();
      await forgetful.goto((await house.mailTo(email, /http\S+\/reset\/choose\S+/))[0]);
    };
    await ask(TESS);
    await forgetful.getByLabel('New password').fill('password1');
    await forgetful.getByRole('button', { name: 'Change the password' }).click();
    await expect.poll(() => forgetful.getByRole('alert').textContent()).toContain('many people use');
    await forgetful.getByLabel('New password').fill('kettle marble fern');
    await forgetful.getByRole('button', { name: 'Change the password' }).click();
    expect(await heading(forgetful)).toBe('Your password is changed');
    await browsing!.signIn(forgetful, TESS, 'kettle marble fern');
    expect(await heading(forgetful)).toBe('Reviews');
    await forgetful.getByRole('button', { name: 'Sign out' }).click();

    await browsing!.signIn(forgetful, SAM);
    await forgetful.goto('/account');
    await forgetful.getByRole('link', { name: 'Choose security question' }).click();
    await look(forgetful, '85-question', { scripts: false });
    await forgetful.getByLabel('Which book did you like best as a child?').check();
    await forgetful.getByLabel('Answer').fill('Stig of the Dump');
    await forgetful.getByRole('button', { name: 'Save' }).click();
    expect(await heading(forgetful)).toBe('Your account');
    await forgetful.getByRole('button', { name: 'Sign out' }).click();
    await ask(SAM);
    await look(forgetful, '86-reset-with-question', { scripts: false });
    await forgetful.getByLabel('Which book did you like best as a child?').fill('Watership Down');
    await forgetful.getByLabel('New password').fill('kettle marble fern');
    await forgetful.getByRole('button', { name: 'Change the password' }).click();
    await expect.poll(() => forgetful.getByRole('alert').textContent()).toContain('The answer is not right');
    await forgetful.getByLabel('Which book did you like best as a child?').fill('stig of the  dump');
    await forgetful.getByLabel('New password').fill('kettle marble fern');
    await forgetful.getByRole('button', { name: 'Change the password' }).click();
    expect(await heading(forgetful)).toBe('Your password is changed');
    await browsing!.signIn(forgetful, SAM, 'kettle marble fern');
    expect(await heading(forgetful)).toBe('Reviews');
    await context.close();
  });

  it('changes her address from the link, and stops a change that was not hers', async () => {
    await begin();
    await page.getByRole('button', { name: 'Use the passkey' }).click();
    await atHeading(page, 'Reviews');
    await page.goto('/account/email');
    await look(page, '87-email');
    await page.getByLabel('New e-mail address').fill('amara.new@exe-college.example');
    await page.getByRole('button', { name: 'Send the link' }).click();
    await atHeading(page, 'Your account');
    const [undo] = await house.mailTo(AMARA, /http\S+\/email\/undo\S+/);
    await page.goto((await house.mailTo('amara.new@exe-college.example', /http\S+\/email\/confirm\S+/))[0]);
    await look(page, '88-email-confirm');
    await page.getByRole('button', { name: 'Confirm this address' }).click();
    await atHeading(page, 'Your address is changed');
    await page.goto(undo);
    await look(page, '89-email-undo');
    await page.getByRole('button', { name: 'Stop the change' }).click();
    await atHeading(page, 'The change is stopped');
    const { rows } = await house.owner.query('select email from "user" where name = $1', ['Amara Okafor']);
    expect(rows).toEqual([{ email: AMARA }]);
  });

  async function draftOf(email: string): Promise<string> {
    const person = await house.signIn(email);
    const { reviews } = await person.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(filter: { state: [DRAFT] }, first: 1) { nodes { id } } }');
    return reviews.nodes[0]!.id;
  }
});

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { fillDraft } from '../support/fill-draft.js';

const browsing = await Browsing.start();

describe.skipIf(!browsing)('a professional in a real browser', { timeout: 180_000 }, () => {
  const { house } = browsing!;
  let context: BrowserContext;
  let page: Page;
  let review: string;

  beforeAll(async () => {
    context = await browsing!.context();
    page = await context.newPage();
  });
  afterAll(() => browsing!.stop());

  it('chooses an authority, is refused with a private address and registers with a work address', async () => {
    await page.goto('/');
    await look(page, '01-doors');
    await page.getByRole('link', { name: 'Devon County Council' }).click();
    await look(page, '02-start');
    await page.getByRole('link', { name: 'Create an account' }).click();
    await look(page, '03-register');
    await page.getByLabel('Work e-mail address').fill('nora@gmail.com');
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('gmail.com gives out private addresses');
    await look(page, '04-register-refused');
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByLabel('Work e-mail address').fill('nora.quick@exe-college.example');
    await page.getByRole('button', { name: 'Send the link' }).click();
    await look(page, '05-register-sent');
    const [link] = await house.mailTo('nora.quick@exe-college.example', /http\S+\/register\/confirm\S+/);
    await page.goto(link);
    await page.getByLabel('Name, town, postcode or URN').fill('exe college');
    await page.getByRole('button', { name: 'Find' }).click();
    await look(page, '06-register-setting');
    await page.getByRole('link', { name: 'Exe College (demo)' }).click();
    await page.getByLabel('Full name').fill('Nora Quick');
    await page.getByLabel('Job title').fill('SENCO');
    await page.getByLabel('Password', { exact: true }).fill('password12');
    await page.getByRole('button', { name: 'Create the account' }).click();
    await look(page, '07-register-details-refused');
    await expect.poll(() => page.getByLabel('Full name').inputValue()).toBe('Nora Quick');
    await page.getByLabel('Password', { exact: true }).fill('three quiet otters');
    await page.getByRole('button', { name: 'Create the account' }).click();
    await look(page, '08-registered');
    await page.goto(link);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('This link has been used');
  });

  it('signs in with password and mailed code', async () => {
    await page.goto('/sign-in');
    await look(page, '09-sign-in');
    await page.getByLabel('E-mail address').fill('nora.quick@exe-college.example');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('not right');
    await browsing!.finishSignIn(page, 'nora.quick@exe-college.example', 'three quiet otters');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Reviews');
    await look(page, '10-home');
  });

  it('adds a young person whose UPN must be right, and starts the post-16 form', async () => {
    await page.getByRole('link', { name: 'Children and young people' }).first().click();
    await look(page, '11-children');
    await page.getByRole('button', { name: 'Add a child or young person' }).click();
    await page.getByLabel('Legal forenames').fill('Siân');
    await page.getByLabel('Legal surname').fill('O’Rourke');
    await page.getByLabel('Devon County Council').check();
    for (const [label, value] of [['Day', '3'], ['Month', '2'], ['Year', '2009']] as const) await page.getByLabel(label).fill(value);
    await page.getByLabel('Female').check();
    await page.getByLabel('Unique pupil number').fill('U878200126002');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await look(page, '12-add-child-refused');
    await expect.poll(() => page.getByLabel('Legal forenames').inputValue()).toBe('Siân');
    await page.getByLabel('Unique pupil number').fill('U878200126001');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await look(page, '13-child');
    await page.getByRole('button', { name: 'Start a review' }).click();
    await look(page, '14-start-review');
    await page.getByLabel('Post-16').check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await look(page, '15-task-list');
    review = new URL(page.url()).pathname.split('/').pop()!;
  });

  it('types, and every answer is saved without a press of a button', async () => {
    await page.getByRole('link', { name: 'Views of the child or young person' }).click();
    const box = page.getByLabel('What I like and what is important to me');
    await box.fill('Trains, and my dog 🐕.');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Everything is saved');
    await look(page, '16-section');
    await page.reload();
    await expect.poll(() => box.inputValue()).toBe('Trains, and my dog 🐕.');
  });

  it('counts characters as the server does, and never stops the typing', async () => {
    const box = page.getByLabel('What has helped me over the last year');
    await box.fill('👨‍👩‍👧 e\u0301 '.repeat(2600));
    await expect.poll(() => page.locator('[data-path="cyp.helped"] [data-count]').textContent()).toContain('You have 800 characters too many');
    await expect.poll(() => page.getByRole('status').textContent(), { timeout: 15_000 }).toContain('Everything is saved');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await expect.poll(() => page.getByRole('alert').first().textContent()).toContain('It is 800 too long');
    await box.fill('A quiet room.');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Everything is saved');
  });

  it('shows a question that an answer makes needed, and takes it away again', async () => {
    await page.goto(`/reviews/${review}/sections/review`);
    await page.getByLabel('Interim review').check();
    await expect.poll(() => page.locator('[data-path="review.interimReason"]').count()).toBe(1);
    await page.getByLabel('Annual review').check();
    await expect.poll(() => page.locator('[data-path="review.interimReason"]').count()).toBe(0);
  });

  it('two people in one answer: both texts are shown, and nothing is overwritten', async () => {
    const ben = await browsing!.context();
    const other = await ben.newPage();
    await browsing!.signIn(other, 'ben.teacher@exe-college.example');
    await other.goto(`/reviews/${review}/sections/views`);
    await page.goto(`/reviews/${review}/sections/views`);
    await other.getByLabel('What I would like to change').fill('Ben: the bus.');
    await expect.poll(() => other.getByRole('status').textContent()).toContain('Everything is saved');
    await page.getByLabel('What I would like to change').fill('Nora: the canteen.');
    const clash = page.locator('.portal-clash');
    await expect.poll(() => clash.textContent()).toContain('Ben: the bus.');
    await expect.poll(() => page.getByLabel('What I would like to change').inputValue()).toBe('Nora: the canteen.');
    await look(page, '17-clash');
    await page.getByLabel('What I would like to change').fill('The bus and the canteen.');
    await clash.getByRole('button', { name: 'Keep what is in the field' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Everything is saved');
    await other.reload();
    await expect.poll(() => other.getByLabel('What I would like to change').inputValue()).toBe('The bus and the canteen.');
    await ben.close();
  });

  it('signs out, comes back and continues where they were', async () => {
    await Promise.all([page.waitForEvent('framenavigated'), page.getByRole('button', { name: 'Sign out' }).click()]);
    await look(page, '18-signed-out');
    await page.goto(`/reviews/${review}/sections/views`);
    await browsing!.finishSignIn(page, 'nora.quick@exe-college.example', 'three quiet otters');
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/reviews/${review}/sections/views`);
    await expect.poll(() => page.getByLabel('What I would like to change').inputValue()).toBe('The bus and the canteen.');
  });

  it('a session that ends while somebody types loses nothing', async () => {
    await house.owner.query('update session set ended_at = now() where ended_at is null');
    await page.getByLabel('What I think about my support').fill('Written after the session had ended.');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('you have been signed out');
    await look(page, '19-signed-out-while-typing');
    const [tab] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Sign in in a new tab' }).click()]);
    await browsing!.finishSignIn(tab, 'nora.quick@exe-college.example', 'three quiet otters');
    await expect.poll(() => tab.getByRole('heading', { level: 1 }).textContent()).toBe('You are signed in');
    await tab.close();
    await page.bringToFront();
    await expect.poll(() => page.getByRole('status').textContent(), { timeout: 20_000 }).toContain('Everything is saved');
  });

  it('adds an adult, uploads a file that is what it says, and is refused one that is not', async () => {
    await page.goto(`/reviews/${review}/sections/adults`);
    await page.getByRole('button', { name: /^Add a/ }).first().click();
    await look(page, '20-item');
    await page.getByRole('textbox').first().fill('Ms');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.waitForURL(/\/sections\/adults$/);
    await look(page, '21-items');
    await page.getByRole('link', { name: /^Remove/ }).first().click();
    await look(page, '21-remove-item');
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => page.getByText('None added yet.').count()).toBeGreaterThan(0);
    await page.goto(`/reviews/${review}/sections/views`);
    const files = page.locator('[data-path="cyp.files"]');
    await files.locator('input[type=file]').setInputFiles({ name: 'drawing.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF') });
    await expect.poll(() => files.textContent()).toContain('drawing.pdf');
    await files.locator('input[type=file]').setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ this is a program') });
    await expect.poll(() => page.getByRole('alert').first().textContent()).toContain('letter.pdf must be');
    await look(page, '22-file-refused');
  });

  it('checks answers, is told what is missing, submits, and sees the status and the authority’s clock', async () => {
    await page.goto(`/reviews/${review}/check`);
    await look(page, '23-check-missing');
    await page.locator('section', { hasText: 'Views of the child or young person' }).getByText('What is needed').click();
    await page.getByRole('link', { name: /^How the views were gathered/ }).click();
    await expect.poll(() => page.url()).toContain('#q-cyp-method');
    const nora = await house.signIn('nora.quick@exe-college.example', 'three quiet otters');
    await fillDraft(nora, review);
    await page.goto(`/reviews/${review}/check`);
    await look(page, '24-check');
    await page.getByRole('button', { name: 'Submit to the authority' }).click();
    await look(page, '25-submitted');
    await page.getByRole('link', { name: 'See the status' }).click();
    await expect.poll(() => page.getByText('Decision to maintain, amend or cease').count()).toBe(1);
    await look(page, '26-status');
    await page.getByRole('link', { name: 'Read it on screen' }).click();
    await look(page, '27-submitted-form');
    await page.goBack();
    await expect.poll(async () => (await page.reload(), page.getByRole('link', { name: /^Download Review R-/ }).count()), { timeout: 20_000 }).toBe(1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Download Review R-/ }).click()]);
    expect(download.suggestedFilename()).toMatch(/^Review R-\w{4}-\w{4}\.pdf$/);
  });

  it('fits a phone', async () => {
    await page.setViewportSize(sizes.phone);
    for (const [name, address] of [['31-home-phone', '/'], ['32-children-phone', '/children'], ['33-review-phone', `/reviews/${review}`], ['34-form-phone', `/reviews/${review}/form`], ['35-access-phone', '/accessibility'], ['36-privacy-phone', '/privacy'], ['37-cookies-phone', '/cookies'], ['38-nothing-phone', '/no/such/page']] as const) {
      await page.goto(address);
      await look(page, name);
    }
  });
});

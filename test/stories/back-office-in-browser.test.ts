import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import type { Person } from '../support/installation.js';

const browsing = await Browsing.start();

describe.skipIf(!browsing)('a caseworker in a real browser', () => {
  const { house } = browsing!;
  let page: Page;
  let lena: Person;
  let lenaId: string;

  beforeAll(async () => {
    page = await (await browsing!.context()).newPage();
    lena = await house.signIn('lena.caseworker@devon.example');
    lenaId = (await lena.get<{ viewer: { id: string } }>('{ viewer { id } }')).viewer.id;
  });
  afterAll(() => browsing!.stop());

  const dialog = () => page.getByRole('dialog');
  const notice = () => page.locator('main .notice').textContent();
  const shownReview = () => /reviews\/([\w-]+)\/show/.exec(page.url())![1]!;

  it('is sent to sign in, and comes to the worklist sorted by statutory date', async () => {
    await page.goto('/admin');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/sign-in');
    await browsing!.finishSignIn(page, 'joe.caseworker@devon.example');
    await page.locator('.worklist-table tbody tr').first().waitFor();
    await look(page, '51-worklist');
    const { reviews } = await lena.get<{ reviews: { totalCount: number } }>('{ reviews(filter: { state: [SUBMITTED] }) { totalCount } }');
    await page.getByRole('link', { name: /^To look at/ }).click();
    await expect.poll(() => page.getByText(new RegExp(`^${reviews.totalCount} reviews`)).count()).toBe(1);
  });

  it('opens a review with the keyboard and sees answers, dates, documents and what happened', async () => {
    await page.locator('.worklist-table tbody a').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Statutory dates' }).waitFor();
    await page.getByRole('heading', { name: 'What the setting submitted' }).waitFor();
    await page.getByText('Why this date?').first().click();
    expect(await page.getByText('SEND Regulations 2014').count()).toBeGreaterThan(0);
    await look(page, '52-review');
  });

  it('assigns it, accepts it and records the decision; buttons appear only where the step is possible', async () => {
    expect(await page.getByRole('button', { name: 'Record the decision' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Assign to a caseworker' }).click();
    await dialog().getByLabel('Caseworker', { exact: true }).selectOption({ label: 'Joe Westcott (you)' });
    await look(page, '53-assign');
    await dialog().getByRole('button', { name: 'Assign', exact: true }).click();
    await expect.poll(notice).toContain('Assigned');
    await page.getByRole('button', { name: 'Accept as complete' }).click();
    await dialog().getByRole('button', { name: 'Accept', exact: true }).click();
    await expect.poll(notice).toContain('Accepted as complete');
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByLabel(/^Maintain/).check();
    await page.getByLabel('Why', { exact: true }).fill('The provision works. 🙂');
    await look(page, '54-decide');
    await dialog().getByRole('button', { name: 'Record the decision' }).click();
    await expect.poll(notice).toContain('Decision recorded');
    const { rows } = await house.owner.query('select state, decision, decision_reason from review where id = $1', [shownReview()]);
    expect(rows[0]).toEqual({ state: 'DECIDED', decision: 'MAINTAIN', decision_reason: 'The provision works. 🙂' });
  });

  it('goes to the next case of the list and returns it; what was typed survives a conflict', async () => {
    await page.getByRole('link', { name: /^Next case/ }).click();
    await page.getByRole('button', { name: 'Return to the setting' }).click();
    await page.getByLabel('What is missing or wrong').fill('The advice of the speech therapist is missing.');
    await lena.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: shownReview(), caseworker: lenaId } });
    await dialog().getByRole('button', { name: 'Return', exact: true }).click();
    await dialog().locator('.notice').waitFor();
    await look(page, '55-conflict');
    expect(await page.getByLabel('What is missing or wrong').inputValue()).toBe('The advice of the speech therapist is missing.');
    await dialog().getByRole('button', { name: 'Return', exact: true }).click();
    await expect.poll(notice).toContain('Returned to the setting');
  });

  it('approves somebody who asks to join a setting', async () => {
    await house.ask('mutation($input: RegisterInput!) { register(input: $input) { accepted } }', { input: { email: 'una@moorland-school.example', authority: '878' } });
    const [, token] = await house.mailTo('una@moorland-school.example', /token=(\S+)/);
    const { data } = await house.ask<{ organisations: { nodes: { id: string }[] } }>('{ organisations(search: "Exe College") { nodes { id } } }');
    await house.ask('mutation($input: ConfirmRegistrationInput!) { confirmRegistration(input: $input) { membership } }', { input: { token, name: 'Una Lacey', password: 'three quiet otters', settingId: data!.organisations.nodes.at(-1)!.id } });
    await page.getByRole('link', { name: 'Joining requests' }).click();
    await page.getByText('Una Lacey').waitFor();
    await look(page, '56-joining');
    await page.getByRole('button', { name: /^Approve/ }).first().click();
    await dialog().getByRole('button', { name: /^Approve/ }).click();
    await house.mailTo('una@moorland-school.example', /You can begin/);
  });

  it('reads the forms and the settings', async () => {
    await page.getByRole('link', { name: 'Forms' }).click();
    await page.getByText('Annual or interim review').first().waitFor();
    await look(page, '57-forms');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(page, '58-settings');
  });

  it('fits a phone', async () => {
    await page.setViewportSize(sizes.phone);
    await page.getByText('Menu', { exact: false }).first().click();
    await page.getByRole('link', { name: 'Worklist' }).click();
    await page.getByRole('heading', { name: 'Worklist' }).waitFor();
    await look(page, '59-worklist-phone');
  });

  it('an auditor sees the log and no case; a professional is told that this is for staff', async () => {
    const ivy = await (await browsing!.context()).newPage();
    await browsing!.signIn(ivy, 'ivy.auditor@devon.example');
    await ivy.goto('/admin/');
    await ivy.getByRole('heading', { name: 'Audit log' }).waitFor();
    await ivy.getByText('Joe Westcott').first().waitFor();
    await look(ivy, '60-audit');
    expect(await ivy.getByRole('link', { name: 'Worklist' }).count()).toBe(0);
    const amara = await (await browsing!.context()).newPage();
    await browsing!.signIn(amara, 'amara.senco@exe-college.example');
    await amara.goto('/admin/');
    await amara.getByText('for staff', { exact: false }).first().waitFor();
    await look(amara, '61-not-for-you');
  });
});

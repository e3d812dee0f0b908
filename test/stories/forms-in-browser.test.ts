import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { fillDraft } from '../support/fill-draft.js';
import type { Person } from '../support/installation.js';

const browsing = await Browsing.start();
const longText = 'I like the garden and Mr Trelawny’s maths. Mornings are hard when the corridor is loud – “too many people”. Rwy’n hoffi canu 🙂.\n'.repeat(60).trim();

/* Every form that is no review, as a professional meets it. */
const forms = [
  { start: 'Request an EHC needs assessment', title: 'Request for an education, health and care needs assessment', section: 'Views of the child or young person', question: 'What is hard for me', path: 'cyp.hard', table: 'Strengths and needs in each area', row: 'Communication and interaction' },
  { start: 'Start an early help assessment', title: 'Early help assessment', section: 'Views of the parents or carers', question: 'What the parents or carers think', path: 'parent.views', table: 'How I grow and develop', row: 'Being healthy' },
  { start: 'Start a young carer’s assessment', title: 'Young carer’s needs assessment', section: 'What the young carer wants', question: 'What I would like to change', path: 'wish.change', table: 'What the young carer does', row: 'Medication' },
];

describe.skipIf(!browsing)('the forms that are no reviews, in a real browser', () => {
  const { house } = browsing!;
  let page: Page;
  let office: Page;
  let sam: Person;

  beforeAll(async () => {
    page = await (await browsing!.context()).newPage();
    sam = await house.signIn('sam.senco@sound-primary.example');
    await browsing!.signIn(page, 'sam.senco@sound-primary.example');
    office = await (await browsing!.context()).newPage();
    await browsing!.signIn(office, 'kit.caseworker@plymouth.example');
  });
  afterAll(() => browsing!.stop());

  it.each(forms)('$title: is started, typed into, filled in, submitted, and read by the caseworker', async ({ start, section, question, path, table, row }) => {
    const name = `70-${start.split(' ').at(-2)}`;
    await page.goto('/children');
    await page.locator('.portal-table tbody a').first().click();
    await look(page, `${name}-child`);
    await page.getByRole('link', { name: start }).click();
    await look(page, `${name}-start`);
    if (await page.getByLabel('School age').count()) await page.getByLabel('School age').check();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { name: /of \d+ sections completed/ }).waitFor();
    await look(page, `${name}-tasks`);
    const address = new URL(page.url()).pathname;
    const id = address.split('/').at(-1)!;

    await page.getByRole('link', { name: section, exact: true }).click();
    await page.getByLabel(question, { exact: true }).fill(longText);
    await expect.poll(() => page.locator('[data-save-state]').textContent()).toContain('Everything is saved');
    await look(page, `${name}-section`);
    await page.reload();
    await expect.poll(() => page.getByLabel(question, { exact: true }).inputValue()).toBe(longText);

    await page.goto(address);
    await page.getByRole('link', { name: table, exact: true }).click();
    await page.getByRole('link', { name: `Answer ${row}` }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(row);
    await look(page, `${name}-row`);
    await page.setViewportSize(sizes.phone);
    await look(page, `${name}-row-phone`);
    await page.setViewportSize(sizes.desktop);

    await fillDraft(sam, id, { [path]: longText }, '2026-11-22', { type: 'assessment' });
    await page.goto(`${address}/check`);
    await look(page, `${name}-check`);
    await page.getByRole('button', { name: 'Submit to the authority' }).click();
    await page.getByRole('heading', { name: 'Form submitted' }).waitFor();
    await look(page, `${name}-submitted`);
    await page.goto(`${address}/form`);
    await expect.poll(() => page.locator('main').textContent()).toContain(longText);
    await look(page, `${name}-read`);

    await office.goto('/admin#/assessments');
    await office.getByRole('link', { name: 'To look at' }).waitFor();
    await office.reload();
    await office.getByRole('table', { name: 'Requests and assessments' }).getByRole('link').first().waitFor();
    await look(office, `${name}-office-list`);
    await office.goto(`/admin#/assessments/${id}/show`);
    await office.getByRole('heading', { name: 'What the setting submitted' }).waitFor();
    await expect.poll(() => office.locator('main').textContent()).toContain(longText.slice(0, 200));
    await look(office, `${name}-office`);
    await office.getByRole('button', { name: 'Accept as complete' }).click();
    await office.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).click();
    await expect.poll(() => office.locator('main .notice').textContent()).toContain('Accepted as complete');
  }, 180_000);
});

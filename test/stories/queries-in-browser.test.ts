import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { fillDraft } from '../support/fill-draft.js';

const browsing = await Browsing.start();

describe.skipIf(!browsing)('a query about one answer, in a real browser', { timeout: 180_000 }, () => {
  const { house } = browsing!;
  let review: string;
  let office: Page;

  beforeAll(async () => {
    const amara = await house.signIn('amara.senco@exe-college.example');
    const { rows } = await house.owner.query<{ id: string; child: string }>(`select r.id, r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
    review = rows[0]!.id;
    await amara.get('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: rows[0]!.child, variant: 'post16' } });
    await fillDraft(amara, review, { 'cyp.helped': 'The bus was late on most days, and then I missed maths.' });
    const { submitReview } = await amara.get<{ submitReview: { submitted: boolean; problems: object[] } }>('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { path message } } }', { input: { review } });
    expect(submitReview).toEqual({ submitted: true, problems: [] });
  });
  afterAll(() => browsing!.stop());

  it('is asked by the caseworker beside the answer', async () => {
    const context = await browsing!.context();
    office = await context.newPage();
    await browsing!.signIn(office, 'joe.caseworker@devon.example');
    await office.goto(`/admin/#/reviews/${review}/show`);
    await office.getByRole('button', { name: /Ask about this answer\s*: What has helped/ }).click();
    await office.getByLabel('What do you ask?').fill('On which days is the bus late?');
    await look(office, 'query-1-asking');
    await office.getByRole('button', { name: 'Ask the setting' }).click();
    await office.getByRole('region', { name: 'Questions to the setting' }).waitFor();
    await expect.poll(() => office.locator('.query-state', { hasText: 'Waiting for the setting' }).count()).toBe(2);
    await look(office, 'query-2-asked');
  });

  it.each([['with', true], ['without', false]] as const)('is read by the SENCO %s scripts, on a phone', async (_, scripts) => {
    const context = await browsing!.context({ scripts, size: sizes.phone });
    const page = await context.newPage();
    await browsing!.signIn(page, 'amara.senco@exe-college.example');
    await page.goto(`/reviews/${review}`);
    await look(page, `query-3-told-${scripts}`, { scripts });
    await page.getByRole('button', { name: 'Read and reply' }).click();
    expect(await page.getByText('On which days is the bus late?').count()).toBe(1);
    await look(page, `query-4-page-${scripts}`, { scripts });
    await context.close();
  });

  it('is sent only with something to say, and what was typed stays', async () => {
    const context = await browsing!.context({ scripts: false });
    const page = await context.newPage();
    await browsing!.signIn(page, 'amara.senco@exe-college.example');
    await page.goto(`/reviews/${review}/queries`);
    await page.getByRole('button', { name: 'Send to Devon County Council' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Reply to each question');
    await page.getByRole('textbox', { name: 'What has helped me over the last year' }).fill('The bus was late on Mondays and Fridays, and then I missed maths.');
    await page.getByRole('textbox', { name: 'Your reply' }).fill('Ask the driver, too.');
    await look(page, 'query-5-reply', { scripts: false });
    await page.getByRole('button', { name: 'Send to Devon County Council' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Sent');
    await look(page, 'query-6-sent', { scripts: false });
    await context.close();
  });

  it('comes back to the caseworker with what changed, word by word, and is settled', async () => {
    await office.reload();
    await expect.poll(async () => (await office.locator('.word-diff ins').allTextContents()).join(' ')).toMatch(/Mondays.*and Fridays/);
    expect((await office.locator('.word-diff del').allTextContents()).join(' ')).toMatch(/most.*days/);
    await look(office, 'query-7-replied');
    await office.getByRole('button', { name: 'Settle' }).click();
    await expect.poll(() => office.locator('.query-state', { hasText: 'Settled' }).count()).toBe(1);
    const changes = office.getByRole('region', { name: 'What changed' });
    await changes.getByRole('button', { name: 'What changed since the submission before' }).click();
    await expect.poll(async () => (await changes.locator('ins').allTextContents()).join(' '), { timeout: 30_000 }).toMatch(/Mondays.*and Fridays/);
    await look(office, 'query-8-what-changed');
    await changes.getByRole('button', { name: 'What changed since the last such form' }).click();
    await changes.getByText('There is no earlier form of this kind').waitFor();
  });
});

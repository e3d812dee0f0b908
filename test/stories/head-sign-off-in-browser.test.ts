import { afterAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { fillDraft } from '../support/fill-draft.js';

/* The head approves a form by its page, with and without scripts; the office sees who did. */

const browsing = await Browsing.start();

describe.skipIf(!browsing)('the approval of the head, in a real browser', () => {
  const { house } = browsing!;
  afterAll(() => browsing!.stop());

  it('is asked for, refused, given, and seen by the caseworker', { timeout: 180_000 }, async () => {
    await house.owner.query(`update authority_policy set sign_off_forms = '{ehcp_review}'`);
    const amara = await house.signIn('amara.senco@exe-college.example');
    const { reviews } = await amara.get<{ reviews: { nodes: { child: { id: string } }[] } }>('{ reviews(first: 1, filter: { state: EXPECTED }) { nodes { child { id } } } }');
    const { startReview: { id } } = await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: reviews.nodes[0]!.child.id, variant: 'post16' } });
    const check = `/reviews/${id}/check`;

    const page = await (await browsing!.context()).newPage();
    await browsing!.signIn(page, 'amara.senco@exe-college.example');
    await page.goto(check);
    expect(await page.locator('#approval').textContent()).toContain('once nothing is missing');
    await fillDraft(amara, id, { 'person.capacity': 'HAS_CAPACITY' });
    await page.goto(check);
    expect(await page.getByRole('button', { name: 'Submit to the authority' }).count()).toBe(0);
    await look(page, '80-approval-ask');
    await page.getByRole('button', { name: 'Ask the head to approve it' }).click();
    await page.getByText('You will be told as soon as there is an answer').waitFor();
    await look(page, '80-approval-waiting');

    const head = await (await browsing!.context({ scripts: false, size: sizes.phone })).newPage();
    await browsing!.signIn(head, 'hal.head@exe-college.example');
    await head.goto(check);
    await look(head, '80-approval-head-phone', { scripts: false });
    await head.getByText('Ask for changes instead').click();
    await head.getByRole('button', { name: 'Send it back' }).click();
    await head.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await head.getByLabel('What should change?').fill('Say more about <mornings>.');
    await head.getByRole('button', { name: 'Send it back' }).click();
    await head.getByText('What the head wrote').waitFor();
    await page.goto(check);
    expect(await page.locator('#approval').textContent()).toContain('Say more about <mornings>.');
    await look(page, '80-approval-refused');
    await page.getByRole('button', { name: 'Ask the head to approve it' }).click();
    await page.getByText('You will be told as soon as there is an answer').waitFor();

    await head.goto(check);
    // Somebody changes an answer while the head reads: what the head presses then is not of these answers.
    const { rows } = await house.owner.query<{ draft: string; version: number }>(`select a.response_id as draft, a.version from answer a join review r on r.response_id = a.response_id where r.id = $1 and a.path = 'cyp.helped'`, [id]);
    await amara.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }', { input: { draft: rows[0]!.draft, answers: [{ path: 'cyp.helped', value: 'Quiet mornings.', baseVersion: rows[0]!.version }] } });
    await head.getByRole('button', { name: 'Approve the form' }).click();
    await head.getByText('Somebody changed the answers since you looked').waitFor();
    await head.getByRole('button', { name: 'Approve the form' }).click();
    await head.getByText('by Hal Trewin').waitFor();
    await look(head, '80-approval-given-phone', { scripts: false });

    await page.goto(check);
    await look(page, '80-approval-submit');
    await page.getByRole('button', { name: 'Submit to the authority' }).click();
    await page.getByRole('heading', { name: 'Review submitted' }).waitFor();
    await page.goto(`/reviews/${id}/form`);
    expect(await page.locator('main').textContent()).toContain('by Hal Trewin, head of the setting');

    const office = await (await browsing!.context()).newPage();
    await browsing!.signIn(office, 'joe.caseworker@devon.example');
    await office.goto(`/admin#/reviews/${id}/show`);
    await office.getByRole('heading', { name: 'Facts' }).waitFor();
    await expect.poll(() => office.locator('main').textContent(), { timeout: 30_000 }).toContain('Approved by the head');
    await look(office, '80-approval-office');
    // A copy for a health service, made from the page of the case, without what it may not see.
    await office.getByText('Make a copy').click();
    await office.getByLabel('Whose copy is it?').selectOption('HEALTH');
    await office.getByLabel('Format').selectOption('DOCX');
    await office.getByRole('button', { name: 'Make the copy' }).click();
    await office.getByText('It is being made').waitFor();
    await look(office, '80-copy-office');
    await expect.poll(async () => (await office.reload(), await office.getByRole('heading', { name: 'Documents' }).waitFor(), office.locator('.documents a', { hasText: /health services.*docx/ }).count()), { timeout: 60_000, interval: 1000 }).toBe(1);

    const ada = await (await browsing!.context()).newPage();
    await browsing!.signIn(ada, 'ada.admin@devon.example');
    await ada.goto('/admin#/policy');
    await ada.getByText('Forms that the head of a setting approves first').waitFor();
    await look(ada, '80-approval-policy');
    await ada.getByLabel('Early help assessments').check();
    await ada.getByRole('button', { name: 'See what changes' }).click();
    await ada.getByText('drafts that are open now included').waitFor();
  });
});

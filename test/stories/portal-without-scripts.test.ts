import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look } from '../support/browsing.js';
import { fillDraft } from '../support/fill-draft.js';

const browsing = await Browsing.start();

describe.skipIf(!browsing)('a professional whose browser runs no scripts', () => {
  const { house } = browsing!;
  let page: Page;
  let review: string;
  let child: string;

  beforeAll(async () => {
    page = await (await browsing!.context({ scripts: false })).newPage();
    await browsing!.signIn(page, 'amara.senco@exe-college.example');
  });
  afterAll(() => browsing!.stop());

  const heading = () => page.getByRole('heading', { level: 1 }).textContent();

  it('starts a review that is due', async () => {
    await page.getByRole('link', { name: /^Due\s*\d/ }).click();
    await page.locator('tbody th a').first().click();
    child = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Start a review' }).click();
    await page.getByLabel('Post-16').check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    review = new URL(page.url()).pathname.split('/').pop()!;
    await expect.poll(() => page.getByText(/of \d+ sections completed/).count()).toBe(1);
  });

  it('tells the authority the day of the meeting, which must be a day; a colleague’s change meanwhile is told', async () => {
    const day = async (...boxes: string[]) => {
      for (const [index, label] of (['Day', 'Month', 'Year'] as const).entries()) await page.getByLabel(label).fill(boxes[index]!);
      await page.getByRole('button', { name: 'Save the day' }).click();
    };
    await page.getByRole('link', { name: 'Set the day of the meeting' }).click();
    await day('31', '2', '2027');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Enter a real day');
    await look(page, '39-day-of-the-meeting', { scripts: false });
    await day('15', '1', '2031');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('within the last three and the next 18 months');
    await expect.poll(() => page.getByLabel('Year').inputValue()).toBe('2031');
    const ben = await house.signIn('ben.teacher@exe-college.example');
    await ben.get('mutation($input: BookMeetingInput!) { bookMeeting(input: $input) { id } }', { input: { review, meetingOn: '2027-01-12' } });
    await day('15', '1', '2027');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Somebody changed this review');
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.getByText('Planned for 15 January 2027').waitFor();
    await look(page, '40-meeting-planned', { scripts: false });
    expect((await house.owner.query(`select meeting_booked_on::text as day from review where id = $1`, [review])).rows[0].day).toBe('2027-01-15');
    await page.goto(child);
    await page.getByRole('link', { name: 'See the review' }).or(page.getByRole('button', { name: 'Go on with the review' })).first().waitFor();
  });

  it('saves a page with its button, and is shown the questions that its answers add', async () => {
    await page.goto(`/reviews/${review}/sections/review`);
    await page.getByLabel('Interim review').check();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await expect.poll(() => page.getByText('there are more questions on this page').count()).toBe(1);
    await look(page, '41-more-questions', { scripts: false });
    await page.getByLabel('Annual review').check();
    await page.getByRole('button', { name: 'Save and go to the list' }).click();
    expect(new URL(page.url()).pathname).toBe(`/reviews/${review}`);
  });

  it('keeps a date that does not exist as it was typed, and says what is wrong', async () => {
    await page.goto(`/reviews/${review}/sections/meeting`);
    const group = page.locator('[data-path="review.meetingDate"]');
    for (const [label, value] of [['Day', '31'], ['Month', '2'], ['Year', '2026']] as const) await group.getByLabel(label).fill(value);
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await expect.poll(() => page.getByRole('alert').first().textContent()).toContain('must be a real date');
    await expect.poll(() => group.getByLabel('Day').inputValue()).toBe('31');
    await look(page, '42-not-a-date', { scripts: false });
    for (const [label, value] of [['Day', '1'], ['Month', 'nov'], ['Year', '2026']] as const) await group.getByLabel(label).fill(value);
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.goto(`/reviews/${review}/sections/meeting`);
    await expect.poll(() => group.getByLabel('Month').inputValue()).toBe('11');
  });

  it('is shown both texts where a colleague changed the same answer, and chooses', async () => {
    const box = page.getByLabel('What I would like to change');
    await page.goto(`/reviews/${review}/sections/views`);
    await box.fill('Mine');
    await page.getByLabel('Who helps me').fill('My sister');
    const ben = await house.signIn('ben.teacher@exe-college.example');
    const { review: found } = await ben.get<{ review: { draft: { id: string } } }>('query($id: ID!) { review(id: $id) { draft { id } } }', { id: review });
    await ben.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }', { input: { draft: found.draft.id, answers: [{ path: 'cyp.change', value: 'Ben’s', baseVersion: 0 }] } });
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await expect.poll(() => page.locator('.portal-clash').textContent()).toContain('Ben’s');
    await expect.poll(() => box.inputValue()).toBe('Mine');
    await look(page, '43-clash', { scripts: false });
    await box.fill('Ben’s and mine');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.goto(`/reviews/${review}/sections/views`);
    await expect.poll(() => box.inputValue()).toBe('Ben’s and mine');
    await expect.poll(() => page.getByLabel('Who helps me').inputValue()).toBe('My sister');
  });

  it('gives back what was typed when the session has ended', async () => {
    await page.goto(`/reviews/${review}/sections/views`);
    await house.owner.query('update session set ended_at = now() where ended_at is null');
    await page.getByLabel('Who helps me').fill('Typed too late, or so it seemed');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await expect.poll(heading).toBe('Sign in');
    await browsing!.finishSignIn(page, 'amara.senco@exe-college.example');
    await look(page, '44-typed-text-is-back', { scripts: false });
    await expect.poll(() => page.getByLabel('Who helps me').inputValue()).toBe('Typed too late, or so it seemed');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.goto(`/reviews/${review}/sections/views`);
    await expect.poll(() => page.getByLabel('Who helps me').inputValue()).toBe('Typed too late, or so it seemed');
  });

  it('submits, and a second press, Back or refresh submits nothing twice', async () => {
    await fillDraft(await house.signIn('amara.senco@exe-college.example'), review);
    await page.goto(`/reviews/${review}/check`);
    await page.getByRole('button', { name: 'Submit to the authority' }).click();
    await expect.poll(heading).toContain('Review submitted');
    await page.goBack();
    await page.reload();
    const { rows } = await house.owner.query('select count(*)::int as count from submission s join review r on r.response_id = s.response_id where r.id = $1', [review]);
    expect(rows[0].count).toBe(1);
    await page.goto(`/reviews/${review}/sections/views`);
    await expect.poll(() => page.getByLabel('Who helps me').isDisabled()).toBe(true);
  });

  it('another setting’s review does not exist for them', async () => {
    const { rows } = await house.owner.query(`select r.id from review r join organisation o on o.id = r.setting_id where o.urn = '999002' and r.response_id is not null limit 1`);
    await page.goto(`/reviews/${rows[0].id}`);
    await expect.poll(heading).toBe('Page not found');
    await look(page, '45-not-found', { scripts: false });
  });
});

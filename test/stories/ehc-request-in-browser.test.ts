import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { submittedCase } from '../support/cast.js';

const browsing = await Browsing.start();

describe.skipIf(!browsing)('a parent’s letter becomes a plan in twenty weeks, in a real browser', () => {
  const { house } = browsing!;
  let page: Page;

  beforeAll(async () => {
    page = await (await browsing!.context()).newPage();
    await browsing!.signIn(page, 'kit.caseworker@plymouth.example');
    await page.goto('/admin#/assessments');
    await page.getByRole('button', { name: 'Record a request' }).waitFor();
  });
  afterAll(() => browsing!.stop());

  const dialog = () => page.getByRole('dialog');
  const gone = () => dialog().waitFor({ state: 'detached' });

  /** Takes a step with the fields that it asks for, by their labels. */
  async function step(says: string, confirm: string, fields: Record<string, string>, done: string | RegExp): Promise<void> {
    await page.getByRole('button', { name: says, exact: true }).click();
    for (const [label, value] of Object.entries(fields)) {
      const field = dialog().getByLabel(label, { exact: true });
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
      else await field.fill(value);
    }
    await dialog().getByRole('button', { name: confirm, exact: true }).click();
    await gone();
    await page.locator('.notice').filter({ hasText: done }).first().waitFor();
  }
  const clockLine = (words: string) => page.getByRole('complementary').getByText(words, { exact: false }).first();

  it('a child who is not on the record is added with the request; what is missing is said at its field', async () => {
    await page.getByRole('button', { name: 'Record a request' }).click();
    await dialog().getByRole('button', { name: 'The child is not on the record' }).click();
    await dialog().getByRole('button', { name: 'Record the request' }).click();
    await dialog().getByText('Enter the forenames.').waitFor();
    await look(page, '80-record-a-request');
    await dialog().getByLabel('Forenames as in law').fill('Zoë Ngọc');
    await dialog().getByLabel('Surname as in law').fill('O’Dell <b>');
    await dialog().getByLabel('Date of birth').fill('2023-02-14');
    await dialog().getByLabel('Sex as the school census records it').selectOption('F');
    await dialog().getByLabel('UPN (if you know it)').fill('A12345');
    await dialog().getByLabel('Who asks').selectOption('PARENT');
    await dialog().getByLabel('Day it came').fill('2026-07-06');
    await dialog().getByRole('button', { name: 'Record the request' }).click();
    await dialog().getByText(/This is not a UPN/).first().waitFor();
    expect(await dialog().getByLabel('Surname as in law').inputValue()).toBe('O’Dell <b>');
    await dialog().getByLabel('UPN (if you know it)').fill('');
    await dialog().getByRole('button', { name: 'Record the request' }).click();
    await gone();
    await page.getByRole('heading', { level: 1, name: /Zoë Ngọc O’Dell <b>/ }).waitFor();
    await clockLine('17 August 2026').waitFor();
    await look(page, '81-request-recorded');
    const { rows } = await house.owner.query(`select shared_at is not null as shared, setting_id, upn from child where legal_surname = 'O’Dell <b>'`);
    expect(rows).toEqual([{ shared: true, setting_id: null, upn: null }]);
  });

  it('a recorded exception moves the dates, and says so', async () => {
    await step('Record a statutory exception', 'Record the exception', { 'Which circumstance': 'ABSENT_FROM_AREA', 'First day': '2026-07-20', 'Last day': '2026-08-16', Evidence: 'Letter of the mother of 1 July, on the file.' }, 'The exception is recorded');
    await clockLine('21 December 2026').waitFor();
  });

  it('each step says what is missing before it; then all of them are taken, to the final plan in time', async () => {
    await step('Decide to assess', 'Record the decision', { 'Day the family is told': '2026-08-10' }, 'The decision to assess is recorded.');
    expect(await page.getByRole('button', { name: 'Send the draft plan' }).isDisabled()).toBe(true);
    await page.getByText(/Not yet: .*the draft plan is not written yet/).waitFor();
    await look(page, '82-assessing');
    await step('Record that advice was asked for', 'Record', { 'Day it was asked for': '2026-08-10' }, 'Six weeks run');
    await step('Record that all advice came in', 'Record', { 'Day the last of it came in': '2026-09-18' }, 'The advice is recorded.');
    await page.getByRole('button', { name: 'Write the plan' }).click();
    await dialog().getByLabel('B: Special educational needs').fill('Speech, language and communication.');
    await dialog().getByLabel('F: Special educational provision').fill('A speech therapist, 45 minutes a week.');
    await dialog().getByRole('button', { name: 'Save and close' }).click();
    await gone();
    await step('Send the draft plan', 'Record that it was sent', { 'Day it was sent': '2026-10-12' }, 'recorded as sent');
    await step('Record the family’s representations', 'Record', { 'Day they came in': '2026-10-20', 'What the family says': 'We agree.' }, 'The representations are recorded.');
    await step('Issue the final plan', 'Issue the plan', { 'Day it is sent': '2026-11-20', 'Primary need': 'SLCN', 'Type of placement in section I': 'MAINSTREAM' }, 'The final plan is issued.');
    await clockLine('Done in time').waitFor();
    await look(page, '83-plan-issued');
    await page.setViewportSize(sizes.phone);
    await look(page, '84-plan-issued-on-a-phone');
    await page.setViewportSize(sizes.desktop);
  });

  it('a review is called before the annual one', async () => {
    await page.goto('/admin#/reviews');
    await page.getByRole('button', { name: 'Call a review' }).click();
    await dialog().getByRole('button', { name: 'Call the review' }).click();
    await dialog().getByText('Choose a child.').waitFor();
    await dialog().getByLabel('Child', { exact: true }).fill('Zoë Ng');
    await page.getByRole('option', { name: /O’Dell/ }).click();
    await dialog().getByLabel('What it is for').selectOption('EMERGENCY');
    await dialog().getByLabel('Who holds the meeting').selectOption('AUTHORITY');
    await dialog().getByLabel('To be complete by').fill('2027-01-15');
    await dialog().getByLabel('Why').fill('The nursery says that it cannot go on.');
    await look(page, '85-call-a-review');
    await dialog().getByRole('button', { name: 'Call the review' }).click();
    await gone();
    await page.getByRole('heading', { level: 1, name: /O’Dell/ }).waitFor();
    await page.getByText('The nursery says that it cannot go on.').first().waitFor();
    await look(page, '86-called-review');
  });

  it('somebody else decides meanwhile: both versions are shown, and what was typed stays', async () => {
    const { ids } = await submittedCase({}, undefined, house);
    const joe = await (await browsing!.context()).newPage();
    await browsing!.signIn(joe, 'joe.caseworker@devon.example');
    await joe.goto(`/admin#/reviews/${ids.review}/show`);
    await joe.getByRole('button', { name: 'Record the decision' }).click();
    await joe.getByRole('dialog').getByRole('radio', { name: /^Cease/ }).check();
    await joe.getByRole('dialog').getByLabel('Why', { exact: true }).fill('Needs are met. 🙂');
    const lena = await house.signIn('lena.caseworker@devon.example');
    await lena.get('mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { input: { review: ids.review, decision: 'MAINTAIN', decidedOn: '2026-11-22', reason: 'It works.' } });
    await joe.getByRole('dialog').getByRole('button', { name: 'Record the decision' }).click();
    await joe.getByText('Confirm that the plan is to end.').waitFor();
    await joe.getByRole('dialog').getByLabel('Yes, the authority is ending the plan').check();
    await joe.getByRole('dialog').getByLabel('Why the plan is to cease').selectOption('NEEDS_MET_WITHOUT_PLAN');
    await joe.getByRole('dialog').getByRole('button', { name: 'Record the decision' }).click();
    const both = joe.getByRole('table').filter({ hasText: 'When you opened this' });
    await both.getByRole('row', { name: /^Decision Nothing Maintain/ }).waitFor();
    expect(await joe.getByRole('dialog').getByLabel('Why', { exact: true }).inputValue()).toBe('Needs are met. 🙂');
    await look(joe, '87-both-versions');
  });
});

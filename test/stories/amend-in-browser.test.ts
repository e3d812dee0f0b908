import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { submittedCase } from '../support/cast.js';
import { linkTo } from '../support/guest.js';

const browsing = await Browsing.start();

describe.skipIf(!browsing)('from the decision to amend to the final plan, in a real browser', () => {
  const { house } = browsing!;
  let page: Page;
  let review: string;

  beforeAll(async () => {
    review = (await submittedCase({}, undefined, house)).ids.review;
    page = await (await browsing!.context()).newPage();
    await page.goto(`/admin#/reviews/${review}/show`);
    await page.getByLabel('E-mail address').waitFor();
    await browsing!.finishSignIn(page, 'joe.caseworker@devon.example');
    await page.goto(`/admin#/reviews/${review}/show`);
    await page.getByRole('heading', { name: 'What can be done next' }).waitFor();
  });
  afterAll(() => browsing!.stop());

  const dialog = () => page.getByRole('dialog');
  const gone = () => dialog().waitFor({ state: 'detached' });

  it('the amended plan is written, section by section', async () => {
    await page.getByRole('button', { name: 'Write the plan' }).click();
    await dialog().getByLabel('B: Special educational needs').fill('Autism. Needs support with change.');
    await dialog().getByLabel('F: Special educational provision').fill('Speech and language therapy: 45 minutes a week.');
    await look(page, '71-plan-editor');
    await dialog().getByRole('button', { name: 'Save and close' }).click();
    await gone();
    await page.getByText('Speech and language therapy: 45 minutes a week.').waitFor();
  });

  it('the decision to amend is recorded; what comes next is offered', async () => {
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await dialog().getByRole('radio', { name: /^Amend/ }).check();
    await dialog().getByLabel('Why', { exact: true }).fill('Section F must name the therapy.');
    await dialog().getByLabel('Day the family and the setting are told').fill('2026-11-22');
    await dialog().getByRole('button', { name: 'Record the decision' }).click();
    await gone();
    await page.getByRole('button', { name: 'Send the notice of proposed amendments' }).waitFor();
    await look(page, '72-decided-to-amend');
  });

  it('notice, representations and final plan follow, each with its date and why', async () => {
    await page.getByRole('button', { name: 'Send the notice of proposed amendments' }).click();
    await dialog().getByLabel('Day it was sent').fill('2026-11-22');
    await look(page, '73-notice');
    await dialog().getByRole('button', { name: 'Record that it was sent' }).click();
    await gone();
    await page.getByText('Another date of the same duty is stricter').waitFor();
    await page.getByRole('button', { name: 'Issue the final plan' }).click();
    await dialog().getByLabel('Day it is sent').fill('2026-11-22');
    await dialog().getByRole('button', { name: 'Issue the plan' }).click();
    await dialog().getByText(/The family has until/).waitFor();
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await gone();
    await page.getByRole('button', { name: 'Record the family’s representations' }).click();
    await dialog().getByLabel('Day they came in').fill('2026-11-22');
    await dialog().getByLabel('What the family says').fill('We agree.');
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await gone();
    await page.getByRole('button', { name: 'Write the plan' }).click();
    await dialog().getByLabel('F: Special educational provision').fill('Speech and language therapy: 60 minutes a week.');
    await dialog().getByRole('button', { name: 'Save and close' }).click();
    await gone();
    await page.getByRole('button', { name: 'Issue the final plan' }).click();
    await dialog().getByLabel('Day it is sent').fill('2026-11-22');
    await dialog().getByRole('button', { name: 'Issue the plan' }).click();
    await gone();
    await page.getByText('The final plan is issued.').waitFor();
    await look(page, '74-final-plan');
    await page.getByRole('button', { name: /Show what changed since version \d+ \(/ }).first().click();
    await expect.poll(() => page.locator('.plan-versions ins').allTextContents(), { timeout: 30_000 }).toEqual([expect.stringContaining('60')]);
    expect((await page.locator('.plan-versions del').allTextContents()).join(' ')).toContain('45');
    await look(page, '74-what-changed');
    await page.getByRole('button', { name: 'Show the whole version' }).click();
  });

  it('the letter with the plan is written, read over and sent', async () => {
    await page.getByRole('button', { name: 'Write a letter' }).click();
    await dialog().getByLabel('Whom it is for').fill('Ms Penrose\n1 Mill Street');
    await dialog().getByRole('button', { name: 'Write it' }).click();
    await dialog().getByRole('button', { name: 'Send it' }).waitFor();
    await look(page, '75-letter');
    await dialog().getByRole('button', { name: 'Send it' }).click();
    await gone();
    await page.getByText(/^Sent 22 November 2026 by Joe/).waitFor();
    await page.setViewportSize(sizes.phone);
    await look(page, '76-case-on-a-phone');
    await page.setViewportSize(sizes.desktop);
  });

  it('the letter is mailed as a link to a parent, who reads it without an account; the page says when', async () => {
    await expect.poll(async () => {
      const again = page.getByRole('button', { name: 'The PDF is being made: look again' });
      if ((await again.count()) > 0) await again.first().click().catch(() => undefined);
      return page.getByRole('button', { name: 'Mail a link to it' }).count();
    }, { timeout: 60_000, interval: 500 }).toBe(1);
    await page.getByRole('button', { name: 'Mail a link to it' }).click();
    await dialog().getByLabel('Name', { exact: true }).fill('Zoë Penrose');
    await dialog().getByLabel('Who they are').fill('Mother');
    await dialog().getByLabel('E-mail address').fill('zoe.penrose@family.example');
    await look(page, '75-mail-a-link');
    await dialog().getByRole('button', { name: 'Mail the link' }).click();
    await gone();
    await page.getByText(/Link mailed to Zoë Penrose .*not opened yet/).waitFor();
    const mother = await (await browsing!.context({ scripts: false, size: sizes.phone })).newPage();
    await mother.goto(`/guest/${await linkTo(house, 'zoe.penrose@family.example')}`);
    await mother.getByRole('button', { name: 'Mail me the code' }).click();
    const [, code] = await house.mailTo('zoe.penrose@family.example', /Your code is (\d{6})/);
    await mother.getByLabel('Code').fill(code!);
    await mother.getByRole('button', { name: 'Continue' }).click();
    await mother.getByRole('button', { name: /Open the letter as PDF/ }).waitFor();
    await look(mother, '75-letter-by-link', { scripts: false });
    await mother.context().close();
    await page.reload();
    await page.getByText(/Link mailed to Zoë Penrose .*first read/).waitFor();
  });

  it('a rehearsal says which cases would stand otherwise', async () => {
    await page.goto('/admin#/rehearsal');
    await page.getByLabel('On', { exact: true }).fill('2027-01-22');
    await page.getByRole('button', { name: 'Rehearse' }).click();
    await page.getByText(/would stand otherwise on 22 January 2027/).waitFor();
    await look(page, '77-rehearsal');
  });
});

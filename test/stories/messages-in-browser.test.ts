import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { submittedCase } from '../support/cast.js';

const browsing = await Browsing.start();

describe.skipIf(!browsing)('messages on a case, in a real browser', { timeout: 180_000 }, () => {
  const { house } = browsing!;
  let review: string;
  let office: Page;

  beforeAll(async () => {
    ({ ids: { review } } = await submittedCase({}, undefined, house));
  });
  afterAll(() => browsing!.stop());

  it('the caseworker begins a thread', async () => {
    office = await (await browsing!.context()).newPage();
    await browsing!.signIn(office, 'joe.caseworker@devon.example');
    await office.goto(`/admin/#/reviews/${review}/show`);
    await office.getByRole('button', { name: 'Write a message' }).click();
    await office.getByLabel('What is it about?').fill('Transport on Mondays');
    await office.getByRole('button', { name: 'Send to the setting' }).click();
    await office.getByText('Write the message.').waitFor();
    await office.getByLabel('Your message').fill('Who takes the young person to college on Mondays?\nWe would like to know before the decision.');
    await look(office, 'message-1-writing');
    await office.getByRole('button', { name: 'Send to the setting' }).click();
    await office.getByRole('heading', { name: 'Transport on Mondays' }).waitFor();
    await look(office, 'message-2-written');
  });

  it.each([['with', true], ['without', false]] as const)('is read and answered by the SENCO %s scripts, on a phone, and what was typed comes back where it does not do', async (_, scripts) => {
    const context = await browsing!.context({ scripts, size: sizes.phone });
    const page = await context.newPage();
    await browsing!.signIn(page, 'amara.senco@exe-college.example');
    await page.goto(`/reviews/${review}`);
    await page.getByRole('link', { name: 'Messages', exact: true }).click();
    await page.getByText('Who takes the young person to college on Mondays?').waitFor();
    await look(page, `message-3-read-${scripts}`, { scripts });
    await page.getByText('Answer', { exact: false }).first().click();
    const thread = page.getByRole('region', { name: /Transport on Mondays/ });
    await thread.getByRole('textbox', { name: 'Your answer' }).fill(`The taxi, ${_} scripts.`);
    await thread.getByRole('button', { name: 'Send to Devon County Council' }).click();
    await page.getByText('is told that there is a message').waitFor();
    await page.getByRole('textbox', { name: 'Your message' }).fill('A message without a topic');
    await page.getByRole('region', { name: 'Write about something else' }).getByRole('button', { name: 'Send to Devon County Council' }).click();
    await page.getByRole('alert').getByText('Say in a few words what it is about').waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Your message' }).inputValue()).toBe('A message without a topic');
    await look(page, `message-4-error-${scripts}`, { scripts });
    await context.close();
  });

  it('comes back to the caseworker as new, until they say that they have read it', async () => {
    await office.reload();
    await office.getByText('2 new').waitFor();
    await look(office, 'message-5-new');
    await office.getByRole('button', { name: 'I have read them' }).click();
    await expect.poll(() => office.locator('.unread-count').count(), { timeout: 30_000 }).toBe(0);
  });

  it('is taken back by the SENCO after being asked once more', async () => {
    const context = await browsing!.context({ scripts: false });
    const page = await context.newPage();
    await browsing!.signIn(page, 'amara.senco@exe-college.example');
    await page.goto(`/reviews/${review}/messages`);
    await page.getByRole('link', { name: /Take back/ }).last().click();
    await look(page, 'message-6-take-back', { scripts: false });
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Taken back by').waitFor();
    await look(page, 'message-7-taken-back', { scripts: false });
    await context.close();
  });
});

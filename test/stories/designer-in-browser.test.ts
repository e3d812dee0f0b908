import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';

const browsing = await Browsing.start();
const longText = 'A week at the sea with Mrs Tŷ-Mawr – “no crowds”. 🌊\n'.repeat(40).trim();

describe.skipIf(!browsing)('a form is drawn in the back office, in a real browser', () => {
  let ada: Page;
  let amara: Page;
  let address: string;
  let exported: string;

  beforeAll(async () => {
    ada = await (await browsing!.context()).newPage();
    await browsing!.signIn(ada, 'ada.admin@devon.example');
    amara = await (await browsing!.context()).newPage();
    await browsing!.signIn(amara, 'amara.senco@exe-college.example');
  });
  afterAll(() => browsing!.stop());

  const saved = () => expect.poll(() => ada.locator('.design-save').textContent()).toBe('Everything is saved');
  const view = (name: string | RegExp) => ada.getByRole('group', { name: 'Parts of the drawing board' }).getByRole('button', { name }).click();
  const add = async (label: string, kind: string) => {
    await ada.getByRole('button', { name: 'Add a question' }).click();
    const dialog = ada.getByRole('dialog');
    await dialog.getByLabel('Question', { exact: true }).fill(label);
    await dialog.getByLabel('Kind of answer').selectOption({ label: kind });
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  it('an administrator begins a form and says what it is for', async () => {
    await ada.goto('/admin#/forms');
    await ada.getByRole('button', { name: 'Draw a new form' }).waitFor();
    await look(ada, '80-forms');
    await ada.getByRole('button', { name: 'Draw a new form' }).click();
    const dialog = ada.getByRole('dialog');
    await dialog.getByLabel('Title').fill('Short breaks');
    expect(await dialog.getByLabel('Code').inputValue()).toBe('short_breaks');
    await look(ada, '81-new-form');
    await dialog.getByRole('button', { name: 'Begin' }).click();
    await ada.getByRole('heading', { name: 'Drawing “Short breaks”' }).waitFor();
    address = ada.url();
    await view(/^About/);
    await ada.getByLabel('What it is for').fill('Asks for a short break for a child and the family.');
    await ada.getByLabel('The law or duty behind it').fill('Children Act 1989, schedule 2, paragraph 6');
    await saved();
    await look(ada, '82-about');
  });

  it('draws questions with a list and a condition, all of it with pick lists', async () => {
    await view('Questions');
    await ada.getByLabel('Title').fill('The break');
    await ada.getByLabel('Why its questions are asked').fill('So that the right break is found.');
    await ada.getByLabel('The law or duty behind them').fill('Children Act 1989, schedule 2');
    await add('Where the break is', 'One of a list');
    await ada.getByLabel('List', { exact: true }).selectOption({ label: 'A new list …' });
    await ada.getByLabel('Answer 1', { exact: true }).fill('At home');
    await ada.getByRole('button', { name: 'Add an answer' }).click();
    await ada.getByLabel('Answer 2', { exact: true }).fill('Away from home');
    await ada.getByLabel('Must be answered').selectOption({ label: 'Yes, before the form can be submitted' });
    await add('What is needed away from home', 'Long text');
    await ada.getByRole('button', { name: 'Add a condition' }).click();
    const condition = ada.getByRole('group', { name: 'Condition 1' });
    await condition.getByLabel('Question').selectOption({ label: 'Where the break is' });
    await condition.getByLabel('Away from home').check();
    await condition.getByLabel('At home').uncheck();
    await expect.poll(() => ada.locator('.design-condition output').first().textContent()).toBe('In words: “Where the break is” is “Away from home”.');
    await add('What the child wishes', 'Long text');
    await ada.getByLabel('The child’s or the family’s own words').check();
    await saved();
    await look(ada, '83-board');
    await ada.setViewportSize(sizes.phone);
    await look(ada, '83-board-phone');
    await ada.setViewportSize(sizes.desktop);
  });

  it('moves questions with the keyboard alone, and undoes it', async () => {
    const labels = () => ada.locator('.outline ol ol .outline-button > span:first-child').allTextContents();
    const before = await labels();
    await ada.locator('.outline-button', { hasText: 'What the child wishes' }).focus();
    await ada.keyboard.press('Enter');
    await ada.keyboard.press('Alt+ArrowUp');
    await expect.poll(labels).toEqual([before[0], before[2], before[1]]);
    await expect.poll(() => ada.evaluate(() => globalThis.document.activeElement?.textContent)).toContain('What the child wishes');
    await ada.keyboard.press('Alt+ArrowUp');
    await expect.poll(labels).toEqual([before[2], before[0], before[1]]);
    await ada.getByRole('button', { name: 'Undo' }).click();
    await ada.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(labels).toEqual(before);
    await saved();
  });

  it('is told what is wrong and goes there with a click', async () => {
    await ada.locator('.outline-button', { hasText: 'What is needed away from home' }).click();
    await ada.getByLabel('Most characters').fill('');
    await saved();
    await view(/^Check/);
    await ada.getByRole('button', { name: /What is needed away from home.*has no limit/ }).waitFor();
    await look(ada, '84-check');
    expect(await ada.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
    await ada.getByRole('button', { name: /has no limit/ }).click();
    await ada.getByLabel('Most characters').fill('5000');
    await saved();
  });

  it('sees it as a professional will, where nothing is kept', async () => {
    const [tab] = await Promise.all([ada.context().waitForEvent('page'), ada.getByRole('button', { name: 'Preview as a professional sees it' }).click()]);
    await tab.getByRole('link', { name: 'The break' }).click();
    await look(tab, '85-preview');
    expect(await tab.getByLabel('What is needed away from home').count()).toBe(0);
    await tab.getByLabel('Away from home').check();
    await tab.getByRole('button', { name: 'Show what these answers change' }).click();
    await tab.getByLabel('What is needed away from home').fill('A quiet room');
    await tab.setViewportSize(sizes.phone);
    await look(tab, '85-preview-phone');
    await tab.getByRole('button', { name: 'Save and continue' }).click();
    await tab.getByRole('heading', { name: '1 of 1 sections completed' }).waitFor();
    await look(tab, '86-preview-tasks');
    await tab.close();
  });

  it('keeps both where somebody else saves meanwhile', async () => {
    const other = await (await browsing!.context()).newPage();
    await browsing!.signIn(other, 'ada.admin@devon.example');
    await other.goto(address);
    await other.locator('.outline-button', { hasText: 'Where the break is' }).click();
    await other.getByLabel('Help below the question').fill('Theirs');
    await expect.poll(() => other.locator('.design-save').textContent()).toBe('Everything is saved');
    await ada.locator('.outline-button', { hasText: 'Where the break is' }).click();
    await ada.getByLabel('Help below the question').fill('Home or elsewhere.');
    await ada.getByRole('button', { name: 'Go on with mine' }).waitFor();
    await look(ada, '87-clash');
    await ada.getByRole('button', { name: 'Go on with mine' }).click();
    await saved();
    await ada.reload();
    await ada.locator('.outline-button', { hasText: 'Where the break is' }).click();
    expect(await ada.getByLabel('Help below the question').inputValue()).toBe('Home or elsewhere.');
    // Each of them changes something of their own: put together, nothing of either is lost.
    await other.reload();
    await other.locator('.outline-button').first().click();
    await other.getByLabel('Words at the top of the page').fill('What they wrote above the questions.');
    await expect.poll(() => other.locator('.design-save').textContent()).toBe('Everything is saved');
    await ada.getByLabel('Help below the question').fill('Home, school or elsewhere.');
    await ada.getByRole('button', { name: 'Put both together' }).waitFor();
    expect(await ada.locator('main .notice-warning').textContent()).toMatch(/You changed: “Where the break is”.*changed: the section/);
    await look(ada, '87-clash-both');
    await ada.getByRole('button', { name: 'Put both together' }).click();
    await saved();
    await ada.reload();
    await ada.locator('.outline-button', { hasText: 'Where the break is' }).click();
    expect(await ada.getByLabel('Help below the question').inputValue()).toBe('Home, school or elsewhere.');
    await ada.locator('.outline-button').first().click();
    expect(await ada.getByLabel('Words at the top of the page').inputValue()).toBe('What they wrote above the questions.');
    await other.close();
  });

  it('takes a question from the bank, exports the form, publishes it with a reason and offers it', async () => {
    await ada.getByRole('button', { name: 'Add a question' }).click();
    await ada.getByRole('button', { name: 'Take one from the question bank' }).click();
    await ada.getByLabel('Search the bank').fill('main need');
    await ada.getByRole('button', { name: 'Take it: Main need after the review' }).waitFor();
    await look(ada, '88-bank');
    await ada.getByRole('button', { name: 'Take it: Main need after the review' }).click();
    await saved();
    const [file] = await Promise.all([ada.waitForEvent('download'), ada.getByRole('button', { name: 'Export as a file' }).click()]);
    exported = await file.path();
    expect(JSON.parse(readFileSync(exported, 'utf8'))).toMatchObject({ definition: { code: 'short_breaks' } });
    await ada.getByRole('button', { name: 'Publish' }).click();
    await ada.getByRole('dialog').getByLabel('Why').fill('Families asked for it.');
    await look(ada, '89-publish');
    await ada.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await expect.poll(() => ada.locator('main .notice').first().textContent()).toContain('Version 1 is published');
    await ada.goto('/admin#/forms');
    await ada.getByRole('button', { name: 'Change who can begin “Short breaks”' }).click();
    await ada.getByRole('dialog').getByLabel('Why').fill('It begins today.');
    await look(ada, '90-offer');
    await ada.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => ada.locator('main .notice').first().textContent()).toContain('Professionals can begin “Short breaks”');
    await look(ada, '91-forms-after');
    await ada.setViewportSize(sizes.phone);
    await look(ada, '91-forms-after-phone');
    await ada.setViewportSize(sizes.desktop);
  });

  it('a professional fills it in, submits it and has it on paper', async () => {
    await amara.goto('/children');
    await amara.locator('.portal-table tbody a').first().click();
    await look(amara, '92-child');
    await amara.getByRole('link', { name: 'Start “Short breaks”' }).click();
    await look(amara, '92-start');
    await amara.getByRole('button', { name: 'Start' }).click();
    await amara.getByRole('link', { name: 'The break' }).click();
    await amara.getByLabel('Away from home').check();
    await amara.getByLabel('What is needed away from home').fill(longText);
    await amara.getByLabel('Main need after the review').selectOption({ label: 'Autistic spectrum disorder' });
    await expect.poll(() => amara.locator('[data-save-state]').textContent()).toContain('Everything is saved');
    await look(amara, '93-section');
    await amara.getByRole('button', { name: 'Save and go to the list' }).click();
    const draft = amara.url();
    await amara.goto(`${draft}/check`);
    await amara.getByRole('button', { name: /Submit/ }).click();
    await amara.getByRole('heading', { name: 'Form submitted' }).waitFor();
    await amara.goto(`${draft}/form`);
    expect(await amara.locator('main').textContent()).toContain(longText);
    await expect.poll(async () => (await amara.goto(draft), amara.locator('a[href^="/documents/"]').count()), { timeout: 30_000 }).toBeGreaterThan(0);
  });

  it('the next version shows a draft what would move where, and what has no place is kept', async () => {
    await amara.goto('/children');
    await amara.locator('.portal-table tbody a').nth(1).click();
    await amara.getByRole('link', { name: 'Start “Short breaks”' }).click();
    await amara.getByRole('button', { name: 'Start' }).click();
    const draft = amara.url();
    await amara.getByRole('link', { name: 'The break' }).click();
    await amara.getByLabel('What the child wishes').fill('I like the sea');
    await expect.poll(() => amara.locator('[data-save-state]').textContent()).toContain('Everything is saved');
    await ada.goto(address);
    await ada.locator('.outline-button', { hasText: 'What the child wishes' }).click();
    await ada.getByRole('button', { name: 'Take it out' }).click();
    await saved();
    await view(/^What changed/);
    await look(ada, '94-otherwise');
    await ada.getByRole('button', { name: 'Publish' }).click();
    await ada.getByRole('dialog').getByText('draft stays on the version').waitFor();
    await ada.getByRole('dialog').getByLabel('Why').fill('It was asked twice.');
    await ada.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await expect.poll(() => ada.locator('main .notice').first().textContent()).toContain('Version 2 is published');
    await amara.goto(draft);
    await amara.getByRole('link', { name: /Version 2 of this form is in force/ }).click();
    await look(amara, '95-move');
    expect(await amara.locator('main').textContent()).toContain('I like the sea');
    await amara.getByRole('button', { name: 'Move to version 2' }).click();
    await amara.getByRole('heading', { name: 'Kept from earlier versions of this form' }).waitFor();
    await look(amara, '96-kept');
    expect(await amara.locator('main').textContent()).toContain('I like the sea');
  });

  it('versions are compared in words, a form comes back from its file, and a broken file is refused with its place', async () => {
    await ada.goto('/admin#/forms');
    await ada.locator('#form-short_breaks').locator('..').getByRole('link', { name: 'Version 2' }).click();
    await ada.getByLabel('Compare with').selectOption({ label: 'Version 1' });
    await ada.getByText('“What the child wishes”').first().waitFor();
    await look(ada, '97-compare');
    await ada.goto('/admin#/forms');
    await ada.getByRole('button', { name: 'Import from a file' }).click();
    const dialog = ada.getByRole('dialog');
    await dialog.getByLabel('File that was exported').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"professional-portal form","definition":{"code":"broken","title":"Broken","sections":[{"questions":[{"kind":"html"}]}],"codes":{}}}') });
    await dialog.getByRole('button', { name: 'Import' }).click();
    await dialog.getByText('This is no form that can be read').first().waitFor();
    await look(ada, '98-import-refused');
    await dialog.getByLabel('File that was exported').setInputFiles(exported);
    await dialog.getByLabel('Code').fill('short_breaks_copy');
    await dialog.getByLabel('Title').fill('Short breaks, a copy');
    await dialog.getByRole('button', { name: 'Import' }).click();
    await ada.getByRole('heading', { name: 'Drawing “Short breaks, a copy”' }).waitFor();
    expect(await ada.locator('.outline-button', { hasText: 'What the child wishes' }).count()).toBe(1);
  });

  it('questions of our own stand beside statutory ones, which cannot be touched', async () => {
    await ada.goto('/admin#/forms');
    await ada.getByRole('button', { name: /Add questions of our own to “Request/ }).click();
    await ada.getByRole('heading', { name: /Additions to “Request/ }).waitFor();
    await ada.locator('.outline-button', { hasText: 'Who makes the request' }).click();
    await ada.getByText('This question is statutory').waitFor();
    // The list of the law stays as it is; the authority’s own answer stands below it.
    await ada.getByRole('button', { name: 'Add an answer' }).click();
    await ada.getByLabel(/^Answer \d+$/).fill('Youth offending team');
    await ada.getByText('School or early years setting').waitFor();
    await saved();
    await look(ada, '99-local-code');
    await add('Learning community', 'Short text');
    await saved();
    await look(ada, '99-overlay');
    expect(await ada.getByRole('button', { name: 'Take it out' }).count()).toBe(1);
  });
});

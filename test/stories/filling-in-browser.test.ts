import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { FakeClamd } from '../support/clamd.js';
import { fillDraft } from '../support/fill-draft.js';
import { content } from '../support/upload.js';

/* Filling in, where the network goes, the tab is closed, text comes from Word, files are checked, and last year’s form is there. */

const clamd = await FakeClamd.start();
const browsing = await Browsing.start({ CLAMD_URL: clamd.url });

describe.skipIf(!browsing)('filling in, in a real browser', { timeout: 120_000 }, () => {
  const { house } = browsing!;
  let context: BrowserContext;
  let page: Page;
  let review: string;
  const saved = (on = page) => expect.poll(() => on.locator('[data-save-state]').textContent(), { timeout: 45_000 }).toContain('Everything is saved');
  const box = (label: string, on = page) => on.getByLabel(label);

  beforeAll(async () => {
    context = await browsing!.context();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await context.newPage();
    await browsing!.signIn(page, 'amara.senco@exe-college.example');
    await page.goto('/?list=due');
    await page.locator('tbody th a').first().click();
    await page.getByRole('button', { name: 'Start a review' }).click();
    await page.getByLabel('Post-16').check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByText(/of \d+ sections completed/).waitFor();
    review = new URL(page.url()).pathname;
  });
  afterAll(async () => {
    await browsing!.stop();
    await clamd.stop();
  });

  it('the signature cannot be started before the rest is complete, and the list says why', async () => {
    const task = page.locator('li', { hasText: 'Check and sign' });
    expect((await task.textContent())!.replace(/\s+/g, ' ')).toContain('When the other sections are complete');
    expect([await task.getByText('Cannot start yet').count(), await task.getByRole('link').count()]).toEqual([1, 0]);
    await look(page, '80-tasks');
  });

  it('e03: the network goes, typing goes on, the tab is killed, and every word is back and saved; nothing readable was stored', async () => {
    await page.goto(`${review}/sections/views`);
    await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/answers/key')).length)).toBe(1);
    await context.setOffline(true);
    await box('What has helped me over the last year').fill('The lift, and a seat by the door.');
    await expect.poll(() => page.locator('[data-save-state]').textContent()).toContain('the service cannot be reached');
    await look(page, '81-offline');
    await box('What I would like to change').fill('The bell.');
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/lift|bell|seat/);
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    page = await context.newPage();
    await page.goto(`${review}/sections/views`);
    await saved();
    expect([await box('What has helped me over the last year').inputValue(), await box('What I would like to change').inputValue()]).toEqual(['The lift, and a seat by the door.', 'The bell.']);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await expect.poll(() => box('What has helped me over the last year').inputValue()).toBe('The lift, and a seat by the door.');
  });

  it('what was kept is nobody else’s on the same computer, and overwrites nothing that a colleague saved meanwhile', async () => {
    await page.reload();
    await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').filter((each) => each.name.endsWith('/answers/key') && (each as unknown as { responseEnd: number }).responseEnd > 0).length)).toBe(1);
    await context.setOffline(true);
    await box('Who helps me').fill('Amara, offline');
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const cookies = await context.cookies();
    await context.clearCookies();
    page = await context.newPage();
    await browsing!.signIn(page, 'ben.teacher@exe-college.example');
    await page.goto(`${review}/sections/views`);
    await page.waitForTimeout(1000);
    await expect.poll(() => box('Who helps me').inputValue()).toBe('');
    await box('Who helps me').fill('Ben, meanwhile');
    await saved();
    await context.clearCookies();
    await context.addCookies(cookies);
    await page.goto(`${review}/sections/views`);
    await expect.poll(() => page.locator('.portal-clash').textContent()).toContain('Ben, meanwhile');
    await expect.poll(() => box('Who helps me').inputValue()).toBe('Amara, offline');
    await page.locator('.portal-clash').getByRole('button', { name: 'Keep theirs' }).click();
    await saved();
    await expect.poll(() => box('Who helps me').inputValue()).toBe('Ben, meanwhile');
  });

  it('d03: text from Word is kept and its mark-up dropped', async () => {
    const html = '<html><body><!--StartFragment--><p class=MsoNormal style="mso-x:y"><b>Strengths</b><o:p></o:p></p><p class=MsoListParagraph>·&nbsp; reads “well”</p><table><tr><td>one</td><td>two</td></tr></table><script>alert(1)</script><!--EndFragment--></body></html>';
    const text = 'Strengths\r\n·\u00A0 reads “well” – often…\r\none\ttwo\r\n';
    await page.evaluate(([asHtml, asText]) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([asHtml!], { type: 'text/html' }), 'text/plain': new Blob([asText!], { type: 'text/plain' }) })]), [html, text]);
    await box('My hopes and goals').focus();
    await page.keyboard.press('Control+V');
    await saved();
    await page.reload();
    const kept = await box('My hopes and goals').inputValue();
    expect(kept).toBe(text.replaceAll('\r\n', '\n'));
    // One line takes the words of several.
    await box('Who helped to give the views').focus();
    await page.keyboard.press('Control+V');
    await saved();
    await expect.poll(() => box('Who helped to give the views').inputValue()).toMatch(/Strengths.+reads “well”.+one\ttwo/);
  });

  it('d04: a paste of 10 MB is refused with its limit, and stays on the page', async () => {
    const many = 10 * 1024 * 1024;
    await box('What has not helped, or is hard for me').evaluate((field, length) => {
      (field as HTMLTextAreaElement).value = 'x'.repeat(length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, many);
    await expect.poll(() => page.locator('[data-save-state]').textContent(), { timeout: 45_000 }).toMatch(/Not saved\. .*(200,000|too large)/);
    expect(await box('What has not helped, or is hard for me').evaluate((field) => (field as HTMLTextAreaElement).value.length)).toBe(many);
    await box('What has not helped, or is hard for me').fill('Shorter.');
    await saved();
  });

  it('files go in the background: checked for malware, then there to open; what is wrong with one is said beside it', async () => {
    clamd.mood = 'away';
    const files = page.locator('[data-path="cyp.files"]');
    await files.locator('input[type=file]').setInputFiles([{ name: 'drawing.png', mimeType: 'image/png', buffer: content.png }, { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') }, { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }]);
    await box('What I like and what is important to me').fill('I go on writing while it is sent.');
    await expect.poll(() => files.textContent()).toContain('Being checked');
    await expect.poll(() => files.textContent()).toContain('letter.pdf must be');
    await expect.poll(() => files.textContent()).toContain('empty.pdf is empty');
    await expect.poll(() => box('What I like and what is important to me').inputValue()).toBe('I go on writing while it is sent.');
    await look(page, '82-files');
    clamd.mood = 'well';
    await expect.poll(() => files.getByRole('link', { name: 'drawing.png' }).count(), { timeout: 60_000 }).toBe(1);
    await saved();
  });

  it('answers are read before they are submitted; the draft is printed with its mark; a document is told genuine without being sent', async () => {
    const amara = await house.signIn('amara.senco@exe-college.example');
    await page.goto(`${review}/check`);
    await page.locator('#answers-views summary').click();
    await expect.poll(() => page.locator('#answers-views').textContent()).toContain('I go on writing while it is sent.');
    await look(page, '83-check');
    await fillDraft(amara, review.split('/').at(-1)!);
    await page.goto(`${review}/check`);
    await page.getByRole('button', { name: 'Submit to the authority' }).click();
    await page.goto(`${review}/documents`);
    await page.getByLabel('For parents, carers or the young person').check();
    await page.getByLabel('Web page, for reading on screen').check();
    await page.getByRole('button', { name: 'Make it' }).click();
    await expect.poll(async () => (await page.reload(), page.getByRole('link', { name: /parents.*\.html$/ }).count()), { timeout: 60_000, interval: 1000 }).toBe(1);
    await look(page, '84-documents');
    await expect.poll(() => page.locator('.portal-documents').textContent()).toMatch(/(\d+) of \1 answers, [\d,]+ characters, all present; \d+ left out of this copy/);
    const address = (await page.getByRole('link', { name: /parents.*\.html$/ }).getAttribute('href'))!;
    const file = Buffer.from(await (await context.request.get(address)).body());
    const receipt = (await page.locator('.portal-reference').last().textContent())!;
    await page.goto(address);
    await expect.poll(() => page.locator('h1').textContent()).toContain('review');
    await look(page, '85-document', { scripts: false });
    await page.setViewportSize(sizes.phone);
    await look(page, '86-document-phone', { scripts: false });
    await page.setViewportSize(sizes.desktop);
    await page.goto('/verify');
    await look(page, '87-verify');
    const bodies: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && bodies.push(request.postDataBuffer()?.toString('latin1') ?? ''));
    await page.getByLabel('Receipt number').fill(receipt);
    await page.getByLabel('The document').setInputFiles({ name: 'form.html', mimeType: 'text/html', buffer: file });
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByText('Yes. This file is a document').waitFor();
    await look(page, '88-genuine');
    expect(bodies.length).toBe(1);
    expect(bodies[0]).not.toContain('I go on writing');
    await page.getByLabel('The document').setInputFiles({ name: 'form.html', mimeType: 'text/html', buffer: Buffer.concat([file, Buffer.from(' ')]) });
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByText('do not belong together').waitFor();
  });

  it('last year’s answers stand beside this year’s and are taken over one by one, on a phone, too', async () => {
    const [joe, mary] = [await house.signIn('joe.caseworker@devon.example'), await house.signIn('mary.manager@devon.example')];
    const id = review.split('/').at(-1)!;
    const { me } = await joe.get<{ me: { id: string } }>('{ me { id } }');
    await mary.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: id, caseworker: me.id } });
    await joe.get('mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', { input: { review: id } });
    await joe.get('mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { input: { review: id, decision: 'MAINTAIN', decidedOn: '2026-11-22', reason: 'It still fits.' } });
    const { review: found } = await joe.get<{ review: { child: { id: string } } }>('query($id: ID!) { review(id: $id) { child { id } } }', { id });
    await page.goto(`/children/${found.child.id}/start`);
    await page.getByLabel('Post-16').check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByText(/of \d+ sections completed/).waitFor();
    const next = new URL(page.url()).pathname;
    await page.goto(`${next}/sections/views`);
    await expect.poll(() => page.locator('[data-path="cyp.likes"] .portal-earlier').textContent()).toContain('I go on writing while it is sent.');
    await look(page, '89-last-year');
    await page.setViewportSize(sizes.phone);
    await look(page, '90-last-year-phone');
    await page.setViewportSize(sizes.desktop);
    await box('What has helped me over the last year').fill('This year: the lift again.');
    await saved();
    await page.locator('[data-path="cyp.likes"]').getByRole('button', { name: /^Use this answer/ }).click();
    await expect.poll(() => box('What I like and what is important to me').inputValue()).toBe('I go on writing while it is sent.');
    await expect.poll(() => box('What has helped me over the last year').inputValue()).toBe('This year: the lift again.');
    await page.goto(`${next}/sections/outcomes`);
    await page.getByRole('button', { name: /^Take over/ }).first().click();
    await expect.poll(() => page.locator('.portal-items .govuk-summary-list__row').count()).toBeGreaterThan(0);
    await look(page, '91-list-taken-over');
  });
});

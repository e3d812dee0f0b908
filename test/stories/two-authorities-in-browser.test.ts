import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { type CaseIds, submittedCase } from '../support/cast.js';

const browsing = await Browsing.start();
const SECRET = 'Sealedcanary: the uncle may not collect.';
const NOTE = 'Notecanary: rang the college, no answer.';

describe.skipIf(!browsing)('Devon and Plymouth side by side, each in their own window', () => {
  const { house } = browsing!;
  let ids: CaseIds;
  let child: string;
  let devon: Page;
  let plymouth: Page;

  beforeAll(async () => {
    ids = (await submittedCase({ 'rec.safeguarding': SECRET }, undefined, house)).ids;
    const { rows } = await house.owner.query<{ name: string }>(`select legal_forenames || ' ' || legal_surname as name from child where id = $1`, [ids.child]);
    child = rows[0]!.name;
    [devon, plymouth] = await Promise.all([0, 1].map(async () => (await browsing!.context()).newPage())) as [Page, Page];
    await browsing!.signIn(devon, 'mary.manager@devon.example');
    await browsing!.signIn(plymouth, 'kit.caseworker@plymouth.example');
  }, 120_000);
  afterAll(() => browsing!.stop());

  const address = () => `/admin/#/reviews/${ids.review}/show`;
  const dialog = () => devon.getByRole('dialog');

  it('one opens a review that the other cannot even tell from one that does not exist', async () => {
    await Promise.all([devon.goto(address()), plymouth.goto(address())]);
    await devon.getByRole('heading', { name: 'What the setting submitted' }).waitFor();
    await devon.getByRole('heading', { name: child }).first().waitFor();
    await plymouth.getByRole('heading', { name: 'This review cannot be shown' }).waitFor();
    await look(plymouth, '80-plymouth-not-there');
    const foreign = await plymouth.locator('main').innerText();
    await plymouth.goto('/admin/#/reviews/00000000-0000-7000-8000-000000000000/show');
    await plymouth.reload();
    await plymouth.getByRole('heading', { name: 'This review cannot be shown' }).waitFor();
    await expect.poll(() => plymouth.locator('main').innerText()).toBe(foreign);
    await plymouth.goto(`/admin/#/reviews?filter=${encodeURIComponent(JSON.stringify({ search: child }))}`);
    await plymouth.reload();
    await plymouth.getByRole('heading', { name: 'Worklist' }).waitFor();
    await expect.poll(() => plymouth.locator('main').innerText()).toMatch(/No review|nothing|none|0 reviews/i);
    expect(await plymouth.locator('main').innerText()).not.toContain(child.split(' ')[1]);
  });

  it('the manager of Devon is told why a sealed answer is not shown, and who gives access', async () => {
    const why = devon.getByText('Why can’t I see this?').first();
    await why.scrollIntoViewIfNeeded();
    await why.focus();
    await devon.keyboard.press('Enter');
    await devon.getByText('the assigned caseworker (or their cover), once the setting has submitted').first().waitFor();
    await expect.poll(() => devon.getByText('Access is given by').first().innerText()).toContain('caseworkers and managers of the authority');
    expect(await devon.locator('main').innerText()).not.toContain(SECRET);
    await look(devon, '81-why');
  });

  it('opens the section with a reason, reads it, sees the time that is left, and closes it', async () => {
    const section = devon.locator('details.answer-section', { hasText: 'Safeguarding information for the authority' });
    await section.getByRole('button', { name: 'Open with a reason' }).click();
    await dialog().getByRole('button', { name: /^Open for 60 minutes/ }).click();
    await dialog().getByText('Say why in a sentence').waitFor();
    await look(devon, '82-open-dialog');
    await dialog().getByLabel('Why you must see it').fill('The duty social worker rang and asks about a risk at home.');
    await dialog().getByRole('button', { name: /^Open for 60 minutes/ }).click();
    await devon.getByText(SECRET).waitFor();
    await devon.getByText(/(5\d|60) minutes left/).waitFor();
    await look(devon, '83-opened');
    await devon.setViewportSize(sizes.phone);
    await look(devon, '84-opened-phone');
    await devon.setViewportSize(sizes.desktop);
    await house.mailTo('amara.senco@exe-college.example', /opened a sealed section/);
  });

  it('meanwhile the auditor sees who opened what, and why', async () => {
    const ivy = await (await browsing!.context()).newPage();
    await browsing!.signIn(ivy, 'ivy.auditor@devon.example');
    await ivy.goto('/admin/#/accessGrants');
    await ivy.getByText('The duty social worker rang').waitFor();
    await ivy.getByText('Open until').waitFor();
    await look(ivy, '85-openings');
    await ivy.setViewportSize(sizes.phone);
    await look(ivy, '86-openings-phone');
    expect(await ivy.locator('body').innerText()).not.toContain(SECRET);
  });

  it('and when it is closed the answer leaves the screen', async () => {
    await devon.getByRole('button', { name: 'Close it now' }).click();
    await expect.poll(() => devon.getByText(SECRET).count()).toBe(0);
    await devon.getByRole('button', { name: 'Open with a reason' }).first().waitFor();
  });

  it('a note of the authority is there for Devon’s caseworkers alone', async () => {
    await devon.getByLabel('New note').fill(NOTE);
    await devon.getByRole('button', { name: 'Add note' }).click();
    await devon.getByRole('list', { name: 'Notes, newest first' }).getByText(NOTE).waitFor();
    await expect.poll(() => devon.getByLabel('New note').inputValue()).toBe('');
    await look(devon, '87-note');
    const amara = await (await browsing!.context({ scripts: false })).newPage();
    await browsing!.signIn(amara, 'amara.senco@exe-college.example');
    for (const page of [`/reviews/${ids.review}`, `/reviews/${ids.review}/form`]) {
      await amara.goto(page);
      expect(await amara.locator('body').innerText()).not.toContain(NOTE);
    }
    await expect.poll(() => amara.locator('body').innerText()).toContain(SECRET);
    const sam = await (await browsing!.context({ scripts: false })).newPage();
    await browsing!.signIn(sam, 'sam.senco@sound-primary.example');
    const answer = await sam.goto(`/reviews/${ids.review}/form`);
    expect(answer!.status()).toBe(404);
    expect(await sam.locator('body').innerText()).not.toContain(SECRET);
  });
});

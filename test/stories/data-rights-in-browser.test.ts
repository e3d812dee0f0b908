import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../api/documents/print/read-pdf.js';
import { Browsing, look, sizes } from '../support/browsing.js';
import { type CaseIds, submittedCase } from '../support/cast.js';
import { unzip } from '../support/unzip.js';

const browsing = await Browsing.start();
const MOTHER = 'Mothercanary: we said March.';
const NEIGHBOUR = 'Zebedee Quillfeather';
const SECRET = 'Sealedcanary: the uncle may not collect.';
const CORRECTION = 'Correctioncanary: it was May, not March.';

describe.skipIf(!browsing)('data rights and retention in the back office', () => {
  const { house } = browsing!;
  let ids: CaseIds;
  let child: string;
  let mary: Page;
  let ada: Page;
  /** A child whose file has come to the end of its time. */
  let old: { id: string; name: string };

  beforeAll(async () => {
    ids = (await submittedCase({ 'person.agreeToParentContact': true, 'rec.safeguarding': SECRET, 'par.working': `${MOTHER} ${NEIGHBOUR} was there. ${NEIGHBOUR}’s dog barked.` }, undefined, house)).ids;
    const { rows } = await house.owner.query<{ name: string }>(`select legal_forenames || ' ' || legal_surname as name from child where id = $1`, [ids.child]);
    child = rows[0]!.name;
    const { rows: aged } = await house.owner.query<{ id: string; name: string }>(`update child set born_on = '1990-01-31' where id = (select c.id from child c where c.authority_code = '878' and c.shared_at is not null and c.id <> $1 and exists (select from review r where r.child_id = c.id) order by c.id limit 1) returning id, legal_forenames || ' ' || legal_surname as name`, [ids.child]);
    old = aged[0]!;
    await house.owner.query(`update plan set state = 'CEASED' where child_id = $1`, [old.id]);
    [mary, ada] = await Promise.all([0, 1].map(async () => (await browsing!.context()).newPage())) as [Page, Page];
    await browsing!.signIn(mary, 'mary.manager@devon.example');
    await browsing!.signIn(ada, 'ada.admin@devon.example');
  }, 120_000);
  afterAll(() => browsing!.stop());

  const dialog = (page: Page) => page.getByRole('dialog');

  describe('something in the record is said to be wrong', () => {
    it('a manager notes it beside the answer, and what was typed survives a mistake', async () => {
      await mary.goto(`/admin/#/reviews/${ids.review}/show`);
      await mary.getByRole('button', { name: 'Note a correction' }).click();
      await dialog(mary).getByLabel('What is not right').fill(CORRECTION);
      await dialog(mary).getByRole('button', { name: 'Note it' }).click();
      await dialog(mary).getByText('Choose the answer.').waitFor();
      await look(mary, '90-correction-dialog');
      await dialog(mary).getByRole('combobox', { name: 'Which answer' }).fill('working well for your child');
      await mary.getByRole('option').first().click();
      await dialog(mary).getByText(MOTHER).waitFor();
      await dialog(mary).getByLabel('Day it came in').fill('2026-11-20');
      await dialog(mary).getByRole('button', { name: 'Note it' }).click();
      await mary.getByText('Noted. It stands beside the answer').waitFor();
      await mary.getByText(CORRECTION).waitFor();
      await look(mary, '91-correction');
    });

    it('it waits in the list of corrections without its words, and is decided on beside the answer', async () => {
      await mary.goto('/admin/#/rectifications');
      await mary.getByRole('cell', { name: child }).waitFor();
      await mary.getByText('20 December 2026').waitFor();
      expect(await mary.locator('main').innerText()).not.toContain('Correctioncanary');
      await look(mary, '92-corrections');
      await mary.setViewportSize(sizes.phone);
      await look(mary, '93-corrections-phone');
      await mary.setViewportSize(sizes.desktop);
      await mary.getByRole('link', { name: child }).click();
      await mary.getByRole('button', { name: /^Decide on the correction/ }).click();
      await dialog(mary).getByRole('button', { name: 'Record the decision' }).click();
      await dialog(mary).getByText('Choose one.').waitFor();
      await dialog(mary).getByLabel('The record was wrong or incomplete.').check();
      await dialog(mary).getByLabel('Why').fill('The minutes say May.');
      await look(mary, '94-decide-correction');
      await dialog(mary).getByRole('button', { name: 'Record the decision' }).click();
      await mary.getByText('This was put right').waitFor();
      await mary.getByText('The minutes say May.').waitFor();
    });

    it('the setting reads it beside the answer in the portal', async () => {
      const amara = await (await browsing!.context({ scripts: false })).newPage();
      await browsing!.signIn(amara, 'amara.senco@exe-college.example');
      await amara.goto(`/reviews/${ids.review}/form`);
      const text = await amara.locator('body').innerText();
      for (const said of [MOTHER, CORRECTION, 'The minutes say May.']) expect(text).toContain(said);
      await look(amara, '95-correction-portal', { scripts: false });
    });
  });

  describe('somebody asks for a copy of what is held', () => {
    it('a manager records it', async () => {
      await mary.goto('/admin/#/subjectAccess');
      await mary.getByText('No request waits for an answer.').waitFor();
      await mary.getByRole('button', { name: 'Record a request' }).click();
      await dialog(mary).getByLabel('How it came').fill('By letter; passport seen.');
      await dialog(mary).getByRole('button', { name: 'Record and gather' }).click();
      await dialog(mary).getByText('Choose a child.').waitFor();
      await dialog(mary).getByRole('combobox', { name: 'Child' }).fill(child);
      await mary.getByRole('option', { name: new RegExp(child) }).first().click();
      await dialog(mary).getByLabel('Day it came in').fill('2026-11-10');
      await look(mary, '96-request-dialog');
      // Twelve minutes later an open session alone must not be enough, and nothing typed is lost by that.
      house.pass({ minutes: 12 });
      await dialog(mary).getByRole('button', { name: 'Record and gather' }).click();
      await dialog(mary).getByText('Confirm that it is you.').waitFor();
      const [confirming] = await Promise.all([mary.context().waitForEvent('page'), dialog(mary).getByRole('link', { name: 'Confirm in a new tab' }).click()]);
      await confirm(confirming, 'mary.manager@devon.example');
      await dialog(mary).getByRole('button', { name: 'Record and gather' }).click();
      await mary.getByRole('link', { name: child }).waitFor();
      await mary.getByText('10 December 2026').waitFor();
      await look(mary, '97-requests');
    });

    it('looks through the marked parts, keeps some and leaves one out', async () => {
      await mary.getByRole('link', { name: child }).click();
      await mary.getByRole('heading', { name: 'What is held' }).waitFor({ timeout: 60_000 });
      await mary.getByText(SECRET).waitFor();
      expect(await mary.getByRole('button', { name: 'Make the pack' }).isDisabled()).toBe(true);
      await mary.getByText(SECRET).scrollIntoViewIfNeeded();
      await look(mary, '98-parts');
      const part = mary.getByRole('listitem').filter({ hasText: SECRET }).last();
      await part.getByRole('checkbox').focus();
      await mary.keyboard.press('Space');
      const bar = mary.getByRole('region', { name: 'Decide on the selected parts' });
      await bar.getByRole('button', { name: 'Leave out' }).click();
      await bar.getByText('Say why.').waitFor();
      await bar.getByLabel('Why').fill('Would put somebody at risk.');
      await bar.getByRole('button', { name: 'Leave out' }).click();
      await expect.poll(() => mary.getByText(SECRET).count()).toBe(0);
      // The mother’s words stay, but for the neighbour whom she names: marked with the mouse, blacked out with a ground, shown again, and blacked out for good.
      const mothers = mary.getByRole('listitem').filter({ hasText: MOTHER }).filter({ has: mary.getByRole('button', { name: /^Black words out/ }) }).last();
      await mothers.scrollIntoViewIfNeeded();
      await mothers.locator('.whole-text').evaluate((element, name) => {
        const node = element.querySelector('span')!.firstChild!;
        const at = node.textContent!.indexOf(name);
        const range = globalThis.document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + name.length);
        globalThis.getSelection()!.removeAllRanges();
        globalThis.getSelection()!.addRange(range);
      }, NEIGHBOUR);
      await mothers.getByRole('button', { name: /^Black words out/ }).click();
      await dialog(mary).waitFor();
      expect(await dialog(mary).getByLabel('Which words').inputValue()).toBe(NEIGHBOUR);
      await dialog(mary).getByRole('button', { name: 'Black out' }).click();
      await dialog(mary).getByText('Say why.').waitFor();
      await dialog(mary).getByLabel('Why').fill('Has not agreed.');
      await look(mary, '98a-black-out-dialog');
      await dialog(mary).getByRole('button', { name: 'Black out' }).click();
      await mary.getByText('Blacked out in 2 places.').waitFor();
      await expect.poll(() => mothers.locator('mark').count()).toBe(2);
      await look(mary, '98b-blacked-out');
      await mothers.getByRole('button', { name: /^Show again/ }).first().click();
      await expect.poll(() => mothers.locator('mark').count()).toBe(1);
      await mothers.getByRole('button', { name: /^Black words out/ }).click();
      await dialog(mary).getByLabel('Which words').fill(NEIGHBOUR.toLowerCase());
      await dialog(mary).getByLabel('Wherever these words stand').check();
      await dialog(mary).getByLabel('Why').fill('Has not agreed.');
      await dialog(mary).getByRole('button', { name: 'Black out' }).click();
      await expect.poll(() => mothers.locator('mark').count()).toBe(2);
      for (;;) {
        const select = mary.getByRole('button', { name: /^Select \d+ part/ }).first();
        if ((await select.count()) === 0) break;
        const before = await mary.getByRole('button', { name: /^To decide/ }).innerText();
        await select.click();
        await bar.getByLabel('Why').fill('Known to the family, who were there.');
        await bar.getByRole('button', { name: 'Keep in the pack' }).click();
        await expect.poll(() => mary.getByRole('button', { name: /^To decide/ }).innerText()).not.toBe(before);
      }
      await mary.getByRole('button', { name: /^Marked/ }).click();
      await mary.getByText('Left out of the pack').waitFor();
      await mary.setViewportSize(sizes.phone);
      await look(mary, '99-parts-phone');
      await mary.setViewportSize(sizes.desktop);
    });

    it('makes the pack and takes it; what was left out is not in it', async () => {
      await mary.getByRole('button', { name: 'Make the pack' }).click();
      await mary.getByRole('button', { name: 'Download the pack' }).waitFor({ timeout: 60_000 });
      await look(mary, '9a-pack');
      const [download] = await Promise.all([mary.waitForEvent('download'), mary.getByRole('button', { name: 'Download the pack' }).click()]);
      const file = join(house.folder, 'pack.zip');
      await download.saveAs(file);
      for (const [name, held] of Object.entries(unzip(readFileSync(file)))) {
        const text = name === 'copy.pdf' ? [...(await readPdf(held)).values()].join('\n') : held.toString();
        if (/^(index|copy|data)/.test(name)) expect(text, name).toContain(MOTHER);
        expect(text, name).not.toMatch(new RegExp(`${SECRET}|${NEIGHBOUR}`, 'i'));
      }
    });
  });

  describe('a file has come to the end of its time', () => {
    it('a manager sees it, holds it, lifts the hold and proposes to erase it', async () => {
      await mary.getByRole('link', { name: 'Retention', exact: true }).click();
      await mary.getByRole('cell', { name: `${old.name} born` }).waitFor();
      await look(mary, '9b-queue');
      await mary.getByRole('button', { name: `Hold: ${old.name}` }).click();
      await dialog(mary).getByLabel('Why it must be kept').fill('A claim');
      await mary.keyboard.press('Escape');
      await dialog(mary).getByText('Press Escape again to leave').waitFor();
      await dialog(mary).getByRole('button', { name: 'Hold' }).click();
      await mary.getByText('No file has come to the end of its time.').waitFor();
      await mary.getByRole('link', { name: 'Legal holds' }).click();
      await mary.getByRole('button', { name: `Lift the hold: ${old.name}` }).click();
      await dialog(mary).getByLabel('Why it is no longer needed').fill('Settled');
      await dialog(mary).getByRole('button', { name: 'Lift the hold' }).click();
      await mary.getByText('No file is held.').waitFor();
      await mary.getByRole('link', { name: 'All, with those lifted' }).click();
      await mary.getByText('Settled').waitFor();
      await look(mary, '9c-holds');
      await mary.goto('/admin/#/retention');
      await mary.getByRole('button', { name: `Propose to erase: ${old.name}` }).click();
      await dialog(mary).getByLabel('Why it can go').fill('Over since 2021; nobody has asked for it.');
      await look(mary, '9d-propose');
      await dialog(mary).getByRole('button', { name: 'Propose' }).click();
      await mary.getByText('No file has come to the end of its time.').waitFor();
      await mary.getByRole('link', { name: 'Disposals' }).click();
      await mary.getByText('An administrator decides').waitFor();
    });

    it('an administrator changes a period of the schedule, and agrees to the disposal; the log says what went', async () => {
      await ada.goto('/admin/#/retentionSchedule');
      await ada.getByText('31 years').first().waitFor();
      await look(ada, '9e-schedule');
      await ada.getByRole('button', { name: /^Change the period: The file of a child/ }).click();
      await dialog(ada).getByLabel(/^Years/).fill('0');
      await dialog(ada).getByLabel('Why').fill('County schedule of 2026.');
      await dialog(ada).getByRole('button', { name: 'Change' }).click();
      await dialog(ada).getByText('Give 1 to 100 whole years.').waitFor();
      await dialog(ada).getByLabel(/^Years/).fill('33');
      await dialog(ada).getByRole('button', { name: 'Change' }).click();
      await ada.getByText('33 years').waitFor();
      await ada.getByText(/31 years as shipped; changed by Ada Raddon/).waitFor();
      await ada.goto('/admin/#/disposals');
      await ada.getByRole('button', { name: 'Erase …' }).click();
      await dialog(ada).getByLabel('Why you agree').fill('Checked against the schedule.');
      await look(ada, '9f-erase');
      await dialog(ada).getByRole('button', { name: 'Erase for good' }).click();
      await dialog(ada).getByText('Confirm that it is you.').waitFor();
      const [confirming] = await Promise.all([ada.context().waitForEvent('page'), dialog(ada).getByRole('link', { name: 'Confirm in a new tab' }).click()]);
      await confirm(confirming, 'ada.admin@devon.example');
      await dialog(ada).getByRole('button', { name: 'Erase for good' }).click();
      await ada.getByText('No disposal waits for a decision.').waitFor();
      await expect.poll(async () => (await house.owner.query('select count(*)::int as n from child where id = $1', [old.id])).rows[0].n, { timeout: 30_000 }).toBe(0);
      await ada.getByRole('link', { name: 'Erased', exact: true }).click();
      await ada.getByText(/1 record of a child/).waitFor();
      await look(ada, '9g-disposal-log');
      expect(await ada.locator('main').innerText()).not.toContain(old.name);
      await ada.setViewportSize(sizes.phone);
      await look(ada, '9h-disposal-log-phone');
    });
  });

  describe('reviews are taken out as a file', () => {
    it('from the list, for a purpose; the register keeps who, what for and how much', async () => {
      await mary.goto('/admin/#/reviews');
      await mary.getByRole('button', { name: 'Take these out as a file' }).click();
      await dialog(mary).getByRole('button', { name: 'Make the file' }).click();
      await dialog(mary).getByText('Choose what it is for.').waitFor();
      await dialog(mary).getByLabel('Planning and checking the authority’s own work').check();
      await dialog(mary).getByLabel('Why it is needed').fill('Figures for the board.');
      await look(mary, '9i-export-dialog');
      await dialog(mary).getByRole('button', { name: 'Make the file' }).click();
      await dialog(mary).waitFor({ state: 'hidden' });
      await mary.goto('/admin/#/exports');
      const button = mary.getByRole('button', { name: /^Download the export/ });
      await button.waitFor({ timeout: 60_000 });
      await look(mary, '9j-exports');
      const [download] = await Promise.all([mary.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toMatch(/^reviews-.*\.csv$/);
      await mary.setViewportSize(sizes.phone);
      await look(mary, '9k-exports-phone');
    });

    it('an auditor reads the register and takes nothing out; a caseworker of another authority sees none of it', async () => {
      const ivy = await (await browsing!.context()).newPage();
      await browsing!.signIn(ivy, 'ivy.auditor@devon.example');
      await ivy.goto('/admin/#/exports');
      await ivy.getByText('Figures for the board.').waitFor();
      expect(await ivy.getByRole('button', { name: /Take reviews out|^Download/ }).count()).toBe(0);
      const kit = await (await browsing!.context()).newPage();
      await browsing!.signIn(kit, 'kit.caseworker@plymouth.example');
      await kit.goto('/admin/#/exports');
      await kit.getByText('Nothing has been taken out.').waitFor();
      for (const room of ['subjectAccess', 'rectifications', 'retention', 'legalHolds', 'disposals']) {
        await kit.goto(`/admin/#/${room}`);
        await kit.getByRole('heading', { name: 'There is no such page' }).waitFor();
      }
    });
  });

  describe('somebody works for two authorities', () => {
    it('chooses whose room it is, and acts for that one', async () => {
      await house.owner.query(`insert into staff_role (id, user_id, authority_code, role, granted_at, version) select gen_random_uuid(), id, '879', 'MANAGER', now(), 1 from "user" where email_key = 'mary.manager@devon.example'`);
      const { rows } = await house.owner.query<{ name: string }>(`update child set born_on = '1990-01-31' where id = (select c.id from child c where c.authority_code = '879' and c.shared_at is not null order by c.id limit 1) returning legal_forenames || ' ' || legal_surname as name, id`);
      await house.owner.query(`update plan set state = 'CEASED' where child_id in (select id from child where born_on = '1990-01-31')`);
      const both = await (await browsing!.context()).newPage();
      await browsing!.signIn(both, 'mary.manager@devon.example');
      await both.goto('/admin/#/retention');
      await both.getByText('No file has come to the end of its time.').waitFor();
      await both.getByLabel('Authority', { exact: true }).selectOption('879');
      await both.getByRole('cell', { name: `${rows[0]!.name} born` }).waitFor();
      await look(both, '9l-queue-of-another');
      await both.getByRole('button', { name: `Propose to erase: ${rows[0]!.name}` }).click();
      await dialog(both).getByLabel('Why it can go').fill('Over since 2021.');
      await dialog(both).getByRole('button', { name: 'Propose' }).click();
      await both.getByText('No file has come to the end of its time.').waitFor();
      expect((await house.owner.query(`select authority_code from disposal where state = 'PROPOSED'`)).rows).toEqual([{ authority_code: '879' }]);
      await both.goto('/admin/#/retentionSchedule');
      await both.getByText('33 years').waitFor();
      await both.getByLabel('Authority', { exact: true }).selectOption('879');
      await expect.poll(() => both.getByText('33 years').count()).toBe(0);
      await both.getByText('31 years').first().waitFor();
    });

    it('a list says why it has no name, and who gives access', async () => {
      // The record of the child has moved to another authority; the review is still here.
      await house.owner.query(`update child set authority_code = '879' where id = $1`, [ids.child]);
      const { rows } = await house.owner.query<{ reference: string }>('select reference from review where id = $1', [ids.review]);
      const joe = await (await browsing!.context()).newPage();
      await browsing!.signIn(joe, 'joe.caseworker@devon.example');
      await joe.goto(`/admin/#/reviews/${ids.review}/show`);
      await joe.getByText('The child’s name is not yours to see').waitFor();
      await joe.goto(`/admin/#/reviews?filter=${encodeURIComponent(JSON.stringify({ search: rows[0]!.reference }))}`);
      await joe.reload();
      await joe.getByRole('heading', { name: 'Worklist' }).waitFor();
      await joe.getByText(/names? (is|are) not yours to see/).waitFor();
      await joe.getByText('Why can’t I see this?').first().click();
      await joe.getByText('This record is with another one now').waitFor();
      await look(joe, '9m-why-no-name');
      expect(await joe.locator('main').innerText()).not.toContain(child);
    });
  });

  async function confirm(page: Page, email: string): Promise<void> {
    const begin = page.getByRole('button', { name: /code|Continue/i }).first();
    await begin.waitFor();
    if ((await page.getByLabel('Code').count()) === 0) await begin.click();
    const [, code] = await house.mailTo(email, /\b(\d{6})\b/);
    await page.getByLabel('Code').fill(code!);
    await page.getByRole('button', { name: /^(Confirm|Continue|Sign in)/ }).first().click();
    await page.getByRole('heading', { name: /Confirmed/ }).waitFor();
    await page.close();
  }
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPopulation } from '../../api/seed/scale.js';
import { Browsing, look, sizes } from '../support/browsing.js';

const browsing = await Browsing.start();

/* A caseworker’s morning and a supervisor’s rebalancing, in an authority with 3,000 plans. */
describe.skipIf(!browsing)('an authority with 3,000 plans', () => {
  const { house } = browsing!;
  let page: Page;
  const dialog = () => page.getByRole('dialog');
  const rows = () => page.locator('.worklist-table tbody tr');
  const notice = () => page.locator('main .notice').first().textContent();
  const list = (name: string) => page.getByRole('navigation', { name: 'Worklists' }).getByRole('link', { name: new RegExp(`^${name}`) });
  const settled = async () => {
    await page.getByText(/^[\d,]+ reviews?, sorted by/).waitFor();
    await rows().first().waitFor();
  };

  beforeAll(async () => {
    // The population is of today; so is the clock of this story.
    house.now = new Date();
    const begun = Date.now();
    await seedPopulation(house.owner, '', { plans: 3000, authorities: 1 });
    console.log(`3,000 plans seeded in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    page = await (await browsing!.context()).newPage();
  }, 180_000);
  afterAll(() => browsing!.stop());

  describe('a caseworker’s morning', () => {
    it('begins with what is theirs, counted, and goes through the lists', async () => {
      await browsing!.signIn(page, 'joe.caseworker@devon.example');
      await page.goto('/admin/');
      await settled();
      const mine = Number((await list('Mine').first().locator('.queue-count').textContent())!.replaceAll(',', ''));
      expect(mine).toBeGreaterThan(500);
      await look(page, '71-morning');
      for (const name of ['Mine, due soon', 'Decision due this week', 'Waiting on the school', 'Phase transfers', 'Meetings this month', 'All open']) {
        await list(name).click();
        await expect.poll(() => list(name).getAttribute('aria-current')).toBe('true');
        const count = (await list(name).locator('.queue-count').textContent())!.trim();
        if (count !== '0') await page.getByText(new RegExp(`^${count} reviews?, sorted by`)).waitFor();
      }
    });

    it('sees what is new, and says that it was seen', async () => {
      await list('New since I looked').click();
      await page.getByRole('button', { name: 'Begin again from now' }).click();
      await expect.poll(async () => (await house.owner.query('select 1 from worklist_look')).rowCount).toBe(1);
      const lena = await house.signIn('lena.caseworker@devon.example');
      const joe = (await house.owner.query<{ id: string }>(`select id from "user" where email_key = 'joe.caseworker@devon.example'`)).rows[0]!.id;
      const { reviews } = await lena.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(filter: { worklist: UNASSIGNED }, first: 1) { nodes { id } } }');
      house.now = new Date(house.now.getTime() + 60_000);
      await lena.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: reviews.nodes[0]!.id, caseworker: joe } });
      await page.reload();
      await page.getByText('1 review, sorted by').waitFor();
      await expect.poll(() => rows().locator('.new-mark').count()).toBe(1);
      await page.getByRole('button', { name: 'I have seen these' }).click();
      await page.getByText('Nothing has changed since you looked.').waitFor();
      await look(page, '72-nothing-new');
    });

    it('sorts by a heading, narrows, and keeps the list for the team under a name', async () => {
      await list('Mine, due soon').click();
      await settled();
      await page.getByRole('columnheader', { name: 'Setting' }).locator('.MuiTableSortLabel-root').click();
      await page.getByText(/sorted by setting/).waitFor();
      const names = await rows().locator('td:nth-child(4)').allTextContents();
      expect(names).toEqual(names.toSorted((one, other) => (one < other ? -1 : 1)));
      await page.getByRole('button', { name: 'Save this list' }).click();
      await dialog().getByLabel('Name of the list').fill('My week, by school');
      await dialog().getByLabel(/Share it with the team/).check();
      await look(page, '73-save-list');
      await dialog().getByRole('button', { name: 'Save', exact: true }).click();
      const saved = page.getByRole('link', { name: 'My week, by school' });
      await saved.waitFor();
      await list('All open').click();
      await settled();
      await saved.click();
      await page.getByText(/sorted by setting/).waitFor();
      await expect.poll(() => saved.getAttribute('aria-current')).toBe('true');
    });

    it('goes through the list by keyboard alone, opens a case, goes to the next, and comes back', async () => {
      await list('To look at').click();
      await settled();
      await page.locator('h1').click();
      await page.keyboard.press('?');
      await dialog().getByText('Next row of the list').waitFor();
      await look(page, '74-keys');
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog().count()).toBe(0);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(2);
      await page.keyboard.press('k');
      const name = await page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: name! }).waitFor();
      await page.getByText('Next:').waitFor();
      const first = page.url();
      await page.keyboard.press('j');
      await expect.poll(() => page.url()).not.toBe(first);
      await page.getByText('Previous:').waitFor();
      await page.keyboard.press('u');
      await settled();
      // A letter in a field is a letter.
      await page.keyboard.press('/');
      await page.keyboard.type('jku');
      await expect.poll(() => page.getByLabel('Name, UPN or reference').inputValue()).toBe('jku');
      await page.getByText('No review fits these filters.').waitFor();
      await page.getByRole('button', { name: 'Show all open reviews' }).click();
      await settled();
    });

    it('takes the list that they see out, with a purpose', async () => {
      await list('Overdue').click();
      await settled();
      const count = (await list('Overdue').locator('.queue-count').textContent())!.trim();
      await page.getByRole('button', { name: /^Take these out as a file/ }).click();
      await dialog().getByText(`The ${count} reviews of this list`).waitFor();
      await dialog().getByRole('radio').first().check();
      await dialog().getByLabel('Why it is needed').fill('For the weekly meeting.');
      await dialog().getByRole('button', { name: 'Make the file' }).click();
      await page.getByText('The file is being made.').waitFor();
      await expect.poll(async () => (await house.owner.query<{ state: string; rows: number }>('select state, rows from export')).rows, { timeout: 20_000 }).toEqual([{ state: 'READY', rows: Number(count) }]);
    });

    it('arranges cover for their own leave, and chooses what comes by mail', async () => {
      await page.getByRole('link', { name: 'Caseload' }).click();
      const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
      await page.getByLabel('Who covers').selectOption({ label: 'Lena Fogwill' });
      await page.getByLabel('First day').fill(day(20));
      await page.getByLabel('Last day').fill(day(27));
      await page.getByRole('button', { name: 'Arrange' }).click();
      await expect.poll(notice).toContain('Lena Fogwill covers for Joe Westcott');
      await look(page, '76-cover');
      await page.getByRole('link', { name: /notifications and calendar/ }).click();
      await page.getByLabel('A review is assigned to me').selectOption('At once');
      await page.getByLabel('Quiet from').fill('19:00');
      await page.getByLabel('Quiet until').fill('07:00');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect.poll(async () => (await house.owner.query('select quiet_from, quiet_until from notification_times')).rows).toEqual([{ quiet_from: 1140, quiet_until: 420 }]);
      await page.getByRole('button', { name: 'Make an address' }).click();
      await page.getByText('Copy the address now').waitFor();
      await look(page, '77-notifications');
    });

    it('fits a phone', async () => {
      await page.setViewportSize(sizes.phone);
      await page.goto('/admin/#/reviews');
      await page.locator('.card').first().waitFor();
      await look(page, '78-morning-phone');
      await page.goto('/admin/#/notifications');
      await page.getByRole('heading', { name: 'What comes by mail' }).waitFor();
      await look(page, '79-notifications-phone');
    });
  });

  describe('a supervisor’s rebalancing', () => {
    it('sees the team’s load, what is due when, how it went, and a forecast with its error', async () => {
      page = await (await browsing!.context()).newPage();
      await browsing!.signIn(page, 'mary.manager@devon.example');
      await page.goto('/admin/#/board');
      await page.getByRole('heading', { name: 'By caseworker' }).waitFor();
      await page.getByText(/Tried on the last 12 weeks, four weeks ahead of each, it was off by \d+\.\d reviews a week/).waitFor();
      await page.getByText('The numbers as tables, and how they are made').click();
      await look(page, '80-board');
      await page.getByText('The numbers as a table', { exact: true }).click();
      // The picture and the table say the same.
      await expect.poll(() => page.locator('#trend ~ details tbody tr, section[aria-labelledby="trend"] details tbody tr').count()).toBe(26);
    });

    it('has a proposal made, changes it, confirms it, and is told what did not go', async () => {
      await page.getByRole('button', { name: 'Share the work out' }).click();
      await look(page, '81-share-out');
      await dialog().getByRole('button', { name: 'Propose' }).click();
      const move = dialog().getByRole('button', { name: /^Move \d+ reviews/ });
      await move.waitFor();
      const proposed = await dialog().locator('table').last().locator('tbody tr').count();
      expect(proposed).toBeGreaterThan(20);
      const picks = dialog().getByRole('combobox');
      await picks.nth(0).selectOption({ label: 'Leave it where it is' });
      await look(page, '82-proposal');
      // Meanwhile somebody else takes one of them.
      const reference = (await dialog().locator('table').last().locator('tbody tr').nth(1).locator('.reference').textContent())!;
      const lena = await house.signIn('lena.caseworker@devon.example');
      const { me } = await lena.get<{ me: { id: string } }>('{ me { id } }');
      const { rows: found } = await house.owner.query<{ id: string }>('select id from review where reference = $1', [reference]);
      await lena.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: found[0]!.id, caseworker: me.id } });
      await move.click();
      await dialog().getByText(`${proposed - 2} reviews moved, 1 not.`).waitFor();
      await dialog().getByText('Somebody changed it meanwhile.').waitFor();
      await look(page, '83-shared-out');
      await dialog().getByRole('button', { name: 'Close' }).click();
      await expect.poll(() => dialog().count()).toBe(0);
    });

    it('sends the lists of the next term, and a setting acknowledges its own in the portal, without scripts', async () => {
      await page.getByRole('link', { name: 'Term lists' }).click();
      await page.getByRole('button', { name: /^Make and send now/ }).first().waitFor();
      const { rows: terms } = await house.owner.query<{ name: string }>(`select name from term where authority_code = '878' and starts_on > now() order by starts_on limit 1`);
      await page.getByRole('button', { name: new RegExp(`^Make and send now ?: ?${terms[0]!.name}`) }).click();
      await expect.poll(notice).toContain('being made and sent');
      const [, id] = await house.mailTo('amara.senco@exe-college.example', /term-lists\/([\w-]+)/, 30_000);
      await page.reload();
      await page.getByRole('button', { name: /^Show the settings/ }).click();
      await page.getByText('print it and post it').first().waitFor();
      await look(page, '84-term-lists');
      await page.locator('section[aria-label="Settings"] a').first().click();
      await page.getByRole('heading', { level: 1, name: terms[0]!.name }).waitFor();
      await look(page, '85-term-list');

      const plain = await (await browsing!.context({ scripts: false })).newPage();
      await browsing!.signIn(plain, 'amara.senco@exe-college.example');
      await plain.goto(`/term-lists/${id}`);
      await plain.getByRole('button', { name: 'We have this list' }).click();
      await plain.getByText('Acknowledged. The authority knows that you have the list.').waitFor();
      await plain.getByText('Amara Okafor acknowledged this list').waitFor();
      await plain.goto('/account/notifications');
      await plain.getByLabel('Quiet from').fill('25:00');
      await plain.getByLabel('Quiet until').fill('7:00');
      await plain.getByRole('button', { name: 'Save' }).click();
      await plain.getByText('Give a time of day').first().waitFor();
      await expect.poll(() => plain.getByLabel('Quiet from').inputValue()).toBe('25:00');
      await plain.getByLabel('Quiet from').fill('19:00');
      await plain.getByRole('button', { name: 'Save' }).click();
      await plain.getByText('Your choices are saved.').waitFor();
      await plain.getByRole('button', { name: 'Make an address' }).click();
      const address = (await plain.locator('code').textContent())!;
      expect((await fetch(address)).headers.get('content-type')).toContain('text/calendar');

      const amara = await (await browsing!.context()).newPage();
      await browsing!.signIn(amara, 'amara.senco@exe-college.example');
      for (const [path, name] of [['/term-lists', '86-portal-term-lists'], [`/term-lists/${id}`, '87-portal-term-list'], ['/account/notifications', '88-portal-notifications']] as const) {
        await amara.goto(path);
        await look(amara, name);
        await amara.setViewportSize(sizes.phone);
        await look(amara, `${name}-phone`);
        await amara.setViewportSize(sizes.desktop);
      }
    });

    it('fits a phone', async () => {
      await page.setViewportSize(sizes.phone);
      for (const [path, heading, name] of [['/admin/#/board', 'By caseworker', '89-board-phone'], ['/admin/#/covers', 'Cover for leave', '90-cover-phone'], ['/admin/#/terms', 'Term lists', '91-terms-phone']] as const) {
        await page.goto(path);
        await page.getByRole('heading', { name: heading }).first().waitFor();
        await page.waitForTimeout(300);
        await look(page, name);
      }
    });
  });
});

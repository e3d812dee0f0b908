import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';

const browsing = await Browsing.start({ CHECKPOINT_MINUTES: '0.001' });

describe.skipIf(!browsing)('an auditor at work', () => {
  let page: Page;
  let child: { id: string; name: string };

  beforeAll(async () => {
    const { house } = browsing!;
    const joe = await house.signIn('joe.caseworker@devon.example');
    const { reviews } = await joe.get<{ reviews: { nodes: { id: string; child: { id: string; fullName: string } }[] } }>('{ reviews(first: 20) { nodes { id child { id fullName } } } }');
    for (const { id } of reviews.nodes.slice(0, 12)) await joe.get('query($id: ID!) { review(id: $id) { reference dueOn state decision child { fullName } } }', { id });
    child = { id: reviews.nodes[3]!.child.id, name: reviews.nodes[3]!.child.fullName };
    await house.owner.query(`insert into audit_event (at, authority_code, child_id, actor_kind, actor_id, actor_name, act, fields, audience, request_id) select '2026-11-20T23:30:00Z', '878', c.id, 'PERSON', u.id, u.name, 'record.read', '{Child.fullName}', 'AUDITOR', 'night' from child c, "user" u where u.email_key = 'mary.manager@devon.example' and c.authority_code = '878' limit 14`);
    page = await (await browsing!.context()).newPage();
    await browsing!.signIn(page, 'ivy.auditor@devon.example');
    await page.goto('/admin/');
  }, 60_000);
  afterAll(() => browsing!.stop());

  it('reads the log, page after page', async () => {
    await page.getByRole('heading', { name: 'Audit log' }).waitFor();
    await page.getByRole('cell', { name: 'Record read' }).first().waitFor();
    await look(page, '70-audit-log');
    const before = await page.getByRole('row').count();
    await page.getByRole('button', { name: 'Show older entries' }).click();
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(before);
  });

  it('searches by person and by child', async () => {
    await page.getByLabel('Person or program').fill('westcott');
    await expect.poll(() => page.url()).toContain('actorName=westcott');
    await page.getByRole('combobox', { name: 'Child' }).fill(child.name);
    await page.getByRole('option', { name: child.name }).first().click();
    await expect.poll(async () => [...new Set(await page.getByRole('cell', { name: 'Joe Westcott' }).allTextContents())]).toEqual(['Joe Westcott']);
    await look(page, '71-audit-search');
  });

  it('sees who looked at the child, and takes the proof away', async () => {
    await page.getByRole('link', { name: 'Who looked at this child' }).click();
    await page.getByRole('heading', { name: `Who looked at ${child.name}` }).waitFor();
    await page.getByText('opened it 1 time').first().waitFor();
    await look(page, '72-who-looked');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the proof' }).click()]);
    const file = join(browsing!.house.folder, 'proof.json');
    await download.saveAs(file);
    await page.getByText('That you made it is in the log').waitFor();
    const { status, stdout } = spawnSync(process.execPath, ['tools/verify-proof.mjs', file, '--public-key', join(browsing!.house.config.CHECKPOINT_DIR, 'public-key.pem')], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('are in the log')]);
  });

  it('is shown unusual reading with its reason, and what stands behind it', async () => {
    await page.getByRole('link', { name: 'Unusual reading' }).click();
    await page.getByText('14 times between 22:00 and 06:00').waitFor();
    await look(page, '73-unusual-reading');
    await page.getByRole('link', { name: /^See the entries of Mary/ }).first().click();
    await page.getByRole('cell', { name: /^Mary/ }).first().waitFor();
  });

  it('sees how the log stands', async () => {
    await page.getByRole('link', { name: 'State of the log' }).click();
    await page.getByText('The log was whole when it was last verified.').waitFor();
    await look(page, '74-state-of-the-log');
  });

  it('on a phone, too', async () => {
    await page.setViewportSize(sizes.phone);
    await page.getByText('Menu', { exact: false }).first().click();
    await page.getByRole('link', { name: 'Audit log' }).click();
    await page.getByRole('heading', { name: 'Audit log' }).waitFor();
    await page.locator('.card').first().waitFor();
    await look(page, '75-audit-log-phone');
  });
});

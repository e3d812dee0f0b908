import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';

const browsing = await Browsing.start();
const AMARA = 'amara.senco@exe-college.example';
const SAM = 'sam.senco@sound-primary.example';

const atHeading = (page: Page, text: string) => expect.poll(() => page.getByRole('heading', { level: 1 }).textContent(), { timeout: 30_000 }).toBe(text);

describe.skipIf(!browsing)('people who come and go, in a real browser', { timeout: 180_000 }, () => {
  const { house } = browsing!;
  afterAll(() => browsing!.stop());

  it('registers in Plymouth without scripts and chooses the security question there', async () => {
    const page = await (await browsing!.context({ scripts: false })).newPage();
    await page.goto('/register');
    await page.getByLabel('Work e-mail address').fill('quinn@sound-primary.example');
    if (await page.getByLabel('Plymouth City Council').count()) await page.getByLabel('Plymouth City Council').check();
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.goto((await house.mailTo('quinn@sound-primary.example', /http\S+\/register\/confirm\S+/))[0]);
    await page.getByLabel('Name, town, postcode or URN').fill('sound primary');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'Sound Primary School (demo)' }).click();
    await look(page, '90-register-with-question', { scripts: false });
    await page.getByLabel('Full name').fill('Quinn Asker');
    await page.getByLabel('Password', { exact: true }).fill('three quiet otters');
    await page.getByLabel('Which book did you like best as a child?').check();
    await page.getByLabel('Answer').fill('Quinn');
    await page.getByRole('button', { name: 'Create the account' }).click();
    await expect.poll(() => page.locator('#answer-error').textContent()).toContain('cannot guess');
    await page.getByLabel('Password', { exact: true }).fill('three quiet otters');
    await page.getByLabel('Answer').fill('Stig of the Dump');
    await page.getByRole('button', { name: 'Create the account' }).click();
    expect((await page.getByRole('heading', { level: 1 }).textContent())!.trim()).toBe('You have an account');
    expect((await house.owner.query(`select s.question from security_answer s join "user" u on u.id = s.user_id where u.email_key = 'quinn@sound-primary.example'`)).rows).toEqual([{ question: 'CHILDHOOD_BOOK' }]);
  });

  it('hands the work of a leaver over in one act', async () => {
    const { rows } = await house.owner.query<{ child: string; name: string }>(`select r.child_id as child, c.legal_forenames || ' ' || c.legal_surname as name from review r join child c on c.id = r.child_id join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' limit 1`);
    const ben = await house.signIn('ben.teacher@exe-college.example');
    await ben.get('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: rows[0]!.child, variant: 'post16' } });
    const page = await (await browsing!.context()).newPage();
    await browsing!.signIn(page, AMARA);
    await atHeading(page, 'Reviews');
    await page.goto('/team');
    const person = page.getByRole('row').filter({ hasText: 'Ben ' });
    await person.getByRole('link', { name: /^Leaves/ }).click();
    await page.getByText('What moves to a colleague').waitFor();
    await expect.poll(() => page.locator('main').innerText()).toContain(rows[0]!.name);
    await look(page, '91-leaves');
    await page.getByRole('button', { name: 'End access and hand over' }).click();
    await page.locator('#successor-error').waitFor();
    await page.setViewportSize(sizes.phone);
    await look(page, '92-leaves-refused-phone');
    await page.setViewportSize(sizes.desktop);
    await page.getByLabel('Amara Okafor').check();
    await page.getByRole('button', { name: 'End access and hand over' }).click();
    await atHeading(page, 'Your team');
    await expect.poll(() => page.getByRole('row').filter({ hasText: 'Ben ' }).count()).toBe(0);
    await look(page, '93-team-after');
    expect((await house.owner.query(`select 1 from form_response f join "user" u on u.id = f.lead_id join review r on r.response_id = f.id where u.email_key = 'ben.teacher@exe-college.example' and r.state not in ('DECIDED', 'DISCARDED')`)).rowCount).toBe(0);
    expect((await ben.get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles).toEqual([]);
  });

  it('one SENCO of two settings in two authorities sees each setting’s own, and is timed out by the stricter policy', async () => {
    await house.owner.query(`update authority_policy set idle_minutes = 20 where id = (select policy_id from authority where code = '878')`);
    const exe = (await house.owner.query<{ id: string }>(`select id from organisation where urn = '999001'`)).rows[0]!.id;
    const amara = await house.signIn(AMARA);
    await amara.get('mutation($input: InviteColleagueInput!) { inviteColleague(input: $input) { id } }', { input: { setting: exe, email: SAM, role: 'CONTRIBUTOR' } });
    const token = (await house.mailTo(SAM, /\/invitation\?token=([\w-]+)/))[1]!;
    await (await house.signIn(SAM)).get('mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { approved } }', { input: { token } });
    const page = await (await browsing!.context()).newPage();
    await browsing!.signIn(page, SAM);
    await atHeading(page, 'Reviews');
    await page.goto('/team');
    await atHeading(page, 'Your teams');
    await look(page, '94-two-settings');
    for (const [mine, other] of [['Exe College (demo)', 'Sound Primary School (demo)'], ['Sound Primary School (demo)', 'Exe College (demo)']] as const) {
      await page.goto('/team');
      await page.getByRole('link', { name: mine }).click();
      await atHeading(page, 'Your team');
      const text = await page.locator('main').innerText();
      expect([text.includes(mine), text.includes(other), text.includes('Amara Okafor')]).toEqual([true, false, mine.startsWith('Exe')]);
    }
    const { rows } = await house.owner.query<{ id: string; name: string; la: string; setting: string; review: string }>(`select c.id, c.legal_forenames || ' ' || c.legal_surname as name, c.authority_code as la, o.name as setting, (select r.id from review r where r.child_id = c.id and r.setting_id = o.id limit 1) as review from child c join organisation o on o.id = c.setting_id where o.name in ('Exe College (demo)', 'Sound Primary School (demo)')`);
    const childrenOf = (setting: string) => rows.filter((each) => each.setting === setting);
    // Each list under its own hat, and both together: to the page’s end.
    const namesOn = async (path: string) => {
      const names: string[] = [];
      for (await page.goto(path); ; await page.getByRole('link', { name: 'Next page' }).click()) {
        const found = await page.locator('table tbody tr').allInnerTexts();
        names.push(...found);
        if ((await page.getByRole('link', { name: 'Next page' }).count()) === 0) return names;
      }
    };
    for (const [mine, other] of [['Exe College (demo)', 'Sound Primary School (demo)'], ['Sound Primary School (demo)', 'Exe College (demo)']] as const) {
      for (const list of ['/children?', '/?list=due&', '/?list=decided&']) {
        await page.goto(list);
        await page.getByLabel('Setting', { exact: true }).selectOption({ label: mine });
        await page.getByRole('button', { name: 'Search' }).click();
        await page.waitForURL(/setting=[\w-]{36}/);
        const lines = await namesOn(page.url());
        expect(lines.filter((line) => line.includes(other)), `${list} as ${mine}`).toEqual([]);
        expect(lines.every((line) => line.includes(mine) && childrenOf(mine).some(({ name }) => line.includes(name)))).toBe(true);
        if (list === '/children?') expect(lines).toHaveLength(childrenOf(mine).length);
      }
    }
    await page.goto('/children');
    await look(page, '94-children-of-two');
    expect(await namesOn('/children')).toHaveLength(rows.length);
    expect(new Set(rows.map(({ la }) => la))).toEqual(new Set(['878', '879']));
    // Devon’s caseworker sees none of Plymouth’s children through the person whom both share, nor the other way round.
    for (const [email, own] of [['joe.caseworker@devon.example', '878'], ['kit.caseworker@plymouth.example', '879']] as const) {
      const worker = await house.signIn(email);
      for (const { id, la } of [childrenOf('Exe College (demo)')[0]!, childrenOf('Sound Primary School (demo)')[0]!])
        expect((await worker.ask('query($id: ID!) { child(id: $id) { fullName } }', { id })).errors?.[0]?.extensions.code ?? 'fine', `${own} asks for a child of ${la}`).toBe(la === own ? 'fine' : 'NOT_FOUND');
      expect((await worker.get<{ children: { totalCount: number } }>('query($setting: ID) { children(setting: $setting) { totalCount } }', { setting: (await house.owner.query<{ id: string }>('select id from organisation where name = $1', [own === '878' ? 'Sound Primary School (demo)' : 'Exe College (demo)'])).rows[0]!.id })).children.totalCount).toBe(0);
    }
    // The hat of one setting is not that of somebody else’s: an id that is not theirs is as no filter at all.
    const foreign = (await house.owner.query<{ id: string }>(`select id from organisation where urn not in (select urn from organisation where name in ('Exe College (demo)', 'Sound Primary School (demo)')) and kind = 'SETTING' limit 1`)).rows[0]!.id;
    expect(await namesOn(`/children?setting=${foreign}`)).toHaveLength(rows.length);
    // When access to Exe ends, its children are gone on the next request, and Plymouth’s stay.
    await house.owner.query(`update membership set state = 'ENDED' where setting_id = $1 and user_id = (select id from "user" where email_key = $2)`, [exe, SAM]);
    expect(await namesOn('/children')).toHaveLength(childrenOf('Sound Primary School (demo)').length);
    const gone = await page.goto(`/children/${childrenOf('Exe College (demo)')[0]!.id}`);
    expect(gone!.status()).toBe(404);
    house.pass({ minutes: 21 });
    await page.goto('/children');
    await page.getByLabel('Password', { exact: true }).waitFor();
  });

  it.each(['desktop', 'phone'] as const)('a team mailbox is asked who acts, and the pages of an account read well (%s)', async (size) => {
    const TESS = 'tess.senco@tamar-view.example';
    await house.owner.query(`update "user" set team_mailbox = true where email_key = $1`, [TESS]);
    const page = await (await browsing!.context({ size: sizes[size] })).newPage();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(TESS);
    await page.getByLabel('Password', { exact: true }).fill(house.password);
    await page.getByRole('button', { name: 'Continue' }).click();
    const [, code] = await house.mailTo(TESS, /\b(\d{6})\b/);
    await page.getByLabel('Code').fill(code!);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('#acting-error').waitFor();
    await look(page, `96-your-name-${size}`);
    // The code was not used up by the name that was missing.
    await page.getByLabel('Code').fill(code!);
    await page.getByLabel('Your name').fill('Jo Brown');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await atHeading(page, 'Reviews');
    for (const path of ['account', 'account/password', 'account/email', 'account/app', 'account/recovery-codes']) {
      await page.goto(`/${path}`);
      await look(page, `97-${path.replace('/', '-')}-${size}`);
    }
  });

  it.each(['desktop', 'phone'] as const)('help and terms read well (%s)', async (size) => {
    const page = await (await browsing!.context({ size: sizes[size] })).newPage();
    for (const path of ['help', 'terms']) {
      await page.goto(`/${path}`);
      await look(page, `95-${path}-${size}`);
    }
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { OpenIdProvider } from '../support/identity-provider.js';
import type { Person } from '../support/installation.js';

const browsing = await Browsing.start();
const ADA = 'ada.admin@devon.example';
const LENA = 'lena.caseworker@devon.example';
const people = { nina: { name: 'Nina Fresh', email: 'nina.fresh@devon.example', email_verified: true, groups: ['SEND-Caseworkers'] } };

/* An administrator looks after people, invitations, lockouts, mail, the policy and single sign-on, with the pages of the back office. */
describe.skipIf(!browsing)('an administrator in a real browser', { timeout: 180_000 }, () => {
  const { house } = browsing!;
  let page: Page;
  let lena: Person;
  let provider: OpenIdProvider;

  beforeAll(async () => {
    provider = await OpenIdProvider.start(`${browsing!.base}/sign-in/sso`, people);
    lena = await house.signIn(LENA);
    page = await (await browsing!.context()).newPage();
    await page.goto('/sign-in?next=/admin/');
    await browsing!.finishSignIn(page, ADA);
  });
  afterAll(async () => {
    await provider.stop();
    await browsing!.stop();
  });

  const dialog = () => page.getByRole('dialog');
  const to = (link: string) => page.getByRole('navigation', { name: 'Back office' }).getByRole('link', { name: link, exact: true }).click();
  const atHeading = (text: string) => expect.poll(() => page.getByRole('heading', { level: 1 }).textContent(), { timeout: 30_000 }).toBe(text);
  const told = (words: string | RegExp) => page.getByText(words).first().waitFor();
  async function onPhone(name: string): Promise<void> {
    await page.setViewportSize(sizes.phone);
    await look(page, name);
    await page.setViewportSize(sizes.desktop);
  }

  it('finds a person by part of the name, with what they do', async () => {
    await to('People');
    await atHeading('People');
    await page.getByRole('link', { name: 'Amara Okafor' }).waitFor();
    await look(page, '100-people');
    await onPhone('101-people-phone');
    await page.getByLabel('Name or e-mail address').fill('fogw');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    await page.getByRole('link', { name: 'Lena Fogwill' }).focus();
    await page.keyboard.press('Enter');
    await atHeading('Lena Fogwill');
    await page.getByText('network 127.0.0.0/24').first().waitFor();
    await look(page, '102-person');
    await onPhone('103-person-phone');
  });

  it('gives a role, with the keyboard alone; a second factor that is old is asked for in a tab of its own, and what was typed stays', async () => {
    house.pass({ minutes: 11 });
    await page.getByRole('button', { name: 'Give a role' }).focus();
    await page.keyboard.press('Enter');
    await dialog().getByLabel('Role', { exact: true }).selectOption('QUALITY_READER');
    await dialog().getByRole('button', { name: 'Give the role' }).click();
    await dialog().getByText('Say why').waitFor();
    await dialog().getByLabel('Why').fill('Agreed with the head of service.');
    await dialog().getByRole('button', { name: 'Give the role' }).click();
    await dialog().getByText('Confirm that it is you.').waitFor();
    await look(page, '104-confirm');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), dialog().getByRole('link', { name: 'Confirm in a new tab' }).click()]);
    await tab.getByRole('button', { name: 'Continue' }).click();
    await tab.getByLabel('Code').fill((await house.mailTo(ADA, /\b(\d{6})\b/))[1]!);
    await tab.getByRole('button', { name: 'Confirm' }).click();
    await expect.poll(() => tab.getByRole('heading', { level: 1 }).textContent()).toBe('Confirmed');
    await tab.close();
    await expect.poll(() => dialog().getByLabel('Why').inputValue()).toBe('Agreed with the head of service.');
    await dialog().getByRole('button', { name: 'Give the role' }).click();
    await told('Lena Fogwill is now quality reader.');
    // It holds from the next request of the session that was open.
    expect((await lena.get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles.sort()).toEqual(['CASEWORKER', 'QUALITY_READER']);
    await page.getByText('Agreed with the head of service.').waitFor();
  });

  it('takes it away again, signs the person out, closes the account and opens it', async () => {
    await page.getByRole('button', { name: 'Take away: Quality reader' }).click();
    await dialog().getByLabel('Why').fill('Only for the audit.');
    await dialog().getByRole('button', { name: 'Take it away' }).click();
    await told('Lena Fogwill is no longer quality reader.');
    expect(await lena.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    lena = await house.signIn(LENA);
    await page.reload();
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await dialog().getByLabel('Why').fill('The laptop was lost.');
    await dialog().getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByText('Nowhere at present.').waitFor();
    expect(await lena.refusal('{ me { name } }')).toBe('UNAUTHENTICATED');
    await page.getByRole('button', { name: 'Close the account' }).click();
    await dialog().getByLabel('Why').fill('On long leave.');
    await dialog().getByRole('button', { name: 'Close the account' }).click();
    await page.getByText(/^This account was closed/).waitFor();
    await look(page, '105-closed');
    await page.getByRole('button', { name: 'Open the account again' }).click();
    await dialog().getByLabel('Why').fill('Back again.');
    await dialog().getByRole('button', { name: 'Open the account again' }).click();
    await page.getByRole('button', { name: 'Close the account' }).waitFor();
    lena = await house.signIn(LENA);
  });

  it('makes a colleague of a setting its head', async () => {
    await page.goto('/admin/#/people');
    await page.getByLabel('Name or e-mail address').fill('ben.teacher');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    await page.getByRole('link', { name: /^Ben/ }).click();
    await page.getByRole('button', { name: /^Change role at Exe College/ }).click();
    await dialog().getByLabel('Role').selectOption('HEAD');
    await look(page, '106-setting-role');
    await dialog().getByRole('button', { name: 'Change the role' }).click();
    await told(/is now head at Exe College/);
  });

  it('invites somebody to the authority and to a setting, sends again and withdraws', async () => {
    await to('Invitations');
    await atHeading('Invitations');
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await dialog().getByRole('button', { name: 'Send the invitation' }).click();
    await dialog().getByText('Enter an e-mail address.').waitFor();
    await dialog().getByLabel('Work e-mail address').fill('new.auditor@devon.example');
    await dialog().getByLabel('What they will do there').selectOption('AUDITOR');
    await dialog().getByLabel('Why').fill('Internal audit.');
    await look(page, '107-invite');
    await dialog().getByRole('button', { name: 'Send the invitation' }).click();
    await page.getByText('new.auditor@devon.example').first().waitFor();
    await house.mailTo('new.auditor@devon.example', /as auditor/);
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await dialog().getByLabel('To join').selectOption('setting');
    await dialog().getByLabel('Setting', { exact: true }).fill('Exe Coll');
    await page.getByRole('option', { name: /^Exe College \(demo\)/ }).click();
    await dialog().getByLabel('Work e-mail address').fill('una@exe-college.example');
    await dialog().getByRole('button', { name: 'Send the invitation' }).click();
    await house.mailTo('una@exe-college.example', /Exe College/);
    await page.getByRole('button', { name: 'Withdraw: una@exe-college.example' }).waitFor();
    await look(page, '108-invitations');
    await onPhone('109-invitations-phone');
    await page.getByRole('button', { name: 'Send again: una@exe-college.example' }).click();
    await dialog().getByRole('button', { name: 'Send again' }).click();
    await page.getByText(/sent 2 times/).waitFor();
    await page.getByRole('button', { name: 'Withdraw: una@exe-college.example' }).click();
    await dialog().getByRole('button', { name: 'Withdraw' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Withdraw: una@exe-college.example' }).count()).toBe(0);
  });

  it('sees who is locked out and which mails did not arrive, and releases with a reason', async () => {
    await house.app.services.throttle.count('signInAccount', LENA);
    await house.owner.query(`select set_config('portal.realm', 'import', false)`);
    await house.owner.query(`update throttle set points = 10000000 where key like 'signInAccount:%'`);
    await house.owner.query(`update mail set state = 'BOUNCED', answer = '550' where id = (select id from mail where recipient = 'new.auditor@devon.example')`);
    await to('Sign-in trouble');
    await page.getByText('Too many: passwords.').waitFor();
    await page.getByText('the mail server said 550').waitFor();
    await look(page, '110-trouble');
    await onPhone('111-trouble-phone');
    await page.getByRole('button', { name: 'Release: Lena Fogwill' }).click();
    await dialog().getByLabel('Why').fill('She rang from the number that we have.');
    await look(page, '112-release');
    await dialog().getByRole('button', { name: 'Release' }).click();
    await page.getByText('Nobody is locked out.').waitFor();
  });

  it('changes the policy after seeing what that means and for whom', async () => {
    await to('Policy');
    await page.getByLabel('Minutes without activity until signed out').fill('20');
    await page.getByLabel('Staff need a passkey, an app or single sign-on').check();
    await page.getByRole('button', { name: 'Add a text' }).click();
    await page.getByRole('group', { name: 'Text 5' }).getByLabel('Heading').fill('Half term');
    await page.getByRole('group', { name: 'Text 5' }).getByRole('textbox', { name: 'Text' }).fill('The office is closed.');
    await look(page, '113-policy');
    await onPhone('114-policy-phone');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await dialog().getByText(/You, too\./).waitFor();
    await dialog().getByText(/professionals and .* members of staff are signed out after 20 minutes/).waitFor();
    await look(page, '115-policy-preview');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await page.getByLabel('Staff need a passkey, an app or single sign-on').uncheck();
    await page.getByLabel('Minutes that a mailed code works').fill('');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await page.getByText('Minutes for which a mailed code works must be from 3 to 10.').waitFor();
    await page.getByLabel('Minutes that a mailed code works').fill('10');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await dialog().getByLabel('Why').fill('Agreed by the security group.');
    await dialog().getByRole('button', { name: 'Change the policy' }).click();
    await told('The policy is changed.');
    await page.getByText('Minutes without activity until signed out: 30 → 20').waitFor();
    const visitor = await (await browsing!.context()).newPage();
    await visitor.goto('/authority/devon');
    await visitor.goto('/sign-in');
    await visitor.getByText('The office is closed.').waitFor();
    await look(visitor, '116-sign-in-with-text');
    await visitor.context().close();
  });

  it('sets up single sign-on, tries it, and a caseworker signs in with it and comes to the worklist', async () => {
    await to('Single sign-on');
    await page.getByText('No provider is set up.').waitFor();
    await page.getByRole('button', { name: 'Add a provider' }).click();
    await dialog().getByLabel('What the button says').fill('Devon County Council staff');
    await dialog().getByLabel('Issuer').fill(provider.issuer);
    await dialog().getByLabel('Client').fill('portal');
    await dialog().getByLabel('Secret').fill('a secret that both of them know');
    await dialog().getByLabel('Scopes').fill('openid profile email groups');
    await dialog().getByLabel('Domains that it vouches for').fill('devon.example');
    await dialog().getByRole('group', { name: 'Rule 1' }).getByLabel('has').fill('SEND-Caseworkers');
    await look(page, '117-provider');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Try it: Devon County Council staff' }).click();
    await told('Devon County Council staff answers.');
    await look(page, '118-single-sign-on');
    await onPhone('119-single-sign-on-phone');

    const context = await browsing!.context();
    const nina = await context.newPage();
    await nina.goto('/sign-in?next=/admin/');
    await nina.getByRole('link', { name: 'Sign in with Devon County Council staff' }).click();
    await nina.locator('input[name=login]').fill('nina');
    await nina.locator('input[name=password]').fill('any');
    await nina.locator('button[type=submit]').click();
    await nina.locator('button[type=submit]').click();
    await expect.poll(() => new URL(nina.url()).pathname, { timeout: 30_000 }).toBe('/admin/');
    await nina.getByRole('heading', { level: 1 }).waitFor();
    await nina.getByText('Nina Fresh').waitFor();
    await context.close();
    await page.getByRole('button', { name: 'Take away: Devon County Council staff' }).click();
    await dialog().getByRole('button', { name: 'Take it away' }).click();
    await page.getByText('No provider is set up.').waitFor();
  });

  it('caseworkers and auditors have none of these pages', async () => {
    for (const email of ['joe.caseworker@devon.example', 'ivy.auditor@devon.example']) {
      const context = await browsing!.context();
      const other = await context.newPage();
      await other.goto('/sign-in?next=/admin/');
      await browsing!.finishSignIn(other, email);
      await other.getByRole('navigation', { name: 'Back office' }).waitFor();
      for (const name of ['People', 'Invitations', 'Sign-in trouble', 'Policy', 'Single sign-on']) expect(await other.getByRole('link', { name, exact: true }).count()).toBe(0);
      await context.close();
    }
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, look, sizes } from '../support/browsing.js';
import { fillDraft } from '../support/fill-draft.js';
import { linkTo } from '../support/guest.js';

const browsing = await Browsing.start();
const PSYCHOLOGIST = 'elif.psychologist@eps.example';
const MOTHER = 'zoe.mother@family.example';

describe.skipIf(!browsing)('advice and guests, in a real browser', { timeout: 240_000 }, () => {
  const { house } = browsing!;
  let assessment: string;
  let office: Page;

  beforeAll(async () => {
    const [kit, sam] = [await house.signIn('kit.caseworker@plymouth.example'), await house.signIn('sam.senco@sound-primary.example')];
    const child = (await sam.get<{ children: { nodes: { id: string }[] } }>('{ children(first: 20) { nodes { id } } }')).children.nodes[3]!.id;
    assessment = (await sam.get<{ startAssessment: { id: string } }>('mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id } }', { input: { child, form: 'ehcna_request', variant: 'school_age' } })).startAssessment.id;
    await fillDraft(sam, assessment, { 'req.who': 'SETTING' }, '2026-11-22', { type: 'assessment' });
    await sam.get('mutation($input: AssessmentStepInput!) { submitAssessment(input: $input) { submitted } }', { input: { assessment } });
    await kit.get('mutation($input: DecideToAssessInput!) { decideToAssess(input: $input) { id } }', { input: { assessment, decidedOn: '2026-11-22' } });
  });
  afterAll(() => browsing!.stop());

  it('the caseworker asks a psychologist for advice', async () => {
    office = await (await browsing!.context()).newPage();
    await browsing!.signIn(office, 'kit.caseworker@plymouth.example');
    await office.goto(`/admin/#/assessments/${assessment}/show`);
    await office.getByRole('button', { name: 'Ask for advice' }).click();
    await office.getByRole('button', { name: 'Mail the request' }).click();
    await office.getByText('Enter their name.').waitFor();
    await office.getByLabel('Which advice').selectOption('PSYCHOLOGICAL');
    await office.getByLabel('Of whom').fill('Elif Demir');
    await office.getByLabel('Where they work (optional)').fill('Educational Psychology Service');
    await office.getByLabel('E-mail address').fill(PSYCHOLOGIST);
    await office.getByLabel('What you ask (optional)').fill('How does the child learn best?');
    await look(office, 'advice-1-asking');
    await office.getByRole('button', { name: 'Mail the request' }).click();
    await office.getByText('1 awaited').waitFor();
    await look(office, 'advice-2-asked');
  });

  it('the psychologist writes it without an account and without scripts, on a phone', async () => {
    const token = await linkTo(house, PSYCHOLOGIST);
    const context = await browsing!.context({ scripts: false, size: sizes.phone });
    const page = await context.newPage();
    await page.goto(`/guest/${token}`);
    await look(page, 'guest-1-link', { scripts: false });
    await page.getByRole('button', { name: 'Mail me the code' }).click();
    await page.getByLabel('Code').fill('12');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').getByText('The code is not right').waitFor();
    await look(page, 'guest-2-code', { scripts: false });
    const [, code] = await house.mailTo(PSYCHOLOGIST, /Your code is (\d{6})/);
    await page.getByLabel('Code').fill(code!);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('textbox', { name: 'Your advice' }).fill('Learns best in small groups.\n\nShort steps, shown and not only told.');
    await look(page, 'guest-3-advice', { scripts: false });
    await page.getByRole('button', { name: 'Save and go on later' }).click();
    await page.getByText('Saved. You can close this page').waitFor();
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await page.getByText('Short steps, shown and not only told.').waitFor();
    await look(page, 'guest-4-send', { scripts: false });
    await page.getByRole('button', { name: /^Send it to/ }).click();
    await page.getByRole('heading', { name: 'You have sent it' }).waitFor();
    await look(page, 'guest-5-sent', { scripts: false });
    await context.close();
  });

  it('the caseworker takes it over; the list of what is awaited is empty then', async () => {
    await office.goto('/admin/#/advice');
    await office.getByText('Came in, to look at').last().waitFor();
    await look(office, 'advice-3-list');
    await office.locator('.card-link').first().click();
    await office.getByRole('button', { name: 'Take it over' }).click();
    await office.locator('.advice-received').waitFor();
    await look(office, 'advice-4-received');
    await office.goto('/admin/#/advice');
    await office.getByText('No advice is awaited.').waitFor();
  });

  it.each([['with', true], ['without', false]] as const)('a SENCO asks a mother to write the views of parents, and she does, %s scripts', async (_, scripts) => {
    const amara = await house.signIn('amara.senco@exe-college.example');
    const { rows } = await house.owner.query<{ child: string }>(`select r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
    const { startReview: { id: review } } = await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: rows[0]!.child, variant: 'post16' } });
    const context = await browsing!.context({ scripts, size: scripts ? sizes.desktop : sizes.phone });
    const page = await context.newPage();
    await browsing!.signIn(page, 'amara.senco@exe-college.example');
    await page.goto(`/reviews/${review}/sections/parents`);
    await page.getByRole('link', { name: 'Ask somebody outside to write it' }).click();
    await page.getByLabel('Their name').fill('Zoë Mother');
    await page.getByRole('button', { name: 'Mail the link' }).click();
    await page.getByRole('alert').getByText('Enter their e-mail address').waitFor();
    expect(await page.getByLabel('Their name').inputValue()).toBe('Zoë Mother');
    await page.getByLabel('Who they are').fill('Mother');
    await page.getByLabel('Their e-mail address').fill(MOTHER);
    await look(page, `guest-6-asking-${scripts}`, { scripts });
    await page.getByRole('button', { name: 'Mail the link' }).click();
    await page.getByText('The link is on its way to them').waitFor();

    const token = await linkTo(house, MOTHER);
    const mother = await (await browsing!.context({ scripts, size: sizes.phone })).newPage();
    await mother.goto(`/guest/${token}`);
    await look(mother, `guest-7-link-${scripts}`, { scripts });
    await mother.getByRole('button', { name: 'Mail me the code' }).click();
    const [, code] = await house.mailTo(MOTHER, /Your code is (\d{6})/);
    await mother.getByLabel('Code').fill(code!);
    await mother.getByRole('button', { name: 'Continue' }).click();
    await mother.getByRole('textbox', { name: 'What is working well for your child' }).fill('He loves the trains club.');
    if (scripts) {
      await expect.poll(async () => (await house.owner.query(`select count(*)::int as count from guest_pass where work::text like '%trains club%'`)).rows[0].count, { timeout: 30_000 }).toBe(1);
      await mother.reload();
      expect(await mother.getByRole('textbox', { name: 'What is working well for your child' }).inputValue()).toBe('He loves the trains club.');
    }
    await look(mother, `guest-8-section-${scripts}`, { scripts });
    await mother.getByRole('button', { name: 'Continue', exact: true }).click();
    await mother.getByRole('button', { name: /^Send it to/ }).click();
    await mother.getByRole('heading', { name: 'You have sent it' }).waitFor();
    await mother.getByRole('button', { name: 'leave this page' }).click();
    await mother.goto('/guest/work');
    await mother.getByRole('heading', { name: 'Come in again' }).waitFor();
    await mother.context().close();

    await page.goto(`/reviews/${review}/guests`);
    await page.getByText('What Zoë Mother wrote').click();
    await look(page, `guest-9-came-in-${scripts}`, { scripts });
    await page.getByRole('link', { name: 'Open the section' }).click();
    expect(await page.getByRole('textbox', { name: 'What is working well for your child' }).inputValue()).toBe('He loves the trains club.');
    await page.getByText('Zoë Mother (Mother, by link)').first().waitFor();
    await context.close();
  });
});

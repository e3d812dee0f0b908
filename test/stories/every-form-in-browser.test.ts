import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../api/forms/index.js';
import type { Question, Section } from '../../api/forms/language/definition.js';
import { answerMark } from '../../api/documents/print/marks.js';
import { readPdf } from '../../api/documents/print/read-pdf.js';
import { comparable } from '../../api/documents/proof.js';
import { Browsing } from '../support/browsing.js';
import { answersFor, saveAll } from '../support/fill-draft.js';
import { fillInBrowser } from '../support/fill-in-browser.js';
import type { Person } from '../support/installation.js';

/* Every shipped form, in every variant, filled in page by page without scripts, submitted and printed, with text as long as people write it. Every page of every variant is filled in by hand once. */

const browsing = await Browsing.start();
const long = (who: string) => `${who}: I like the garden, and Mr Trelawny’s maths. Mornings are hard when the corridor is loud – “too many people”. Rwy’n hoffi canu 🙂. أحب المدرسة.\n`.repeat(90).trim();

interface Story {
  variant: string;
  said: Record<string, Value>;
}
const reviews: Story[] = [
  { variant: 'Post-16', said: { 'cyp.helped': long('Idris'), 'cyp.hard': long('Idris again'), 'person.capacity': 'LACKS_FOR_THIS_DECISION' } },
  { variant: 'School age', said: { 'cyp.helped': long('Nia'), 'par.working': long('Her mother') } },
  { variant: 'Early years', said: { 'par.working': long('His parents') } },
];
const request = 'Request an EHC needs assessment';
const others: (Story & { start: string })[] = [
  { start: request, variant: 'Early years', said: { 'par.worries': long('The parents') } },
  { start: request, variant: 'School age', said: { 'cyp.hard': long('Sam') } },
  { start: request, variant: 'Post-16', said: { 'cyp.aspirations': long('Cai') } },
  { start: 'Start an early help assessment', variant: '', said: { 'parent.views': long('The grandparents') } },
  { start: 'Start a young carer’s assessment', variant: '', said: { 'wish.change': long('Ffion') } },
];

type Filled = Awaited<ReturnType<typeof answersFor>>;
const walked = new Set<string>();

/** A page with the same questions as one that was filled in before is not filled in by hand again; its answers come through the API. */
function isNew({ form, variant }: Filled, section: Section): boolean {
  const isHere = ({ variants }: { variants?: string[] }) => !variants || variants.includes(variant);
  const keys = (questions: readonly Question[]): string[] => questions.filter(isHere).flatMap(({ key, questions: inner }) => [key, ...keys(inner ?? [])]);
  const page = [form.definition.code, section.key, ...(isHere(section) ? keys(section.questions) : [])].join(' ');
  return isHere(section) && !walked.has(page) && Boolean(walked.add(page));
}

describe.skipIf(!browsing)('every form, filled in by its pages, submitted and printed', { timeout: 240_000 }, () => {
  const { house } = browsing!;
  let [devon, plymouth]: Page[] = [];
  let [amara, sam]: Person[] = [];

  beforeAll(async () => {
    const open = async (email: string) => {
      const context = await browsing!.context({ scripts: false });
      // What the pages look like is seen in other stories; here they have to do with their markup alone.
      await context.route(/\/assets\//, (route) => route.abort());
      const page = await context.newPage();
      await browsing!.signIn(page, email);
      return page;
    };
    devon = await open('amara.senco@exe-college.example');
    plymouth = await open('sam.senco@sound-primary.example');
    [amara, sam] = [await house.signIn('amara.senco@exe-college.example'), await house.signIn('sam.senco@sound-primary.example')];
  });
  afterAll(() => browsing!.stop());

  async function fillSubmitPrint(page: Page, person: Person, type: 'review' | 'assessment', said: Record<string, Value>): Promise<void> {
    const address = new URL(page.url()).pathname;
    const filled = await answersFor(person, address.split('/').at(-1)!, said, '2026-11-22', { type });
    const pages = filled.form.definition.sections.filter((section) => isNew(filled, section) || [...filled.answers.keys()].some((path) => filled.form.at(path).section === section && filled.form.at(path).question.kind === 'file')).map(({ key }) => key);
    await saveAll(person, filled, new Map([...filled.answers].filter(([path]) => !pages.includes(filled.form.at(path).section.key))));
    await fillInBrowser(page, address, pages, filled.answers);
    await page.goto(`${address}/check`);
    expect((await page.locator('main').textContent())!.replace(/\s+/g, ' ').slice(0, 400)).not.toMatch(/still needed/);
    await page.getByRole('button', { name: 'Submit to the authority' }).click();
    await page.getByRole('heading', { name: /submitted$/ }).waitFor();
    await expect.poll(async () => (await page.goto(address), page.getByRole('link', { name: /^Download / }).count()), { timeout: 60_000, interval: 500 }).toBe(1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Download / }).click()]);
    const printed = await readPdf(readFileSync((await download.path())!));
    for (const [path, text] of Object.entries(said).filter(([, value]) => String(value).length > 100)) expect(comparable(printed.get(answerMark(path)) ?? '') === comparable(String(text)), path).toBe(true);
  }

  it.each(reviews)('a review, $variant', async ({ variant, said }) => {
    const page = devon!;
    await page.goto('/?list=due');
    await page.locator('tbody th a').first().click();
    await page.getByRole('button', { name: 'Start a review' }).click();
    await page.getByLabel(variant, { exact: true }).check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByText(/of \d+ sections completed/).waitFor();
    await fillSubmitPrint(page, amara!, 'review', said);
  });

  it.each(others)('$start, $variant', async ({ start, variant, said }) => {
    const page = plymouth!;
    const place = others.filter((each) => each.start === start).findIndex((each) => each.variant === variant);
    await page.goto('/children');
    await page.locator('.portal-table tbody a').nth(place).click();
    await page.getByRole('link', { name: start }).click();
    if (variant !== '') await page.getByLabel(variant, { exact: false }).check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByText(/of \d+ sections completed/).waitFor();
    await fillSubmitPrint(page, sam!, 'assessment', said);
  });
});

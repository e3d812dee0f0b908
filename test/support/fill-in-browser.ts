import type { Page } from 'playwright-core';
import type { Value } from '../../api/forms/index.js';
import { itemsOf } from '../../api/forms/language/check.js';

type Given = ReadonlyMap<string, Value>;

interface Box {
  path: string;
  kind: string;
}

const paper = { name: 'Report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n') };

/**
 * Fills in a whole form by its pages, as a patient person would whose browser runs none of the page’s scripts: section
 * by section, item by item, with the buttons that are there. It stands at the task list when it begins.
 */
export async function fillInBrowser(page: Page, base: string, sections: readonly string[], answers: Given): Promise<void> {
  for (const key of sections) await fillPage(page, `${base}/sections/${key}`, answers, '', '');
}

/** @param inForm the item in the answers, and @param onPage the same item as the portal calls it */
async function fillPage(page: Page, address: string, answers: Given, inForm: string, onPage: string): Promise<void> {
  await open(page, address);
  const pathIn = (path: string) => (onPage === '' ? path : `${inForm}${path.slice(onPage.length)}`);
  const boxes = await boxesOf(page);
  const lists = boxes.filter(({ kind }) => kind === 'group' || kind === 'table');
  // A button that adds an item saves the page, too; the item is filled in, and then the next is added.
  for (const { path, kind } of lists) {
    for (const id of itemsOf(answers, pathIn(path))) {
      const item = `${pathIn(path)}[${id}]`;
      if (kind === 'table') {
        if ([...answers.keys()].some((each) => each.startsWith(`${item}.`))) await fillPage(page, itemAddress(address, `${path}[${id}]`), answers, item, `${path}[${id}]`);
        continue;
      }
      await open(page, address);
      await press(page, `button[name="add"][value="${path}"]`);
      const made = new URL(page.url()).searchParams.get('path')!;
      await fillPage(page, itemAddress(address, made), answers, item, made);
    }
  }
  await open(page, address);
  // Answers may make more be asked, on the same page.
  for (let round = 0; round < 5; round += 1) {
    await setAll(page, await boxesOf(page), (path) => answers.get(pathIn(path)));
    await press(page, 'button[name="go"][value="next"]:not([tabindex="-1"])');
    if (!(await page.getByText('there are more questions on this page').count())) break;
  }
}

const itemAddress = (address: string, path: string) => `${/^\/\w+\/[\w-]+/.exec(address)![0]}/item?path=${encodeURIComponent(path)}`;
const boxesOf = (page: Page): Promise<Box[]> => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-path]')].map(({ dataset }) => ({ path: dataset['path']!, kind: dataset['kind']! })));

/** “Save and continue” leads to the next page by itself; nobody types its address again. */
async function open(page: Page, address: string): Promise<void> {
  const { pathname, search } = new URL(page.url());
  if (`${pathname}${search}` !== address) await page.goto(address, { waitUntil: 'domcontentloaded' });
}

async function press(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), page.locator(button).click({ noWaitAfter: true })]);
}

async function setAll(page: Page, boxes: readonly Box[], valueOf: (path: string) => Value | undefined): Promise<void> {
  const given = boxes.map(({ path, kind }) => ({ path, kind, value: valueOf(path) }));
  for (const { path } of given.filter(({ kind, value }) => kind === 'file' && value !== undefined)) await page.locator(`input[type="file"][name="file:${path}"]`).setInputFiles(paper);
  const values = given.flatMap(({ path, kind, value }) => (value === undefined || ['group', 'table', 'file', 'guidance'].includes(kind) ? [] : [{ path, kind, value: typeof value === 'number' ? String(value) : value }]));
  await page.evaluate((all) => {
    const named = (name: string) => [...document.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
    for (const { path, kind, value } of all) {
      const fields = named(path);
      if (kind === 'date') {
        const [year, month, day] = String(value).split('-');
        for (const [part, text] of [['day', day], ['month', month], ['year', year]] as const) for (const field of named(`${path}-${part}`)) field.value = String(Number(text));
      } else if (fields.some(({ type }) => type === 'radio' || type === 'checkbox')) {
        const wanted = value === true ? ['yes'] : value === false ? ['no'] : Array.isArray(value) ? value : [value];
        for (const field of fields) field.checked = wanted.includes(field.value);
      } else for (const field of fields) field.value = String(value);
    }
  }, values as { path: string; kind: string; value: string | boolean | string[] }[]);
}

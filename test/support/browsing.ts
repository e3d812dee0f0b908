import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openBrowser } from './browser.js';
import { Installation } from './installation.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env['SCREENSHOTS'];

export const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** A real browser on a real, listening installation. */
export class Browsing {
  private constructor(
    readonly house: Installation,
    readonly browser: Browser,
    readonly base: string,
  ) {}

  /** Null where this machine has no browser; then the stories are skipped, unless a browser is required. */
  static async start(settings: Partial<NodeJS.ProcessEnv> = {}): Promise<Browsing | null> {
    const browser = await openBrowser();
    if (!browser) {
      if (process.env['BROWSER_REQUIRED']) throw new Error('A browser is required, and there is none.');
      console.warn('SKIPPED: there is no browser on this machine, so no story was tried in one.');
      return null;
    }
    const port = await freePort();
    const base = `http://localhost:${port}`;
    const house = await Installation.start({ PORT: String(port), BASE_URL: base, ...settings });
    await house.app.http.listen({ port, host: 'localhost' });
    return new Browsing(house, browser, base);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.house.stop();
  }

  async context({ scripts = true, size = sizes.desktop }: { scripts?: boolean; size?: { width: number; height: number } } = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({ baseURL: this.base, viewport: size, javaScriptEnabled: scripts, locale: 'en-GB', acceptDownloads: true });
    context.setDefaultTimeout(30_000);
    // The story's day is not today's: what a page takes for today must be what the server does.
    await context.addInitScript(shiftClock, this.house.now.getTime() - Date.now());
    return context;
  }

  /** Signs in with the pages, as a person would. */
  async signIn(page: Page, email: string, password = this.house.password): Promise<void> {
    await page.goto('/sign-in');
    await this.finishSignIn(page, email, password);
  }

  /** The sign-in page is open already. */
  async finishSignIn(page: Page, email: string, password = this.house.password): Promise<void> {
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Continue' }).click();
    const [, code] = await this.house.mailTo(email, /\b(\d{6})\b/);
    await page.getByLabel('Code').fill(code!);
    await Promise.all([page.waitForEvent('framenavigated'), page.getByRole('button', { name: 'Sign in' }).click()]);
  }
}

/** In the page: its clock goes by so much before or behind the machine's. */
function shiftClock(milliseconds: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (real, given, wanted) => (given.length === 0 ? new real(real.now() + milliseconds) : (Reflect.construct(real, given, wanted) as object)),
    get: (real, name) => (name === 'now' ? () => real.now() + milliseconds : (Reflect.get(real, name) as unknown)),
  });
}

/** Runs axe on a page as it stands (WCAG 2.2 A and AA) and, where a folder is named, takes its picture. A page that is just being left is not looked at, but the one that comes. */
export async function look(page: Page, name: string, options: { scripts?: boolean } = {}): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await page.waitForLoadState();
    try {
      return await lookOnce(page, name, options);
    } catch (error) {
      if (attempt === 3 || !/Execution context was destroyed|because of a navigation/.test(String(error))) throw error;
    }
  }
}

async function lookOnce(page: Page, name: string, { scripts = true }: { scripts?: boolean }): Promise<void> {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  }
  // Where no scripts run, axe cannot either; the same pages are tried with scripts in other stories.
  if (!scripts) return;
  await page.evaluate(axeSource);
  // A button that is just changing its colour is looked at when it has changed; what turns for ever is not waited for.
  await page.evaluate(async () => {
    const ending = globalThis.document.getAnimations().filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(root: unknown, options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> } };
    const result = await axe.run(globalThis.document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return result.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  });
  expect(violations, `axe on ${name}`).toEqual([]);
  const overflow = await page.evaluate(() => globalThis.document.documentElement.scrollWidth > globalThis.innerWidth + 1);
  expect(overflow, `${name} is wider than the window`).toBe(false);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

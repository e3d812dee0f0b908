import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

/** A real browser: the machine's own, or the one that comes from npm on Linux. Null where there is none. */
export async function openBrowser(): Promise<Browser | null> {
  const own = places.find((path) => existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: flags, headless: true });
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: flags, headless: true });
}

import { openBrowser } from '../../test/support/browser.js';
import { rounded } from '../measure/statistics.js';
import { table } from '../measure/table.js';
import { ports } from '../rivals/start.js';
import { signInAll, startPortal } from '../sessions.js';
import type { Figure } from './figure.js';

/** What a browser loads until the worklist of the back office shows its first row: the first time, and from its cache. */
export const office: Figure = {
  name: 'office',
  says: 'back office: bytes and time until the first list',
  async measure({ url }) {
    const browser = await openBrowser();
    if (!browser) throw new Error('There is no browser on this machine');
    const session = await signInAll(ports.other, url);
    const portal = await startPortal(ports.portal, url, true);
    const lines: string[][] = [];
    const figures: Record<string, number> = {};
    try {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      // In production the cookie is for https alone, which this machine’s own address is not.
      await context.setExtraHTTPHeaders({ authorization: `Bearer ${session.worker}` });
      for (const visit of ['first', 'again']) {
        const page = await context.newPage();
        const network = await context.newCDPSession(page);
        let [bytes, requests] = [0, 0];
        await network.send('Network.enable');
        network.on('Network.loadingFinished', ({ encodedDataLength }) => {
          bytes += encodedDataLength;
          if (encodedDataLength > 0) requests += 1;
        });
        const begun = performance.now();
        await page.goto(`http://127.0.0.1:${portal.port}/admin/#/reviews`);
        await page.locator('table tbody tr').first().waitFor({ timeout: 60_000 });
        const seconds = (performance.now() - begun) / 1000;
        lines.push([visit, (bytes / 1000).toFixed(0), String(requests), seconds.toFixed(1)]);
        figures[`${visit} kB`] = rounded(bytes / 1000, 0);
        figures[`${visit} seconds`] = rounded(seconds, 1);
        await page.close();
      }
      console.log(`\n### ${this.says}\n`);
      console.log(table(['visit', 'kB over the wire', 'requests', 'seconds to the first row'], lines));
      return figures;
    } finally {
      await browser.close();
      await portal.stop();
    }
  },
};

import { Agent } from 'node:http';
import pg from 'pg';
import { secondsOf } from '../measure/cpu.js';
import { settled } from '../measure/settled.js';
import { median, rounded } from '../measure/statistics.js';
import { ms, table } from '../measure/table.js';
import { ports } from '../rivals/start.js';
import { signInAll, startPortal } from '../sessions.js';
import type { Figure } from './figure.js';
import { get } from './get.js';

const ROUNDS = 5;
const WARM = 300;
const TIMES = 100;

/** The portal’s pages for somebody at a school: processor time of the server for each, and all bytes of a first visit. */
export const pages: Figure = {
  name: 'pages',
  says: 'pages of the portal: server CPU, and bytes with everything',
  async measure({ url }) {
    const session = await signInAll(ports.other, url);
    const portal = await startPortal(ports.portal, url, true);
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    // Behind https, as it is in production, cookies have this prefix.
    const headers = { cookie: `__Host-portal_session=${session.professional}` };
    try {
      const { rows } = await owner.query<{ id: string }>(`select r.id from review r join organisation o on o.id = r.setting_id join form_response f on f.id = r.response_id where o.urn = '999001' and f.closed_at is null and r.id::text like '019a%' order by r.id limit 1`);
      const review = `/reviews/${rows[0]!.id}`;
      const tasks = await get(portal.port, review, { headers });
      const section = new RegExp(`${review}/sections/[\\w-]+`).exec(tasks.text)?.[0];
      if (!section) throw new Error(`The page ${review} names no section (HTTP ${tasks.status})`);
      await settled(portal.pid);
      const lines: string[][] = [];
      const figures: Record<string, number> = {};
      for (const [name, path] of Object.entries({ 'sign-in': '/sign-in', list: '/', tasks: review, section })) {
        const first = await get(portal.port, path, { headers });
        if (first.status !== 200) throw new Error(`${name}: HTTP ${first.status}`);
        const parts = [...new Set([...first.text.matchAll(/(?:src|href)="(\/(?:assets|portal|fonts|public)[^"]*)"/g)].map(([, found]) => found!))];
        const styles = await Promise.all(parts.map((part) => get(portal.port, part)));
        const fonts = [...new Set(styles.flatMap(({ text }) => [...text.matchAll(/url\((\/[^)"']+\.woff2)\)/g)].map(([, found]) => found!)))];
        const all = first.bytes + styles.reduce((sum, { bytes }) => sum + bytes, 0);
        const fontBytes = (await Promise.all(fonts.map((font) => get(portal.port, font)))).reduce((sum, { bytes }) => sum + bytes, 0);
        const ask = (times: number) => Promise.all(Array.from({ length: 4 }, async () => {
          for (let time = 0; time < times / 4; time += 1) await get(portal.port, path, { agent, headers });
        }));
        await ask(WARM);
        const costs: number[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const before = secondsOf(portal.pid)!;
          await ask(TIMES);
          costs.push(((secondsOf(portal.pid)! - before) * 1000) / TIMES);
        }
        lines.push([name, ms(median(costs)), (first.bytes / 1000).toFixed(1), (all / 1000).toFixed(1), (fontBytes / 1000).toFixed(1), String(1 + parts.length)]);
        figures[`${name} ms`] = rounded(median(costs));
        figures[`${name} kB`] = rounded((all + fontBytes) / 1000, 1);
      }
      console.log(`\n### ${this.says}\n`);
      console.log(table(['page', 'server CPU ms', 'page kB', 'with script and style kB', 'fonts kB', 'requests'], lines));
      return figures;
    } finally {
      agent.destroy();
      await owner.end();
      await portal.stop();
    }
  },
};

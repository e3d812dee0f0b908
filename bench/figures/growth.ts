import pg from 'pg';
import { Load } from '../measure/load.js';
import { CpuMeter } from '../measure/cpu.js';
import { chained, settled } from '../measure/settled.js';
import { median, rounded } from '../measure/statistics.js';
import { ms, table, times } from '../measure/table.js';
import { populated } from '../populated.js';
import { shotFor } from '../rivals/question.js';
import { ports } from '../rivals/start.js';
import { signInAll, startPortal } from '../sessions.js';
import { workloads } from '../workloads/index.js';
import type { Figure } from './figure.js';

const ROUNDS = 4;
const WARM_MILLISECONDS = 8000;
const MILLISECONDS = 1500;
const sizes = ['tiny', 'small'] as const;

/** The same work of one authority, with ten times as much of others’ beside it: two products, each on its population, in turns. */
export const growth: Figure = {
  name: 'growth',
  says: 'from 6,000 to 60,000 plans: what others’ data cost one authority',
  async measure({ cluster }) {
    const places = [];
    for (const [index, size] of sizes.entries()) {
      const url = cluster.url(await populated(cluster, size));
      const session = await signInAll(ports.other, url);
      const owner = new pg.Client({ connectionString: url });
      await owner.connect();
      const portal = await startPortal(ports.portal + index, url, true, { DATABASE_POOL: '8' });
      places.push({ size, session, owner, portal, load: new Load(portal.port, 8), meter: new CpuMeter(portal.pid, owner, 'portal', `bench_${size}`) });
    }
    const lines: string[][] = [];
    const figures: Record<string, number> = {};
    try {
      for (const { portal } of places) await settled(portal.pid);
      for (const workload of workloads) {
        const costs: Record<string, number[]> = { tiny: [], small: [] };
        const prepared = await Promise.all(places.map(({ owner }) => workload.prepare(owner)));
        let number = 0;
        for (let round = 0; round <= ROUNDS; round += 1)
          for (const [index, { size, session, owner, load, meter }] of places.entries()) {
            const before = await meter.read();
            const volley = await load.run(round === 0 ? WARM_MILLISECONDS : MILLISECONDS, (connection) => shotFor(workload, prepared[index]!, 'portal', session, { connection, number: number++ }, false));
            await chained(owner);
            const { server, database } = await meter.since(before);
            if (volley.errors[0]) throw new Error(`${workload.name} at ${size}: ${volley.errors[0]}`);
            if (round > 0) costs[size]!.push(((server + database) * 1000) / volley.requests);
          }
        const grown = median(costs['small']!.map((cost, round) => cost / costs['tiny']![round]!));
        lines.push([workload.name, ms(median(costs['tiny']!)), ms(median(costs['small']!)), times(grown)]);
        figures[workload.name] = rounded(grown);
      }
      console.log(`\n### ${this.says}\n`);
      console.log(table(['', 'CPU ms at 6,000', 'at 60,000', 'grown by'], lines));
      return figures;
    } finally {
      for (const { owner, portal, load } of places) {
        load.close();
        await owner.end();
        await portal.stop();
      }
    }
  },
};

import pg from 'pg';
import { memoryOf } from '../measure/cpu.js';
import { Load } from '../measure/load.js';
import { settled } from '../measure/settled.js';
import { percentile, rounded } from '../measure/statistics.js';
import { ms, table } from '../measure/table.js';
import { shotFor } from '../rivals/question.js';
import { ports } from '../rivals/start.js';
import { signInAll, startPortal } from '../sessions.js';
import { worklist } from '../workloads/worklist.js';
import type { Figure } from './figure.js';

const CONNECTIONS = 200;
const SLICES = 5;
const MILLISECONDS = 6000;

/** The worklist on 200 connections at once, slice after slice: nobody is turned away, and memory stays where it is. */
export const crowd: Figure = {
  name: 'crowd',
  says: `the worklist on ${CONNECTIONS} connections: errors, and memory over time`,
  async measure({ url }) {
    const session = await signInAll(ports.other, url);
    const portal = await startPortal(ports.portal, url, true);
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    const load = new Load(portal.port, CONNECTIONS);
    try {
      const prepared = await worklist.prepare(owner);
      await settled(portal.pid);
      const idle = memoryOf(portal.pid);
      const lines: string[][] = [];
      let [number, errors, memory, first] = [0, 0, 0, 0];
      for (let slice = 0; slice < SLICES; slice += 1) {
        const volley = await load.run(MILLISECONDS, (connection) => shotFor(worklist, prepared, 'portal', session, { connection, number: number++ }, false));
        memory = memoryOf(portal.pid);
        // The first slice compiles and opens all connections.
        if (slice === 1) first = memory;
        errors += volley.errors.length;
        lines.push([String(slice + 1), String(volley.requests), ms(percentile(volley.latencies, 50)), ms(percentile(volley.latencies, 99)), memory.toFixed(0), volley.errors[0]?.slice(0, 80) ?? '0']);
      }
      console.log(`\n### ${this.says}\n`);
      console.log(table(['slice', 'requests', 'p50 ms', 'p99 ms', 'MB', 'errors'], lines));
      return { errors, idleMB: rounded(idle, 0), loadedMB: rounded(memory, 0), growthMB: rounded(memory - first, 0) };
    } finally {
      load.close();
      await owner.end();
      await portal.stop();
    }
  },
};

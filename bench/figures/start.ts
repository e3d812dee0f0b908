import { memoryOf, secondsOf } from '../measure/cpu.js';
import { settled } from '../measure/settled.js';
import { median, rounded } from '../measure/statistics.js';
import { table } from '../measure/table.js';
import { ports } from '../rivals/start.js';
import { startPortal } from '../sessions.js';
import { ask } from '../sessions.js';
import type { Figure } from './figure.js';

const TIMES = 3;

/** From the start of the process to its first answer, on a database that is there already; and what it holds when nobody asks. */
export const start: Figure = {
  name: 'start',
  says: 'cold start to the first answer, and memory at rest',
  async measure({ url }) {
    const found: { cpu: number; seconds: number; memory: number }[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const begun = performance.now();
      const portal = await startPortal(ports.portal, url, true);
      try {
        await ask(`http://127.0.0.1:${portal.port}`, '{ viewer { name } }', {});
        const [cpu, seconds] = [secondsOf(portal.pid)!, (performance.now() - begun) / 1000];
        await settled(portal.pid);
        found.push({ cpu, seconds, memory: memoryOf(portal.pid) });
      } finally {
        await portal.stop();
      }
    }
    const middle = (of: 'cpu' | 'seconds' | 'memory') => median(found.map((each) => each[of]));
    console.log(`\n### ${this.says}\n`);
    console.log(table(['CPU seconds', 'seconds', 'MB at rest'], [[middle('cpu').toFixed(2), middle('seconds').toFixed(1), middle('memory').toFixed(0)]]));
    return { cpuSeconds: rounded(middle('cpu')), idleMB: rounded(middle('memory'), 0) };
  },
};

import pg from 'pg';
import { CpuMeter } from '../measure/cpu.js';
import { chained, settled } from '../measure/settled.js';
import { rounded } from '../measure/statistics.js';
import { table } from '../measure/table.js';
import { ports } from '../rivals/start.js';
import { signIn, startPortal } from '../sessions.js';
import type { Figure } from './figure.js';

const TIMES = 20;

/** A whole sign-in: password, mailed code, session. The mailbox is asked for the code, which is counted, too. */
export const signIns: Figure = {
  name: 'signins',
  says: 'sign-ins per CPU second',
  async measure({ url }) {
    const portal = await startPortal(ports.portal, url, false);
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    try {
      const base = `http://127.0.0.1:${portal.port}`;
      for (let time = 0; time < 3; time += 1) await signIn(base, 'joe.caseworker@devon.example');
      await settled(portal.pid);
      const meter = new CpuMeter(portal.pid, owner, 'portal');
      const before = await meter.read();
      for (let time = 0; time < TIMES; time += 1) await signIn(base, 'joe.caseworker@devon.example');
      await chained(owner);
      const { server, database } = await meter.since(before);
      console.log(`\n### ${this.says}\n`);
      console.log(table(['server CPU ms', 'database CPU ms', 'a CPU second'], [[((server * 1000) / TIMES).toFixed(0), ((database * 1000) / TIMES).toFixed(0), (TIMES / (server + database)).toFixed(1)]]));
      return { perCpuSecond: rounded(TIMES / (server + database), 1) };
    } finally {
      await owner.end();
      await portal.stop();
    }
  },
};

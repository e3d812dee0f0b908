import { join } from 'node:path';
import pg from 'pg';
import { type Cluster, benchFolder } from './cluster.js';
import { Load } from './measure/load.js';
import { measure, middle, ratio } from './measure/rounds.js';
import { settled } from './measure/settled.js';
import { rounded } from './measure/statistics.js';
import { ms, table, times } from './measure/table.js';
import { Running } from './processes.js';
import { shotFor } from './rivals/question.js';
import { ports } from './rivals/start.js';
import { say } from './progress.js';
import { signInAll, startPortal } from './sessions.js';
import { worklist } from './workloads/worklist.js';

/** Layers of the permission machinery, each left out alone, and all of them together. */
const layers = { 'without guards': 'guards', 'without filters': 'filters', 'without row policies': 'rows', 'without the read audit': 'audit', 'without all of it': 'guards,filters,rows,audit' } as const;

export interface AccessEffort {
  rounds: number;
  milliseconds: number;
  connections: number;
  /** Whether each layer is left out alone, too; else only all of them. */
  each: boolean;
}

/** What the permission machinery adds to the processor time of the same worklist query: the product by itself with parts left out. */
export async function compareAccess(cluster: Cluster, database: string, { rounds, milliseconds, connections, each }: AccessEffort): Promise<Record<string, number>> {
  const url = cluster.url(database);
  const session = await signInAll(ports.other, url);
  const chosen = Object.entries(layers).filter(([name]) => each || name === 'without all of it');
  // Each has a copy of the database to itself: one process of a database puts entries into the chain, and pays for all.
  const copies = [database, ...chosen.map((_, index) => `${database}_without_${index}`)];
  const { roles, owner: nobody } = await cluster.database(database);
  await nobody.end();
  for (const copy of copies.slice(1)) await cluster.copy(database, copy);
  const rolesAt = (copy: string) => JSON.stringify({ ...roles, appUrl: at(roles.appUrl, copy), jobsUrl: at(roles.jobsUrl, copy) });
  const started: Running[] = [await startPortal(ports.portal, url, true)];
  for (const [index, [name, without]] of chosen.entries())
    started.push(await Running.start(name, ports.limit + index, ['dist/bench/rivals/bare.js'], { DATABASE_URL: cluster.url(copies[index + 1]!), DATA_DIR: join(benchFolder, `files-${index}`), BENCH_WITHOUT: without, BENCH_ROLES: rolesAt(copies[index + 1]!) }, /^ready/m));
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const servers = Object.fromEntries(['as it ships', ...chosen.map(([name]) => name)].map((name, index) => [name, { running: started[index]!, speaks: 'portal' as const, database: copies[index]! }]));
  try {
    const prepared = await worklist.prepare(owner);
    await proveSame(servers, prepared, session);
    for (const { pid } of started) await settled(pid);
    const slices = await measure(worklist, prepared, servers, session, { connections, rounds, milliseconds, owner });
    const whole = slices['as it ships']!;
    const added = (name: string) => ratio(whole, slices[name]!, 'cpu') - 1;
    console.log(`\n### The permission machinery — ${worklist.says}, ${connections} connections, ${rounds} rounds\n`);
    console.log(table(['', 'server CPU ms', 'database CPU ms', 'as it ships, by this', 'a second', 'errors'], Object.entries(slices).map(([name, some]) => [name, ms(middle(some, 'server')), ms(middle(some, 'database')), times(ratio(whole, some, 'cpu')), middle(some, 'perSecond').toFixed(0), String(some.flatMap(({ errors }) => errors).length)])));
    return Object.fromEntries(chosen.map(([name, without]) => [without === layers['without all of it'] ? 'added' : without, rounded(added(name), 3)]));
  } finally {
    await owner.end();
    await Promise.all(started.map((running) => running.stop()));
    for (const copy of copies.slice(1)) await cluster.drop(copy);
  }
}

/** The same address with another database. */
const at = (url: string, database: string) => url.replace(/\/[^/]*$/, `/${database}`);

/** Nothing is compared that does not say the same. */
async function proveSame(servers: Record<string, { running: Running }>, prepared: Awaited<ReturnType<typeof worklist.prepare>>, session: Awaited<ReturnType<typeof signInAll>>): Promise<void> {
  for (let number = 0; number < prepared.count; number += 1) {
    const answers = new Map<string, string>();
    for (const [name, { running }] of Object.entries(servers)) {
      const load = new Load(running.port, 1);
      const shot = shotFor(worklist, prepared, 'portal', session, { connection: 0, number }, true);
      const { status, text } = await load.send(shot);
      load.close();
      shot.check(status, text);
      answers.set(name, JSON.stringify(shot.answer));
    }
    const [first] = answers.values();
    for (const [name, answer] of answers) if (answer !== first) throw new Error(`Question ${number}: “${name}” does not say the same as “as it ships”`);
  }
  say(`All say the same (${prepared.count} questions)`);
}

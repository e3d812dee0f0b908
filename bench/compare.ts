import pg from 'pg';
import type { Cluster } from './cluster.js';
import { Load } from './measure/load.js';
import { memoryOf } from './measure/cpu.js';
import { type Slice, measure, middle, ratio } from './measure/rounds.js';
import { settled } from './measure/settled.js';
import { rounded } from './measure/statistics.js';
import { ms, table, times } from './measure/table.js';
import { say } from './progress.js';
import { proveSame } from './rivals/same.js';
import { ports, startRivals } from './rivals/start.js';
import { signInAll } from './sessions.js';
import { type Rival, type Workload, rivals } from './workloads/index.js';

/** How long is measured. The ratios settle within a few rounds; the 99th percentile wants more. */
export interface Effort {
  rounds: number;
  milliseconds: number;
  connections: readonly number[];
}

/** The figures of one workload, in the words of docs/performance.md. */
export interface Figures {
  cpuVsLimit: number;
  cpuVsPostgraphileRls: number;
  p99VsLimit: number;
  cpuMs: number;
  errors: number;
}

/** Compares the rivals in some workloads and prints what came out, a table for each. */
export async function compare(cluster: Cluster, database: string, chosen: readonly Workload[], { rounds, milliseconds, connections }: Effort): Promise<Record<string, Figures>> {
  const session = await signInAll(ports.other, cluster.url(database));
  const running = await startRivals(cluster, database);
  const owner = new pg.Client({ connectionString: cluster.url(database) });
  await owner.connect();
  const servers = Object.fromEntries(rivals.map((rival) => [rival, { running: running[rival], speaks: rival }])) as Record<Rival, { running: (typeof running)[Rival]; speaks: Rival }>;
  const figures: Record<string, Figures> = {};
  await settled(running.portal.pid);
  try {
    for (const workload of chosen) {
      const prepared = await workload.prepare(owner);
      const loads = Object.fromEntries(rivals.map((rival) => [rival, new Load(running[rival].port, 1)])) as Record<Rival, Load>;
      const questions = await proveSame(workload, prepared, loads, session);
      for (const load of Object.values(loads)) load.close();
      say(`${workload.name}: all three say the same (${questions} questions)`);
      const lines: string[][] = [];
      const byConnections = new Map<number, Record<Rival, Slice[]>>();
      for (const count of connections) {
        const slices = await measure(workload, prepared, servers, session, { connections: count, rounds, milliseconds, owner, warm: byConnections.size > 0 });
        byConnections.set(count, slices);
        for (const rival of rivals) lines.push([rival, String(count), ms(middle(slices[rival], 'server')), ms(middle(slices[rival], 'database')), times(ratio(slices[rival], slices.limit, 'cpu')), ms(middle(slices[rival], 'p50')), ms(middle(slices[rival], 'p99')), times(ratio(slices[rival], slices.limit, 'p99')), middle(slices[rival], 'perSecond').toFixed(0), `${memoryOf(running[rival].pid).toFixed(0)}`, String(slices[rival].flatMap(({ errors }) => errors).length)]);
      }
      console.log(`\n### ${workload.name} — ${workload.says}\n`);
      console.log(table(['', 'connections', 'server CPU ms', 'database CPU ms', 'CPU by limit', 'p50 ms', 'p99 ms', 'p99 by limit', 'a second', 'MB', 'errors'], lines));
      const firstError = [...byConnections.values()].flatMap((slices) => rivals.flatMap((rival) => slices[rival].flatMap(({ errors }) => errors)))[0];
      if (firstError) console.log(`First error: ${firstError}`);
      figures[workload.name] = figuresOf(byConnections);
    }
  } finally {
    await owner.end();
    await Promise.all(Object.values(running).map((each) => each.stop()));
  }
  return figures;
}

/** CPU at 16 connections, or at what was measured; p99 likewise. */
function figuresOf(measured: ReadonlyMap<number, Record<Rival, Slice[]>>): Figures {
  const slices = measured.get(16) ?? [...measured.values()][0]!;
  return {
    cpuVsLimit: rounded(ratio(slices.portal, slices.limit, 'cpu')),
    cpuVsPostgraphileRls: rounded(ratio(slices.portal, slices.postgraphile, 'cpu')),
    p99VsLimit: rounded(ratio(slices.portal, slices.limit, 'p99')),
    cpuMs: rounded(middle(slices.portal, 'cpu'), 3),
    errors: [...measured.values()].flatMap((each) => each.portal.flatMap(({ errors }) => errors)).length,
  };
}

import type pg from 'pg';
import type { Running } from '../processes.js';
import type { Session } from '../sessions.js';
import type { Prepared, Rival, Workload } from '../workloads/index.js';
import { shotFor } from '../rivals/question.js';
import { CpuMeter } from './cpu.js';
import { Load } from './load.js';
import { chained } from './settled.js';
import { median, percentile } from './statistics.js';

/** What one rival took in one slice. */
export interface Slice {
  requests: number;
  /** Milliseconds of processor time per request: the server’s process, and PostgreSQL’s. */
  server: number;
  database: number;
  cpu: number;
  p50: number;
  p99: number;
  perSecond: number;
  errors: string[];
}

/** What each rival calls itself on its connections. */
const applications: Readonly<Record<Rival, string>> = { portal: 'portal', limit: 'bench-limit', postgraphile: 'bench-postgraphile' };

/** Before the first round each answers so many requests, or so long: servers run for weeks, and are compiled by what they are asked most. */
const WARM_REQUESTS = 3000;
const WARM_MILLISECONDS = 20_000;

export interface RoundsOptions {
  connections: number;
  rounds: number;
  milliseconds: number;
  owner: pg.Client;
  /** Whether they are warm already. */
  warm?: boolean;
}

/** Short slices that take turns, so that whatever else the machine does falls on all alike. */
export async function measure<Name extends string>(workload: Workload, prepared: Prepared, servers: Readonly<Record<Name, { running: Running; speaks: Rival; database?: string }>>, session: Session, { connections, rounds, milliseconds, owner, warm = false }: RoundsOptions): Promise<Record<Name, Slice[]>> {
  const names = Object.keys(servers) as Name[];
  const loads = Object.fromEntries(names.map((name) => [name, new Load(servers[name].running.port, connections)])) as Record<Name, Load>;
  const slices = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Slice[]>;
  let number = 0;
  const run = async (name: Name, time: number): Promise<Slice> => {
    const { running, speaks, database: own } = servers[name];
    const meter = new CpuMeter(running.pid, owner, applications[speaks], own);
    const before = await meter.read();
    const volley = await loads[name].run(time, (connection) => shotFor(workload, prepared, speaks, session, { connection, number: number++ }, false));
    // What was written is put into the audit chain behind it: that is paid by whoever wrote it.
    await chained(owner);
    const { server, database } = await meter.since(before);
    const each = 1000 / volley.requests;
    return { requests: volley.requests, server: server * each, database: database * each, cpu: (server + database) * each, p50: percentile(volley.latencies, 50), p99: percentile(volley.latencies, 99), perSecond: volley.requests / volley.seconds, errors: volley.errors };
  };
  try {
    for (const name of warm ? [] : names)
      for (let asked = 0, until = performance.now() + WARM_MILLISECONDS; asked < WARM_REQUESTS && performance.now() < until; ) asked += (await run(name, milliseconds)).requests;
    for (let round = 0; round < rounds; round += 1)
      for (let turn = 0; turn < names.length; turn += 1) {
        const name = names[(round + turn) % names.length]!;
        slices[name].push(await run(name, milliseconds));
      }
  } finally {
    for (const load of Object.values<Load>(loads)) load.close();
  }
  return slices;
}

/** The median over rounds of one rival’s figure by another’s of the same round. */
export const ratio = (one: readonly Slice[], other: readonly Slice[], of: 'cpu' | 'p50' | 'p99'): number => median(one.map((slice, index) => slice[of] / other[index]![of]));

export const middle = (slices: readonly Slice[], of: 'cpu' | 'server' | 'database' | 'p50' | 'p99' | 'perSecond'): number => median(slices.map((slice) => slice[of]));

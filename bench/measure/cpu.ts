import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Ticks in which Linux counts processor time; 100 a second on every machine that we know. */
const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) || 100;

/** Processor time of each process so far, user and system, in seconds. */
export type CpuReading = ReadonlyMap<number, number>;

/** What a slice cost: seconds of the server's process (all its threads) and of PostgreSQL's backends. */
export interface CpuCost {
  server: number;
  database: number;
}

/**
 * Reads processor time from /proc. Time is what is compared, not speed: it does not depend on
 * what else the machine does, and one slow query cannot hide behind an idle second core.
 */
export class CpuMeter {
  constructor(
    private readonly server: number,
    private readonly postmaster: number,
  ) {}

  read(): { server: number; backends: CpuReading } {
    const backends = childrenOf(this.postmaster).map((pid) => [pid, secondsOf(pid)] as const);
    return { server: secondsOf(this.server) ?? 0, backends: new Map(backends.filter((entry): entry is [number, number] => entry[1] !== undefined)) };
  }

  /** What was used since a reading. A backend that ended in between is not counted; pools keep theirs. */
  since(before: ReturnType<CpuMeter['read']>): CpuCost {
    const now = this.read();
    let database = 0;
    for (const [pid, seconds] of now.backends) database += seconds - (before.backends.get(pid) ?? 0);
    return { server: now.server - before.server, database };
  }
}

function secondsOf(pid: number): number | undefined {
  try {
    const fields = afterName(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return undefined;
  }
}

const afterName = (stat: string) => stat.slice(stat.lastIndexOf(')') + 2).split(' ');

/** Children that work for clients, and the writers of the log; not autovacuum, which works for nobody in particular. */
function childrenOf(parent: number): number[] {
  const listed = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim();
  if (listed === '') return [];
  return listed.split(' ').map(Number).filter((pid) => !/autovacuum|logical replication/.test(commandOf(pid)));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return 'autovacuum, which has ended';
  }
}

/** Resident memory of a process, in megabytes. */
export function memoryOf(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0) / 1024;
}

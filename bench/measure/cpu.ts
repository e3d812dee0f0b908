import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type pg from 'pg';

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
  /**
   * @param application what the server calls itself on its connections; their backends are its cost
   * @param database only those of this database; where several servers of one name run, each has one of its own
   */
  constructor(
    private readonly server: number,
    private readonly owner: pg.Client,
    private readonly application: string,
    private readonly database: string | null = null,
  ) {}

  async read(): Promise<{ server: number; backends: CpuReading }> {
    const { rows } = await this.owner.query<{ pid: number }>('select pid from pg_stat_activity where starts_with(application_name, $1) and ($2::text is null or datname = $2)', [this.application, this.database]);
    const backends = rows.map(({ pid }) => [pid, secondsOf(pid)] as const);
    return { server: secondsOf(this.server) ?? 0, backends: new Map(backends.filter((entry): entry is [number, number] => entry[1] !== undefined)) };
  }

  /** What was used since a reading. A backend that ended in between is not counted; pools keep theirs. */
  async since(before: Awaited<ReturnType<CpuMeter['read']>>): Promise<CpuCost> {
    const now = await this.read();
    let database = 0;
    for (const [pid, seconds] of now.backends) database += seconds - (before.backends.get(pid) ?? 0);
    return { server: now.server - before.server, database };
  }
}

/** Processor time of a process so far, in seconds; nothing of one that has ended. */
export function secondsOf(pid: number): number | undefined {
  try {
    const fields = afterName(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return undefined;
  }
}

const afterName = (stat: string) => stat.slice(stat.lastIndexOf(')') + 2).split(' ');

/** Resident memory of a process, in megabytes. */
export function memoryOf(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0) / 1024;
}

import type pg from 'pg';
import { secondsOf } from './cpu.js';

const wait = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** Share of one processor below which a server that nobody asks is at rest. */
const AT_REST = 0.1;
const PATIENCE_SECONDS = 300;

/**
 * Waits until a server that was started does nothing of its own any more: it compiles, plans, and verifies its log.
 * What it does then is not what answering costs.
 */
export async function settled(pid: number): Promise<void> {
  let last = secondsOf(pid) ?? 0;
  for (let calm = 0, waited = 0; calm < 2 && waited < PATIENCE_SECONDS; waited += 1) {
    await wait(1000);
    const now = secondsOf(pid) ?? 0;
    calm = now - last < AT_REST ? calm + 1 : 0;
    last = now;
  }
}

/** How many of the last entries of the log are looked at; a slice writes fewer. */
const LAST = 20_000;

/**
 * Waits until the product has put every entry of the log into its chain, whoever wrote it. Else it would still be at
 * what another rival wrote, and that would be counted as its own.
 */
export async function chained(owner: pg.Client): Promise<void> {
  for (let tries = 0; tries < 10 * PATIENCE_SECONDS; tries += 1) {
    const { rows } = await owner.query<{ behind: boolean }>(`select exists (select from (select id from audit_event order by id desc limit ${LAST}) e where not exists (select from audit_link l where l.event_id = e.id)) as behind`);
    if (!rows[0]!.behind) return;
    await wait(100);
  }
}

import type pg from 'pg';
import type { Cluster } from './cluster.js';
import { chainEvents } from './population/chain.js';
import { isOutdated, populate } from './population/populate.js';
import { type Size, sizes } from './population/shape.js';
import { say } from './progress.js';

/** The database of a size, loaded where it is not yet, or goes on where a load was stopped. */
export async function populated(cluster: Cluster, size: Size): Promise<string> {
  const name = `bench_${size}`;
  let { owner } = await cluster.database(name);
  if (await isOutdated(owner)) {
    say('The population is of another version; it is loaded anew.');
    await owner.end();
    await cluster.drop(name);
    ({ owner } = await cluster.database(name));
  }
  try {
    const begun = Date.now();
    if (await populate(owner, sizes[size])) say(`Loaded in ${((Date.now() - begun) / 60_000).toFixed(1)} minutes.`);
    await chainEvents(owner);
    await verifiedToday(owner);
  } finally {
    await owner.end();
  }
  return name;
}

/**
 * A product that runs has verified its log within a day; one that starts on a new population would do it now, for minutes
 * of processor time, and be measured meanwhile.
 */
async function verifiedToday(owner: pg.Client): Promise<void> {
  await owner.query(`insert into audit_verification (chain, at, entries) select chain, now(), count(*) from audit_link group by chain on conflict do nothing`);
}

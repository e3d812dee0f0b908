import { join } from 'node:path';
import type { Cluster } from '../cluster.js';
import { Running } from '../processes.js';
import { startPortal } from '../sessions.js';
import type { Rival } from '../workloads/index.js';
import { rivalFunctions, rivalRole } from './postgraphile.sql.js';

const firstPort = Number(process.env['BENCH_PORT'] ?? 4180);
export const ports: Readonly<Record<Rival | 'other', number>> = { other: firstPort, portal: firstPort + 1, limit: firstPort + 2, postgraphile: firstPort + 3 };

/** Everybody on one database, each in a process of its own. */
export async function startRivals(cluster: Cluster, name: string): Promise<Record<Rival, Running>> {
  const { url, roles, owner } = await cluster.database(name);
  const role = `${name}_rival`;
  await owner.query(rivalFunctions);
  await owner.query(rivalRole(role, roles.app));
  await owner.end();
  const asRival = new URL(url);
  [asRival.username, asRival.password] = [role, 'bench'];
  const portal = await startPortal(ports.portal, url, true);
  const limit = await Running.start('limit', ports.limit, ['dist/bench/rivals/limit.js'], { DATABASE_URL: url }, /^ready/m);
  const postgraphile = await Running.start('postgraphile', ports.postgraphile, [join('bench', 'rivals', 'postgraphile.mjs')], { DATABASE_URL: asRival.toString(), NODE_ENV: 'production', GRAPHILE_ENV: 'production' }, /^ready/m);
  return { portal, limit, postgraphile };
}

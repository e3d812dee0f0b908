import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { ormOptions } from './orm.js';
import { type Roles, ensureJobs, ensureRoles, grantRights } from './database/roles.js';
import { ensureDraftCount } from './forms/index.js';
import { ensureDisposal } from './retention/index.js';
import { secureTables } from './database/secure.js';

/** One number for one lock: whoever migrates first, the others wait and find nothing to do. */
const MIGRATION_LOCK = 727_001;

/** Brings a database to the present schema, as its owner, and gives the other roles their rights. Safe to repeat. */
export async function migrate(ownerUrl: string, secret: string): Promise<Roles> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const roles = await ensureRoles(client, ownerUrl, secret);
    const orm = await MikroORM.init({ ...ormOptions, clientUrl: ownerUrl, pool: { min: 0, max: 2 } });
    try {
      await orm.migrator.up();
    } finally {
      await orm.close(true);
    }
    await secureTables(client);
    await ensureJobs(client, roles);
    await grantRights(client, roles);
    await ensureDisposal(client, roles.app);
    await ensureDraftCount(client, roles.app);
    return roles;
  } finally {
    await client.end();
  }
}

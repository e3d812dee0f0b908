import { MikroORM } from '@mikro-orm/postgresql';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../api/database/embedded.js';
import { migrate } from '../api/migrate.js';
import { ormOptions } from '../api/orm.js';

/* Writes the migration that takes the present schema to what the entities say: npm run migration -- NAME */
const folder = mkdtempSync('/var/tmp/professional-portal-migration-');
const server = await startEmbedded({ folder: join(folder, 'pg'), throwaway: true });
try {
  await migrate(server.url, 'for a throwaway database only, 32 characters');
  const orm = await MikroORM.init({ ...ormOptions, clientUrl: server.url });
  const made = await orm.migrator.create(undefined, false, false, process.argv[2] ?? 'change');
  console.log(made.fileName ? `Written: migrations/${made.fileName}` : 'Nothing to do: the migrations and the entities agree.');
  await orm.close(true);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

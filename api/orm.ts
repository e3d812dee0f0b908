import { Migrator } from '@mikro-orm/migrations';
import type { Options } from '@mikro-orm/postgresql';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entities } from './entities.js';

const here = dirname(fileURLToPath(import.meta.url));
const compiled = join(here, '..', 'migrations');

/** What MikroORM must know everywhere: at run time, for migrations and for the drift check. */
export const ormOptions: Options = {
  entities: [...entities],
  extensions: [Migrator],
  forceUtcTimezone: true,
  migrations: { path: compiled, pathTs: join(here, '..', '..', 'migrations'), tableName: 'migration', emit: 'ts', snapshot: false, glob: 'Migration*.{js,ts}', transactional: true, allOrNothing: false },
  schemaGenerator: { createForeignKeyConstraints: true, ignorePolicies: true, ignoreSchema: ['graphile_worker', 'portal', 'portal_jobs'] },
  ignoreUndefinedInQuery: true,
  logger: () => undefined,
};

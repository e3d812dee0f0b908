import { join } from 'node:path';
import pg from 'pg';
import { readConfig } from './config.js';
import { startEmbedded } from './database/embedded.js';
import { migrate } from './migrate.js';

/** Runs a piece of work as the owner of the database: of your own, of a running installation, or of one that is started for it. */
export async function asOwner<T>(work: (owner: pg.Client, config: ReturnType<typeof readConfig>) => Promise<T>): Promise<T> {
  const config = readConfig();
  const embedded = config.DATABASE_URL ? undefined : await startEmbedded({ folder: join(config.DATA_DIR, 'postgres') });
  const url = config.DATABASE_URL ?? embedded!.url;
  try {
    await migrate(url, config.SECRET_KEY);
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    try {
      await owner.query(`select set_config('portal.realm', 'import', false)`);
      return await work(owner, config);
    } finally {
      await owner.end();
    }
  } finally {
    await embedded?.stop();
  }
}

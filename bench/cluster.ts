import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { type EmbeddedServer, startEmbedded } from '../api/database/embedded.js';
import { migrate } from '../api/migrate.js';
import type { Roles } from '../api/database/roles.js';

/** Kept between runs, since a population takes longer to load than to measure. */
export const benchFolder = resolve(process.env['BENCH_DIR'] ?? 'bench/data');
export const benchSecret = 'a secret for benchmarks alone, of 32 characters and more';

/** The PostgreSQL of the benchmarks: the one that ships, with the settings that ship. */
export class Cluster {
  private constructor(readonly server: EmbeddedServer) {}

  static async start(): Promise<Cluster> {
    mkdirSync(benchFolder, { recursive: true });
    const server = await startEmbedded({ folder: join(benchFolder, 'postgres') });
    return new Cluster(server);
  }

  url(database: string): string {
    return this.server.url.replace(/\/postgres$/, `/${database}`);
  }

  /** The database of that name at the present schema, made where it is missing. */
  async database(name: string): Promise<{ url: string; roles: Roles; owner: pg.Client }> {
    const admin = new pg.Client({ connectionString: this.server.url });
    await admin.connect();
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await admin.query(`create database ${name}`);
    await admin.end();
    const roles = await migrate(this.url(name), benchSecret);
    const owner = new pg.Client({ connectionString: this.url(name) });
    await owner.connect();
    await owner.query(`select set_config('portal.realm', 'import', false)`);
    return { url: this.url(name), roles, owner };
  }

  /** A copy of a database as it is now, for a server that must not share one; nobody may be connected to the first. */
  async copy(name: string, copy: string): Promise<string> {
    await this.drop(copy);
    const admin = new pg.Client({ connectionString: this.server.url });
    await admin.connect();
    await admin.query(`create database ${copy} template ${name} strategy file_copy`);
    await admin.end();
    return this.url(copy);
  }

  async drop(name: string): Promise<void> {
    const admin = new pg.Client({ connectionString: this.server.url });
    await admin.connect();
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

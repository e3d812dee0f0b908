import { join } from 'node:path';
import pg from 'pg';
import type { Logger } from 'pino';
import { type App, createApp } from './app.js';
import type { Config } from './config.js';
import { type EmbeddedServer, startEmbedded } from './database/embedded.js';
import { isConnectionFault } from './database/database.js';
import { migrate } from './migrate.js';
import { publishShippedForms } from './forms/publish.js';
import { startWaitingRoom } from './http/waiting-room.js';
import { civilDateAt } from './kernel/civil-date.js';
import { mountClients } from './clients.js';
import { seedDemo } from './seed/demo.js';
import { seedStages } from './seed/stages.js';
import { demoClientSecret, demoPassword, demoPeople, moreDemoPeople } from './seed/people.js';

export interface Installation {
  app: App;
  stop(): Promise<void>;
}

/** Starts everything that one process does: database where it is ours, schema, demo, server, jobs. */
export async function startInstallation(config: Config, log: Logger): Promise<Installation> {
  const embedded = config.DATABASE_URL ? undefined : await startEmbedded({ folder: join(config.DATA_DIR, 'postgres') });
  const ownerUrl = config.DATABASE_URL ?? embedded!.url;
  const roles = await whenReachable(config, log, () => migrate(ownerUrl, config.SECRET_KEY));
  const demo = await prepare(ownerUrl, config);
  const app = await createApp({ config, roles, log });
  await mountClients(app);
  if (demo) await seedStages(app.services, app.schema);
  if (config.ROLE !== 'web') await app.startJobs();
  await app.http.listen({ port: config.PORT, host: config.HOST });
  sayWhere(config, demo, embedded);
  return {
    app,
    stop: async () => {
      await app.close();
      await embedded?.stop();
    },
  };
}

/** A database that is down at start is waited for; until then every address says so. */
async function whenReachable<T>(config: Config, log: Logger, work: () => Promise<T>): Promise<T> {
  let room: { close(): Promise<void> } | undefined;
  try {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isConnectionFault(error)) throw error;
        room ??= await startWaitingRoom(config);
        log.warn({ err: { message: (error as Error).message } }, 'The database cannot be reached; trying again in two seconds');
        await new Promise((wake) => setTimeout(wake, 2000));
      }
    }
  } finally {
    await room?.close();
  }
}

/** Forms that are new in this version, and the demo where it belongs. True where demo people exist. */
async function prepare(ownerUrl: string, config: Config): Promise<boolean> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const now = new Date();
    await owner.query('select pg_advisory_lock($1)', [727_002]);
    if (!config.production) await seedDemo(owner, config.SECRET_KEY, now);
    await owner.query(`select set_config('portal.realm', 'import', false)`);
    await publishShippedForms(owner, civilDateAt(now), now);
    const { rows } = await owner.query(`select 1 from "user" where email_key = $1`, [demoPeople[0]!.email]);
    return !config.production && rows.length > 0;
  } finally {
    await owner.end();
  }
}

function sayWhere(config: Config, demo: boolean, embedded: EmbeddedServer | undefined): void {
  const base = config.BASE_URL;
  const lines = [
    '',
    `portal       ${base}/`,
    `back office  ${base}/admin`,
    `API          ${base}/graphql`,
    ...(config.production ? [] : [`mailbox      ${base}/mailbox`]),
    ...(embedded ? [`database     embedded, in ${embedded.folder}`] : []),
    ...(demo ? ['', 'demo people (all have the same password; the code comes by mail, see the mailbox):', ...[...demoPeople, ...moreDemoPeople].map(({ email, jobTitle }) => `  ${email.padEnd(42)} ${jobTitle}`), `password: ${demoPassword(config.SECRET_KEY)}`, `demo-mis secret: ${demoClientSecret(config.SECRET_KEY, 'demo-mis')}`, `other-mis secret: ${demoClientSecret(config.SECRET_KEY, 'other-mis')}`] : []),
    '',
    `ready ${base}`,
  ];
  console.log(lines.join('\n'));
}

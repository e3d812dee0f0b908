import { pino } from 'pino';
import { guardFields, shieldOperations } from '../../api/access/index.js';
import { createApp } from '../../api/app.js';
import { readConfig } from '../../api/config.js';
import type { Roles } from '../../api/database/roles.js';
import { plainSchema } from '../../api/schema.js';
import { benchSecret } from '../cluster.js';

/*
 * The product with layers of its permission machinery left out, as a process of its own: what is left out is what
 * they cost. It never ships. BENCH_WITHOUT names the layers, with commas:
 *   guards   graphql-shield before operations and the checks before fields
 *   filters  the default-on filter of every entity, which says which rows are mine
 *   rows     PostgreSQL's row-level security: it connects as the owner, whom no policy holds
 *   audit    the log of what was read, with its chain
 */
const without = new Set((process.env['BENCH_WITHOUT'] ?? '').split(',').filter(Boolean));
const config = readConfig({ ...process.env, NODE_ENV: 'production', BASE_URL: 'https://portal.example', SMTP_URL: 'smtp://127.0.0.1:9', SECRET_KEY: benchSecret });
const url = process.env['DATABASE_URL'] ?? '';
// Those of the database that this one was copied from.
const roles = JSON.parse(process.env['BENCH_ROLES'] ?? '{}') as Roles;
const plain = await plainSchema();
const app = await createApp({
  config: without.has('audit') ? { ...config, AUDIT: 'off' } : config,
  roles: without.has('rows') ? { ...roles, appUrl: url } : roles,
  log: pino({ level: 'error' }),
  schema: without.has('guards') ? plain : guardFields(shieldOperations(plain)),
});
if (without.has('filters')) for (const entity of app.services.database.orm.getMetadata().getAll().values()) delete (entity.filters as Record<string, unknown>)['mine'];
await app.startJobs();
await app.http.listen({ port: config.PORT, host: '127.0.0.1' });
console.log('ready');
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));

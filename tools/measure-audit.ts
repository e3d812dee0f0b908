import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { anonymous, type Viewer } from '../api/access/index.js';
import { type App, createApp } from '../api/app.js';
import { readConfig } from '../api/config.js';
import { Context } from '../api/context.js';
import { startEmbedded } from '../api/database/embedded.js';
import { migrate } from '../api/migrate.js';
import { seedDemo } from '../api/seed/demo.js';

/*
 * npm run measure:audit: what the audit log costs. Writers save answers, readers open the worklist, sixteen at once, on a durable
 * PostgreSQL of its own; with the whole log (on), without the chain (unchained), without chain and reads (off), in turns, so that
 * whatever else the machine does meets all of them alike. Prints operations per second, and ratios to "off".
 */
const MODES = ['on', 'unchained', 'off'] as const;
const [WRITERS, SECONDS, ROUNDS] = [16, 5, 4];

const SAVE = 'mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }';
const LIST = '{ reviews(first: 50) { nodes { id reference state dueOn child { fullName } setting { name } } } }';

const folder = mkdtempSync('/var/tmp/professional-portal-measure-');
const secret = 'a secret for measurements alone, of 32 characters';
const server = await startEmbedded({ folder: join(folder, 'postgres') });
try {
  const roles = await migrate(server.url, secret);
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  await seedDemo(owner, secret, new Date(), { '878': 300, '879': 10 });
  const { rows: drafts } = await owner.query<{ id: string; setting: string; version: number }>(`select f.id, f.setting_id as setting, coalesce((select version from answer a where a.response_id = f.id and a.path = 'cyp.likes'), 0) as version from form_response f where f.closed_at is null limit ${WRITERS}`);
  const { rows: people } = await owner.query<{ id: string }>('select id from "user" limit 1');
  const writer: Viewer = { ...anonymous, kind: 'person', id: people[0]!.id, name: 'Measure', settings: new Map(drafts.map(({ setting }) => [setting, 'COORDINATOR'] as const)) };
  const reader: Viewer = { ...anonymous, kind: 'person', id: people[0]!.id, name: 'Measure', authorities: new Map([['878', new Set(['CASEWORKER'] as const)]]) };
  const versions = drafts.map(({ version }) => version);
  const write = (app: App, place: number) => {
    const at = place % drafts.length;
    return run(app, writer, SAVE, { input: { draft: drafts[at]!.id, answers: [{ path: 'cyp.likes', value: `Otters ${versions[at]}`, baseVersion: versions[at]! }] } }).then(() => void (versions[at]! += 1));
  };
  const done = { writes: new Map<string, number>(), reads: new Map<string, number>() };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const mode of round % 2 === 0 ? MODES : MODES.toReversed()) {
      const config = readConfig({ NODE_ENV: 'test', DATA_DIR: join(folder, 'data'), SECRET_KEY: secret, AUDIT: mode, LOG_LEVEL: 'silent' });
      const app = await createApp({ config, roles, log: pino({ level: 'silent' }) });
      await app.startJobs();
      if (mode === 'on') await settled(owner);
      done.writes.set(mode, (done.writes.get(mode) ?? 0) + (await perSecond(drafts.length, (place) => write(app, place))));
      done.reads.set(mode, (done.reads.get(mode) ?? 0) + (await perSecond(WRITERS, () => run(app, reader, LIST, {}))));
      await app.close();
    }
  await owner.end();
  for (const [what, counts] of Object.entries(done))
    for (const mode of MODES) console.log(`${what.padEnd(7)} ${mode.padEnd(10)} ${(counts.get(mode)! / ROUNDS).toFixed(0).padStart(6)} per second  ${((100 * counts.get(mode)!) / counts.get('off')!).toFixed(0).padStart(4)} %`);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** What the other modes left behind is put into the chain, and the verification at the first start is done, before anything is measured. */
async function settled(owner: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await owner.query<{ waiting: number; verified: number }>('select (select count(*)::int from audit_event e where not exists (select from audit_link l where l.event_id = e.id)) as waiting, (select count(distinct at)::int from audit_verification) as verified');
    if (rows[0]!.waiting === 0 && rows[0]!.verified > 0) return;
    await new Promise((wake) => setTimeout(wake, 500));
  }
}

async function run(app: App, viewer: Viewer, query: string, variables: Record<string, unknown>): Promise<void> {
  const { body } = await app.apollo.executeOperation({ query, variables }, { contextValue: new Context(app.services, viewer, crypto.randomUUID(), { agent: '', address: '' }) });
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
}

/** What so many at once get done, each one thing after another. */
async function perSecond(many: number, work: (place: number) => Promise<unknown>): Promise<number> {
  await Promise.all(Array.from({ length: many }, (_, place) => work(place)));
  const begun = performance.now();
  let count = 0;
  await Promise.all(
    Array.from({ length: many }, async (_, place) => {
      for (; performance.now() - begun < SECONDS * 1000; count += 1) await work(place);
    }),
  );
  return count / ((performance.now() - begun) / 1000);
}

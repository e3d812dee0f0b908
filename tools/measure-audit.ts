import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
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
 * whatever else the machine does meets all of them alike; about two and a half minutes on a quiet machine. A ratio to "off" is taken
 * within a round, and the median of the rounds is printed. What the chain has not taken in when the writers stop is waited for, and
 * that time is counted as theirs: "caught up" is the throughput that can go on for ever. "cpu" is the processor time of server and
 * database for a write, until the chain has it: what throughput comes to where the processors are the limit, and much less
 * disturbed by whatever else the machine does.
 */
const MODES = ['on', 'unchained', 'off'] as const;
type Mode = (typeof MODES)[number];
const [WRITERS, SECONDS, ROUNDS] = [16, 5, Number(process.env['ROUNDS'] ?? 4)];

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
  const { rows: drafts } = await owner.query<{ id: string; setting: string; path: string; version: number }>(`select f.id, f.setting_id as setting, q.path, coalesce((select version from answer a where a.response_id = f.id and a.path = q.path), 0) as version from form_response f cross join (values ('cyp.likes'), ('cyp.change')) q (path) where f.closed_at is null order by q.path desc, f.id limit ${WRITERS}`);
  const { rows: people } = await owner.query<{ id: string }>('select id from "user" limit 1');
  const writer: Viewer = { ...anonymous, kind: 'person', id: people[0]!.id, name: 'Measure', settings: new Map(drafts.map(({ setting }) => [setting, 'COORDINATOR'] as const)) };
  const reader: Viewer = { ...anonymous, kind: 'person', id: people[0]!.id, name: 'Measure', authorities: new Map([['878', new Set(['CASEWORKER'] as const)]]) };
  if (drafts.length < WRITERS) throw new Error(`${WRITERS} writers need as many answers, and there are ${drafts.length}.`);
  const versions = drafts.map(({ version }) => version);
  const write = (app: App, place: number) => {
    const at = place % drafts.length;
    return run(app, writer, SAVE, { input: { draft: drafts[at]!.id, answers: [{ path: drafts[at]!.path, value: `Otters ${versions[at]}`, baseVersion: versions[at]! }] } }).then(() => void (versions[at]! += 1));
  };
  const done: Record<'writes' | 'caught up' | 'reads' | 'cpu', Map<Mode, number>[]> = { writes: [], 'caught up': [], reads: [], cpu: [] };
  const watching = (owner as unknown as { processID: number }).processID;
  let behind = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const what of Object.values(done)) what.push(new Map());
    for (const mode of round % 2 === 0 ? MODES : MODES.toReversed()) {
      const config = readConfig({ NODE_ENV: 'test', DATA_DIR: join(folder, 'data'), SECRET_KEY: secret, AUDIT: mode, LOG_LEVEL: 'silent' });
      const app = await createApp({ config, roles, log: pino({ level: 'silent' }) });
      await app.startJobs();
      if (mode === 'on') await settled(owner);
      const before = processorTime(server.folder, watching);
      const { count, seconds } = await worked(drafts.length, (place) => write(app, place));
      const waited = mode === 'on' ? await settled(owner) : { waiting: 0, seconds: 0 };
      // Writes for each second of processor time, so that more is better here, too.
      done.cpu[round]!.set(mode, (1000 * (count + drafts.length)) / (processorTime(server.folder, watching) - before));
      behind = Math.max(behind, waited.waiting);
      done.writes[round]!.set(mode, count / seconds);
      done['caught up'][round]!.set(mode, count / (seconds + waited.seconds));
      const reads = await worked(WRITERS, () => run(app, reader, LIST, {}));
      done.reads[round]!.set(mode, reads.count / reads.seconds);
      await app.close();
      console.error(`round ${round + 1} of ${ROUNDS}, ${mode}: ${(count / seconds).toFixed(0)} writes and ${(reads.count / reads.seconds).toFixed(0)} reads a second`);
    }
  }
  await owner.end();
  for (const [what, rounds] of Object.entries(done))
    for (const mode of MODES) console.log(`${what.padEnd(9)} ${mode.padEnd(10)} ${median(rounds.map((each) => each.get(mode)!)).toFixed(0).padStart(6)} per second${what === 'cpu' ? ' of processor time' : ''}  ${(100 * median(rounds.map((each) => each.get(mode)! / each.get('off')!))).toFixed(0).padStart(4)} % of off  ${(100 * median(rounds.map((each) => each.get(mode)! / each.get('unchained')!))).toFixed(0).padStart(4)} % of unchained`);
  console.log(`${drafts.length} writers of one authority; the chain was ${behind} entries behind at most when they stopped.`);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** What the other modes left behind is put into the chain, and the verification at the first start is done, before anything is measured. */
async function settled(owner: pg.Client): Promise<{ waiting: number; seconds: number }> {
  const begun = performance.now();
  let first: number | undefined;
  for (;;) {
    const { rows } = await owner.query<{ waiting: number; verified: number }>('select (select count(*)::int from audit_event e where not exists (select from audit_link l where l.event_id = e.id)) as waiting, (select count(distinct at)::int from audit_verification) as verified');
    const { waiting, verified } = rows[0]!;
    first ??= waiting;
    if (waiting === 0 && verified > 0) return { waiting: first, seconds: (performance.now() - begun) / 1000 };
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

async function run(app: App, viewer: Viewer, query: string, variables: Record<string, unknown>): Promise<void> {
  const { body } = await app.apollo.executeOperation({ query, variables }, { contextValue: new Context(app.services, viewer, crypto.randomUUID(), { agent: '', address: '' }) });
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
}

/** Milliseconds of processor time that this process and the database's have used, without the connection that only watches. */
function processorTime(data: string, watching: number): number {
  const postmaster = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]!;
  const { user, system } = process.cpuUsage();
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== watching)) {
    const fields = statOf(pid);
    if (pid === postmaster || fields[1] === postmaster) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return (user + system) / 1000 + ticks * 10;
}

/** The fields of /proc/PID/stat after the name; none where the process has just ended. */
function statOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    return [];
  }
}

/** What so many at once get done, each one thing after another. */
async function worked(many: number, work: (place: number) => Promise<unknown>): Promise<{ count: number; seconds: number }> {
  await Promise.all(Array.from({ length: many }, (_, place) => work(place)));
  const begun = performance.now();
  let count = 0;
  await Promise.all(
    Array.from({ length: many }, async (_, place) => {
      for (; performance.now() - begun < SECONDS * 1000; count += 1) await work(place);
    }),
  );
  return { count, seconds: (performance.now() - begun) / 1000 };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

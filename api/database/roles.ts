import { makeWorkerUtils } from 'graphile-worker';
import type pg from 'pg';
import { keyed } from '../kernel/seal.js';

export interface Roles {
  app: string;
  jobs: string;
  appUrl: string;
  jobsUrl: string;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Two roles besides the owner. The application's owns nothing, cannot bypass row-level security and cannot
 * change the schema. The job queue's owns the queue and nothing else.
 */
export async function ensureRoles(owner: pg.Client, ownerUrl: string, secret: string): Promise<Roles> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  const database = rows[0]!.name;
  const [app, jobs] = [`${database}_app`, `${database}_jobs`];
  for (const role of [app, jobs]) {
    const password = keyed(secret, 'database role', role);
    await owner.query(`do $$ begin create role ${quoted(role)} login; exception when duplicate_object or unique_violation then null; end $$`);
    await owner.query(`alter role ${quoted(role)} with login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password ${literal(password)}`);
    await owner.query(`grant connect on database ${quoted(database)} to ${quoted(role)}`);
  }
  await owner.query(`grant ${quoted(jobs)} to current_user`).catch(() => undefined); // a superuser needs no membership
  for (const schema of ['graphile_worker', 'portal_jobs']) await owner.query(`create schema if not exists ${schema} authorization ${quoted(jobs)}`);
  await owner.query('revoke create on schema public from public');
  await owner.query(`grant usage on schema public to ${quoted(app)}`);
  return { app, jobs, appUrl: withRole(ownerUrl, app, keyed(secret, 'database role', app)), jobsUrl: withRole(ownerUrl, jobs, keyed(secret, 'database role', jobs)) };
}

function withRole(url: string, role: string, password: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = password;
  return changed.toString();
}

/** Jobs that take long and that somebody may ask for by the dozen: those of one authority are done one after the other, so that others’ are not kept waiting. */
const oneByOne = ['make-export', 'gather-subject-access', 'pack-subject-access'];

/** Makes the queue, as the role that owns it, and lets the application add a job in its own transaction: a function, no right to the tables. */
export async function ensureJobs(owner: pg.Client, { app, jobs, jobsUrl }: Roles): Promise<void> {
  const database = quoted((await owner.query<{ name: string }>('select current_database() as name')).rows[0]!.name);
  // The queue's own migrations begin with "create schema if not exists", which takes this right even where it exists.
  await owner.query(`grant create on database ${database} to ${quoted(jobs)}`);
  const utils = await makeWorkerUtils({ connectionString: jobsUrl });
  await utils.migrate();
  await utils.withPgClient(async (queue) => {
    await queue.query(`
      create or replace function portal_jobs.queue(task text, payload json, run_at timestamptz, job_key text) returns void language sql security definer set search_path = pg_catalog as
      $$ select graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, job_key => job_key, max_attempts => 25, queue_name => case when task in (${oneByOne.map((task) => `'${task}'`).join(', ')}) then 'of ' || (payload->>'authority') end) $$`);
    await queue.query('revoke all on function portal_jobs.queue(text, json, timestamptz, text) from public');
    await queue.query(`grant usage on schema portal_jobs to ${quoted(app)}`);
    await queue.query(`grant execute on function portal_jobs.queue(text, json, timestamptz, text) to ${quoted(app)}`);
  });
  await utils.release();
  await owner.query(`revoke create on database ${database} from ${quoted(jobs)}`);
}

/** Tables where the application may not do everything. */
const rights: Readonly<Record<string, string>> = {
  audit_event: 'select, insert',
  audit_link: 'select',
  audit_checkpoint: 'select',
  audit_verification: 'select',
  value_revision: 'insert, delete, select',
  submission: 'select, insert',
  answer_revision: 'select, insert',
  form_version: 'select, insert',
  review_note: 'select, insert',
  case_message: 'select, insert, update (withdrawn_at)',
  access_grant: 'select, insert, update (ended_at, ended_by_id, version)',
  authority: 'select',
  organisation: 'select, update',
  // What is kept for people goes by portal.dispose() alone.
  child: 'select, insert, update',
  plan: 'select, insert, update',
  review: 'select, insert, update',
  assessment: 'select, insert, update',
  form_response: 'select, insert, update',
  answer: 'select, insert, update',
  document: 'select, insert, update',
  legal_hold: 'select, insert, update',
  subject_access_request: 'select, insert, update',
  rectification_note: 'select, insert, update',
  disposal: 'select, insert, update',
  retention_rule: 'select, insert, update',
  migration: '',
};

/** What the role of the queue may do besides: it puts entries of the log into their chain, and nothing else. */
const rightsOfJobs: Readonly<Record<string, string>> = { audit_event: 'select', audit_link: 'select, insert', audit_checkpoint: 'select, insert', audit_verification: 'select, insert' };

export async function grantRights(owner: pg.Client, { app, jobs }: Roles): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`);
  for (const { name } of rows) {
    await owner.query(`revoke all on table ${quoted(name)} from public, ${quoted(app)}, ${quoted(jobs)}`);
    const granted = rights[name] ?? 'select, insert, update, delete';
    if (granted !== '') await owner.query(`grant ${granted} on table ${quoted(name)} to ${quoted(app)}`);
    if (rightsOfJobs[name]) await owner.query(`grant ${rightsOfJobs[name]} on table ${quoted(name)} to ${quoted(jobs)}`);
  }
  await owner.query(`grant usage on all sequences in schema public to ${quoted(app)}`);
  await owner.query(`grant usage on schema public to ${quoted(jobs)}`);
  for (const role of [app, jobs]) {
    await owner.query(`grant usage on schema portal to ${quoted(role)}`);
    await owner.query(`grant execute on function portal.is_owner() to ${quoted(role)}`);
  }
}

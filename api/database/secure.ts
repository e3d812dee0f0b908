import { createHash } from 'node:crypto';
import type pg from 'pg';
import { tablePolicies } from './policies.js';
import { appendOnlyTables } from './triggers.js';

/** The table in which MikroORM keeps which migrations ran; the application has no right to it. */
const WITHOUT_ROWS_OF_PEOPLE = new Set(['migration']);

/** True for the owner of the database, so that only the owner can load bulk data past the policies, and only when it says so. */
const ownerFunction = `
  create or replace function portal.is_owner() returns boolean language sql stable parallel safe set search_path = pg_catalog as
  $$ select current_user = pg_get_userbyid(datdba) or (select rolsuper from pg_roles where rolname = current_user) from pg_database where datname = current_database() $$`;

/**
 * Makes the row-level security of every table what its entity declares: enabled, forced, one policy.
 * Not left to migrations, because PostgreSQL rewrites the text of a policy and a comparison never ends
 * (docs/decisions/0003-row-level-security.md). Refuses a table that declares nothing.
 */
export async function secureTables(owner: pg.Client): Promise<void> {
  await owner.query('create schema if not exists portal');
  await owner.query(ownerFunction);
  const { rows } = await owner.query<{ name: string; secured: boolean; mark: string | null }>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured, obj_description(p.oid, 'pg_policy') as mark
    from pg_class c left join pg_policy p on p.polrelid = c.oid where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`);
  const bare = rows.filter(({ name }) => !tablePolicies.has(name) && !WITHOUT_ROWS_OF_PEOPLE.has(name));
  if (bare.length > 0) throw new Error(`Tables without a row policy (declare them with @Table): ${bare.map(({ name }) => name).join(', ')}`);
  for (const [table, { using, check }] of tablePolicies) {
    const mark = createHash('sha256').update(`${using}\n${check}`).digest('hex').slice(0, 32);
    const found = rows.filter(({ name }) => name === table);
    if (found.length === 0) continue; // not migrated yet: only while a first migration is being written
    if (found.length === 1 && found[0]!.secured && found[0]!.mark === mark) continue;
    await owner.query('begin');
    await owner.query(`alter table "${table}" enable row level security`);
    await owner.query(`alter table "${table}" force row level security`);
    const { rows: policies } = await owner.query<{ polname: string }>('select polname from pg_policy where polrelid = $1::regclass', [`"${table}"`]);
    for (const { polname } of policies) await owner.query(`drop policy "${polname}" on "${table}"`);
    await owner.query(`create policy "${table}_rows" on "${table}" using (${using}) with check (${check})`);
    await owner.query(`comment on policy "${table}_rows" on "${table}" is '${mark}'`);
    await owner.query('commit');
  }
  await keepFromTruncate(owner, rows.map(({ name }) => name));
}

/** By the function of the trigger that the migrations made. */
async function keepFromTruncate(owner: pg.Client, tables: readonly string[]): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(`select tgrelid::regclass::text as name from pg_trigger where tgname like '%_never_emptied'`);
  const kept = new Set(rows.map(({ name }) => name));
  for (const table of appendOnlyTables)
    if (tables.includes(table) && !kept.has(table)) await owner.query(`create trigger "${table}_never_emptied" before truncate on "${table}" for each statement execute function "${table}_${table}_append_only_fn"()`);
}

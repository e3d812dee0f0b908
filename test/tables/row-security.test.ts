import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secureTables } from '../../api/database/secure.js';
import type { Identity } from '../../api/database/identity.js';
import { Installation } from '../support/installation.js';

/* What PostgreSQL itself says of its tables, policies, roles and functions: no list here has to be kept for a new table. */

/** Tables without rows of people: which migrations ran, and hashed keys that count tries. */
const NOBODY_IN_IT = ['migration', 'throttle'];
const DEVON: Identity = { realm: 'viewer', subject: '00000000-0000-7000-8000-000000000000', authorities: ['878'], settings: [] };

interface Table {
  name: string;
  secured: boolean;
  forced: boolean;
  policies: number;
  commands: string | null;
  open: boolean;
  using: string | null;
  checks: string | null;
  owner: string;
}

let house: Installation;
let tables: Table[];
const query = async <T extends object>(sql: string, values: unknown[] = []) => (await house.owner.query<T>(sql, values)).rows;
const codeOf = (work: Promise<unknown>) => work.then(() => 'done', (error: { code?: string; cause?: { code?: string } }) => error.code ?? error.cause?.code);
const run = (identity: Identity, sql: string) => codeOf(house.app.services.database.change(identity, {}, async (em) => em.execute(sql)));
const named = (names: { name: string }[]) => names.map(({ name }) => name).sort();

const tablesSql = `
  select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner, count(p.oid)::int as policies, string_agg(p.polcmd::text, '') as commands,
    bool_or(p.polpermissive and p.polroles = '{0}') as open, string_agg(pg_get_expr(p.polqual, p.polrelid), ' ') as using, string_agg(pg_get_expr(p.polwithcheck, p.polrelid), ' ') as checks
  from pg_class c left join pg_policy p on p.polrelid = c.oid where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f', 'm') group by c.oid order by 1`;

beforeAll(async () => {
  house = await Installation.start();
  tables = await query<Table>(tablesSql);
});
afterAll(() => house.stop());

describe('every table', () => {
  it('has row-level security, enabled and forced, with one policy for all commands that both reads and writes obey', () => {
    expect(tables.length).toBeGreaterThan(25);
    const wrong = tables.filter(({ name, secured, forced, policies, commands, open, using, checks }) => name !== 'migration' && !(secured && forced && policies === 1 && commands === '*' && open && using && checks));
    expect(named(wrong)).toEqual([]);
  });

  it('asks for the identity of the transaction in its policy', () => {
    const careless = tables.filter(({ name, using, checks }) => !NOBODY_IN_IT.includes(name) && [using, checks].some((condition) => !condition?.includes(`current_setting('portal.`)));
    expect(named(careless)).toEqual([]);
  });

  it('that belongs to an authority asks which, or is for no viewer at all', async () => {
    const withAuthority = new Set((await query<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'authority_code'`)).map(({ name }) => name));
    expect(withAuthority.size).toBeGreaterThan(8);
    // Forms are for everybody to read; a seal is a hash that says nothing to whoever does not hold what it was made of.
    const register = ['form', 'form_version', 'document_seal'];
    const blind = tables.filter(({ name, using }) => withAuthority.has(name) && !register.includes(name) && !/portal\.(authorities|settings)/.test(using!) && /'viewer'/.test(using!));
    expect(named(blind)).toEqual([]);
  });

  it('is in the hands of the owner, not of the application', async () => {
    const [{ app }] = (await house.app.services.database.pool.query('select current_user as app')).rows;
    expect(tables.filter(({ owner }) => owner === app)).toEqual([]);
    const roles = await query<Record<string, unknown>>(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, (select count(*)::int from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owns, (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
       from pg_roles r where rolname in ($1::text, replace($1::text, '_app', '_jobs'))`,
      [app],
    );
    expect(roles.length).toBe(2);
    for (const role of roles) expect(role).toMatchObject({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, owns: 0, memberships: 0 });
  });

  it('shows no row without an identity, with an empty one, or with one that names nobody', async () => {
    const { database } = house.app.services;
    const nobody: Identity[] = [{ realm: 'viewer' }, { realm: 'viewer', subject: '00000000-0000-7000-8000-000000000000' }];
    const bare = await database.pool.connect();
    try {
      for (const { name } of tables.filter((each) => !NOBODY_IN_IT.includes(each.name))) {
        const { rows } = await bare.query(`select count(*)::int as count from "${name}"`);
        expect(rows[0].count, name).toBe(0);
      }
    } finally {
      bare.release();
    }
    const ofACase = (await query<{ name: string }>(`select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('child_id', 'setting_id', 'response_id')`)).map(({ name }) => name);
    for (const identity of nobody)
      for (const name of ofACase) {
        const [row] = await database.read(identity, { text: `select count(*)::int as count from "${name}"` });
        expect(row!['count'], `${name} for ${JSON.stringify(identity)}`).toBe(0);
      }
  });

  it('is forgotten with its transaction: a connection that is used again knows nobody', async () => {
    const { database } = house.app.services;
    for (let round = 0; round < 40; round += 1) {
      const [row] = await database.read(DEVON, { text: 'select count(*)::int as count from child' });
      expect(row!['count']).toBeGreaterThan(0);
      await database.read(DEVON, { text: 'select 1 / 0' }).catch(() => undefined);
      const { rows } = await database.pool.query(`select current_setting('portal.authorities', true) as authorities, (select count(*)::int from child) as count`);
      expect([rows[0].authorities ?? '', rows[0].count]).toEqual(['', 0]);
    }
  });
});

describe('rows of another authority', () => {
  let ofAuthority: string[];
  beforeAll(async () => {
    ofAuthority = (await query<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'authority_code' order by 1`)).map(({ name }) => name);
  });

  it('are written by nobody: a row of one’s own, put under another authority, is refused in every table', async () => {
    /* The log, and the values kept beside it, take an entry about whoever is concerned; whoever wrote it cannot read or change it. */
    const answers: Record<string, unknown> = {};
    for (const name of ofAuthority) {
      const columns = (await query<{ name: string }>(`select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO'`, [name])).map((each) => `"${each.name}"`).join(', ');
      answers[name] = await run(DEVON, `insert into "${name}" (${columns}) select ${columns} from jsonb_populate_record(null::"${name}", coalesce((select to_jsonb(t) from "${name}" t where authority_code = '878' limit 1), '{}') || '{"authority_code": "879"}')`);
    }
    const taken = Object.entries(answers).filter(([, code]) => code !== '42501').map(([name]) => name);
    expect(taken, JSON.stringify(answers)).toEqual(taken.filter((name) => ['audit_event', 'value_revision'].includes(name)));
  });

  it('are neither changed nor removed, and none is moved there', async () => {
    for (const name of ofAuthority) {
      const sum = async () => (await query<{ sum: string }>(`select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from "${name}" t where authority_code = '879'`))[0]!.sum;
      const before = await sum();
      await run(DEVON, `update "${name}" set authority_code = '878' where authority_code = '879'`);
      await run(DEVON, `delete from "${name}" where authority_code = '879'`);
      expect(await sum(), name).toBe(before);
      const own = await house.app.services.database.read(DEVON, { text: `select 1 from "${name}" where authority_code = '878' limit 1` });
      const code = await run(DEVON, `update "${name}" set authority_code = '879' where authority_code = '878'`);
      if (own.length > 0) expect(code, name).toBe('42501');
      expect(await sum(), name).toBe(before);
    }
  });
});

describe('what could go past the policies', () => {
  it('is no view, no rule, and no function with its owner’s rights but those listed, on a fixed path and not for everybody', async () => {
    const ours = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'`;
    expect(await query(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and n.nspname <> 'graphile_worker' and c.relkind in ('v', 'm') and not coalesce(c.reloptions::text, '') like '%security_invoker=true%'`)).toEqual([]);
    expect(await query(`select rulename from pg_rules where schemaname = 'public'`)).toEqual([]);
    const definers = await query<{ name: string; path: string | null; everybody: boolean }>(
      `select n.nspname || '.' || p.proname as name, (select setting from unnest(p.proconfig) setting where setting like 'search_path=%') as path, has_function_privilege('public', p.oid, 'execute') as everybody from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and ${ours} order by 1`,
    );
    for (const { name, path, everybody } of definers) expect([name, path !== null && !/\$user|public/.test(path), everybody]).toEqual([name, true, false]);
    expect(named(definers).filter((name) => !/^(portal|portal_jobs)\./.test(name))).toEqual([]);
    expect(named(definers)).toContain('portal_jobs.queue');
    expect(definers.length).toBeLessThan(8);
  });

  it('is no new table: one that declares no policy stops the start, by its name', async () => {
    await house.owner.query('create table forgotten (id int, authority_code text)');
    await expect(secureTables(house.owner)).rejects.toThrow(/forgotten/);
    await house.owner.query('drop table forgotten');
    await secureTables(house.owner);
  });

  it('is no policy that somebody took away, widened or switched off: the next start makes it again', async () => {
    const before = (await query<Table>(tablesSql)).find(({ name }) => name === 'child');
    for (const sql of ['alter table child disable row level security', 'alter table child no force row level security', 'drop policy child_rows on child', 'create policy wide on child using (true)']) {
      await house.owner.query(sql);
      await secureTables(house.owner);
      expect((await query<Table>(tablesSql)).find(({ name }) => name === 'child'), sql).toEqual(before);
    }
  });
});

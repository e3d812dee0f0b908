import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disposed, recordClasses } from '../../api/retention/index.js';
import { Installation } from '../support/installation.js';

/** What names a child or a form and stays all the same, with the reason. */
const stays: Record<string, string> = {
  audit_event: 'holds who did what, and no value; a chain from which entries are taken proves nothing',
};

describe('the retention schedule', () => {
  let house: Installation;
  beforeAll(async () => {
    house = await Installation.start();
  });
  afterAll(() => house.stop());

  it('names for every class its event, its period, what happens and where that comes from', () => {
    expect(recordClasses.length).toBeGreaterThanOrEqual(9);
    for (const { code, says, trigger, months, outcome, source } of recordClasses) {
      expect(says.length, code).toBeGreaterThan(10);
      expect(trigger, code).not.toBe('');
      expect(source, code).toMatch(/GDPR|Act|IRMS|Not personal data/);
      expect(months === null, code).toBe(outcome === 'KEPT');
    }
    expect(new Set(recordClasses.map(({ code }) => code)).size).toBe(recordClasses.length);
  });

  it('has a class for every table', async () => {
    const { rows } = await house.owner.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`);
    const known = new Set<string>(recordClasses.flatMap(({ tables }) => [...tables]));
    expect(rows.map(({ name }) => name).filter((name) => !known.has(name)), 'Add these tables to a class in api/retention/record-classes.ts').toEqual([]);
  });

  it('erases everything that names a child, a plan, a review, a form or a submission, or says why it stays', async () => {
    const { rows } = await house.owner.query<{ name: string }>(`
      select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('child_id', 'plan_id', 'review_id', 'response_id', 'submission_id')
      union select conrelid::regclass::text from pg_constraint where contype = 'f' and confrelid::regclass::text in ('child', 'plan', 'review', 'form_response', 'submission')`);
    const erased = new Set(disposed.map(([table]) => table));
    expect(rows.length).toBeGreaterThanOrEqual(8);
    expect(rows.map(({ name }) => name).filter((name) => !erased.has(name) && !(name in stays)), 'Add these tables to api/retention/disposal-function.ts, or say here why they stay').toEqual([]);
  });

  it('erases in an order that the database allows', async () => {
    const { rows } = await house.owner.query<{ from: string; to: string }>(`select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint where contype = 'f'`);
    const place = new Map(disposed.map(([table], index) => [table, index]));
    for (const { from, to } of rows) if (place.has(from) && place.has(to) && from !== to) expect(place.get(from)!, `${from} before ${to}`).toBeLessThan(place.get(to)!);
  });

  it('has functions with a fixed search path that nobody but the application may call', async () => {
    const { rows } = await house.owner.query<{ name: string; path: string[] | null; open: boolean }>(`
      select p.proname as name, p.proconfig as path, has_function_privilege('public', p.oid, 'execute') as open
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname = 'portal'`);
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['dispose', 'unused_files', 'discarded_drafts']));
    for (const { name, path, open } of rows) expect([path?.some((setting) => setting === 'search_path=pg_catalog'), open], name).toEqual([true, false]);
  });
});

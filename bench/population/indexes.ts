import type pg from 'pg';
import { say } from '../progress.js';
import { tables } from './case.js';

/*
 * Indexes that no constraint needs are dropped before a load and made again after it: twenty million rows
 * go in several times as fast. What was dropped is remembered in the database, so that a load that was
 * stopped does not lose them.
 */
export async function setIndexesAside(owner: pg.Client): Promise<void> {
  await owner.query('create table if not exists bench.aside (name text primary key, definition text not null)');
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid::regclass::text = any($1) and not i.indisunique and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables as unknown as string[]],
  );
  for (const { name, definition } of rows) {
    await owner.query('begin');
    await owner.query('insert into bench.aside values ($1, $2)', [name, definition]);
    await owner.query(`drop index ${name}`);
    await owner.query('commit');
  }
}

export async function putIndexesBack(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string; definition: string }>('select name, definition from bench.aside order by name');
  await owner.query(`set maintenance_work_mem = '512MB'`);
  for (const [index, { name, definition }] of rows.entries()) {
    say(`Index ${index + 1} of ${rows.length}: ${name}`);
    await owner.query('begin');
    await owner.query(definition);
    await owner.query('delete from bench.aside where name = $1', [name]);
    await owner.query('commit');
  }
}

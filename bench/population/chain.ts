import type pg from 'pg';
import { type ChainHead, readHead } from '../../api/audit/chain-head.js';
import { type ChainedEvent, chainOf, eventColumns, leafOf } from '../../api/audit/event-text.js';
import { Progress } from '../progress.js';

const PORTION = 5000;

/**
 * Puts the population's audit entries into the chains of their authorities, as the sequencer of the product would in
 * the course of years: at the start of a benchmark it must find its work done.
 */
export async function chainEvents(owner: pg.Client): Promise<void> {
  await owner.query('alter table bench.population add column if not exists chained boolean not null default false');
  const { rowCount: open } = await owner.query('select from bench.population where not chained');
  if (open === 0) return;
  const { rows: counted } = await owner.query<{ count: number }>('select count(*)::int as count from audit_event');
  const progress = new Progress('audit entries in their chains', counted[0]!.count);
  const heads = new Map<string, ChainHead>();
  let [done, after] = [0, '0'];
  for (;;) {
    const { rows } = await owner.query<ChainedEvent>({ name: 'chain', text: `select ${eventColumns('e')} from audit_event e where e.id > $1 and not exists (select from audit_link l where l.event_id = e.id) order by e.id limit ${PORTION}`, values: [after] });
    if (rows.length === 0) break;
    const links = [];
    for (const event of rows) {
      const chain = chainOf(event);
      const head = heads.get(chain) ?? (await readHead(owner, chain));
      heads.set(chain, head);
      const leaf = leafOf(event);
      links.push({ chain, id: event.id, leaf, ...head.append(leaf) });
    }
    await owner.query({
      name: 'links',
      text: 'insert into audit_link (chain, seq, event_id, leaf, hash, nodes) select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bytea[], $5::bytea[], $6::bytea[])',
      values: [links.map(({ chain }) => chain), links.map(({ seq }) => seq), links.map(({ id }) => id), links.map(({ leaf }) => leaf), links.map(({ hash }) => hash), links.map(({ nodes }) => nodes)],
    });
    after = rows.at(-1)!.id;
    progress.at((done += rows.length));
  }
  await owner.query('analyze audit_link');
  await owner.query('update bench.population set chained = true');
}

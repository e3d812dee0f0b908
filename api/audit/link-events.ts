import type pg from 'pg';
import { ChainHead, readHead } from './chain-head.js';
import { type ChainedEvent, chainOf, eventColumns, leafOf } from './event-text.js';

/** How far the sequencer has come: the chains as it left them, and the oldest transaction it may still have to wait for. */
export interface Progress {
  heads: ReadonlyMap<string, ChainHead>;
  /** Entries of transactions before this one are all in their chains. */
  settled: string;
}

export const nothingYet: Progress = { heads: new Map(), settled: '0' };

/** Entries of one pass at most. */
export const MOST_AT_ONCE = 2000;

/**
 * One pass: puts what was committed since the last into the chains, in the order of commit.
 *
 * One snapshot is taken. Whatever committed before something in it is in it, too, so passes keep the order of commit;
 * inside a pass the ids do, which are given out after the locks on a case are held. An entry that the snapshot does
 * not see yet is of a transaction that is not before the snapshot's oldest, so the next pass, which looks from there, finds it.
 */
export async function linkEvents(client: pg.ClientBase, { heads, settled }: Progress): Promise<Progress & { linked: number }> {
  await client.query('begin isolation level repeatable read');
  try {
    const { rows: events, settledNow } = await unlinked(client, settled);
    // Copies: where the pass fails, the chains are as they were.
    const copies = new Map<string, ChainHead>();
    const links: Link[] = [];
    for (const event of events) {
      const chain = chainOf(event);
      const head = copies.get(chain) ?? (heads.get(chain) ?? (await readHead(client, chain))).copy();
      copies.set(chain, head);
      const leaf = leafOf(event);
      links.push({ chain, eventId: event.id, leaf, ...head.append(leaf) });
    }
    if (links.length > 0) await insertLinks(client, links);
    await client.query('commit');
    return { heads: new Map([...heads, ...copies]), settled: events.length < MOST_AT_ONCE ? settledNow : settled, linked: links.length };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function unlinked(client: pg.ClientBase, settled: string): Promise<{ rows: ChainedEvent[]; settledNow: string }> {
  const { rows: now } = await client.query<{ xmin: string }>(`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin, set_config('portal.realm', 'chain', true)`);
  const { rows } = await client.query<ChainedEvent>({
    name: 'unlinked-events',
    text: `select ${eventColumns('e')} from audit_event e where e.written_in >= $1::xid8 and not exists (select from audit_link l where l.event_id = e.id) order by e.id limit ${MOST_AT_ONCE}`,
    values: [settled],
  });
  return { rows, settledNow: now[0]!.xmin };
}

interface Link {
  chain: string;
  seq: number;
  eventId: string;
  leaf: Buffer;
  hash: Buffer;
  nodes: Buffer;
}

const insertLinks = (client: pg.ClientBase, links: readonly Link[]) =>
  client.query({
    name: 'insert-links',
    text: 'insert into audit_link (chain, seq, event_id, leaf, hash, nodes) select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bytea[], $5::bytea[], $6::bytea[])',
    values: [links.map(({ chain }) => chain), links.map(({ seq }) => seq), links.map(({ eventId }) => eventId), links.map(({ leaf }) => leaf), links.map(({ hash }) => hash), links.map(({ nodes }) => nodes)],
  });

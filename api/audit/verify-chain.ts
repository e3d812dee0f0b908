import type pg from 'pg';
import { ChainHead } from './chain-head.js';
import type { Checkpoint } from './checkpoint.js';
import { type ChainedEvent, chainOf, eventColumns, eventOf, leafOf } from './event-text.js';

/** The first thing that is wrong with a chain. */
export interface Finding {
  chain: string;
  /** Place in the chain of the first bad entry, from 1. */
  seq: number;
  /** Id of the entry in the log, where there is one. */
  event: string | null;
  says: string;
}

interface Walked {
  /** Entries that were found to be as they were written. */
  size: number;
  finding?: Finding;
}

type LinkedRow = ChainedEvent & { link_seq: string; link_event: string; link_leaf: Buffer; link_hash: Buffer; link_nodes: Buffer };

const sql = `select l.seq as link_seq, l.event_id::text as link_event, l.leaf as link_leaf, l.hash as link_hash, l.nodes as link_nodes, ${eventColumns('e')}
  from audit_link l left join audit_event e on e.id = l.event_id where l.chain = $1 and l.seq > $2 order by l.seq limit $3`;

/**
 * Makes a chain again from its first entry, out of the entries alone, and holds it against its links and its checkpoints.
 * Reads a few thousand rows at a time, whatever the length of the log.
 * @param checkpoints of this chain, with good signatures, oldest first
 */
export async function verifyChain(client: pg.ClientBase, chain: string, checkpoints: readonly Checkpoint[], atOnce: number): Promise<Walked> {
  const head = new ChainHead(chain);
  const signed = new Map(checkpoints.map((each) => [each.size, each]));
  let trusted = 0;
  for (;;) {
    const { rows } = await client.query<LinkedRow>(sql, [chain, head.size, atOnce]);
    for (const row of rows) {
      const says = problemOf(head, chain, row);
      if (says) return { size: head.size, finding: { chain, seq: head.size + 1, event: row.link_event, says } };
      head.append(row.link_leaf);
      const checkpoint = signed.get(head.size);
      if (checkpoint && !agrees(checkpoint, head)) return { size: trusted, finding: replaced(chain, trusted, checkpoint) };
      if (checkpoint) trusted = checkpoint.size;
    }
    if (rows.length < atOnce) break;
  }
  const last = checkpoints.at(-1);
  if (last && last.size > head.size)
    return { size: head.size, finding: { chain, seq: head.size + 1, event: null, says: `entries ${head.size + 1} to ${last.size} are missing: the end was cut off. The checkpoint of ${last.at} signs ${last.size} entries.` } };
  return { size: head.size };
}

/** What is wrong with the next link, or nothing. */
function problemOf(head: ChainHead, chain: string, row: LinkedRow): string | undefined {
  const seq = Number(row.link_seq);
  if (seq !== head.size + 1) return `its link is missing: the next one is number ${seq}.`;
  if (row.id === null) return 'it was deleted from the log.';
  if (chainOf(row) !== chain) return `it was moved here from the chain of ${chainOf(row)}.`;
  const leaf = leafOf(eventOf(row));
  if (!leaf.equals(row.link_leaf)) return 'it was changed after it was written, or another stands in its place.';
  const next = head.copy().append(leaf);
  if (!next.hash.equals(row.link_hash)) return 'its link does not follow from the one before: something was put in, taken out or moved here.';
  if (!next.nodes.equals(row.link_nodes)) return 'the tree kept with its link was changed.';
  return undefined;
}

const agrees = ({ root, head }: Checkpoint, made: ChainHead) => made.root().toString('hex') === root && made.hash.toString('hex') === head;

/** Links were made anew, so each fits the one before; only what was signed tells. */
const replaced = (chain: string, trusted: number, { size, at }: Checkpoint): Finding => ({
  chain, seq: trusted + 1, event: null,
  says: `an entry from number ${trusted + 1} to ${size} is not what was signed: this part of the log was replaced after the checkpoint of ${at}.`,
});

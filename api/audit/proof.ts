import type { Row } from '../database/database.js';
import { type Subtree, inclusionPath } from '../kernel/merkle.js';
import type { Context } from '../context.js';
import { identityOf } from '../access/index.js';
import { notNow } from '../kernel/errors.js';
import { subtreeRoot } from './chain-head.js';
import { type ChainedEvent, eventColumns, eventOf } from './event-text.js';

/** More entries than this make no file that anybody reads. */
const MOST_ENTRIES = 10_000;

export interface ProvenEntry {
  /** Place in the chain, from 1. */
  seq: number;
  event: Partial<ChainedEvent>;
  /** Hashes from the entry up to the root of the tree, in hexadecimal. */
  path: string[];
}

export interface ProofPart {
  chain: string;
  checkpoint: unknown;
  entries: ProvenEntry[];
  /** Entries that are younger than the checkpoint; the next one will sign them. */
  notYetSigned: number;
}

const entriesSql = `select l.chain as link_chain, l.seq::int as link_seq, ${eventColumns('e')} from audit_event e join audit_link l on l.event_id = e.id
  where e.authority_code = any($2::text[]) and (e.child_id = $1 or e.child_ids @> array[$1]::uuid[]) order by l.chain, l.seq limit ${MOST_ENTRIES + 1}`;
const checkpointsSql = 'select distinct on (chain) chain, size::int as size, line from audit_checkpoint where chain = any($1::text[]) order by chain, audit_checkpoint.size desc';
const linksSql = 'select seq::int as seq, leaf, nodes from audit_link where chain = $1 and seq = any($2::bigint[])';

type EntryRow = ChainedEvent & { link_chain: string; link_seq: number };

/** All entries about a child, each with its way up to the root that a checkpoint signs. */
export async function proveChild(context: Context, child: string, authorities: readonly string[]): Promise<ProofPart[]> {
  const { database } = context.services;
  const [entries = [], checkpoints = []] = await database.readAll(identityOf(context.viewer), [{ text: entriesSql, values: [child, authorities] }, { text: checkpointsSql, values: [authorities] }]);
  if (entries.length > MOST_ENTRIES) throw notNow(`There are more than ${MOST_ENTRIES.toLocaleString('en-GB')} entries about this child. Ask whoever looks after the service for a copy of the whole log.`);
  const byChain = Map.groupBy(entries as EntryRow[], ({ link_chain }) => link_chain);
  return Promise.all([...byChain].map(([chain, rows]) => provePart(context, chain, rows, checkpoints.find((each) => each['chain'] === chain))));
}

async function provePart(context: Context, chain: string, rows: readonly EntryRow[], checkpoint: Row | undefined): Promise<ProofPart> {
  const size = Number(checkpoint?.['size'] ?? 0);
  const signed = rows.filter(({ link_seq }) => link_seq <= size);
  const subtree = await subtreesOf(context, chain, signed.map(({ link_seq }) => link_seq), size);
  const entries = signed.map((row): ProvenEntry => ({ seq: row.link_seq, event: present(eventOf(row)), path: inclusionPath(row.link_seq - 1, size, subtree).map((hash) => hash.toString('hex')) }));
  return { chain, checkpoint: checkpoint ? JSON.parse(String(checkpoint['line'])) : null, entries, notYetSigned: rows.length - signed.length };
}

const present = (event: object): Partial<ChainedEvent> => Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null));

/** The roots that the paths of these entries are made of, read with one statement. */
async function subtreesOf({ services, viewer }: Context, chain: string, seqs: readonly number[], size: number): Promise<(of: Subtree) => Buffer> {
  const wanted = new Set<number>();
  const nothing = Buffer.alloc(32);
  for (const seq of seqs)
    inclusionPath(seq - 1, size, ({ end }) => {
      wanted.add(end);
      return nothing;
    });
  const rows = await services.database.read(identityOf(viewer), { text: linksSql, values: [chain, [...wanted]] });
  const links = new Map(rows.map((row) => [Number(row['seq']), row as unknown as { leaf: Buffer; nodes: Buffer }]));
  return ({ level, end }) => subtreeRoot(links.get(end)!, level);
}

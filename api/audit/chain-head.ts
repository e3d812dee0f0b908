import { hash } from 'node:crypto';
import type pg from 'pg';
import { Frontier, HASH_BYTES, type Subtree, peaksOf } from '../kernel/merkle.js';

/** The hash before the first link: it names the chain, so that no chain can stand in for another. */
export const genesisOf = (chain: string): Buffer => hash('sha256', `professional-portal audit chain 1 ${chain}`, 'buffer');

export const chainHash = (before: Buffer, leaf: Buffer): Buffer => hash('sha256', Buffer.concat([LINK, before, leaf]), 'buffer');
const LINK = Buffer.from([2]);

/** Where a chain stands: what the next link is made from. */
export class ChainHead {
  constructor(
    readonly chain: string,
    private last: Buffer = genesisOf(chain),
    private readonly frontier = new Frontier(),
  ) {}

  get size(): number {
    return this.frontier.size;
  }

  get hash(): Buffer {
    return this.last;
  }

  root(): Buffer {
    return this.frontier.root();
  }

  /** Adds an entry; gives what its link holds besides. */
  append(leaf: Buffer): { seq: number; hash: Buffer; nodes: Buffer } {
    const nodes = Buffer.concat(this.frontier.append(leaf));
    this.last = chainHash(this.last, leaf);
    return { seq: this.frontier.size, hash: this.last, nodes };
  }

  copy(): ChainHead {
    return new ChainHead(this.chain, this.last, this.frontier.copy());
  }
}

interface LinkRow {
  seq: string;
  leaf: Buffer;
  hash: Buffer;
  nodes: Buffer;
}

/** The root of a whole subtree, as the link of its last leaf holds it. */
export const subtreeRoot = ({ leaf, nodes }: Pick<LinkRow, 'leaf' | 'nodes'>, level: number): Buffer => (level === 0 ? leaf : nodes.subarray(HASH_BYTES * (level - 1), HASH_BYTES * level));

/** The head of a chain out of its stored links: as many rows as its size has ones in binary. */
export async function readHead(client: pg.ClientBase, chain: string): Promise<ChainHead> {
  const { rows: last } = await client.query<LinkRow>('select seq, leaf, hash, nodes from audit_link where chain = $1 order by seq desc limit 1', [chain]);
  if (!last[0]) return new ChainHead(chain);
  const size = Number(last[0].seq);
  const peaks = peaksOf(size);
  const links = await readLinks(client, chain, peaks);
  return new ChainHead(chain, last[0].hash, new Frontier(size, peaks.map((peak) => subtreeRoot(links.get(peak.end)!, peak.level))));
}

/** The links in which the roots of these subtrees are kept, by their place in the chain. */
export async function readLinks(client: pg.ClientBase, chain: string, subtrees: readonly Subtree[]): Promise<Map<number, LinkRow>> {
  const { rows } = await client.query<LinkRow>('select seq, leaf, hash, nodes from audit_link where chain = $1 and seq = any($2::bigint[])', [chain, [...new Set(subtrees.map(({ end }) => end))]]);
  return new Map(rows.map((row) => [Number(row.seq), row]));
}

const chainsSql = `with recursive chains as ((select chain from audit_link order by chain limit 1) union all select (select l.chain from audit_link l where l.chain > c.chain order by l.chain limit 1) from chains c where c.chain is not null) select chain from chains where chain is not null`;

/** Names of all chains, by as many looks into the index as there are chains. */
export const readChains = async (client: pg.ClientBase): Promise<string[]> => (await client.query<{ chain: string }>(chainsSql)).rows.map(({ chain }) => chain);

/** Where every chain stands. */
export async function readHeads(client: pg.ClientBase): Promise<Map<string, ChainHead>> {
  await client.query(`begin; set local portal.realm = 'chain'`);
  try {
    const heads = new Map<string, ChainHead>();
    for (const chain of await readChains(client)) heads.set(chain, await readHead(client, chain));
    return heads;
  } finally {
    await client.query('commit');
  }
}

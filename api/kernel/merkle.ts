import { hash } from 'node:crypto';

/* The Merkle tree of RFC 6962, section 2.1, with SHA-256. Leaves are counted from 0. */
const hashed = (...parts: readonly Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

export const HASH_BYTES = 32;
export const leafHash = (text: string): Buffer => hashed(LEAF, Buffer.from(text, 'utf8'));
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => hashed(NODE, left, right);
export const emptyRoot = (): Buffer => hashed();

/** What is needed of a tree to append to it and to know its root: the roots of its whole subtrees, largest first. */
export class Frontier {
  constructor(
    private count = 0,
    private readonly peaks: Buffer[] = [],
  ) {}

  get size(): number {
    return this.count;
  }

  /** Adds a leaf; gives the roots of the subtrees that it completes, the smallest first. */
  append(leaf: Buffer): Buffer[] {
    const completed: Buffer[] = [];
    let node = leaf;
    for (let rest = this.count; rest % 2 === 1; rest = (rest - 1) / 2) completed.push((node = nodeHash(this.peaks.pop()!, node)));
    this.peaks.push(node);
    this.count += 1;
    return completed;
  }

  root(): Buffer {
    return this.peaks.length === 0 ? emptyRoot() : this.peaks.reduceRight((right, left) => nodeHash(left, right));
  }

  copy(): Frontier {
    return new Frontier(this.count, [...this.peaks]);
  }
}

/** A subtree of 2^level leaves whose last leaf is number `end` - 1. */
export interface Subtree {
  level: number;
  end: number;
}

/** The whole subtrees that a tree of this size ends with, largest first. */
export function peaksOf(size: number): Subtree[] {
  const peaks: Subtree[] = [];
  let end = 0;
  for (let level = Math.floor(Math.log2(Math.max(size, 1))); level >= 0; level -= 1) {
    const leaves = 2 ** level;
    if (size - end < leaves) continue;
    end += leaves;
    peaks.push({ level, end });
  }
  return peaks;
}

const largestPowerBelow = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1);

/** Root of the leaves from (with) to (without), out of the roots of whole subtrees. */
function rootOf(from: number, to: number, subtree: (of: Subtree) => Buffer): Buffer {
  const size = to - from;
  if (Number.isInteger(Math.log2(size))) return subtree({ level: Math.log2(size), end: to });
  const split = from + largestPowerBelow(size);
  return nodeHash(rootOf(from, split, subtree), rootOf(split, to, subtree));
}

/** The audit path of a leaf in a tree of a size (RFC 6962, 2.1.1): from the leaf up. */
export function inclusionPath(leaf: number, size: number, subtree: (of: Subtree) => Buffer): Buffer[] {
  const path: Buffer[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const split = from + largestPowerBelow(to - from);
    if (leaf < split) {
      path.unshift(rootOf(split, to, subtree));
      to = split;
    } else {
      path.unshift(rootOf(from, split, subtree));
      from = split;
    }
  }
  return path;
}

import { type KeyObject, createHash, verify } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../kernel/canonical.js';
import type { ChainHead } from './chain-head.js';
import type { SigningKey } from './signing-key.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const statement = z.object({
  version: z.literal(1),
  chain: z.string(),
  /** Entries in the chain. */
  size: z.number().int().positive(),
  /** Root of their Merkle tree. */
  root: hash,
  /** Hash of the last link. */
  head: hash,
  at: z.iso.datetime(),
  /** Which public key it is signed with. */
  key: z.string(),
  /** SHA-256 of the line before in its file, so that no line can be taken out of the middle. */
  previous: hash.nullable(),
});

const signed = statement.extend({ signature: z.string() });

export type Checkpoint = z.infer<typeof signed>;

export const lineHash = (line: string): string => createHash('sha256').update(line, 'utf8').digest('hex');

/** What a chain's head is at this moment, signed: one line of JSON. */
export function signCheckpoint(key: SigningKey, head: ChainHead, at: Date, previous: string | null): string {
  const text = canonical({ version: 1, chain: head.chain, size: head.size, root: head.root().toString('hex'), head: head.hash.toString('hex'), at: at.toISOString(), key: key.id, previous } satisfies z.infer<typeof statement>);
  return JSON.stringify({ ...(JSON.parse(text) as object), signature: key.sign(text) });
}

/** The checkpoint of a line; null where it is none, or where the key did not sign it. */
export function readCheckpoint(line: string, publicKey: KeyObject): Checkpoint | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  const parsed = signed.safeParse(json);
  if (!parsed.success) return null;
  const { signature, ...said } = parsed.data;
  return verify(null, Buffer.from(canonical(said), 'utf8'), publicKey, Buffer.from(signature, 'base64')) ? parsed.data : null;
}

import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { readChains } from './chain-head.js';
import type { CheckpointFiles } from './checkpoint-files.js';
import { type Checkpoint, lineHash, readCheckpoint } from './checkpoint.js';
import { type Finding, verifyChain } from './verify-chain.js';

export interface Report {
  chains: { chain: string; entries: number; signed: number }[];
  /** Entries that were written and are not in their chain yet. */
  waiting: number;
  findings: Finding[];
}

/** Re-derives every chain of the log from its first entry, with the public key and the checkpoints alone. Changes nothing. */
export async function verifyLog(client: pg.ClientBase, files: CheckpointFiles, publicKey: KeyObject, atOnce = 2000): Promise<Report> {
  // Checkpoints are read first: the log is then at least as long as they say.
  const signed = new Map<string, ReturnType<typeof readSigned>>();
  for (const chain of await files.chains()) signed.set(chain, readSigned(chain, await files.lines(chain), publicKey));
  await client.query(`begin isolation level repeatable read read only; set local portal.realm = 'chain'`);
  try {
    const report: Report = { chains: [], waiting: 0, findings: [] };
    for (const chain of [...new Set([...(await readChains(client)), ...signed.keys()])].sort()) {
      const { checkpoints, finding: unsigned } = signed.get(chain) ?? { checkpoints: [] };
      const { size, finding } = await verifyChain(client, chain, checkpoints, atOnce);
      report.chains.push({ chain, entries: size, signed: Math.min(size, checkpoints.at(-1)?.size ?? 0) });
      report.findings.push(...[finding, unsigned].filter((each) => each !== undefined));
    }
    const { rows } = await client.query<{ waiting: number }>('select count(*)::int as waiting from audit_event e where not exists (select from audit_link l where l.event_id = e.id)');
    return { ...report, waiting: rows[0]!.waiting };
  } finally {
    await client.query('rollback');
  }
}

/** The checkpoints of a file as far as they are signed and follow one another. */
function readSigned(chain: string, lines: readonly string[], publicKey: KeyObject): { checkpoints: Checkpoint[]; finding?: Finding } {
  const checkpoints: Checkpoint[] = [];
  for (const [index, line] of lines.entries()) {
    const checkpoint = readCheckpoint(line, publicKey);
    const before = index === 0 ? null : lineHash(lines[index - 1]!);
    const says = !checkpoint
      ? 'is not signed with this key.'
      : checkpoint.chain !== chain
        ? `is of the chain of ${checkpoint.chain}.`
        : checkpoint.previous !== before || checkpoint.size <= (checkpoints.at(-1)?.size ?? 0)
          ? 'does not follow the one before.'
          : undefined;
    if (says) return { checkpoints, finding: { chain, seq: (checkpoints.at(-1)?.size ?? 0) + 1, event: null, says: `line ${index + 1} of the file of checkpoints ${says}` } };
    checkpoints.push(checkpoint!);
  }
  return { checkpoints };
}

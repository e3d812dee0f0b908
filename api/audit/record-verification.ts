import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import type { CheckpointFiles } from './checkpoint-files.js';
import type { Finding } from './verify-chain.js';
import { verifyLog } from './verify-log.js';

/** Few entries at a time, so that those who type do not wait while a long log is verified. */
const AT_ONCE = 200;

/** Verifies the whole log and keeps what came out, for the auditor's page. */
export async function recordVerification(pool: pg.Pool, files: CheckpointFiles, key: KeyObject, at: Date, stop: AbortSignal): Promise<Finding[]> {
  const client = await pool.connect();
  const hangUp = () => void (client as unknown as pg.Client).end();
  stop.addEventListener('abort', hangUp);
  let broken: Error | undefined;
  try {
    const { chains, findings } = await verifyLog(client, files, key, AT_ONCE);
    await client.query(`begin; set local portal.realm = 'chain'`);
    for (const { chain, entries } of chains)
      await client.query('insert into audit_verification (chain, at, entries, finding) values ($1, $2, $3, $4) on conflict do nothing', [chain, at, entries, inWords(findings.find((each) => each.chain === chain))]);
    await client.query('commit');
    return findings;
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    stop.removeEventListener('abort', hangUp);
    client.release(broken);
  }
}

const inWords = (finding: Finding | undefined): string | null => (finding ? `Entry ${finding.seq}: ${finding.says}` : null);

/** When the whole log was last verified, in milliseconds; 0 for never. A service that is started again need not do it anew. */
export async function lastVerified(client: pg.ClientBase): Promise<number> {
  await client.query(`begin; set local portal.realm = 'chain'`);
  const { rows } = await client.query<{ at: Date | null }>('select max(at) as at from audit_verification');
  await client.query('commit');
  return rows[0]!.at?.getTime() ?? 0;
}

import { type KeyObject, createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { CheckpointFiles, PUBLIC_KEY_FILE, type Report, verifyLog } from '../api/audit/index.js';
import { readConfig } from '../api/config.js';
import { startEmbedded } from '../api/database/embedded.js';

/* npm run audit:verify [-- --checkpoints FOLDER --public-key FILE]: re-derives the audit chains; ends with 1 and names the first bad entry of each chain. */
const { values } = parseArgs({ options: { checkpoints: { type: 'string' }, 'public-key': { type: 'string' } } });
const config = readConfig();
const folder = values.checkpoints ?? config.CHECKPOINT_DIR;
const embedded = join(config.DATA_DIR, 'postgres');

try {
  const { chains, waiting, findings } = await verified(keyOf(values['public-key'] ?? join(folder, PUBLIC_KEY_FILE)));
  for (const { chain, entries, signed } of chains) console.log(`${chain.padEnd(10)} ${String(entries).padStart(9)} entries verified, ${signed} of them signed`);
  if (waiting > 0) console.log(`${waiting} entries are written and not in their chain yet: the running service adds them within seconds, a stopped one when it starts.`);
  for (const { chain, seq, event, says } of findings) console.log(`BAD: chain ${chain}, entry ${seq}${event ? ` (id ${event})` : ''}: ${says}`);
  if (findings.length === 0) console.log('The audit log is whole.');
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`The audit log could not be verified. ${(error as Error).message}`);
  process.exitCode = 2;
}

function keyOf(file: string): KeyObject {
  if (!existsSync(file)) throw new Error(`There is no public key at ${file}. Name it with --public-key.`);
  return createPublicKey(readFileSync(file));
}

/** Of a database of your own, of the running installation, or of one that is started for this. */
async function verified(key: KeyObject): Promise<Report> {
  const server = config.DATABASE_URL ? undefined : await startEmbedded({ folder: embedded });
  const client = new pg.Client({ connectionString: config.DATABASE_URL ?? server!.url });
  try {
    await client.connect();
    return await verifyLog(client, new CheckpointFiles(folder), key);
  } finally {
    await client.end().catch(() => undefined);
    await server?.stop();
  }
}

import type pg from 'pg';
import type { Logger } from 'pino';
import { type ChainHead, readHeads } from './chain-head.js';
import type { CheckpointFiles } from './checkpoint-files.js';
import { lineHash, signCheckpoint } from './checkpoint.js';
import { MOST_AT_ONCE, type Progress, linkEvents, nothingYet } from './link-events.js';
import { lastVerified, recordVerification } from './record-verification.js';
import type { SigningKey } from './signing-key.js';

/** One number for one lock: of all processes that could, one puts entries into their chains. */
const SEQUENCER_LOCK = 727_003;

export interface SequencerOptions {
  /** Connections of the role of the queue. */
  pool: pg.Pool;
  key: SigningKey;
  files: CheckpointFiles;
  clock: () => Date;
  log: Logger;
  /** Milliseconds between two passes, unless the last one left something. */
  pause: number;
  /** Milliseconds between checkpoints. */
  checkpointEvery: number;
  /** Milliseconds between verifications of the whole log. */
  verifyEvery: number;
}

/**
 * Puts the entries of the log into the chains of their authorities, behind the backs of those who write them:
 * nobody waits for it. Signs, on a schedule and when it stops, how the chains stand.
 */
export class Sequencer {
  private stopping = false;
  private readonly leaving = new AbortController();
  private running: Promise<void> | undefined;
  private wake = () => {};
  private signedAt = 0;
  private verifiedAt = 0;
  private verifying: Promise<void> = Promise.resolve();

  constructor(private readonly options: SequencerOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Finishes what was committed until now, signs it, and ends. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.leaving.abort();
    this.wake();
    await this.running;
    await this.verifying;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const led = await this.lead().catch((error: Error) => this.options.log.warn({ err: { message: error.message } }, 'The audit chain waits: its sequencer was interrupted and will go on'));
      if (!led && !this.stopping) await this.rest(5 * this.options.pause);
    }
  }

  /** Holds the lock for as long as it can and works; false where another process holds it. */
  private async lead(): Promise<boolean> {
    const client = await this.options.pool.connect();
    let broken: Error | undefined;
    try {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [SEQUENCER_LOCK]);
      if (!rows[0]!.mine) return false;
      let progress: Progress = { ...nothingYet, heads: await readHeads(client) };
      this.verifiedAt = Math.max(this.verifiedAt, await lastVerified(client));
      while (!this.stopping) {
        const { linked, ...next } = await linkEvents(client, progress);
        progress = next;
        if (Date.now() - this.signedAt > this.options.checkpointEvery) await this.sign(client, progress).catch((error: Error) => this.signLater(error));
        if (Date.now() - this.verifiedAt > this.options.verifyEvery) this.verify();
        // While people write there is always something: a pass takes what half a second brought, not every entry by itself.
        if (linked < MOST_AT_ONCE) await this.rest(this.options.pause);
      }
      await this.finish(client, progress);
      await client.query('select pg_advisory_unlock($1)', [SEQUENCER_LOCK]);
      return true;
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async finish(client: pg.ClientBase, from: Progress): Promise<void> {
    for (let progress = from; ; ) {
      const { linked, ...next } = await linkEvents(client, progress);
      progress = next;
      if (linked === 0) return this.sign(client, progress);
    }
  }

  private async sign(client: pg.ClientBase, { heads }: Progress): Promise<void> {
    for (const head of heads.values()) await this.signChain(client, head);
    this.signedAt = Date.now();
  }

  /** A full disk must not stop the chain; the next try is in a minute. */
  private signLater(error: Error): void {
    this.options.log.error({ err: { message: error.message } }, 'The audit chain could not be signed');
    this.signedAt = Date.now() - this.options.checkpointEvery + 60_000;
  }

  /** Beside the chain, on a connection of its own; what comes out is for the auditor's page and for the log. */
  private verify(): void {
    const { pool, files, key, clock, log } = this.options;
    this.verifiedAt = Date.now();
    this.verifying = recordVerification(pool, files, key.publicKey, clock(), this.leaving.signal).then(
      (findings) => findings.forEach((finding) => log.error({ finding }, 'The audit log is not what was written')),
      (error: Error) => log.warn({ err: { message: error.message } }, 'The audit log could not be verified'),
    );
  }

  /** The file first: the copy in the database, which pages show, must never be ahead of it. */
  private async signChain(client: pg.ClientBase, head: ChainHead): Promise<void> {
    const { files, key, clock } = this.options;
    const lines = await files.lines(head.chain);
    const last = lines.at(-1);
    if (head.size === 0 || (last !== undefined && (JSON.parse(last) as { size?: number }).size === head.size)) return;
    const line = signCheckpoint(key, head, clock(), last === undefined ? null : lineHash(last));
    await files.append(head.chain, line);
    await client.query(`begin; set local portal.realm = 'chain'`);
    await client.query('insert into audit_checkpoint (chain, size, line) values ($1, $2, $3) on conflict do nothing', [head.chain, head.size, line]);
    await client.query('commit');
  }

  private rest(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}

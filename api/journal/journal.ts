import type { Database } from '../database/database.js';
import { type EntryRow, insertEntries } from './entry.js';

interface Waiting {
  rows: readonly EntryRow[];
  done: () => void;
  failed: (error: unknown) => void;
}

/** How many inserts are under way at most; whoever comes meanwhile shares the next one. */
const AT_A_TIME = 2;
const MOST_ROWS = 500;

/**
 * Writes entries that have no change of their own to go with: reads and refusals. Nobody waits for a timer,
 * and under load one commit carries the entries of many requests.
 */
export class Journal {
  private waiting: Waiting[] = [];
  private writing = 0;
  private readonly authorities = new Map<string, string | null>();

  constructor(private readonly database: Database) {}

  /** Returns when the rows are committed; throws where they are not, and then nothing may be shown. */
  write(rows: readonly EntryRow[]): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ rows, done, failed });
      this.next();
    });
  }

  /** The authority that a setting is in; it never changes, so it is looked up once. */
  async authorityOf(setting: string): Promise<string | null> {
    const known = this.authorities.get(setting);
    if (known !== undefined) return known;
    const [row] = await this.database.read({ realm: 'viewer' }, { text: 'select la_code from organisation where id = $1', values: [setting] });
    const code = (row?.['la_code'] as string | undefined) ?? null;
    this.authorities.set(setting, code);
    return code;
  }

  private next(): void {
    if (this.writing >= AT_A_TIME || this.waiting.length === 0) return;
    const batch = this.waiting.splice(0, MOST_ROWS);
    this.writing += 1;
    void this.commit(batch).finally(() => {
      this.writing -= 1;
      this.next();
    });
  }

  private async commit(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.insert(batch.flatMap(({ rows }) => rows));
      for (const { done } of batch) done();
    } catch (error) {
      // One row that cannot be stored must not take the others with it.
      if (batch.length === 1) batch[0]!.failed(error);
      else for (const each of batch) await this.commit([each]);
    }
  }

  private insert(rows: readonly EntryRow[]): Promise<void> {
    return this.database.append({ realm: 'jobs' }, { text: insertEntries('$1'), values: [JSON.stringify(rows)] });
  }
}

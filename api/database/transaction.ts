import type pg from 'pg';
import type { Row, Statement } from './database.js';
import { Trip } from './trip.js';

/** How a transaction sends what it has: several statements in one round trip. */
export interface Sending {
  client: pg.ClientBase;
  parserOf(type: number): (text: string) => unknown;
}

/**
 * A transaction that is written statement by statement where the unit of work would be in the way: an autosave, of
 * which there are more than of all other changes together. It begins with its first statement and commits with its
 * last, each in the same round trip.
 */
export class Transaction {
  private begun = false;
  private ended = false;

  constructor(
    private readonly sending: Sending,
    private readonly opening: readonly Statement[],
  ) {}

  async rows<T = Row>(text: string, values: unknown[]): Promise<T[]> {
    const [rows] = await this.send([{ text, values }]);
    return rows as T[];
  }

  /** The last statements, and the end. */
  async commit(statements: readonly Statement[]): Promise<void> {
    await this.send([...statements, { text: 'commit' }]);
    this.ended = true;
  }

  /** Undoes everything; does nothing where nothing was begun, or all is done. */
  async rollback(): Promise<void> {
    if (!this.begun || this.ended) return;
    this.ended = true;
    await this.sending.client.query('rollback');
  }

  private async send(statements: readonly Statement[]): Promise<Row[][]> {
    const before = this.begun ? [] : [{ text: 'begin' }, ...this.opening];
    this.begun = true;
    const results = await this.sending.client.query(new Trip([...before, ...statements], this.sending.parserOf)).done;
    return results.slice(before.length);
  }
}

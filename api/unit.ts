import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from './access/index.js';
import type { Transaction } from './database/transaction.js';
import { type AuditEntry, insertEntries, toRow } from './journal/entry.js';
import type { CivilDate } from './kernel/civil-date.js';

export interface JobSettings {
  runAt?: Date;
  /** Only one waiting job of this key. */
  key?: string;
}

/** One piece of work in one transaction: the change, what is said about it in the log, and what follows from it. */
export class Unit {
  private readonly entries: AuditEntry[] = [];
  private readonly jobs: { task: string; payload: object; settings: JobSettings }[] = [];

  constructor(
    readonly em: EntityManager,
    readonly viewer: Viewer,
    readonly now: Date,
    readonly today: CivilDate,
    readonly requestId: string,
  ) {}

  audit(entry: AuditEntry): void {
    this.entries.push(entry);
  }

  /** Queues a job that runs only if this unit commits. */
  queue(task: string, payload: object, settings: JobSettings = {}): void {
    this.jobs.push({ task, payload, settings });
  }

  /** Writes what was collected; called once, inside the transaction. */
  async finish(): Promise<void> {
    await this.em.flush();
    if (this.entries.length > 0) await this.em.execute(insertEntries('?'), [JSON.stringify(this.entries.map((entry) => toRow(entry, this)))]);
    for (const { task, payload, settings } of this.jobs)
      await this.em.execute('select portal_jobs.queue(?, ?::json, ?, ?)', [task, JSON.stringify(payload), settings.runAt?.toISOString() ?? null, settings.key ?? null]);
  }
}

/** The same for a change that is written as statements, without entities: what it says in the log goes with its commit. */
export class DirectUnit {
  private readonly entries: AuditEntry[] = [];

  constructor(
    private readonly transaction: Transaction,
    readonly viewer: Viewer,
    readonly now: Date,
    readonly today: CivilDate,
    readonly requestId: string,
  ) {}

  rows<T>(text: string, values: unknown[]): Promise<T[]> {
    return this.transaction.rows<T>(text, values);
  }

  audit(entry: AuditEntry): void {
    this.entries.push(entry);
  }

  /** Writes what was collected and commits; called once, at the end. */
  async finish(): Promise<void> {
    await this.transaction.commit(this.entries.length > 0 ? [{ text: insertEntries('$1'), values: [JSON.stringify(this.entries.map((entry) => toRow(entry, this)))] }] : []);
  }
}

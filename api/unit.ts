import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from './access/index.js';
import type { Transaction } from './database/transaction.js';
import { type AuditEntry, type Commitment, commitmentTo, insertEntries, newSalt, toRow } from './journal/entry.js';
import type { CivilDate } from './kernel/civil-date.js';

export interface JobSettings {
  runAt?: Date;
  /** Only one waiting job of this key. */
  key?: string;
}

/** What was changed, and of which child. */
export interface Revised {
  authorityCode: string;
  childId: string;
  subjectType: string;
  subjectId: string;
}

const revisionColumns = 'salt, authority_code, child_id, subject_type, subject_id, field, was, became, changed_at';
const insertRevisions = `insert into value_revision (${revisionColumns}) select ${revisionColumns} from json_to_recordset(?::json) as made(salt uuid, authority_code text, child_id uuid, subject_type text, subject_id uuid, field text, was jsonb, became jsonb, changed_at timestamptz)`;

/** As JSON holds it, so that it reads the same when it comes back. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

/** One piece of work in one transaction: the change, what is said about it in the log, and what follows from it. */
export class Unit {
  private readonly entries: AuditEntry[] = [];
  private readonly revisions: object[] = [];
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

  /** Keeps what fields were and became where no request reads it; gives what the log may hold of it. */
  revise({ authorityCode, childId, subjectType, subjectId }: Revised, changes: Readonly<Record<string, readonly [was: unknown, became: unknown]>>): Record<string, Commitment> {
    const made = Object.entries(changes).map(([field, [was, became]]) => ({ salt: newSalt(), authority_code: authorityCode, child_id: childId, subject_type: subjectType, subject_id: subjectId, field, was: plain(was), became: plain(became), changed_at: this.now.toISOString() }));
    this.revisions.push(...made);
    return Object.fromEntries(made.map(({ field, salt, was, became }) => [field, { from: commitmentTo(salt, ['from', was]), to: commitmentTo(salt, ['to', became]) }]));
  }

  /** Queues a job that runs only if this unit commits. */
  queue(task: string, payload: object, settings: JobSettings = {}): void {
    this.jobs.push({ task, payload, settings });
  }

  /** Writes what was collected; called once, inside the transaction. */
  async finish(): Promise<void> {
    await this.em.flush();
    if (this.revisions.length > 0) await this.em.execute(insertRevisions, [JSON.stringify(this.revisions)]);
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

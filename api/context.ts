import type { EntityManager } from '@mikro-orm/postgresql';
import { type Viewer, identityOf } from './access/index.js';
import type { Config } from './config.js';
import type { Database, Row, Statement } from './database/database.js';
import type { Identity } from './database/identity.js';
import { NoLongerSo, type Proof } from './database/proof.js';
import type { DocumentStore } from './database/document-store.js';
import { type CivilDate, civilDateAt } from './kernel/civil-date.js';
import { type AuditEntry, toRow } from './journal/entry.js';
import type { Journal } from './journal/journal.js';
import { Reads } from './journal/reads.js';
import type { Shares } from './kernel/shares.js';
import type { Throttle } from './kernel/throttle.js';
import type { Reader } from './reading/reader.js';
import { DirectUnit, Unit } from './unit.js';

/** What one installation is made of; made once by app.ts. */
export interface Services {
  config: Config;
  database: Database;
  reader: Reader;
  store: DocumentStore;
  throttle: Throttle;
  /** What this process does at once, shared between authorities. */
  shares: Shares;
  /** Where reads and refusals are written; absent only where the cost of it is measured. */
  journal: Journal | undefined;
  /** The only clock; tests move it. */
  clock: () => Date;
}

/** Where a request comes from, for the list of sessions and for throttling. Never a reason to end a session. */
export interface Device {
  agent: string;
  address: string;
}

/** A caller who is taken for who they were when their token came last, until that is proved. */
export interface Claim {
  proof: Proof;
  /** The same as a condition, for a statement that does its work only where it holds; see Database.changeAtOnce. */
  condition?: Statement | undefined;
  /** What follows where it holds: that they were here. */
  held(): Promise<void>;
  /** Who they are now, where it does not. */
  again(): Promise<Viewer>;
}

/** What one request has: who asks, which day it is, and the two ways to the data. */
export class Context {
  readonly now: Date;
  readonly today: CivilDate;
  /** What was loaded for this request, so that one request loads it once. */
  private readonly loaded = new Map<unknown, unknown>();
  /** What of children was read, for the audit log. */
  reads!: Reads;
  reader!: Reader;
  viewer!: Viewer;

  constructor(
    readonly services: Services,
    viewer: Viewer,
    readonly requestId: string,
    readonly device: Device,
    private claim?: Claim,
  ) {
    this.now = services.clock();
    this.today = civilDateAt(this.now);
    if (claim) services.database.expect(identityOf(viewer), claim.proof);
    this.begin(viewer);
  }

  /**
   * Returns when it is certain who asks. Where that is not who they were taken for, the context is then theirs and as
   * good as new, and false is returned: what was done until now must be done again, and nothing of it given out.
   */
  async confirm(): Promise<boolean> {
    const { claim, viewer } = this;
    if (!claim) return true;
    try {
      await this.services.database.proved(identityOf(viewer));
      if (this.claim === claim) await claim.held();
      this.claim = undefined;
      return true;
    } catch (error) {
      if (!(error instanceof NoLongerSo)) throw error;
      const now = await claim.again();
      this.claim = undefined;
      this.begin(now);
      return false;
    }
  }

  private begin(viewer: Viewer): void {
    this.viewer = viewer;
    this.reads = new Reads();
    this.reader = this.services.reader.forRequest(this.reads);
    this.loaded.clear();
  }

  /** Nobody changes anything as somebody whom they are only taken for. */
  private async certain(): Promise<void> {
    if (!(await this.confirm())) throw new NoLongerSo();
  }

  /** A loader or other thing of this request, made at its first use. */
  once<T>(key: unknown, make: () => T): T {
    if (!this.loaded.has(key)) this.loaded.set(key, make());
    return this.loaded.get(key) as T;
  }

  /**
   * Writes to the log what was read of children until now, and what was refused. Whoever answers waits for it:
   * where it fails, nothing that was read may be shown.
   */
  async settle(refusal?: AuditEntry): Promise<void> {
    const { journal } = this.services;
    const authorityCode = refusal ? (this.reads.authorityCode ?? (await this.authority())) : null;
    const entries = [...this.reads.take(), ...(refusal ? [{ ...refusal, authorityCode }] : [])];
    if (entries.length > 0) await journal?.write(entries.map((entry) => toRow(entry, this)));
  }

  /** The viewer's authority, or that of their setting: whose auditor is told. */
  private async authority(): Promise<string | null> {
    const { authorities, settings, consents } = this.viewer;
    const [setting] = [...settings.keys(), ...consents];
    return authorities.keys().next().value ?? (setting === undefined ? null : ((await this.services.journal?.authorityOf(setting)) ?? null));
  }

  /** Changes data as the viewer: all of it, with its audit entries and messages, or nothing. */
  async change<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    await this.certain();
    return this.changeAs(identityOf(this.viewer), work);
  }

  /**
   * Runs one statement that changes rows in one round trip, for what happens so often that every trip counts. It must do its work,
   * and give a row, only where portal.confirmed says 'true', unless who asks is certain; a row makes it certain.
   */
  async changeAtOnce(statement: Statement): Promise<Row[]> {
    const { claim } = this;
    if (claim && !claim.condition) return [];
    const rows = await this.services.database.changeAtOnce(identityOf(this.viewer), statement, claim?.condition);
    if (rows.length > 0) this.claim = undefined;
    return rows;
  }

  /** False while somebody is only taken for who they were. */
  get isCertain(): boolean {
    return this.claim === undefined;
  }

  /** The same as statements, without entities: for what happens so often that the unit of work would cost more than the change. */
  async changeDirectly<T>(work: (unit: DirectUnit) => Promise<T>): Promise<T> {
    await this.certain();
    return this.services.database.changeDirectly(identityOf(this.viewer), async (transaction) => {
      const unit = new DirectUnit(transaction, this.viewer, this.now, this.today, this.requestId);
      const result = await work(unit);
      await unit.finish();
      return result;
    });
  }

  /** The same for the few acts that happen before there is a viewer, such as signing in. */
  async changeAs<T>(identity: Identity, work: (unit: Unit) => Promise<T>): Promise<T> {
    await this.certain();
    return this.services.database.change(identity, { mine: { viewer: this.viewer } }, async (em: EntityManager) => {
      const unit = new Unit(em, this.viewer, this.now, this.today, this.requestId);
      const result = await work(unit);
      await unit.finish();
      return result;
    });
  }
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { type Viewer, identityOf } from './access/index.js';
import type { Config } from './config.js';
import type { Database, Row, Statement } from './database/database.js';
import type { Identity } from './database/identity.js';
import type { DocumentStore } from './database/document-store.js';
import { type CivilDate, civilDateAt } from './kernel/civil-date.js';
import { type AuditEntry, toRow } from './journal/entry.js';
import type { Journal } from './journal/journal.js';
import { Reads } from './journal/reads.js';
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

/** Who asks, as they were a moment ago: nothing may come of it until it is confirmed. */
export interface Presumption {
  viewer: Viewer;
  /** The condition that it still holds; see Database.changeAtOnce. */
  confirming: Statement;
  /** Finds out in the plain way who asks. */
  lookUp(): Promise<Viewer>;
}

/** What one request has: who asks, which day it is, and the two ways to the data. */
export class Context {
  readonly now: Date;
  readonly today: CivilDate;
  /** What was loaded for this request, so that one request loads it once. */
  private readonly loaded = new Map<unknown, unknown>();
  /** What of children was read, for the audit log. */
  readonly reads = new Reads();
  private readonly ownReader: Reader;
  /** Shared by the copies that Apollo makes of a context. */
  private readonly asking: { viewer: Viewer; presumption: Presumption | undefined };

  constructor(
    readonly services: Services,
    who: Viewer | Presumption,
    readonly requestId: string,
    readonly device: Device,
  ) {
    this.asking = 'lookUp' in who ? { viewer: who.viewer, presumption: who } : { viewer: who, presumption: undefined };
    this.now = services.clock();
    this.today = civilDateAt(this.now);
    this.ownReader = services.reader.forRequest(this.reads);
  }

  get viewer(): Viewer {
    return this.asking.viewer;
  }

  get reader(): Reader {
    this.mustBeCertain();
    return this.ownReader;
  }

  /** False while who asks is only presumed. */
  get certain(): boolean {
    return this.asking.presumption === undefined;
  }

  /** Finds out who asks. What was said on a presumption before must not be used. */
  async ascertain(): Promise<void> {
    const { presumption } = this.asking;
    if (!presumption) return;
    this.asking.viewer = await presumption.lookUp();
    this.asking.presumption = undefined;
    this.loaded.clear();
  }

  /** The doors to the data are closed to whoever is only presumed, but for one that has it confirmed: changeAtOnce. */
  private mustBeCertain(): void {
    if (!this.certain) throw new Error('Who asks is presumed, and must be confirmed first');
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
    this.mustBeCertain();
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
  change<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.changeAs(identityOf(this.viewer), work);
  }

  /** One statement that changes rows, in one round trip; gives rows only where it did what it says. That confirms who asks. */
  async changeAtOnce(statement: Statement): Promise<Row[]> {
    const rows = await this.services.database.changeAtOnce(identityOf(this.viewer), statement, this.asking.presumption?.confirming);
    if (rows.length > 0) this.asking.presumption = undefined;
    return rows;
  }

  /** The same as statements, without entities: for what happens so often that the unit of work would cost more than the change. */
  changeDirectly<T>(work: (unit: DirectUnit) => Promise<T>): Promise<T> {
    this.mustBeCertain();
    return this.services.database.changeDirectly(identityOf(this.viewer), async (transaction) => {
      const unit = new DirectUnit(transaction, this.viewer, this.now, this.today, this.requestId);
      const result = await work(unit);
      await unit.finish();
      return result;
    });
  }

  /** The same for the few acts that happen before there is a viewer, such as signing in. */
  changeAs<T>(identity: Identity, work: (unit: Unit) => Promise<T>): Promise<T> {
    this.mustBeCertain();
    return this.services.database.change(identity, { mine: { viewer: this.viewer } }, async (em: EntityManager) => {
      const unit = new Unit(em, this.viewer, this.now, this.today, this.requestId);
      const result = await work(unit);
      await unit.finish();
      return result;
    });
  }
}

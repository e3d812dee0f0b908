import type { EntityManager } from '@mikro-orm/postgresql';
import { type Viewer, identityOf } from './access/index.js';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import type { Identity } from './database/identity.js';
import type { DocumentStore } from './database/document-store.js';
import { type CivilDate, civilDateAt } from './kernel/civil-date.js';
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
  /** The only clock; tests move it. */
  clock: () => Date;
}

/** Where a request comes from, for the list of sessions and for throttling. Never a reason to end a session. */
export interface Device {
  agent: string;
  address: string;
}

/** What one request has: who asks, which day it is, and the two ways to the data. */
export class Context {
  readonly now: Date;
  readonly today: CivilDate;
  /** What was loaded for this request, so that one request loads it once. */
  private readonly loaded = new Map<unknown, unknown>();

  constructor(
    readonly services: Services,
    readonly viewer: Viewer,
    readonly requestId: string,
    readonly device: Device,
  ) {
    this.now = services.clock();
    this.today = civilDateAt(this.now);
  }

  get reader(): Reader {
    return this.services.reader;
  }

  /** A loader or other thing of this request, made at its first use. */
  once<T>(key: unknown, make: () => T): T {
    if (!this.loaded.has(key)) this.loaded.set(key, make());
    return this.loaded.get(key) as T;
  }

  /** Changes data as the viewer: all of it, with its audit entries and messages, or nothing. */
  change<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.changeAs(identityOf(this.viewer), work);
  }

  /** The same as statements, without entities: for what happens so often that the unit of work would cost more than the change. */
  changeDirectly<T>(work: (unit: DirectUnit) => Promise<T>): Promise<T> {
    return this.services.database.changeDirectly(identityOf(this.viewer), async (transaction) => {
      const unit = new DirectUnit(transaction, this.viewer, this.now, this.today, this.requestId);
      const result = await work(unit);
      await unit.finish();
      return result;
    });
  }

  /** The same for the few acts that happen before there is a viewer, such as signing in. */
  changeAs<T>(identity: Identity, work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.services.database.change(identity, { mine: { viewer: this.viewer } }, async (em: EntityManager) => {
      const unit = new Unit(em, this.viewer, this.now, this.today, this.requestId);
      const result = await work(unit);
      await unit.finish();
      return result;
    });
  }
}

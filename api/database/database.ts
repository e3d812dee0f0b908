import { MikroORM, type EntityManager, type Options } from '@mikro-orm/postgresql';
import pg from 'pg';
import { invalid, unavailable } from '../kernel/errors.js';
import { Departures, type Travelling } from './departures.js';
import { type Identity, variablesOf } from './identity.js';
import { NoLongerSo, type Proof } from './proof.js';
import { Transaction } from './transaction.js';
import { Trip } from './trip.js';

/** A statement ready to run; each connection prepares it once, by its text. */
export interface Statement {
  text: string;
  values?: unknown[];
  /** 'array' gives rows as plain arrays, in the order of the columns. */
  rowMode?: 'array';
}

export type Row = Record<string, unknown>;

/**
 * The application's door to PostgreSQL, as a role that owns nothing.
 * Reads are plain SQL in one round trip; changes go through MikroORM's unit of work.
 */
export class Database {
  private readonly departures = new Departures((parts) => this.travel(parts).catch((error: unknown) => (isStale(error) ? this.travel(parts) : Promise.reject(error as Error))), isConnectionFault);
  private readonly proofs = new WeakMap<Identity, { proof: Proof; outcome?: Promise<void> }>();

  private constructor(
    /** For libraries that count or queue for themselves; it carries no identity, so it sees no rows of people. */
    readonly pool: pg.Pool,
    /** For what viewers read: its transactions cannot write. */
    private readonly reading: pg.Pool,
    readonly orm: MikroORM,
    private readonly counters = { statements: 0 },
  ) {}

  static async open(url: string, options: Options & { connections: number; onError(error: Error): void }): Promise<Database> {
    const { connections, onError, ...ormOptions } = options;
    const orm = await MikroORM.init({
      ...ormOptions,
      clientUrl: url,
      pool: { min: 0, max: connections },
      driverOptions: { connectionTimeoutMillis: 5000, statement_timeout: 30_000, application_name: 'portal' },
    });
    const settings = { connectionString: url, max: connections, connectionTimeoutMillis: 5000, statement_timeout: 30_000, application_name: 'portal' };
    const pools = [new pg.Pool(settings), new pg.Pool({ ...settings, options: '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan' })] as const;
    for (const pool of pools) {
      pool.on('error', onError);
      pool.on('connect', (client) => client.on('error', onError));
    }
    return new Database(...pools, orm);
  }

  /** Statements sent so far, for tests that forbid N+1. The identity and transaction lines are not counted. */
  get statements(): number {
    return this.counters.statements;
  }

  /**
   * Runs statements for somebody in one read-only transaction and one round trip, with whatever else is asked for
   * with the same identity in the same breath.
   */
  async readAll(identity: Identity, statements: readonly Statement[]): Promise<Row[][]> {
    this.counters.statements += statements.length;
    try {
      const claim = this.prove(identity);
      const answers = this.departures.ask(identity, identity, statements);
      answers.catch(() => undefined);
      await claim;
      return await answers;
    } catch (error) {
      return translate(error);
    }
  }

  /** Nothing that is read for this very identity is given out before the proof holds; where it does not, NoLongerSo is thrown. */
  expect(identity: Identity, proof: Proof): void {
    this.proofs.set(identity, { proof });
  }

  /** Asks for the proof where nobody has; returns when it holds. */
  async proved(identity: Identity): Promise<void> {
    await Promise.resolve(this.prove(identity)).catch(translate);
  }

  private prove(identity: Identity): Promise<void> | undefined {
    const claim = this.proofs.get(identity);
    if (!claim) return undefined;
    const { proof } = claim;
    if (!claim.outcome) this.counters.statements += proof.statements.length;
    return (claim.outcome ??= this.departures.ask(identity, proof.identity, proof.statements).then((answers) => {
      if (!proof.holds(answers)) throw new NoLongerSo();
    }));
  }

  private async travel(parts: readonly Travelling[]): Promise<Row[][][]> {
    const results = await this.send(this.reading, parts.flatMap(({ identity, statements }) => [identityStatement(identity), ...statements]));
    let at = 0;
    return parts.map(({ statements }) => results.slice(at + 1, (at += statements.length + 1)));
  }

  private async send(pool: pg.Pool, statements: readonly Statement[]): Promise<Row[][]> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      return await client.query(new Trip(statements, parserOf)).done;
    } catch (error) {
      broken = isConnectionFault(error) || isStale(error) ? (error as Error) : undefined;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async read(identity: Identity, statement: Statement): Promise<Row[]> {
    const [rows] = await this.readAll(identity, [statement]);
    return rows ?? [];
  }

  /** Runs one statement that adds rows, in one round trip; returns when they are committed. */
  async append(identity: Identity, statement: Statement): Promise<void> {
    await this.changeAtOnce(identity, statement);
  }

  /**
   * Runs one statement that changes rows, in one round trip and a transaction of its own; returns when it is committed.
   * @param condition judged before it as the realm of accounts; the statement finds in portal.confirmed whether it holds
   */
  async changeAtOnce(identity: Identity, statement: Statement, condition?: Statement): Promise<Row[]> {
    const sent = [condition ? confirmedIdentity(identity, condition) : identityStatement(identity), statement];
    try {
      // Nothing of a trip stays that met an error, so what was stale may be sent again.
      const results = await this.send(this.pool, sent).catch((error: unknown) => (isStale(error) ? this.send(this.pool, sent) : Promise.reject(error as Error)));
      return results.at(-1)!;
    } catch (error) {
      return translate(error);
    }
  }

  /** One unit of work for somebody: all of it or nothing. */
  async change<T>(identity: Identity, filters: Record<string, Record<string, unknown>>, work: (em: EntityManager) => Promise<T>): Promise<T> {
    const em = this.orm.em.fork();
    em.setSessionContext({ variables: variablesOf(identity) });
    for (const [name, parameters] of Object.entries(filters)) em.setFilterParams(name, parameters);
    try {
      return await em.transactional(work as (em: unknown) => Promise<T>);
    } catch (error) {
      return translate(error);
    }
  }

  /** The same, statement by statement and without entities, in as few round trips as there are decisions. */
  async changeDirectly<T>(identity: Identity, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    try {
      const client = await this.pool.connect();
      let broken: Error | undefined;
      const transaction = new Transaction({ client, parserOf }, [identityStatement(identity)]);
      try {
        return await work(transaction);
      } catch (error) {
        if (isConnectionFault(error) || isStale(error)) broken = error as Error;
        throw error;
      } finally {
        // What was neither committed nor undone must not be the next one's.
        if (!broken) await transaction.rollback().catch((fault: Error) => (broken = fault));
        client.release(broken);
      }
    } catch (error) {
      return translate(error);
    }
  }

  async ping(): Promise<void> {
    await this.pool.query('select 1').catch(translate);
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.pool.end(), this.reading.end(), this.orm.close(true)]);
  }
}

/** Days stay 'YYYY-MM-DD', and large numbers text: neither survives as a JavaScript Date or number. */
const parserOf = (type: number): ((text: string) => unknown) => (type === pg.types.builtins.DATE ? (text) => text : (pg.types.getTypeParser(type, 'text') as (text: string) => unknown));

const identityText = 'select ' + Object.keys(variablesOf({ realm: 'viewer' })).map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ');
const identityStatement = (identity: Identity): Statement => ({ text: identityText, values: Object.values(variablesOf(identity)) });

const confirmedTexts = new Map<string, string>();

/**
 * Judges a condition as the realm of accounts, and goes on as somebody: three things in one statement, which PostgreSQL does
 * from left to right. Were it to do otherwise, the condition would see no rows and not hold.
 */
function confirmedIdentity(identity: Identity, { text, values = [] }: Statement): Statement {
  let made = confirmedTexts.get(text);
  if (made === undefined) {
    const viewer = Object.keys(variablesOf(identity)).map((name, index) => `set_config('${name}', $${values.length + index + 1}, true)`);
    made = `select set_config('portal.realm', 'accounts', true), set_config('portal.confirmed', (${text})::text, true), ${viewer.join(', ')}`;
    confirmedTexts.set(text, made);
  }
  return { text: made, values: [...values, ...Object.values(variablesOf(identity))] };
}

/** Faults of the connection, not of the statement: the caller may try again. */
export function isConnectionFault(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return /^(08|57P|53)/.test(code) || /^E(CONN|PIPE|TIMEDOUT|HOST|AI_|NOTFOUND)/.test(code) || /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|not queryable/i.test(message);
}

/** A statement was prepared before a migration changed what it gives: on a new connection it is prepared anew. */
const isStale = (error: unknown): boolean => ['0A000', '26000'].includes((error as { code?: string }).code ?? '');

/** What PostgreSQL says of a value that no column can hold: no such number, day, id or character. */
const impossible = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05']);

/** The caller's fault, not ours: a NUL in a text, a cursor that somebody made up, the year 0. */
function isImpossibleValue(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  // The unit of work sends values within the statement, which a NUL cuts short.
  return impossible.has(code) || (code === '08P01' && message.includes('invalid message format'));
}

function translate(error: unknown): never {
  if (isImpossibleValue(error)) throw invalid('A value in this request cannot be stored or looked for: it holds a NUL, or is no such number, day or id. Nothing was changed.');
  if (isConnectionFault(error) || isConnectionFault((error as { cause?: unknown })?.cause)) throw unavailable();
  throw error;
}

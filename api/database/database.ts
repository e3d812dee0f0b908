import { MikroORM, type EntityManager, type Options } from '@mikro-orm/postgresql';
import pg from 'pg';
import { invalid, unavailable } from '../kernel/errors.js';
import { type Identity, variablesOf } from './identity.js';

/** A statement ready to run. With a name it is prepared once per connection. */
export interface Statement {
  text: string;
  values?: unknown[];
  name?: string;
  /** 'array' gives rows as plain arrays, in the order of the columns. */
  rowMode?: 'array';
}

export type Row = Record<string, unknown>;

/**
 * The application's door to PostgreSQL, as a role that owns nothing.
 * Reads are plain SQL in one round trip; changes go through MikroORM's unit of work.
 */
export class Database {
  private constructor(
    /** For libraries that count or queue for themselves; it carries no identity, so it sees no rows of people. */
    readonly pool: pg.Pool,
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
    const pool = new pg.Pool({ connectionString: url, max: connections, pipeline: true, connectionTimeoutMillis: 5000, statement_timeout: 30_000, application_name: 'portal', types: civilTypes } as pg.PoolConfig);
    pool.on('error', onError);
    pool.on('connect', (client) => client.on('error', onError));
    return new Database(pool, orm);
  }

  /** Statements sent so far, for tests that forbid N+1. The identity and transaction lines are not counted. */
  get statements(): number {
    return this.counters.statements;
  }

  /** Runs statements for somebody in one read-only transaction and one round trip. */
  readAll(identity: Identity, statements: readonly Statement[]): Promise<Row[][]> {
    this.counters.statements += statements.length;
    return this.inOneTrip('begin read only', identity, statements);
  }

  /** Runs one statement that adds rows, in one round trip; returns when they are committed. */
  async append(identity: Identity, statement: Statement): Promise<void> {
    await this.inOneTrip('begin', identity, [statement]);
  }

  private async inOneTrip(begin: 'begin' | 'begin read only', identity: Identity, statements: readonly Statement[]): Promise<Row[][]> {
    const client = await this.pool.connect().catch(translate);
    let broken: Error | undefined;
    try {
      const answers = [
        client.query(begin),
        client.query(identityStatement(identity)),
        ...statements.map((statement) => client.query<Row>(statement)),
        client.query('commit'),
      ];
      const settled = await Promise.allSettled(answers);
      const failed = settled.find((answer) => answer.status === 'rejected');
      if (failed) {
        broken = failed.reason as Error;
        await client.query('rollback').catch(() => undefined);
        throw broken;
      }
      return settled.slice(2, -1).map((answer) => (answer as PromiseFulfilledResult<pg.QueryResult<Row>>).value.rows);
    } catch (error) {
      return translate(error);
    } finally {
      client.release(broken && isConnectionFault(broken) ? broken : undefined);
    }
  }

  async read(identity: Identity, statement: Statement): Promise<Row[]> {
    const [rows] = await this.readAll(identity, [statement]);
    return rows ?? [];
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

  async ping(): Promise<void> {
    await this.pool.query('select 1').catch(translate);
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.pool.end(), this.orm.close(true)]);
  }
}

/** Days stay 'YYYY-MM-DD', and large numbers text: neither survives as a JavaScript Date or number. */
const civilTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === pg.types.builtins.DATE ? (text: string) => text : pg.types.getTypeParser(oid, format as 'text')),
} as pg.CustomTypesConfig;

const identityText = 'select ' + Object.keys(variablesOf({ realm: 'viewer' })).map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ');
const identityStatement = (identity: Identity): Statement => ({ name: 'identity', text: identityText, values: Object.values(variablesOf(identity)) });

/** Faults of the connection, not of the statement: the caller may try again. */
export function isConnectionFault(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return /^(08|57P|53)/.test(code) || /^E(CONN|PIPE|TIMEDOUT|HOST|AI_|NOTFOUND)/.test(code) || /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|not queryable/i.test(message);
}

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

import { createRequire } from 'node:module';
import type pg from 'pg';
import type { Row, Statement } from './database.js';

/** What of pg's connection a trip uses. */
interface Wire {
  stream: { writable: boolean; write(bytes: Buffer): void };
  /** Set with every Sync: a connection that is cut then ends, and is no fault of its own. */
  _ending: boolean;
}

/** The messages of PostgreSQL's extended query protocol, as pg writes them. */
interface Messages {
  parse(statement: { name: string; text: string }): Buffer;
  bind(values: { portal: string; statement: string; values: readonly unknown[] }): Buffer;
  describe(what: { type: 'P'; name: string }): Buffer;
  execute(portal: { portal: string; rows: number }): Buffer;
  close(what: { type: 'S'; name: string }): Buffer;
  sync(): Buffer;
}

interface FieldOf {
  name: string;
  dataTypeID: number;
  format: string;
}

type Parser = (text: string) => unknown;

/** Columns of a prepared statement, which PostgreSQL describes only the first time. */
interface Prepared {
  name: string;
  columns?: { names: string[]; parsers: Parser[] };
}

const fromHere = createRequire(import.meta.url);
/** pg's own way to write a JavaScript value as a parameter. */
const { prepareValue } = fromHere('pg/lib/utils') as { prepareValue(value: unknown): unknown };
const { serialize } = createRequire(fromHere.resolve('pg'))('pg-protocol') as { serialize: Messages };

/** Statements that a connection keeps prepared; the one not used for longest makes room. */
const MOST_PREPARED = 250;
const preparedOn = new WeakMap<object, Map<string, Prepared>>();
let named = 0;

/**
 * Several statements in one round trip and one transaction: all are sent before the one Sync at the end, and
 * PostgreSQL commits there, or undoes everything at the first error. So begin and commit cost nothing, and what
 * set_config(…, true) sets for the transaction holds for exactly these statements.
 */
export class Trip {
  readonly done: Promise<Row[][]>;
  private readonly results: unknown[][] = [];
  private readonly sent: Prepared[] = [];
  private readonly fresh: string[] = [];
  private at = 0;
  private wire: Wire | undefined;
  private resolve!: (results: Row[][]) => void;
  private reject!: (error: Error) => void;

  constructor(
    private readonly statements: readonly Statement[],
    private readonly parserOf: (type: number) => Parser,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  /** Called by pg when the connection is this trip's; an error that it gives back was before anything was sent. */
  submit(connection: pg.Connection): Error | null {
    let values: unknown[][];
    try {
      values = this.statements.map((statement) => (statement.values ?? []).map(prepareValue));
    } catch (error) {
      return error as Error;
    }
    const wire = (this.wire = connection as unknown as Wire);
    const prepared = preparedOn.get(wire) ?? new Map<string, Prepared>();
    preparedOn.set(wire, prepared);
    // One write of one buffer: the kernel is asked once, and not for each of a dozen messages.
    const messages: Buffer[] = [];
    this.statements.forEach(({ text }, index) => {
      const statement = prepared.get(text) ?? this.prepare(messages, prepared, text);
      // Used last, it stays longest.
      prepared.delete(text);
      prepared.set(text, statement);
      this.sent.push(statement);
      this.results.push([]);
      messages.push(serialize.bind({ portal: '', statement: statement.name, values: values[index]! }));
      if (!statement.columns) messages.push(serialize.describe({ type: 'P', name: '' }));
      messages.push(serialize.execute({ portal: '', rows: 0 }));
    });
    messages.push(serialize.sync());
    wire._ending = true;
    if (wire.stream.writable) wire.stream.write(Buffer.concat(messages));
    return null;
  }

  private prepare(messages: Buffer[], prepared: Map<string, Prepared>, text: string): Prepared {
    const [oldest] = prepared.size >= MOST_PREPARED ? prepared : [];
    if (oldest) {
      prepared.delete(oldest[0]);
      messages.push(serialize.close({ type: 'S', name: oldest[1].name }));
    }
    const statement = { name: `t${(named += 1)}` };
    this.fresh.push(text);
    messages.push(serialize.parse({ name: statement.name, text }));
    return statement;
  }

  handleRowDescription({ fields }: { fields: FieldOf[] }): void {
    this.sent[this.at]!.columns = { names: fields.map(({ name }) => name), parsers: fields.map(({ dataTypeID }) => this.parserOf(dataTypeID)) };
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const { names, parsers } = this.sent[this.at]!.columns!;
    const values: unknown[] = [];
    for (let index = 0; index < fields.length; index += 1) values.push(fields[index] === null ? null : parsers[index]!(fields[index]!));
    this.results[this.at]!.push(this.statements[this.at]!.rowMode === 'array' ? values : Object.fromEntries(values.map((value, index) => [names[index], value])));
  }

  handleCommandComplete(): void {
    this.at += 1;
  }

  handleEmptyQuery(): void {
    this.at += 1;
  }

  handlePortalSuspended(): void {
    // Never asked for: every statement is executed to its end.
  }

  handleError(error: Error): void {
    // Whether the new statements were prepared before the error, nobody says: they are prepared again under other names.
    const prepared = this.wire && preparedOn.get(this.wire);
    for (const text of this.fresh) prepared?.delete(text);
    this.reject(error);
  }

  handleReadyForQuery(): void {
    this.resolve(this.results as Row[][]);
  }
}

import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { newId } from '../database/columns.js';
import { civil, daysInMonth } from '../kernel/civil-date.js';

export interface RefusedRow {
  line: number;
  reason: string;
}

export interface ImportReport {
  added: number;
  changed: number;
  unchanged: number;
  refused: RefusedRow[];
}

type Values = Record<string, string | null>;

/** Columns of the register by the column they are kept in. A file may lack any but the first three, and may have others. */
const columns: Readonly<Record<string, { from: string; type: 'text' | 'int' | 'date'; needed?: true }>> = {
  urn: { from: 'URN', type: 'text', needed: true },
  name: { from: 'EstablishmentName', type: 'text', needed: true },
  la_code: { from: 'LA (code)', type: 'text', needed: true },
  establishment_number: { from: 'EstablishmentNumber', type: 'text' },
  ukprn: { from: 'UKPRN', type: 'text' },
  type: { from: 'TypeOfEstablishment (name)', type: 'text' },
  phase: { from: 'PhaseOfEducation (name)', type: 'text' },
  status: { from: 'EstablishmentStatus (name)', type: 'text' },
  opened_on: { from: 'OpenDate', type: 'date' },
  lowest_age: { from: 'StatutoryLowAge', type: 'int' },
  highest_age: { from: 'StatutoryHighAge', type: 'int' },
  town: { from: 'Town', type: 'text' },
  postcode: { from: 'Postcode', type: 'text' },
  website: { from: 'SchoolWebsite', type: 'text' },
  phone: { from: 'TelephoneNum', type: 'text' },
};
const addressColumns = ['Street', 'Locality', 'Address3', 'County (name)'];

/**
 * Loads a file in the layout of the national register (windows-1252, or UTF-8). What a file lacks stays as it
 * was; what it does not name is not removed. Runs in one transaction, as the owner.
 */
export async function importEstablishments(owner: pg.ClientBase, file: string): Promise<ImportReport> {
  const refused: RefusedRow[] = [];
  let present: string[] = [];
  const rows = new Transform({ objectMode: true, transform: (row, _encoding, done) => done(null, row) });
  await owner.query('begin');
  try {
    await owner.query(`select set_config('portal.realm', 'import', true)`);
    await owner.query(`create temporary table given (${['id uuid', ...Object.entries(columns).map(([name, { type }]) => `${name} ${type}`), 'address text'].join(', ')}) on commit drop`);
    const names = ['id', ...Object.keys(columns), 'address'];
    const reading = readRows(file, refused, (header) => (present = header), rows);
    const copying = pipeline(rows, toCopyText(names), owner.query(copyFrom(`copy given (${names.join(', ')}) from stdin`)));
    // Both end before anything else happens; what the reading says is the reason, where the copying only stopped with it.
    for (const end of await Promise.allSettled([reading, copying])) if (end.status === 'rejected') throw end.reason;
    const report = await merge(owner, present, refused);
    await owner.query('commit');
    return report;
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

async function readRows(file: string, refused: RefusedRow[], onHeader: (columns: string[]) => void, out: Transform): Promise<void> {
  const parser = parse({ bom: true, columns: false, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true });
  let header: string[] | undefined;
  const seen = new Set<string>();
  try {
    const feeding = pipeline(createReadStream(file), decoded(), parser).catch((error: unknown) => parser.destroy(error as Error));
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!header) {
        header = record.map((name) => name.trim());
        onHeader(checkHeader(header));
        continue;
      }
      const values = toValues(header, record, seen);
      if (typeof values === 'string') refused.push({ line: info.lines, reason: values });
      else if (!out.write(values)) await new Promise((drained) => out.once('drain', drained));
    }
    await feeding;
    if (!header) throw new Error('The file is empty.');
    out.end();
  } catch (error) {
    out.destroy(error as Error);
    throw error;
  }
}

/** UTF-8 where the bytes are, else windows-1252, as the register comes. Judged at the first character that is not ASCII. Line ends come out as one. */
function decoded(): Transform {
  let decoder: TextDecoder | undefined;
  /** Begins with a byte that is not ASCII, and is too short to judge: its character may go on in the next piece. */
  let unjudged = Buffer.alloc(0);
  let endsInReturn = false;
  const inOneNotation = (text: string): string => {
    const whole = endsInReturn ? `\r${text}` : text;
    endsInReturn = whole.endsWith('\r');
    return (endsInReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n');
  };
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      if (decoder) return done(null, inOneNotation(decoder.decode(piece, { stream: true })));
      const bytes = Buffer.concat([unjudged, piece]);
      const first = bytes.findIndex((byte) => byte > 127);
      unjudged = first >= 0 && bytes.length - first < LONGEST_CHARACTER ? bytes.subarray(first) : Buffer.alloc(0);
      if (first < 0 || unjudged.length > 0) return done(null, inOneNotation(bytes.subarray(0, bytes.length - unjudged.length).toString('latin1')));
      decoder = new TextDecoder(isUtf8(bytes, true) ? 'utf-8' : 'windows-1252');
      return done(null, inOneNotation(decoder.decode(bytes, { stream: true })));
    },
    flush(done) {
      const rest = decoder ? decoder.decode() : new TextDecoder(isUtf8(unjudged, false) ? 'utf-8' : 'windows-1252').decode(unjudged);
      done(null, inOneNotation(rest) + (endsInReturn ? '\n' : ''));
    },
  });
}

/** Bytes of a character in UTF-8, at most. */
const LONGEST_CHARACTER = 4;

function isUtf8(bytes: Buffer, goesOn: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn });
    return true;
  } catch {
    return false;
  }
}

function checkHeader(header: readonly string[]): string[] {
  const missing = Object.values(columns).filter(({ needed, from }) => needed && !header.includes(from)).map(({ from }) => from);
  if (missing.length > 0) throw new Error(`This is not a register file: it has no column ${missing.join(', ')}.`);
  return [...Object.entries(columns).filter(([, { from }]) => header.includes(from)).map(([name]) => name), ...(addressColumns.some((name) => header.includes(name)) ? ['address'] : [])];
}

function toValues(header: readonly string[], record: readonly string[], seen: Set<string>): Values | string {
  if (record.some((text) => text.includes('\u0000'))) return 'holds a NUL';
  if (record.length !== header.length) return `has ${record.length} columns; the header has ${header.length}`;
  const cell = (name: string) => (record[header.indexOf(name)] ?? '').replace(/\s+/g, ' ').trim();
  const urn = cell('URN');
  if (!/^\d{5,7}$/.test(urn)) return `"${urn.slice(0, 20)}" is not a URN`;
  if (seen.has(urn)) return `URN ${urn} stands in the file before`;
  if (!/^\d{3}$/.test(cell('LA (code)'))) return `"${cell('LA (code)').slice(0, 20)}" is not the code of an authority`;
  if (cell('EstablishmentName') === '') return 'has no name';
  const values: Values = { id: newId() };
  for (const [name, { from, type }] of Object.entries(columns)) {
    const text = cell(from);
    const value = text === '' ? null : type === 'date' ? toDay(text) : text;
    if (value === undefined) return `"${text.slice(0, 20)}" in ${from} is not a date`;
    if (type === 'int' && value !== null && !/^\d{1,3}$/.test(value)) return `"${text.slice(0, 20)}" in ${from} is not a whole number`;
    values[name] = value;
  }
  values['address'] = addressColumns.map(cell).filter((part) => part !== '').join(', ') || null;
  seen.add(urn);
  return values;
}

function toDay(text: string): string | undefined {
  const parts = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [day, month, year] = parts.slice(1).map(Number) as [number, number, number];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? civil(year, month, day) : undefined;
}

function toCopyText(names: readonly string[]): Transform {
  return new Transform({
    writableObjectMode: true,
    transform(values: Values, _encoding, done) {
      const fields = names.map((name) => values[name]?.replace(/[\\\t\n\r]/g, (character) => `\\${{ '\\': '\\', '\t': 't', '\n': 'n', '\r': 'r' }[character]!}`) ?? '\\N');
      done(null, `${fields.join('\t')}\n`);
    },
  });
}

async function merge(owner: pg.ClientBase, present: readonly string[], refused: RefusedRow[]): Promise<ImportReport> {
  const kept = present.filter((name) => name !== 'urn');
  const differs = `(${kept.map((name) => `o.${name}`).join(', ')}) is distinct from (${kept.map((name) => givenSql(name, 'o')).join(', ')})`;
  const changed = await owner.query(`update organisation o set ${kept.map((name) => `${name} = ${givenSql(name, 'o')}`).join(', ')} from given g where o.urn = g.urn and ${differs}`);
  const added = await owner.query(`insert into organisation (id, urn, ${kept.join(', ')}) select g.id, g.urn, ${kept.map((name) => givenSql(name)).join(', ')} from given g where not exists (select from organisation o where o.urn = g.urn)`);
  const { rows } = await owner.query<{ count: number }>('select count(*)::int as count from given');
  const counts = { added: added.rowCount ?? 0, changed: changed.rowCount ?? 0 };
  return { ...counts, unchanged: rows[0]!.count - counts.added - counts.changed, refused };
}

const givenSql = (name: string, old?: string) => (name === 'status' ? `coalesce(g.status, ${old ? `${old}.status` : `'Open'`})` : `g.${name}`);


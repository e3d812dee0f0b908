import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Cell = string | number | boolean | Date | null | undefined | readonly string[] | { json: unknown };
export type SeedRow = Readonly<Record<string, Cell>>;

/** Characters that are sent at a time; a line each would cost more in calls than in work. */
const BLOCK = 64 * 1024;

/** Loads rows with COPY, the fastest way in. All rows have the keys of the first. */
export async function copyRows(owner: pg.ClientBase, table: string, rows: Iterable<SeedRow>): Promise<number> {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  if (first.done) return 0;
  const names = Object.keys(first.value);
  let count = 0;
  function* blocks(): Generator<string> {
    let block = '';
    for (let row = first as IteratorResult<SeedRow>; !row.done; row = iterator.next()) {
      count += 1;
      block += `${names.map((name) => toText(row.value[name])).join('\t')}\n`;
      if (block.length < BLOCK) continue;
      yield block;
      block = '';
    }
    if (block !== '') yield block;
  }
  await pipeline(Readable.from(blocks()), owner.query(copyFrom(`copy "${table}" (${names.map((name) => `"${name}"`).join(', ')}) from stdin`)));
  return count;
}

function toText(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N';
  if (cell instanceof Date) return cell.toISOString();
  if (Array.isArray(cell)) return escaped(`{${cell.map((each) => JSON.stringify(each)).join(',')}}`);
  if (typeof cell === 'object') return jsonText((cell as { json: unknown }).json);
  return escaped(String(cell));
}

/** Texts of what is used for many rows, so that each is made once. */
const known = new WeakMap<object, string>();

function jsonText(value: unknown): string {
  if (value === null || typeof value !== 'object') return escaped(JSON.stringify(value));
  const text = known.get(value) ?? escaped(JSON.stringify(value));
  known.set(value, text);
  return text;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!);

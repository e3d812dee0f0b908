import type { LayoutEntry, LayoutItem } from '../../forms/index.js';

/** A group whose items are short enough to be rows. */
export interface Table {
  columns: { key: string; label: string }[];
  items: readonly LayoutItem[];
}

const MOST_COLUMNS = 4;
const MOST_CHARACTERS = 48;

/** The group as a table, where that is easier to read than item under item; else undefined. */
export function asTable({ items }: LayoutEntry): Table | undefined {
  if (items.length < 2) return undefined;
  const columns = new Map<string, string>();
  for (const { entries } of items)
    for (const entry of entries) {
      if (entry.withheld || entry.voice || entry.kind === 'group' || entry.kind === 'file' || (entry.text?.length ?? 0) > MOST_CHARACTERS || entry.text?.includes('\n')) return undefined;
      columns.set(keyOf(entry), entry.label);
    }
  if (columns.size === 0 || columns.size > MOST_COLUMNS) return undefined;
  return { columns: Array.from(columns, ([key, label]) => ({ key, label })), items };
}

/** What the answer is called within its item. */
export const keyOf = ({ path }: LayoutEntry): string => path.slice(path.lastIndexOf('].') + 1);

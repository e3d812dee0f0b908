import { Entity, Filter } from '@mikro-orm/decorators/legacy';

/**
 * The row-level security of a table, beside its columns. `rows` is an SQL condition over the row
 * and the identity of the transaction; it holds for reading and for what a write leaves behind.
 * The owner of the tables may load bulk data, and only when it says so (realm 'import').
 */
export interface Secured {
  rows: string;
  /** Where what may be written differs from what may be read. */
  writes?: string;
}

const loading = `(select current_setting('portal.realm', true) = 'import' and portal.is_owner())`;

/** The conditions of every table's one policy, as declared; secure.ts puts them into the database. */
export const tablePolicies = new Map<string, { using: string; check: string }>();

export function Table(name: string, { rows, writes = rows }: Secured): ClassDecorator {
  tablePolicies.set(name, { using: `(${rows}) or ${loading}`, check: `(${writes}) or ${loading}` });
  return Entity({ tableName: name }) as ClassDecorator;
}

/** Which rows are mine: on by default in every query, refined by hand only in jobs. */
export function Mine<V>(condition: (viewer: V) => object): ClassDecorator {
  return Filter({ name: 'mine', default: true, cond: ((args: { viewer: V }) => condition(args.viewer)) as never }) as ClassDecorator;
}

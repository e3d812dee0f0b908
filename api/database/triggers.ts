import { Trigger } from '@mikro-orm/decorators/legacy';

/** Tables whose rows are written once; secure.ts also keeps TRUNCATE from them, which asks no row and which the migrations cannot compare. */
export const appendOnlyTables = new Set<string>();

/** Rows are written once: the database itself refuses a change, whoever asks. */
export const AppendOnly = (table: string): ClassDecorator => {
  appendOnlyTables.add(table);
  return Trigger({ name: `${table}_append_only`, timing: 'before', events: ['update', 'delete'], forEach: 'row', body: `raise exception '${table} is append-only' using errcode = '23001';` }) as ClassDecorator;
};

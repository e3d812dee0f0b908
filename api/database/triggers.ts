import { Trigger } from '@mikro-orm/decorators/legacy';

/** Rows are written once: the database itself refuses a change, whoever asks. */
export const AppendOnly = (table: string): ClassDecorator =>
  Trigger({ name: `${table}_append_only`, timing: 'before', events: ['update', 'delete'], forEach: 'row', body: refusal(table) }) as ClassDecorator;

/** The same against TRUNCATE, which asks no row. */
export const NeverEmptied = (table: string): ClassDecorator =>
  Trigger({ name: `${table}_never_emptied`, timing: 'before', events: ['truncate'], forEach: 'statement', body: refusal(table) }) as ClassDecorator;

const refusal = (table: string) => `raise exception '${table} is append-only' using errcode = '23001';`;

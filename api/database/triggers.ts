import { Trigger } from '@mikro-orm/decorators/legacy';

/** Rows are written once: the database itself refuses a change, whoever asks. */
export const AppendOnly = (table: string): ClassDecorator =>
  Trigger({ name: `${table}_append_only`, timing: 'before', events: ['update', 'delete'], forEach: 'row', body: `raise exception '${table} is append-only' using errcode = '23001';` }) as ClassDecorator;

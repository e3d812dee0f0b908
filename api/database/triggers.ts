import { Trigger } from '@mikro-orm/decorators/legacy';

const refusal = (table: string) => `raise exception '${table} is append-only' using errcode = '23001';`;
/** True only inside portal.dispose(), which runs as the owner for one approved disposal. */
const disposing = `if tg_op = 'DELETE' and current_setting('portal.disposing', true) <> '' and portal.is_owner() then return old; end if;`;

/** Tables whose rows are written once; secure.ts also keeps TRUNCATE from them, which asks no row and which the migrations cannot compare. */
export const appendOnlyTables = new Set<string>();

/** Rows are written once: the database itself refuses a change, whoever asks. With `disposable`, retention may erase them. */
export const AppendOnly = (table: string, { disposable = false } = {}): ClassDecorator => {
  appendOnlyTables.add(table);
  return Trigger({ name: `${table}_append_only`, timing: 'before', events: ['update', 'delete'], forEach: 'row', body: disposable ? `${disposing} ${refusal(table)}` : refusal(table) }) as ClassDecorator;
};

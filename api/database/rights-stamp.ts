import { PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Table } from './policies.js';

/**
 * When something was last changed that the rights of somebody follow from: of a person, of all at a setting, or of everybody.
 * Kept by triggers of the tables that rights come from (Stamps), so that whoever was found once need only be asked whether
 * anything has changed (docs/decisions/0049-stamps.md). It says nothing of what.
 */
@Table('rights_stamp', { rows: 'true' })
export class RightsStamp {
  /** Id of a person or a setting, or EVERYBODY. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  /** The transaction that changed it. */
  @Property({ columnType: 'xid8', type: 'string' })
  changedIn!: string;
}

/** The key of what counts for everybody, such as an authority’s policy. */
export const EVERYBODY = 'everybody';

/** The name of the trigger, of which every table that rights come from has one. */
export const STAMPING = 'rights_stamp';

/**
 * Says that rights follow from a table.
 * @param key SQL of whose, given the name of the row (new or old)
 * @param only columns of which alone rights follow; a change of others is none
 * @param events where not all three matter: nobody has found a person before they were there
 */
export function Stamps(table: string, key: (row: 'new' | 'old') => string, only: readonly string[] = [], events: ('insert' | 'update' | 'delete')[] = ['insert', 'update', 'delete']): ClassDecorator {
  const unchanged = only.map((column) => `new.${column} is not distinct from old.${column}`).join(' and ');
  const body = [
    ...(unchanged === '' ? [] : [`if tg_op = 'UPDATE' then if ${unchanged} then return null; end if; end if;`]),
    `insert into public.rights_stamp (key, changed_in) select distinct whose, pg_current_xact_id() from unnest(array[case when tg_op <> 'DELETE' then ${key('new')} end, case when tg_op <> 'INSERT' then ${key('old')} end]) whose where whose is not null order by whose on conflict (key) do update set changed_in = excluded.changed_in;`,
    'return null;',
  ].join(' ');
  return Trigger({ name: `${table}_${STAMPING}`, timing: 'after', events, forEach: 'row', body }) as ClassDecorator;
}

import type pg from 'pg';
import type { Unit } from '../unit.js';

/*
 * How many drafts stand on each version of a form. Drafts are the setting's own, and row-level security shows an
 * authority none of them; this gives numbers alone, and those of the authority's own forms only.
 */
const drafts = `
  create or replace function portal.drafts_by_version(form uuid) returns table (number integer, drafts integer)
  language plpgsql stable security definer set search_path = pg_catalog set portal.realm = 'import' as $$
  begin
    if not exists (select from public.form f where f.id = drafts_by_version.form and f.authority_code = any(nullif(current_setting('portal.authorities', true), '')::text[])) then return; end if;
    return query select v.number, count(r.id)::integer from public.form_version v join public.form_response r on r.form_version_id = v.id where v.form_id = drafts_by_version.form and r.closed_at is null group by v.number order by v.number;
  end $$`;

/** Makes the function, for the application alone. */
export async function ensureDraftCount(owner: pg.Client, app: string): Promise<void> {
  await owner.query('set check_function_bodies = off');
  await owner.query(drafts);
  await owner.query('reset check_function_bodies');
  await owner.query('revoke all on function portal.drafts_by_version(uuid) from public');
  await owner.query(`grant execute on function portal.drafts_by_version(uuid) to "${app.replaceAll('"', '""')}"`);
}

export interface DraftsOnVersion {
  number: number;
  drafts: number;
}

/** Open drafts on each version of an authority’s form, oldest version first; versions without any are left out. */
export const draftsByVersion = (unit: Unit, authority: string, code: string): Promise<DraftsOnVersion[]> =>
  unit.em.execute<DraftsOnVersion[]>('select d.number, d.drafts from form f, portal.drafts_by_version(f.id) d where f.authority_code = ? and f.code = ?', [authority, code]);

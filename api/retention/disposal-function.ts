import type pg from 'pg';

/**
 * What goes with a file, in this order. `responses` are the forms of the file; `whose` is the child, or null where
 * only a discarded draft goes. A test holds this list against every table that names a child, a form or a submission.
 */
export const disposed: readonly (readonly [table: string, where: string])[] = [
  ['subject_access_piece', 'request_id in (select s.id from public.subject_access_request s where s.child_id = whose)'],
  ['subject_access_request', 'child_id = whose'],
  // The log keeps a commitment to a value and not the value: with its salt gone, nobody can find out what it was.
  ['value_revision', 'child_id = whose or subject_id = any(responses) or subject_id in (select r.id from public.review r where r.response_id = any(responses)) or subject_id in (select a.id from public.assessment a where a.response_id = any(responses))'],
  ['term_list_entry', 'child_id = whose or review_id in (select r.id from public.review r where r.response_id = any(responses))'],
  ['answer_query', 'child_id = whose or response_id = any(responses)'],
  ['guest_pass', 'child_id = whose or subject_id = any(responses)'],
  ['advice_request', 'child_id = whose'],
  ['message_look', 'case_id in (select m.case_id from public.case_message m where m.child_id = whose)'],
  ['case_message', 'child_id = whose'],
  ['review_note', 'child_id = whose or review_id in (select r.id from public.review r where r.response_id = any(responses))'],
  ['access_grant', 'response_id = any(responses) or review_id in (select r.id from public.review r where r.child_id = whose)'],
  ['review', 'child_id = whose or response_id = any(responses)'],
  ['rectification_note', 'response_id = any(responses)'],
  ['letter', 'child_id = whose'],
  ['statutory_exception', 'child_id = whose'],
  ['assessment', 'child_id = whose or response_id = any(responses)'],
  ['draft_section', 'response_id = any(responses)'],
  ['document', 'response_id = any(responses)'],
  ['submission', 'response_id = any(responses)'],
  ['answer_revision', 'response_id = any(responses)'],
  ['answer', 'response_id = any(responses)'],
  ['form_response', 'id = any(responses)'],
  ['plan_version', 'child_id = whose'],
  ['plan', 'child_id = whose'],
  ['legal_hold', 'child_id = whose'],
  ['child', 'id = whose'],
];

const deletions = disposed.map(([table, where]) => `delete from public."${table}" where ${where}; get diagnostics gone = row_count; gone_by_table := gone_by_table || jsonb_build_object('${table}', gone);`).join('\n    ');

/*
 * The application cannot delete what it keeps for people; this is the one narrow way. It runs as the owner of the
 * tables, for one disposal that was approved, checks again that two people agreed and that nothing holds it, and the
 * append-only triggers let through what it deletes, and nothing else (docs/decisions: retention).
 */
const dispose = `
  create or replace function portal.dispose(disposal uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog set portal.realm = 'import' as $$
  declare
    what record;
    whose uuid;
    responses uuid[];
    hashes text[];
    gone bigint;
    gone_by_table jsonb := '{}';
  begin
    select * into what from public.disposal d where d.id = dispose.disposal for update;
    if what.id is null or what.state <> 'APPROVED' then raise exception 'This disposal is not approved' using errcode = '23001'; end if;
    if what.record_class = 'CASE_FILE' then
      if what.decided_by_id is null or what.proposed_by_id is null or what.decided_by_id = what.proposed_by_id then raise exception 'A disposal needs two people' using errcode = '23001'; end if;
      select c.id into whose from public.child c where c.id = what.subject_id and c.authority_code = what.authority_code for update;
      if exists (select from public.legal_hold h where h.child_id = what.subject_id and h.lifted_at is null) then raise exception 'There is a legal hold' using errcode = '23001'; end if;
      responses := array(select f.id from public.form_response f where f.child_id = whose);
    elsif what.record_class = 'DISCARDED_DRAFT' then
      responses := array(select f.id from public.form_response f where f.id = what.subject_id and f.closed_at is not null and f.first_submitted_at is null
        and not exists (select from public.review r where r.response_id = f.id and r.state <> 'DISCARDED')
        and not exists (select from public.legal_hold h where h.child_id = f.child_id and h.lifted_at is null));
    else
      raise exception 'Records of the class % are not disposed of here', what.record_class using errcode = '23001';
    end if;
    hashes := array(select distinct d.hash from public.document d where d.response_id = any(responses) and d.hash is not null union select l.hash from public.letter l where l.child_id = whose and l.hash is not null);
    perform set_config('portal.disposing', what.id::text, true);
    ${deletions}
    perform set_config('portal.disposing', '', true);
    update public.disposal d set state = 'DONE', done_at = dispose.at, counts = gone_by_table, version = d.version + 1,
      files = array(select h from unnest(hashes) h where not exists (select from public.document o where o.hash = h) and not exists (select from public.letter l where l.hash = h)) where d.id = what.id;
  end $$`;

/** Which of these files no document of any authority stands for. */
const unused = `
  create or replace function portal.unused_files(hashes text[]) returns text[]
  language sql stable security definer set search_path = pg_catalog set portal.realm = 'import' as
  $$ select array(select h from unnest(hashes) h where not exists (select from public.document d where d.hash = h) and not exists (select from public.letter l where l.hash = h)) $$`;

/** Drafts that were given up before a moment: the authority’s jobs may count their days and see nothing else of them. */
const discarded = `
  create or replace function portal.discarded_drafts(authority text, before timestamptz, most int) returns table (id uuid, closed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog set portal.realm = 'import' as
  $$ select f.id, f.closed_at from public.form_response f where f.authority_code = authority and f.first_submitted_at is null and f.closed_at < before
       and not exists (select from public.review r where r.response_id = f.id and r.state <> 'DISCARDED')
       and not exists (select from public.legal_hold h where h.child_id = f.child_id and h.lifted_at is null)
       and not exists (select from public.disposal d where d.subject_id = f.id and d.state in ('APPROVED', 'DONE')) order by f.closed_at limit most $$`;

const functions = ['portal.dispose(uuid, timestamptz)', 'portal.unused_files(text[])', 'portal.discarded_drafts(text, timestamptz, int)'];

/** Puts the functions in place, as the owner, and lets the application call them. */
export async function ensureDisposal(owner: pg.Client, app: string): Promise<void> {
  // While a migration is being written, the tables that the functions name are not there yet.
  await owner.query('set check_function_bodies = off');
  for (const text of [dispose, unused, discarded]) await owner.query(text);
  await owner.query('reset check_function_bodies');
  for (const name of functions) {
    await owner.query(`revoke all on function ${name} from public`);
    await owner.query(`grant execute on function ${name} to "${app.replaceAll('"', '""')}"`);
  }
}

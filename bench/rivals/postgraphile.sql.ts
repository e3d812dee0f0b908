/**
 * What PostGraphile gets besides the tables: functions for what its filters do not say, as its manual advises.
 * They run as the asking role, so that row-level security holds within them.
 */
export const rivalFunctions = `
  create schema if not exists bench_api;
  create or replace function bench_api.worklist(worker uuid, states text[]) returns setof public.review language sql stable as
    $$ select r.* from public.review r where r.assigned_to_id = worker and r.state = any(states) and r.authority_code = any((select nullif(current_setting('portal.authorities', true), ''))::text[]) order by r.due_on asc nulls last, r.id $$;
  create or replace function bench_api.changes(after_in text, after_id uuid) returns setof public.review language sql stable as
    $$ select r.* from unnest((select nullif(current_setting('portal.settings', true), ''))::uuid[]) as mine(id) cross join lateral (
         select * from public.review where setting_id = mine.id and (changed_in, id) > (after_in::xid8, after_id) and changed_in < pg_snapshot_xmin(pg_current_snapshot()) order by changed_in, id limit 500) r
       order by r.changed_in, r.id $$;
  create or replace function bench_api.review_timeline(review public.review) returns setof public.audit_event language sql stable as
    $$ select e.* from public.audit_event e where e.subject_id = review.id::text and e.child_id is not null and e.audience in ('BOTH', 'AUTHORITY') order by e.id desc limit 20 $$;
  create or replace function bench_api.review_files(review public.review) returns setof public.document language sql stable as
    $$ select d.* from public.document d where d.response_id = review.response_id and d.state <> 'REMOVED' and d.submitted_at is not null order by d.created_at desc, d.id desc $$;
  create or replace function bench_api.review_file_count(review public.review) returns int language sql stable as
    $$ select count(*)::int from public.document d where d.response_id = review.response_id and d.state <> 'REMOVED' and d.submitted_at is not null $$;
  create or replace function bench_api.save_answer(draft uuid, path text, value jsonb, base_version int) returns int language sql volatile as $$
    with caller as (select (current_setting('portal.subject', true))::uuid as id, current_setting('portal.name', true) as name),
    draft as (select r.* from public.form_response r where r.id = draft and r.setting_id = any((select nullif(current_setting('portal.settings', true), ''))::uuid[]) and r.closed_at is null for share of r),
    saved as (
      insert into public.answer as a (response_id, path, setting_id, value, version, saved_at, saved_by_id, saved_by_name) select d.id, save_answer.path, d.setting_id, save_answer.value, base_version + 1, now(), c.id, c.name from draft d, caller c
      on conflict (response_id, path) do update set value = excluded.value, version = excluded.version, saved_at = excluded.saved_at, saved_by_id = excluded.saved_by_id, saved_by_name = excluded.saved_by_name, prefilled_from = null
        where a.version = excluded.version - 1 returning a.*),
    kept as (insert into public.answer_revision (response_id, path, version, setting_id, value, saved_at, saved_by_id) select s.response_id, s.path, s.version, s.setting_id, s.value, s.saved_at, s.saved_by_id from saved s),
    logged as (insert into public.audit_event (at, authority_code, setting_id, child_id, actor_kind, actor_id, actor_name, act, subject_type, subject_id, fields, audience, request_id)
      select now(), d.authority_code, d.setting_id, d.child_id, 'PERSON', c.id, c.name, 'draft.answersSaved', 'Draft', d.id::text, array[save_answer.path], 'SETTING', 'postgraphile' from saved, draft d, caller c)
    select s.version from saved s $$;
`;

/** A role of its own with the rights of the application's, under the same row policies. */
export const rivalRole = (role: string, app: string): string => `
  do $$ begin create role "${role}" login password 'bench'; exception when duplicate_object then null; end $$;
  grant "${app}" to "${role}";
  grant usage on schema bench_api to "${app}", "${role}";
  grant execute on all functions in schema bench_api to "${app}", "${role}";`;

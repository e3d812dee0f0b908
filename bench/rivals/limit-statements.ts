/*
 * The limit: what one person would write by hand for one purpose, over our tables, with nothing else in mind.
 * Each is one prepared statement that finds out who asks ($1, the hash of the token), answers only what
 * they may see, and gives the finished JSON.
 */
const staff = `caller as materialized (
    select u.id, array_agg(r.authority_code) as codes from session s join "user" u on u.id = s.user_id join staff_role r on r.user_id = u.id and r.ended_at is null and r.role in ('CASEWORKER', 'MANAGER')
    where s.token_hash = $1 and s.ended_at is null and u.disabled_at is null and s.expires_at > now() and s.active_at > now() - make_interval(mins => s.idle_minutes) group by u.id)`;

const seen = `r.authority_code = any((select codes from caller)::text[]) and (r.submitted_at is not null or r.expected_on is not null)`;
const listed = `r.assigned_to_id = $2::uuid and r.state = any($3::text[]) and ${seen}`;

const worklist = `
  with ${staff}
  select json_build_object('data', json_build_object('reviews', json_build_object(
    'totalCount', (select count(*) from review r where ${listed}),
    'nodes', (select json_agg(page) from (
      select r.id, r.reference, r.state, r.due_on as "dueOn", r.decision, json_build_object('fullName', c.legal_forenames || ' ' || c.legal_surname) as child, json_build_object('name', o.name) as setting, json_build_object('name', w.name) as "assignedTo",
        (select count(*) from document d where d.response_id = r.response_id and d.state <> 'REMOVED' and d.submitted_at is not null) as "documentCount"
      from (select r.* from review r where ${listed} order by r.due_on asc nulls last, r.id limit 50) r join child c on c.id = r.child_id join organisation o on o.id = r.setting_id join "user" w on w.id = r.assigned_to_id
      order by r.due_on asc nulls last, r.id) page))))::text as answer`;

const review = `
  with ${staff}
  select json_build_object('data', json_build_object('review', json_build_object(
    'id', r.id, 'reference', r.reference, 'state', r.state, 'dueOn', r.due_on, 'meetingHeldOn', r.meeting_held_on, 'decision', r.decision,
    'child', json_build_object('id', c.id, 'legalForenames', c.legal_forenames, 'legalSurname', c.legal_surname, 'bornOn', c.born_on, 'upn', c.upn, 'sex', c.sex),
    'setting', json_build_object('id', o.id, 'name', o.name), 'plan', json_build_object('id', p.id, 'issuedOn', p.issued_on, 'primaryNeed', p.primary_need, 'reviewDueOn', p.review_due_on),
    'assignedTo', json_build_object('name', w.name),
    'submission', json_build_object('receipt', s.receipt, 'submittedByName', s.submitted_by_name, 'record', s.record),
    'documents', (select json_agg(json_build_object('id', d.id, 'name', d.name, 'mediaType', d.media_type, 'size', d.size, 'state', d.state) order by d.created_at desc, d.id desc) from document d where d.response_id = r.response_id and d.state <> 'REMOVED' and d.submitted_at is not null),
    'timeline', (select json_agg(line) from (select e.act, e.actor_name as "actorName", e.fields from audit_event e where e.subject_id = r.id::text and e.child_id is not null and e.audience in ('BOTH', 'AUTHORITY') order by e.id desc limit 20) line))))::text as answer
  from review r join child c on c.id = r.child_id join organisation o on o.id = r.setting_id join plan p on p.id = r.plan_id join "user" w on w.id = r.assigned_to_id join submission s on s.id = r.submission_id
  where r.id = $2::uuid and ${seen}`;

/** The log of a change, as one row; where the product keeps more (a chain), that is the product's cost. */
const autosave = `
  with caller as materialized (
    select u.id, u.name, array_agg(m.setting_id) as settings from session s join "user" u on u.id = s.user_id join membership m on m.user_id = u.id and m.state = 'APPROVED'
    where s.token_hash = $1 and s.ended_at is null and u.disabled_at is null and s.expires_at > now() and s.active_at > now() - make_interval(mins => s.idle_minutes) group by u.id),
  draft as (select r.* from form_response r where r.id = $2::uuid and r.setting_id = any((select settings from caller)::uuid[]) and r.closed_at is null for share of r),
  saved as (
    insert into answer as a (response_id, path, setting_id, value, version, saved_at, saved_by_id, saved_by_name) select d.id, $3::text, d.setting_id, $4::jsonb, $5::int + 1, now(), c.id, c.name from draft d, caller c
    on conflict (response_id, path) do update set value = excluded.value, version = excluded.version, saved_at = excluded.saved_at, saved_by_id = excluded.saved_by_id, saved_by_name = excluded.saved_by_name, prefilled_from = null
      where a.version = excluded.version - 1 returning a.*),
  kept as (insert into answer_revision (response_id, path, version, setting_id, value, saved_at, saved_by_id) select response_id, path, version, setting_id, value, saved_at, saved_by_id from saved),
  logged as (insert into audit_event (at, authority_code, setting_id, child_id, actor_kind, actor_id, actor_name, act, subject_type, subject_id, fields, audience, request_id)
    select now(), d.authority_code, d.setting_id, d.child_id, 'PERSON', c.id, c.name, 'draft.answersSaved', 'Draft', d.id::text, array[$3::text], 'SETTING', 'limit' from saved, draft d, caller c)
  select json_build_object('data', json_build_object('saveAnswers', json_build_object('saved', json_build_array(json_build_object('path', path, 'version', version)))))::text as answer from saved`;

const changes = `
  with program as materialized (
    select array_agg(s.setting_id) as settings from oauth_record t join api_client c on c.client_id = t.payload->>'clientId' join api_consent s on s.api_client_id = c.id and s.revoked_at is null
    where t.kind = 'ClientCredentials' and t.id_hash = $1 and (t.expires_at is null or t.expires_at > now()) and c.disabled_at is null)
  select json_build_object('data', json_build_object('reviews', json_build_object('nodes', (select json_agg(json_build_object('id', page.id, 'reference', page.reference, 'state', page.state, 'child', json_build_object('upn', c.upn)) order by page.changed_in, page.id)
    from (select r.* from unnest((select settings from program)::uuid[]) as mine(id) cross join lateral (
        select id, reference, state, child_id, changed_in from review where setting_id = mine.id and (changed_in, id) > ($2::xid8, $3::uuid) and changed_in < pg_snapshot_xmin(pg_current_snapshot()) order by changed_in, id limit 500) r
      order by r.changed_in, r.id limit 500) page join child c on c.id = page.child_id))))::text as answer`;

export const limitStatements: Readonly<Record<string, string>> = { W1: worklist, W2: review, W3: autosave, W4: changes };

import { Migration } from '@mikro-orm/migrations';

export class Migration20261122143715_account_changes extends Migration {

  override name = 'Migration20261122143715_account_changes';

  override up(): void | Promise<void> {
    this.addSql(`create table "security_answer" ("user_id" uuid not null, "question" text not null, "answer_hash" text not null, "chosen_at" timestamptz(6) not null, primary key ("user_id"));`);

    this.addSql(`create table "password_reset" ("id" uuid not null, "user_id" uuid not null, "token_hash" text not null, "expires_at" timestamptz(6) not null, "tries" int not null default 0, "assisted" boolean not null default false, "reason" text null, "used_at" timestamptz(6) null, "superseded_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`create index "password_reset_user_id_index" on "password_reset" ("user_id");`);
    this.addSql(`alter table "password_reset" add constraint "password_reset_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "email_change" ("id" uuid not null, "user_id" uuid not null, "old_email" text not null, "new_email" text not null, "token_hash" text not null, "undo_hash" text not null, "asked_at" timestamptz(6) not null, "expires_at" timestamptz(6) not null, "confirmed_at" timestamptz(6) null, "undone_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`create index "email_change_user_id_index" on "email_change" ("user_id");`);
    this.addSql(`alter table "email_change" add constraint "email_change_token_hash_unique" unique ("token_hash");`);
    this.addSql(`alter table "email_change" add constraint "email_change_undo_hash_unique" unique ("undo_hash");`);

    this.addSql(`alter table "password_reset" add constraint "password_reset_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "email_change" add constraint "email_change_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "security_answer" cascade;`);
    this.addSql(`drop table if exists "password_reset" cascade;`);
    this.addSql(`drop table if exists "email_change" cascade;`);

    this.addSql(`alter table "answer" enable row level security;`);
    this.addSql(`alter table "answer" force row level security;`);
    this.addSql(`create policy "answer_rows" on "answer" to public using (((setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "answer_revision" enable row level security;`);
    this.addSql(`alter table "answer_revision" force row level security;`);
    this.addSql(`create policy "answer_revision_rows" on "answer_revision" to public using (((setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "api_client" enable row level security;`);
    this.addSql(`alter table "api_client" force row level security;`);
    this.addSql(`create policy "api_client_rows" on "api_client" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "api_consent" enable row level security;`);
    this.addSql(`alter table "api_consent" force row level security;`);
    this.addSql(`create policy "api_consent_rows" on "api_consent" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR (authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR (authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "audit_event" enable row level security;`);
    this.addSql(`alter table "audit_event" force row level security;`);
    this.addSql(`create policy "audit_event_rows" on "audit_event" to public using (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = ANY (ARRAY['viewer'::text, 'accounts'::text, 'jobs'::text])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "authority" enable row level security;`);
    this.addSql(`alter table "authority" force row level security;`);
    this.addSql(`create policy "authority_rows" on "authority" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = ANY (ARRAY['viewer'::text, 'accounts'::text, 'jobs'::text])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "authority_policy" enable row level security;`);
    this.addSql(`alter table "authority_policy" force row level security;`);
    this.addSql(`create policy "authority_policy_rows" on "authority_policy" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = ANY (ARRAY['viewer'::text, 'accounts'::text, 'jobs'::text])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "child" enable row level security;`);
    this.addSql(`alter table "child" force row level security;`);
    this.addSql(`create policy "child_rows" on "child" to public using (((setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((shared_at IS NOT NULL) AND (authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[]))) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "credential" enable row level security;`);
    this.addSql(`alter table "credential" force row level security;`);
    this.addSql(`create policy "credential_rows" on "credential" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "document" enable row level security;`);
    this.addSql(`alter table "document" force row level security;`);
    this.addSql(`create policy "document_rows" on "document" to public using (((setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((submitted_at IS NOT NULL) AND (authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[]))) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "factor" enable row level security;`);
    this.addSql(`alter table "factor" force row level security;`);
    this.addSql(`create policy "factor_rows" on "factor" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "form" enable row level security;`);
    this.addSql(`alter table "form" force row level security;`);
    this.addSql(`create policy "form_rows" on "form" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = ANY (ARRAY['viewer'::text, 'accounts'::text, 'jobs'::text])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "form_response" enable row level security;`);
    this.addSql(`alter table "form_response" force row level security;`);
    this.addSql(`create policy "form_response_rows" on "form_response" to public using (((setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((first_submitted_at IS NOT NULL) AND (authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[]))) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((first_submitted_at IS NOT NULL) AND (authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[]))) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "form_version" enable row level security;`);
    this.addSql(`alter table "form_version" force row level security;`);
    this.addSql(`create policy "form_version_rows" on "form_version" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = ANY (ARRAY['viewer'::text, 'accounts'::text, 'jobs'::text])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "mail" enable row level security;`);
    this.addSql(`alter table "mail" force row level security;`);
    this.addSql(`create policy "mail_rows" on "mail" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = ANY (ARRAY['jobs'::text, 'accounts'::text])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = ANY (ARRAY['jobs'::text, 'accounts'::text, 'viewer'::text])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "membership" enable row level security;`);
    this.addSql(`alter table "membership" force row level security;`);
    this.addSql(`create policy "membership_rows" on "membership" to public using (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR (user_id = (( SELECT NULLIF(current_setting('portal.subject'::text, true), ''::text) AS "nullif"))::uuid) OR (( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "oauth_record" enable row level security;`);
    this.addSql(`alter table "oauth_record" force row level security;`);
    this.addSql(`create policy "oauth_record_rows" on "oauth_record" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "organisation" enable row level security;`);
    this.addSql(`alter table "organisation" force row level security;`);
    this.addSql(`create policy "organisation_rows" on "organisation" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = ANY (ARRAY['viewer'::text, 'accounts'::text, 'jobs'::text])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "plan" enable row level security;`);
    this.addSql(`alter table "plan" force row level security;`);
    this.addSql(`create policy "plan_rows" on "plan" to public using (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "platform_operator" enable row level security;`);
    this.addSql(`alter table "platform_operator" force row level security;`);
    this.addSql(`create policy "platform_operator_rows" on "platform_operator" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "recovery_code" enable row level security;`);
    this.addSql(`alter table "recovery_code" force row level security;`);
    this.addSql(`create policy "recovery_code_rows" on "recovery_code" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "registration" enable row level security;`);
    this.addSql(`alter table "registration" force row level security;`);
    this.addSql(`create policy "registration_rows" on "registration" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "review" enable row level security;`);
    this.addSql(`alter table "review" force row level security;`);
    this.addSql(`create policy "review_rows" on "review" to public using (((setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) AND ((submitted_at IS NOT NULL) OR (expected_on IS NOT NULL))) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) AND ((submitted_at IS NOT NULL) OR (expected_on IS NOT NULL))) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "session" enable row level security;`);
    this.addSql(`alter table "session" force row level security;`);
    this.addSql(`create policy "session_rows" on "session" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "sign_in_challenge" enable row level security;`);
    this.addSql(`alter table "sign_in_challenge" force row level security;`);
    this.addSql(`create policy "sign_in_challenge_rows" on "sign_in_challenge" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "staff_role" enable row level security;`);
    this.addSql(`alter table "staff_role" force row level security;`);
    this.addSql(`create policy "staff_role_rows" on "staff_role" to public using (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (user_id = (( SELECT NULLIF(current_setting('portal.subject'::text, true), ''::text) AS "nullif"))::uuid) OR (( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "submission" enable row level security;`);
    this.addSql(`alter table "submission" force row level security;`);
    this.addSql(`create policy "submission_rows" on "submission" to public using (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "throttle" enable row level security;`);
    this.addSql(`alter table "throttle" force row level security;`);
    this.addSql(`create policy "throttle_rows" on "throttle" to public using ((true OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check ((true OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "user" enable row level security;`);
    this.addSql(`alter table "user" force row level security;`);
    this.addSql(`create policy "user_rows" on "user" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = ANY (ARRAY['viewer'::text, 'accounts'::text, 'jobs'::text])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR (id = (( SELECT NULLIF(current_setting('portal.subject'::text, true), ''::text) AS "nullif"))::uuid) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);
  }

}

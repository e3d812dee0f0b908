import { Migration } from '@mikro-orm/migrations';

export class Migration20261122152110_single_sign_on extends Migration {

  override name = 'Migration20261122152110_single_sign_on';

  override up(): void | Promise<void> {
    this.addSql(`create table "identity_provider" ("id" uuid not null, "authority_code" text not null, "name" text not null, "kind" text not null, "issuer" text not null, "client_id" text not null, "client_secret" text not null, "scope" text not null, "email_domains" text[] not null default '{}', "role_rules" jsonb not null default '[]', "approves" boolean not null default false, "disabled_at" timestamptz(6) null, primary key ("id"));`);

    this.addSql(`create table "single_sign_on" ("state_hash" text not null, "provider_id" uuid not null, "nonce" text not null, "verifier" text not null, "expires_at" timestamptz(6) not null, "used_at" timestamptz(6) null, primary key ("state_hash"));`);

    this.addSql(`create table "external_identity" ("id" uuid not null, "issuer" text not null, "subject" text not null, "user_id" uuid not null, "linked_at" timestamptz(6) not null, primary key ("id"));`);
    this.addSql(`create index "external_identity_user_id_index" on "external_identity" ("user_id");`);
    this.addSql(`alter table "external_identity" add constraint "external_identity_issuer_subject_unique" unique ("issuer", "subject");`);

    this.addSql(`alter table "identity_provider" add constraint "identity_provider_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);

    this.addSql(`alter table "single_sign_on" add constraint "single_sign_on_provider_id_foreign" foreign key ("provider_id") references "identity_provider" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "external_identity" add constraint "external_identity_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "single_sign_on" drop constraint "single_sign_on_provider_id_foreign";`);

    this.addSql(`drop table if exists "identity_provider" cascade;`);
    this.addSql(`drop table if exists "single_sign_on" cascade;`);
    this.addSql(`drop table if exists "external_identity" cascade;`);

    this.addSql(`alter table "access_grant" enable row level security;`);
    this.addSql(`alter table "access_grant" force row level security;`);
    this.addSql(`create policy "access_grant_rows" on "access_grant" to public using (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check ((((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) AND ((user_id = (( SELECT NULLIF(current_setting('portal.subject'::text, true), ''::text) AS "nullif"))::uuid) OR (ended_at IS NOT NULL)) AND (expires_at <= (opened_at + '1 day'::interval))) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

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

    this.addSql(`alter table "audit_checkpoint" enable row level security;`);
    this.addSql(`alter table "audit_checkpoint" force row level security;`);
    this.addSql(`create policy "audit_checkpoint_rows" on "audit_checkpoint" to public using (((chain = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'chain'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'chain'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "audit_event" enable row level security;`);
    this.addSql(`alter table "audit_event" force row level security;`);
    this.addSql(`create policy "audit_event_rows" on "audit_event" to public using (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (setting_id = ANY ((( SELECT NULLIF(current_setting('portal.settings'::text, true), ''::text) AS "nullif"))::uuid[])) OR (( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'chain'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = ANY (ARRAY['viewer'::text, 'accounts'::text, 'jobs'::text])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "audit_link" enable row level security;`);
    this.addSql(`alter table "audit_link" force row level security;`);
    this.addSql(`create policy "audit_link_rows" on "audit_link" to public using (((chain = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR (( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'chain'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'chain'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

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

    this.addSql(`alter table "email_change" enable row level security;`);
    this.addSql(`alter table "email_change" force row level security;`);
    this.addSql(`create policy "email_change_rows" on "email_change" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

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

    this.addSql(`alter table "kept_text" enable row level security;`);
    this.addSql(`alter table "kept_text" force row level security;`);
    this.addSql(`create policy "kept_text_rows" on "kept_text" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

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

    this.addSql(`alter table "password_reset" enable row level security;`);
    this.addSql(`alter table "password_reset" force row level security;`);
    this.addSql(`create policy "password_reset_rows" on "password_reset" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

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

    this.addSql(`alter table "review_note" enable row level security;`);
    this.addSql(`alter table "review_note" force row level security;`);
    this.addSql(`create policy "review_note_rows" on "review_note" to public using (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((authority_code = ANY ((( SELECT NULLIF(current_setting('portal.authorities'::text, true), ''::text) AS "nullif"))::text[])) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

    this.addSql(`alter table "security_answer" enable row level security;`);
    this.addSql(`alter table "security_answer" force row level security;`);
    this.addSql(`create policy "security_answer_rows" on "security_answer" to public using (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner)))) with check (((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'accounts'::text) OR ((( SELECT current_setting('portal.realm'::text, true) AS current_setting) = 'import'::text) AND ( SELECT portal.is_owner() AS is_owner))));`);

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

import { Migration } from '@mikro-orm/migrations';

export class Migration20261122120124_initial extends Migration {

  override name = 'Migration20261122120124_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "answer_revision" ("id" bigserial primary key, "response_id" uuid not null, "path" text not null, "version" int not null, "setting_id" uuid not null, "value" jsonb not null, "saved_at" timestamptz(6) not null, "saved_by_id" uuid not null);`);
    this.addSql(`alter table "answer_revision" add constraint "answer_revision_response_id_path_version_unique" unique ("response_id", "path", "version");`);

    this.addSql(`create table "api_client" ("id" uuid not null, "client_id" text not null, "name" text not null, "secret_hash" text not null, "created_at" timestamptz(6) not null, "disabled_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`alter table "api_client" add constraint "api_client_client_id_unique" unique ("client_id");`);

    this.addSql(`create table "audit_event" ("id" bigserial primary key, "at" timestamptz(6) not null, "authority_code" text null, "setting_id" uuid null, "child_id" uuid null, "actor_kind" text not null, "actor_id" uuid null, "actor_name" text not null, "act" text not null, "subject_type" text null, "subject_id" text null, "fields" text[] not null default '{}', "audience" text not null default 'BOTH', "request_id" text not null);`);
    this.addSql(`create index "audit_event_child_id_id_index" on "audit_event" ("child_id", "id");`);
    this.addSql(`create index "audit_event_subject_id_id_index" on "audit_event" ("subject_id", "id");`);
    this.addSql(`create index "audit_event_authority_code_id_index" on "audit_event" ("authority_code", "id");`);

    this.addSql(`create table "authority_policy" ("id" uuid not null, "service_name" text not null, "colour" text not null, "private_email" text not null, "idle_minutes" int not null, "absolute_hours" int not null, "link_hours" int not null, "code_minutes" int not null, "security_question" boolean not null, "team_mailboxes" boolean not null, "support_email" text not null, "support_phone" text not null, "notices" jsonb not null, "offers" jsonb not null, "local_codes" jsonb not null default '{}', "version" int not null default 1, primary key ("id"));`);

    this.addSql(`create table "authority" ("code" text not null, "name" text not null, "slug" text not null, "policy_id" uuid not null, primary key ("code"));`);
    this.addSql(`alter table "authority" add constraint "authority_slug_unique" unique ("slug");`);
    this.addSql(`alter table "authority" add constraint "authority_policy_id_unique" unique ("policy_id");`);

    this.addSql(`create table "credential" ("user_id" uuid not null, "password_hash" text not null, "changed_at" timestamptz(6) not null, primary key ("user_id"));`);

    this.addSql(`create table "form" ("id" uuid not null, "authority_code" text not null, "code" text not null, "title" text not null, "purpose" text not null, primary key ("id"));`);
    this.addSql(`alter table "form" add constraint "form_authority_code_code_unique" unique ("authority_code", "code");`);

    this.addSql(`create table "form_version" ("id" uuid not null, "form_id" uuid not null, "authority_code" text not null, "number" int not null, "definition" jsonb not null, "hash" text not null, "effective_from" date not null, "published_at" timestamptz(6) not null, primary key ("id"));`);
    this.addSql(`alter table "form_version" add constraint "form_version_form_id_number_unique" unique ("form_id", "number");`);

    this.addSql(`create table "mail" ("id" uuid not null, "recipient" text not null, "template" text not null, "sealed" text null, "message_id" text not null, "state" text not null default 'QUEUED', "tries" int not null default 0, "queued_at" timestamptz(6) not null, "handed_over_at" timestamptz(6) null, "expires_at" timestamptz(6) null, "answer" text null, primary key ("id"));`);
    this.addSql(`create index "mail_state_queued_at_index" on "mail" ("state", "queued_at");`);

    this.addSql(`create table "oauth_record" ("kind" text not null, "id_hash" text not null, "payload" jsonb not null, "expires_at" timestamptz(6) null, primary key ("kind", "id_hash"));`);
    this.addSql(`create index "oauth_record_expires_at_index" on "oauth_record" ("expires_at");`);

    this.addSql(`create table "organisation" ("id" uuid not null, "urn" text null, "kind" text not null default 'SETTING', "name" text not null, "la_code" text not null, "establishment_number" text null, "ukprn" text null, "type" text null, "phase" text null, "status" text not null default 'Open', "opened_on" date null, "lowest_age" int null, "highest_age" int null, "address" text null, "town" text null, "postcode" text null, "website" text null, "phone" text null, "email_domains" text[] not null default '{}', primary key ("id"));`);
    this.addSql(`alter table "organisation" add constraint "organisation_urn_unique" unique ("urn");`);
    this.addSql(`create index "organisation_by_area" on "organisation" ("la_code", "name");`);

    this.addSql(`create table "registration" ("id" uuid not null, "email" text not null, "email_key" text not null, "authority_code" text not null, "token_hash" text not null, "expires_at" timestamptz(6) not null, "used_at" timestamptz(6) null, "superseded_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`create index "registration_email_key_index" on "registration" ("email_key");`);
    this.addSql(`alter table "registration" add constraint "registration_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "throttle" ("key" text not null, "points" int not null default 0, "expire" bigint null, primary key ("key"));`);

    this.addSql(`create table "user" ("id" uuid not null, "name" text not null, "job_title" text null, "email" text not null, "email_key" text not null, "created_at" timestamptz(6) not null, "disabled_at" timestamptz(6) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "user" add constraint "user_email_key_unique" unique ("email_key");`);

    this.addSql(`create table "staff_role" ("id" uuid not null, "user_id" uuid not null, "authority_code" text not null, "role" text not null, "granted_at" timestamptz(6) not null, "ended_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`alter table "staff_role" add constraint "staff_role_user_id_authority_code_role_unique" unique ("user_id", "authority_code", "role");`);

    this.addSql(`create table "sign_in_challenge" ("token_hash" text not null, "user_id" uuid null, "code_hash" text not null, "tries" int not null default 0, "expires_at" timestamptz(6) not null, "used_at" timestamptz(6) null, primary key ("token_hash"));`);

    this.addSql(`create table "session" ("id" uuid not null, "token_hash" text not null, "user_id" uuid not null, "started_at" timestamptz(6) not null, "active_at" timestamptz(6) not null, "idle_minutes" int not null, "expires_at" timestamptz(6) not null, "ended_at" timestamptz(6) null, "device" jsonb null, primary key ("id"));`);
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "session_user_id_index" on "session" ("user_id");`);

    this.addSql(`create table "membership" ("id" uuid not null, "user_id" uuid not null, "setting_id" uuid not null, "authority_code" text not null, "role" text not null default 'CONTRIBUTOR', "state" text not null, "requested_at" timestamptz(6) not null, "decided_at" timestamptz(6) null, "decided_by_id" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "membership_authority_code_state_index" on "membership" ("authority_code", "state");`);
    this.addSql(`alter table "membership" add constraint "membership_user_id_setting_id_unique" unique ("user_id", "setting_id");`);

    this.addSql(`create table "child" ("id" uuid not null, "authority_code" text not null, "setting_id" uuid null, "upn" text null, "uln" text null, "nhs_number" text null, "legal_forenames" text not null, "legal_surname" text not null, "known_as" text null, "born_on" date not null, "sex" text not null, "taught_in_year" int null, "address" text null, "postcode" text null, "added_at" timestamptz(6) not null, "added_by_id" uuid null, "shared_at" timestamptz(6) null, "confirmed_at" timestamptz(6) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "child_authority_code_upn_index" on "child" ("authority_code", "upn");`);
    this.addSql(`create index "child_setting_id_legal_surname_legal_forenames_index" on "child" ("setting_id", "legal_surname", "legal_forenames");`);
    this.addSql(`create index "child_authority_code_legal_surname_legal_forenames_index" on "child" ("authority_code", "legal_surname", "legal_forenames");`);

    this.addSql(`create table "plan" ("id" uuid not null, "authority_code" text not null, "setting_id" uuid null, "child_id" uuid not null, "state" text not null, "first_made_on" date not null, "issued_on" date not null, "primary_need" text not null, "secondary_need" text null, "last_reviewed_on" date null, "review_due_on" date not null, "ceased_on" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "plan_setting_id_index" on "plan" ("setting_id");`);
    this.addSql(`create index "plan_child_id_index" on "plan" ("child_id");`);
    this.addSql(`create index "plan_authority_code_state_review_due_on_index" on "plan" ("authority_code", "state", "review_due_on");`);

    this.addSql(`create table "form_response" ("id" uuid not null, "authority_code" text not null, "setting_id" uuid not null, "child_id" uuid not null, "form_version_id" uuid not null, "variant" text not null, "started_by_id" uuid not null, "started_at" timestamptz(6) not null, "closed_at" timestamptz(6) null, "first_submitted_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`create index "form_response_setting_id_index" on "form_response" ("setting_id");`);

    this.addSql(`create table "submission" ("id" uuid not null, "response_id" uuid not null, "authority_code" text not null, "setting_id" uuid not null, "form_version_id" uuid not null, "variant" text not null, "number" int not null, "record" jsonb not null, "facts" jsonb not null, "hash" text not null, "receipt" text not null, "submitted_at" timestamptz(6) not null, "submitted_by_id" uuid not null, "submitted_by_name" text not null, primary key ("id"));`);
    this.addSql(`alter table "submission" add constraint "submission_receipt_unique" unique ("receipt");`);
    this.addSql(`create index "submission_authority_code_submitted_at_index" on "submission" ("authority_code", "submitted_at");`);
    this.addSql(`alter table "submission" add constraint "submission_response_id_number_unique" unique ("response_id", "number");`);

    this.addSql(`create table "review" ("id" uuid not null, "reference" text not null, "authority_code" text not null, "setting_id" uuid null, "child_id" uuid not null, "plan_id" uuid null, "state" text not null, "expected_on" date null, "due_on" date null, "due_clock" text null, "assigned_to_id" uuid null, "response_id" uuid null, "submission_id" uuid null, "meeting_held_on" date null, "submitted_at" timestamptz(6) null, "submitted_by_name" text null, "returned_at" timestamptz(6) null, "return_reason" text null, "accepted_at" timestamptz(6) null, "decision" text null, "decided_on" date null, "decision_reason" text null, "decided_by_id" uuid null, "changed_at" timestamptz(6) not null, "changed_in" xid8 not null default pg_current_xact_id(), "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "review" add constraint "review_reference_unique" unique ("reference");`);
    this.addSql(`create index "review_child_id_index" on "review" ("child_id");`);
    this.addSql(`create index "review_plan_id_index" on "review" ("plan_id");`);
    this.addSql(`alter table "review" add constraint "review_response_id_unique" unique ("response_id");`);
    this.addSql(`create index "review_changes" on "review" ("setting_id", "changed_in", "id");`);
    this.addSql(`create index "review_of_setting" on "review" ("setting_id", "due_on", "id");`);
    this.addSql(`create index "review_of_worker" on "review" ("assigned_to_id", "due_on", "id");`);
    this.addSql(`create index "review_worklist" on "review" ("authority_code", "due_on", "id");`);

    this.addSql(`create table "document" ("id" uuid not null, "authority_code" text not null, "setting_id" uuid not null, "response_id" uuid not null, "kind" text not null, "belongs_to" text not null, "name" text not null, "media_type" text not null, "size" int null, "hash" text null, "state" text not null, "created_at" timestamptz(6) not null, "created_by_id" uuid null, "submitted_at" timestamptz(6) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "document_response_id_created_at_index" on "document" ("response_id", "created_at");`);

    this.addSql(`create table "api_consent" ("id" uuid not null, "api_client_id" uuid not null, "setting_id" uuid not null, "authority_code" text not null, "granted_by_id" uuid null, "granted_at" timestamptz(6) not null, "revoked_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`alter table "api_consent" add constraint "api_consent_api_client_id_setting_id_unique" unique ("api_client_id", "setting_id");`);

    this.addSql(`create table "answer" ("response_id" uuid not null, "path" text not null, "setting_id" uuid not null, "value" jsonb not null, "version" int not null, "saved_at" timestamptz(6) not null, "saved_by_id" uuid not null, "saved_by_name" text not null, "prefilled_from" text null, primary key ("response_id", "path"));`);

    this.addSql(`create or replace function "answer_revision_answer_revision_append_only_fn"() returns trigger as \$\$ begin raise exception 'answer_revision is append-only' using errcode = '23001'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "answer_revision_append_only" BEFORE UPDATE OR DELETE on "answer_revision" for each ROW execute function "answer_revision_answer_revision_append_only_fn"();`);

    this.addSql(`create or replace function "audit_event_audit_event_append_only_fn"() returns trigger as \$\$ begin raise exception 'audit_event is append-only' using errcode = '23001'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit_event_append_only" BEFORE UPDATE OR DELETE on "audit_event" for each ROW execute function "audit_event_audit_event_append_only_fn"();`);

    this.addSql(`alter table "authority" add constraint "authority_policy_id_foreign" foreign key ("policy_id") references "authority_policy" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "form" add constraint "form_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);

    this.addSql(`alter table "form_version" add constraint "form_version_form_id_foreign" foreign key ("form_id") references "form" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "form_version" add constraint "form_version_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`create or replace function "form_version_form_version_append_only_fn"() returns trigger as \$\$ begin raise exception 'form_version is append-only' using errcode = '23001'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "form_version_append_only" BEFORE UPDATE OR DELETE on "form_version" for each ROW execute function "form_version_form_version_append_only_fn"();`);

    this.addSql(`alter table "registration" add constraint "registration_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);

    this.addSql(`alter table "staff_role" add constraint "staff_role_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "staff_role" add constraint "staff_role_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);

    this.addSql(`alter table "sign_in_challenge" add constraint "sign_in_challenge_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "session" add constraint "session_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "membership" add constraint "membership_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "membership" add constraint "membership_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "membership" add constraint "membership_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "membership" add constraint "membership_decided_by_id_foreign" foreign key ("decided_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "child" add constraint "child_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "child" add constraint "child_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "child" add constraint "child_added_by_id_foreign" foreign key ("added_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "plan" add constraint "plan_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "plan" add constraint "plan_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "plan" add constraint "plan_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "form_response" add constraint "form_response_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "form_response" add constraint "form_response_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "form_response" add constraint "form_response_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "form_response" add constraint "form_response_form_version_id_foreign" foreign key ("form_version_id") references "form_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "form_response" add constraint "form_response_started_by_id_foreign" foreign key ("started_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "submission" add constraint "submission_response_id_foreign" foreign key ("response_id") references "form_response" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "submission" add constraint "submission_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "submission" add constraint "submission_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "submission" add constraint "submission_form_version_id_foreign" foreign key ("form_version_id") references "form_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "submission" add constraint "submission_submitted_by_id_foreign" foreign key ("submitted_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`create or replace function "submission_submission_append_only_fn"() returns trigger as \$\$ begin raise exception 'submission is append-only' using errcode = '23001'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "submission_append_only" BEFORE UPDATE OR DELETE on "submission" for each ROW execute function "submission_submission_append_only_fn"();`);

    this.addSql(`alter table "review" add constraint "review_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "review" add constraint "review_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "review" add constraint "review_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "review" add constraint "review_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "review" add constraint "review_assigned_to_id_foreign" foreign key ("assigned_to_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "review" add constraint "review_response_id_foreign" foreign key ("response_id") references "form_response" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "review" add constraint "review_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "review" add constraint "review_decided_by_id_foreign" foreign key ("decided_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`create or replace function "review_review_changed_in_fn"() returns trigger as \$\$ begin NEW.changed_in := pg_current_xact_id(); return NEW; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "review_changed_in" BEFORE UPDATE on "review" for each ROW execute function "review_review_changed_in_fn"();`);

    this.addSql(`alter table "document" add constraint "document_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "document" add constraint "document_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "document" add constraint "document_response_id_foreign" foreign key ("response_id") references "form_response" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "document" add constraint "document_created_by_id_foreign" foreign key ("created_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "api_consent" add constraint "api_consent_api_client_id_foreign" foreign key ("api_client_id") references "api_client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "api_consent" add constraint "api_consent_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "api_consent" add constraint "api_consent_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "api_consent" add constraint "api_consent_granted_by_id_foreign" foreign key ("granted_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "answer" add constraint "answer_saved_by_id_foreign" foreign key ("saved_by_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "api_consent" drop constraint "api_consent_api_client_id_foreign";`);
    this.addSql(`alter table "authority" drop constraint "authority_policy_id_foreign";`);
    this.addSql(`alter table "form" drop constraint "form_authority_code_foreign";`);
    this.addSql(`alter table "form_version" drop constraint "form_version_authority_code_foreign";`);
    this.addSql(`alter table "registration" drop constraint "registration_authority_code_foreign";`);
    this.addSql(`alter table "staff_role" drop constraint "staff_role_authority_code_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_authority_code_foreign";`);
    this.addSql(`alter table "child" drop constraint "child_authority_code_foreign";`);
    this.addSql(`alter table "plan" drop constraint "plan_authority_code_foreign";`);
    this.addSql(`alter table "form_response" drop constraint "form_response_authority_code_foreign";`);
    this.addSql(`alter table "submission" drop constraint "submission_authority_code_foreign";`);
    this.addSql(`alter table "review" drop constraint "review_authority_code_foreign";`);
    this.addSql(`alter table "document" drop constraint "document_authority_code_foreign";`);
    this.addSql(`alter table "api_consent" drop constraint "api_consent_authority_code_foreign";`);
    this.addSql(`alter table "form_version" drop constraint "form_version_form_id_foreign";`);
    this.addSql(`alter table "form_response" drop constraint "form_response_form_version_id_foreign";`);
    this.addSql(`alter table "submission" drop constraint "submission_form_version_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_setting_id_foreign";`);
    this.addSql(`alter table "child" drop constraint "child_setting_id_foreign";`);
    this.addSql(`alter table "plan" drop constraint "plan_setting_id_foreign";`);
    this.addSql(`alter table "form_response" drop constraint "form_response_setting_id_foreign";`);
    this.addSql(`alter table "submission" drop constraint "submission_setting_id_foreign";`);
    this.addSql(`alter table "review" drop constraint "review_setting_id_foreign";`);
    this.addSql(`alter table "document" drop constraint "document_setting_id_foreign";`);
    this.addSql(`alter table "api_consent" drop constraint "api_consent_setting_id_foreign";`);
    this.addSql(`alter table "staff_role" drop constraint "staff_role_user_id_foreign";`);
    this.addSql(`alter table "sign_in_challenge" drop constraint "sign_in_challenge_user_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_user_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_user_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_decided_by_id_foreign";`);
    this.addSql(`alter table "child" drop constraint "child_added_by_id_foreign";`);
    this.addSql(`alter table "form_response" drop constraint "form_response_started_by_id_foreign";`);
    this.addSql(`alter table "submission" drop constraint "submission_submitted_by_id_foreign";`);
    this.addSql(`alter table "review" drop constraint "review_assigned_to_id_foreign";`);
    this.addSql(`alter table "review" drop constraint "review_decided_by_id_foreign";`);
    this.addSql(`alter table "document" drop constraint "document_created_by_id_foreign";`);
    this.addSql(`alter table "api_consent" drop constraint "api_consent_granted_by_id_foreign";`);
    this.addSql(`alter table "answer" drop constraint "answer_saved_by_id_foreign";`);
    this.addSql(`alter table "plan" drop constraint "plan_child_id_foreign";`);
    this.addSql(`alter table "form_response" drop constraint "form_response_child_id_foreign";`);
    this.addSql(`alter table "review" drop constraint "review_child_id_foreign";`);
    this.addSql(`alter table "review" drop constraint "review_plan_id_foreign";`);
    this.addSql(`alter table "submission" drop constraint "submission_response_id_foreign";`);
    this.addSql(`alter table "review" drop constraint "review_response_id_foreign";`);
    this.addSql(`alter table "document" drop constraint "document_response_id_foreign";`);
    this.addSql(`alter table "review" drop constraint "review_submission_id_foreign";`);

    this.addSql(`drop trigger if exists "answer_revision_append_only" on "answer_revision";`);
    this.addSql(`drop function if exists "answer_revision_answer_revision_append_only_fn"();`);
    this.addSql(`drop table if exists "answer_revision" cascade;`);
    this.addSql(`drop table if exists "api_client" cascade;`);
    this.addSql(`drop trigger if exists "audit_event_append_only" on "audit_event";`);
    this.addSql(`drop function if exists "audit_event_audit_event_append_only_fn"();`);
    this.addSql(`drop table if exists "audit_event" cascade;`);
    this.addSql(`drop table if exists "authority_policy" cascade;`);
    this.addSql(`drop table if exists "authority" cascade;`);
    this.addSql(`drop table if exists "credential" cascade;`);
    this.addSql(`drop table if exists "form" cascade;`);
    this.addSql(`drop trigger if exists "form_version_append_only" on "form_version";`);
    this.addSql(`drop function if exists "form_version_form_version_append_only_fn"();`);
    this.addSql(`drop table if exists "form_version" cascade;`);
    this.addSql(`drop table if exists "mail" cascade;`);
    this.addSql(`drop table if exists "oauth_record" cascade;`);
    this.addSql(`drop table if exists "organisation" cascade;`);
    this.addSql(`drop table if exists "registration" cascade;`);
    this.addSql(`drop table if exists "throttle" cascade;`);
    this.addSql(`drop table if exists "user" cascade;`);
    this.addSql(`drop table if exists "staff_role" cascade;`);
    this.addSql(`drop table if exists "sign_in_challenge" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "child" cascade;`);
    this.addSql(`drop table if exists "plan" cascade;`);
    this.addSql(`drop table if exists "form_response" cascade;`);
    this.addSql(`drop trigger if exists "submission_append_only" on "submission";`);
    this.addSql(`drop function if exists "submission_submission_append_only_fn"();`);
    this.addSql(`drop table if exists "submission" cascade;`);
    this.addSql(`drop trigger if exists "review_changed_in" on "review";`);
    this.addSql(`drop function if exists "review_review_changed_in_fn"();`);
    this.addSql(`drop table if exists "review" cascade;`);
    this.addSql(`drop table if exists "document" cascade;`);
    this.addSql(`drop table if exists "api_consent" cascade;`);
    this.addSql(`drop table if exists "answer" cascade;`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261122151550_rectification_and_subject_access extends Migration {

  override name = 'Migration20261122151550_rectification_and_subject_access';

  override up(): void | Promise<void> {
    this.addSql(`create table "subject_access_request" ("id" uuid not null, "authority_code" text not null, "child_id" uuid not null, "applicant" text not null, "why" text not null, "state" text not null, "received_on" date not null, "due_on" date not null, "extension_reason" text null, "recorded_by_id" uuid not null, "recorded_by_name" text not null, "recorded_at" timestamptz(6) not null, "ready_at" timestamptz(6) null, "expires_at" timestamptz(6) null, "size" int null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "subject_access_request_child_id_index" on "subject_access_request" ("child_id");`);
    this.addSql(`create index "subject_access_request_authority_code_due_on_index" on "subject_access_request" ("authority_code", "due_on");`);

    this.addSql(`create table "subject_access_piece" ("id" uuid not null, "authority_code" text not null, "request_id" uuid not null, "place" int not null, "section" text not null, "label" text not null, "text" text not null, "mark" text null, "redact" boolean null, "reason" text null, "decided_by_name" text null, "decided_at" timestamptz(6) null, "file_hash" text null, primary key ("id"));`);
    this.addSql(`create index "subject_access_piece_request_id_place_index" on "subject_access_piece" ("request_id", "place");`);

    this.addSql(`create table "rectification_note" ("id" uuid not null, "authority_code" text not null, "setting_id" uuid not null, "child_id" uuid not null, "response_id" uuid not null, "submission_id" uuid not null, "path" text not null, "requested_by" text not null, "received_on" date not null, "says" text not null, "decision" text not null, "decision_reason" text null, "recorded_at" timestamptz(6) not null, "recorded_by_id" uuid not null, "recorded_by_name" text not null, "decided_at" timestamptz(6) null, "decided_by_name" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "rectification_note_response_id_recorded_at_index" on "rectification_note" ("response_id", "recorded_at");`);

    this.addSql(`alter table "subject_access_request" add constraint "subject_access_request_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "subject_access_request" add constraint "subject_access_request_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "subject_access_request" add constraint "subject_access_request_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "subject_access_piece" add constraint "subject_access_piece_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "subject_access_piece" add constraint "subject_access_piece_request_id_foreign" foreign key ("request_id") references "subject_access_request" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "rectification_note" add constraint "rectification_note_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "rectification_note" add constraint "rectification_note_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "rectification_note" add constraint "rectification_note_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "rectification_note" add constraint "rectification_note_response_id_foreign" foreign key ("response_id") references "form_response" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "rectification_note" add constraint "rectification_note_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "rectification_note" add constraint "rectification_note_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "subject_access_piece" drop constraint "subject_access_piece_request_id_foreign";`);

    this.addSql(`drop table if exists "subject_access_request" cascade;`);
    this.addSql(`drop table if exists "subject_access_piece" cascade;`);
    this.addSql(`drop table if exists "rectification_note" cascade;`);
  }

}

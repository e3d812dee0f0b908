import { Migration } from '@mikro-orm/migrations';

export class Migration20261128133630_guests_and_advice extends Migration {

  override name = 'Migration20261128133630_guests_and_advice';

  override up(): void | Promise<void> {
    this.addSql(`create table "guest_pass" ("id" uuid not null, "authority_code" text not null, "setting_id" uuid null, "child_id" uuid not null, "purpose" text not null, "subject_id" uuid not null, "case_id" uuid not null, "case_type" text not null, "section" text null, "title" text not null, "name" text not null, "relationship" text not null, "email" text not null, "shown" jsonb not null, "due_on" date null, "invited_by_id" uuid not null, "invited_by_name" text not null, "invited_at" timestamptz(6) not null, "token_hash" text not null, "expires_at" timestamptz(6) not null, "code_hash" text null, "code_expires_at" timestamptz(6) null, "code_tries" int not null default 0, "session_hash" text null, "session_until" timestamptz(6) null, "opened_at" timestamptz(6) null, "work" jsonb not null default '{}', "submitted_at" timestamptz(6) null, "left_over" jsonb not null default '[]', "withdrawn_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`alter table "guest_pass" add constraint "guest_pass_token_hash_unique" unique ("token_hash");`);
    this.addSql(`alter table "guest_pass" add constraint "guest_pass_session_hash_unique" unique ("session_hash");`);
    this.addSql(`create index "guest_pass_subject_id_invited_at_index" on "guest_pass" ("subject_id", "invited_at");`);

    this.addSql(`create table "advice_request" ("id" uuid not null, "case_id" uuid not null, "of_review" boolean not null, "reference" text not null, "authority_code" text not null, "child_id" uuid not null, "kind" text not null, "name" text not null, "organisation" text null, "email" text not null, "asks" text null, "state" text not null, "asked_on" date not null, "asked_by_id" uuid not null, "asked_by_name" text not null, "meeting_on" date null, "exception_days" jsonb not null default '[]', "due_on" date null, "received_on" date null, "advice" text null, "ended_on" date null, "end_reason" text null, "chases" int not null default 0, "last_chased_on" date null, "changed_at" timestamptz(6) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "advice_request_child_id_index" on "advice_request" ("child_id");`);
    this.addSql(`create index "advice_request_authority_code_state_due_on_id_index" on "advice_request" ("authority_code", "state", "due_on", "id");`);
    this.addSql(`create index "advice_request_case_id_asked_on_index" on "advice_request" ("case_id", "asked_on");`);

    this.addSql(`alter table "answer_revision" add "written_as" text null;`);

    this.addSql(`alter table "guest_pass" add constraint "guest_pass_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "guest_pass" add constraint "guest_pass_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "guest_pass" add constraint "guest_pass_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "guest_pass" add constraint "guest_pass_invited_by_id_foreign" foreign key ("invited_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "advice_request" add constraint "advice_request_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "advice_request" add constraint "advice_request_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "advice_request" add constraint "advice_request_asked_by_id_foreign" foreign key ("asked_by_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "guest_pass" cascade;`);
    this.addSql(`drop table if exists "advice_request" cascade;`);
    this.addSql(`alter table "answer_revision" drop column "written_as";`);
  }

}

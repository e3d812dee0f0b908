import { Migration } from '@mikro-orm/migrations';

export class Migration20261128094113_answer_queries extends Migration {

  override name = 'Migration20261128094113_answer_queries';

  override up(): void | Promise<void> {
    this.addSql(`create table "answer_query" ("id" uuid not null, "case_id" uuid not null, "authority_code" text not null, "setting_id" uuid not null, "child_id" uuid not null, "response_id" uuid not null, "form_version_id" uuid not null, "submission_id" uuid not null, "answered_by_id" uuid null, "path" text not null, "section" text not null, "state" text not null, "asked" text not null, "replied" text null, "reply_by_on" date null, "asked_at" timestamptz(6) not null, "asked_by_id" uuid not null, "asked_by_name" text not null, "replied_at" timestamptz(6) null, "replied_by_name" text null, "ended_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`create index "answer_query_response_id_index" on "answer_query" ("response_id");`);
    this.addSql(`create index "answer_query_case_id_asked_at_index" on "answer_query" ("case_id", "asked_at");`);

    this.addSql(`alter table "form_response" add "open_paths" text[] not null default '{}';`);

    this.addSql(`alter table "answer_query" add constraint "answer_query_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "answer_query" add constraint "answer_query_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "answer_query" add constraint "answer_query_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "answer_query" add constraint "answer_query_response_id_foreign" foreign key ("response_id") references "form_response" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "answer_query" add constraint "answer_query_form_version_id_foreign" foreign key ("form_version_id") references "form_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "answer_query" add constraint "answer_query_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "answer_query" add constraint "answer_query_answered_by_id_foreign" foreign key ("answered_by_id") references "submission" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "answer_query" add constraint "answer_query_asked_by_id_foreign" foreign key ("asked_by_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "answer_query" cascade;`);

    this.addSql(`alter table "form_response" drop column "open_paths";`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261128131409_case_messages extends Migration {

  override name = 'Migration20261128131409_case_messages';

  override up(): void | Promise<void> {
    this.addSql(`create table "message_look" ("id" uuid not null, "user_id" uuid not null, "case_id" uuid not null, "seen_until" timestamptz(6) not null, primary key ("id"));`);
    this.addSql(`alter table "message_look" add constraint "message_look_user_id_case_id_unique" unique ("user_id", "case_id");`);

    this.addSql(`create table "case_message" ("id" uuid not null, "case_id" uuid not null, "authority_code" text not null, "setting_id" uuid not null, "child_id" uuid not null, "thread_id" uuid not null, "topic_given" text null, "words" text not null, "side" text not null, "written_at" timestamptz(6) not null, "written_by_id" uuid not null, "written_by_name" text not null, "key" text not null, "withdrawn_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`create index "case_message_case_id_written_at_id_index" on "case_message" ("case_id", "written_at", "id");`);
    this.addSql(`alter table "case_message" add constraint "case_message_written_by_id_key_unique" unique ("written_by_id", "key");`);

    this.addSql(`alter table "message_look" add constraint "message_look_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "case_message" add constraint "case_message_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "case_message" add constraint "case_message_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "case_message" add constraint "case_message_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "case_message" add constraint "case_message_written_by_id_foreign" foreign key ("written_by_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "message_look" cascade;`);
    this.addSql(`drop table if exists "case_message" cascade;`);
  }

}

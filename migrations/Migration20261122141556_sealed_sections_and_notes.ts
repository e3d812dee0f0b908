import { Migration } from '@mikro-orm/migrations';

export class Migration20261122141556_sealed_sections_and_notes extends Migration {

  override name = 'Migration20261122141556_sealed_sections_and_notes';

  override up(): void | Promise<void> {
    this.addSql(`create table "review_note" ("id" uuid not null, "review_id" uuid not null, "child_id" uuid not null, "authority_code" text not null, "text" text not null, "written_at" timestamptz(6) not null, "written_by_id" uuid not null, "written_by_name" text not null, primary key ("id"));`);
    this.addSql(`create index "review_note_review_id_written_at_index" on "review_note" ("review_id", "written_at");`);

    this.addSql(`create table "access_grant" ("id" uuid not null, "authority_code" text not null, "setting_id" uuid null, "review_id" uuid not null, "response_id" uuid not null, "reference" text not null, "section" text not null, "section_title" text not null, "user_id" uuid not null, "reason" text not null, "opened_at" timestamptz(6) not null, "expires_at" timestamptz(6) not null, "ended_at" timestamptz(6) null, "ended_by_id" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "access_grant_review_id_opened_at_index" on "access_grant" ("review_id", "opened_at");`);
    this.addSql(`create index "access_grant_user_id_expires_at_index" on "access_grant" ("user_id", "expires_at");`);
    this.addSql(`create index "access_grant_authority_code_opened_at_index" on "access_grant" ("authority_code", "opened_at");`);

    this.addSql(`alter table "authority_policy" add "sealed_minutes" int not null default 60;`);

    this.addSql(`alter table "review_note" add constraint "review_note_review_id_foreign" foreign key ("review_id") references "review" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "review_note" add constraint "review_note_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "review_note" add constraint "review_note_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "review_note" add constraint "review_note_written_by_id_foreign" foreign key ("written_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "access_grant" add constraint "access_grant_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_review_id_foreign" foreign key ("review_id") references "review" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_response_id_foreign" foreign key ("response_id") references "form_response" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_ended_by_id_foreign" foreign key ("ended_by_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "review_note" cascade;`);
    this.addSql(`drop table if exists "access_grant" cascade;`);
    this.addSql(`alter table "authority_policy" drop column "sealed_minutes";`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261128095035_term_lists extends Migration {

  override name = 'Migration20261128095035_term_lists';

  override up(): void | Promise<void> {
    this.addSql(`create table "term" ("id" uuid not null, "authority_code" text not null, "name" text not null, "starts_on" date not null, "ends_on" date not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "term" add constraint "term_authority_code_starts_on_unique" unique ("authority_code", "starts_on");`);

    this.addSql(`create table "term_list" ("id" uuid not null, "authority_code" text not null, "setting_id" uuid not null, "term_id" uuid not null, "term_name" text not null, "starts_on" date not null, "ends_on" date not null, "children" int not null, "sent_at" timestamptz(6) not null, "sent_by_id" uuid null, "told" int not null, "acknowledged_at" timestamptz(6) null, "acknowledged_by_name" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "term_list_setting_id_starts_on_index" on "term_list" ("setting_id", "starts_on");`);
    this.addSql(`alter table "term_list" add constraint "term_list_term_id_setting_id_unique" unique ("term_id", "setting_id");`);

    this.addSql(`create table "term_list_entry" ("id" uuid not null, "term_list_id" uuid not null, "authority_code" text not null, "setting_id" uuid not null, "child_id" uuid not null, "review_id" uuid not null, "complete_by" date not null, "meet_by" date not null, primary key ("id"));`);
    this.addSql(`create index "term_list_entry_child_id_index" on "term_list_entry" ("child_id");`);
    this.addSql(`create index "term_list_entry_review_id_index" on "term_list_entry" ("review_id");`);
    this.addSql(`create index "term_list_entry_term_list_id_meet_by_index" on "term_list_entry" ("term_list_id", "meet_by");`);

    this.addSql(`alter table "cover" alter column "cover_id" drop not null;`);

    this.addSql(`alter table "term" add constraint "term_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);

    this.addSql(`alter table "term_list" add constraint "term_list_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "term_list" add constraint "term_list_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "term_list" add constraint "term_list_term_id_foreign" foreign key ("term_id") references "term" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "term_list" add constraint "term_list_sent_by_id_foreign" foreign key ("sent_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "term_list_entry" add constraint "term_list_entry_term_list_id_foreign" foreign key ("term_list_id") references "term_list" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "term_list_entry" add constraint "term_list_entry_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "term_list_entry" add constraint "term_list_entry_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "term_list_entry" add constraint "term_list_entry_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "term_list_entry" add constraint "term_list_entry_review_id_foreign" foreign key ("review_id") references "review" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "term_list" drop constraint "term_list_term_id_foreign";`);
    this.addSql(`alter table "term_list_entry" drop constraint "term_list_entry_term_list_id_foreign";`);

    this.addSql(`drop table if exists "term" cascade;`);
    this.addSql(`drop table if exists "term_list" cascade;`);
    this.addSql(`drop table if exists "term_list_entry" cascade;`);

    this.addSql(`alter table "cover" alter column "cover_id" set not null;`);
  }

}

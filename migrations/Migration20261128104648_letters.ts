import { Migration } from '@mikro-orm/migrations';

export class Migration20261128104648_letters extends Migration {

  override name = 'Migration20261128104648_letters';

  override up(): void | Promise<void> {
    this.addSql(`create table "letter_template" ("id" uuid not null, "authority_code" text not null, "code" text not null, "title" text not null, "body" text not null, "changed_by_name" text not null, "changed_at" timestamptz(6) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "letter_template_authority_code_index" on "letter_template" ("authority_code");`);
    this.addSql(`alter table "letter_template" add constraint "letter_template_authority_code_code_unique" unique ("authority_code", "code");`);

    this.addSql(`create table "letter" ("id" uuid not null, "authority_code" text not null, "setting_id" uuid null, "child_id" uuid not null, "case_id" text not null, "template" text not null, "title" text not null, "recipient" text not null, "body" text not null, "state" text not null, "to_setting" boolean not null default false, "sent_on" date null, "sent_by_name" text null, "pdf" text not null default 'NONE', "hash" text null, "size" int null, "written_by_name" text not null, "written_at" timestamptz(6) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "letter_child_id_index" on "letter" ("child_id");`);
    this.addSql(`create index "letter_case_id_written_at_index" on "letter" ("case_id", "written_at");`);

    this.addSql(`alter table "letter_template" add constraint "letter_template_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);

    this.addSql(`alter table "letter" add constraint "letter_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "letter" add constraint "letter_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "letter" add constraint "letter_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "letter_template" cascade;`);
    this.addSql(`drop table if exists "letter" cascade;`);
  }
}

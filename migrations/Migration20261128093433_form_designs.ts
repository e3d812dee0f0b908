import { Migration } from '@mikro-orm/migrations';

export class Migration20261128093433_form_designs extends Migration {

  override name = 'Migration20261128093433_form_designs';

  override up(): void | Promise<void> {
    this.addSql(`create table "bank_question" ("id" uuid not null, "authority_code" text not null, "question" jsonb not null, "codes" jsonb not null, "saved_at" timestamptz(6) not null, "saved_by_name" text not null, primary key ("id"));`);
    this.addSql(`create index "bank_question_authority_code_saved_at_index" on "bank_question" ("authority_code", "saved_at");`);

    this.addSql(`create table "form_design" ("id" uuid not null, "authority_code" text not null, "kind" text not null, "code" text not null, "title" text not null, "drawn" jsonb null, "overlay" jsonb null, "changed_at" timestamptz(6) not null, "changed_by_name" text not null, "put_away_at" timestamptz(6) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "form_design_authority_code_code_index" on "form_design" ("authority_code", "code");`);

    this.addSql(`alter table "form_version" add "overlay" jsonb null;`);

    this.addSql(`alter table "bank_question" add constraint "bank_question_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);

    this.addSql(`alter table "form_design" add constraint "form_design_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "bank_question" cascade;`);
    this.addSql(`drop table if exists "form_design" cascade;`);
    this.addSql(`alter table "form_version" drop column "overlay";`);
  }

}

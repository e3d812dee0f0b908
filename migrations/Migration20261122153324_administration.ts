import { Migration } from '@mikro-orm/migrations';

export class Migration20261122153324_administration extends Migration {

  override name = 'Migration20261122153324_administration';

  override up(): void | Promise<void> {
    this.addSql(`create table "administrative_act" ("id" uuid not null, "authority_code" text not null, "kind" text not null, "person_id" uuid null, "at" timestamptz(6) not null, "by_name" text not null, "reason" text not null, "changes" jsonb null, primary key ("id"));`);
    this.addSql(`create index "administrative_act_authority_code_at_index" on "administrative_act" ("authority_code", "at");`);

    this.addSql(`alter table "administrative_act" add constraint "administrative_act_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`create or replace function "administrative_act_administrative_act_append_only_fn"() returns trigger as \$\$ begin raise exception 'administrative_act is append-only' using errcode = '23001'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "administrative_act_append_only" BEFORE UPDATE OR DELETE on "administrative_act" for each ROW execute function "administrative_act_administrative_act_append_only_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "administrative_act_append_only" on "administrative_act";`);
    this.addSql(`drop function if exists "administrative_act_administrative_act_append_only_fn"();`);
    this.addSql(`drop table if exists "administrative_act" cascade;`);
  }

}

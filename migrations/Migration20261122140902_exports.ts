import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140902_exports extends Migration {

  override name = 'Migration20261122140902_exports';

  override up(): void | Promise<void> {
    this.addSql(`create table "export" ("id" uuid not null, "authority_code" text not null, "user_id" uuid not null, "requested_by_name" text not null, "filter" jsonb null, "purpose" text not null, "why" text not null, "state" text not null, "requested_at" timestamptz(6) not null, "ready_at" timestamptz(6) null, "expires_at" timestamptz(6) null, "downloaded_at" timestamptz(6) null, "rows" int null, "size" int null, "failure" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "export_state_expires_at_index" on "export" ("state", "expires_at");`);
    this.addSql(`create index "export_authority_code_requested_at_index" on "export" ("authority_code", "requested_at");`);

    this.addSql(`alter table "export" add constraint "export_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "export" add constraint "export_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "export" cascade;`);
  }

}

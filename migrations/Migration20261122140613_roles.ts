import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140613_roles extends Migration {

  override name = 'Migration20261122140613_roles';

  override up(): void | Promise<void> {
    this.addSql(`create table "platform_operator" ("user_id" uuid not null, "granted_at" timestamptz(6) not null, primary key ("user_id"));`);

    this.addSql(`alter table "staff_role" add "granted_by_name" text null, add "reason" text null, add "version" int not null default 1;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "platform_operator" cascade;`);

    this.addSql(`alter table "staff_role" drop column "granted_by_name", drop column "reason", drop column "version";`);
  }

}

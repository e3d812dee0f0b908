import { Migration } from '@mikro-orm/migrations';

export class Migration20261128091821_team_mailbox extends Migration {

  override name = 'Migration20261128091821_team_mailbox';

  override up(): void | Promise<void> {
    this.addSql(`alter table "user" add "team_mailbox" boolean not null default false;`);

    this.addSql(`alter table "session" add "acting_name" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "session" drop column "acting_name";`);

    this.addSql(`alter table "user" drop column "team_mailbox";`);
  }

}

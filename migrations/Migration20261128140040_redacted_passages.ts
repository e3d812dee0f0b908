import { Migration } from '@mikro-orm/migrations';

export class Migration20261128140040_redacted_passages extends Migration {

  override name = 'Migration20261128140040_redacted_passages';

  override up(): void | Promise<void> {
    this.addSql(`alter table "subject_access_piece" add "passages" jsonb not null default '[]';`);
  }

}

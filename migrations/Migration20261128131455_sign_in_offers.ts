import { Migration } from '@mikro-orm/migrations';

export class Migration20261128131455_sign_in_offers extends Migration {

  override name = 'Migration20261128131455_sign_in_offers';

  override up(): void | Promise<void> {
    this.addSql(`alter table "credential" add "factors_to_check_since" timestamptz(6) null, add "question_put_off_at" timestamptz(6) null;`);
  }

}

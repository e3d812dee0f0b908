import { Migration } from '@mikro-orm/migrations';

export class Migration20261128104016_covering_indexes extends Migration {

  override name = 'Migration20261128104016_covering_indexes';

  override up(): void | Promise<void> {
    this.addSql(`drop index "review_changes";`);
    this.addSql(`drop index "review_of_worker";`);
    this.addSql(`create index "review_changes" on "review" ("setting_id", "changed_in", "id") include ("authority_code", "submitted_at", "expected_on");`);
    this.addSql(`create index "review_of_worker" on "review" ("assigned_to_id", "state", "due_on", "id") include ("authority_code", "setting_id", "submitted_at", "expected_on");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "review_changes";`);
    this.addSql(`drop index "review_of_worker";`);
    this.addSql(`create index "review_changes" on "review" ("setting_id", "changed_in", "id");`);
    this.addSql(`create index "review_of_worker" on "review" ("assigned_to_id", "state", "due_on", "id");`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261122144900_worker_list extends Migration {

  override name = 'Migration20261122144900_worker_list';

  override up(): void | Promise<void> {
    this.addSql(`drop index "review_of_worker";`);
    this.addSql(`create index "review_of_worker" on "review" ("assigned_to_id", "state", "due_on", "id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "review_of_worker";`);
    this.addSql(`create index "review_of_worker" on "review" ("assigned_to_id", "due_on", "id");`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261122145728_shared_drafts extends Migration {

  override name = 'Migration20261122145728_shared_drafts';

  override up(): void | Promise<void> {
    this.addSql(`create index "draft_section_setting_id_index" on "draft_section" ("setting_id");`);

    this.addSql(`alter table "submission" add "contributors" jsonb null;`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop index "draft_section_setting_id_index";`);

    this.addSql(`alter table "submission" drop column "contributors";`);
  }

}

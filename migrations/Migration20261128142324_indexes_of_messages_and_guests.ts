import { Migration } from '@mikro-orm/migrations';

export class Migration20261128142324_indexes_of_messages_and_guests extends Migration {

  override name = 'Migration20261128142324_indexes_of_messages_and_guests';

  override up(): void | Promise<void> {
    this.addSql(`create index "guest_pass_case_id_invited_at_index" on "guest_pass" ("case_id", "invited_at");`);

    this.addSql(`create index "case_message_setting_id_written_at_index" on "case_message" ("setting_id", "written_at");`);
    this.addSql(`create index "case_message_authority_code_written_at_index" on "case_message" ("authority_code", "written_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "guest_pass_case_id_invited_at_index";`);
    this.addSql(`drop index "case_message_setting_id_written_at_index";`);
    this.addSql(`drop index "case_message_authority_code_written_at_index";`);
  }

}

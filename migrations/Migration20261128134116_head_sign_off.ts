import { Migration } from '@mikro-orm/migrations';

export class Migration20261128134116_head_sign_off extends Migration {

  override name = 'Migration20261128134116_head_sign_off';

  override up(): void | Promise<void> {
    this.addSql(`alter table "authority_policy" add "sign_off_forms" text[] not null default '{}';`);

    this.addSql(`alter table "form_response" add "sign_off_asked_at" timestamptz(6) null, add "sign_off_asked_by_id" uuid null, add "signed_off_hash" text null, add "signed_off_at" timestamptz(6) null, add "signed_off_by_id" uuid null, add "signed_off_by_name" text null, add "sign_off_refusal" text null;`);
    this.addSql(`alter table "form_response" add constraint "form_response_sign_off_asked_by_id_foreign" foreign key ("sign_off_asked_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "form_response" add constraint "form_response_signed_off_by_id_foreign" foreign key ("signed_off_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "submission" add "signed_off_by_name" text null, add "signed_off_at" timestamptz(6) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "submission" drop column "signed_off_by_name", drop column "signed_off_at";`);
    this.addSql(`alter table "form_response" drop column "sign_off_asked_at", drop column "sign_off_asked_by_id", drop column "signed_off_hash", drop column "signed_off_at", drop column "signed_off_by_id", drop column "signed_off_by_name", drop column "sign_off_refusal";`);
    this.addSql(`alter table "authority_policy" drop column "sign_off_forms";`);
  }
}

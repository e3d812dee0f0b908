import { Migration } from '@mikro-orm/migrations';

export class Migration20261122143416_teams extends Migration {

  override name = 'Migration20261122143416_teams';

  override up(): void | Promise<void> {
    this.addSql(`create table "invitation" ("id" uuid not null, "email" text not null, "email_key" text not null, "authority_code" text not null, "setting_id" uuid null, "setting_role" text null, "staff_role" text null, "reason" text null, "invited_by_id" uuid not null, "invited_by_name" text not null, "invited_at" timestamptz(6) not null, "sends" int not null default 1, "token_hash" text not null, "expires_at" timestamptz(6) not null, "accepted_at" timestamptz(6) null, "accepted_by_id" uuid null, "withdrawn_at" timestamptz(6) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "invitation_setting_id_index" on "invitation" ("setting_id");`);
    this.addSql(`alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "invitation_authority_code_invited_at_index" on "invitation" ("authority_code", "invited_at");`);

    this.addSql(`create table "draft_section" ("response_id" uuid not null, "section" text not null, "setting_id" uuid not null, "held_by_id" uuid null, "held_by_name" text null, "sealed_at" timestamptz(6) null, "sealed_by_name" text null, "open_to" uuid[] not null default '{}', primary key ("response_id", "section"));`);

    this.addSql(`alter table "authority_policy" add "invitation_days" int not null default 7;`);

    this.addSql(`alter table "form_response" add "lead_id" uuid null;`);
    this.addSql(`alter table "form_response" add constraint "form_response_lead_id_foreign" foreign key ("lead_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`create index "form_response_lead_id_index" on "form_response" ("lead_id");`);

    this.addSql(`alter table "invitation" add constraint "invitation_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "invitation" add constraint "invitation_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "invitation" add constraint "invitation_invited_by_id_foreign" foreign key ("invited_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "invitation" add constraint "invitation_accepted_by_id_foreign" foreign key ("accepted_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "draft_section" add constraint "draft_section_held_by_id_foreign" foreign key ("held_by_id") references "user" ("id") on update no action on delete no action;`);
    // Whoever began a form leads it. The migration runs as the owner, whom the policies let in for loading only.
    this.addSql(`select set_config('portal.realm', 'import', true);`);
    this.addSql(`update "form_response" set "lead_id" = "started_by_id";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "invitation" cascade;`);
    this.addSql(`drop table if exists "draft_section" cascade;`);

    this.addSql(`alter table "form_response" drop constraint "form_response_lead_id_foreign";`);

    this.addSql(`alter table "authority_policy" drop column "invitation_days";`);

    this.addSql(`drop index "form_response_lead_id_index";`);
    this.addSql(`alter table "form_response" drop column "lead_id";`);
  }

}

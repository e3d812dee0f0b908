import { Migration } from '@mikro-orm/migrations';

export class Migration20261122142559_assessments extends Migration {

  override name = 'Migration20261122142559_assessments';

  override up(): void | Promise<void> {
    this.addSql(`create table "assessment" ("id" uuid not null, "reference" text not null, "form" text not null, "title" text not null, "authority_code" text not null, "setting_id" uuid not null, "child_id" uuid not null, "state" text not null, "assigned_to_id" uuid null, "response_id" uuid not null, "submission_id" uuid null, "submitted_at" timestamptz(6) null, "submitted_by_name" text null, "returned_at" timestamptz(6) null, "return_reason" text null, "accepted_at" timestamptz(6) null, "changed_at" timestamptz(6) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "assessment" add constraint "assessment_reference_unique" unique ("reference");`);
    this.addSql(`create index "assessment_child_id_index" on "assessment" ("child_id");`);
    this.addSql(`alter table "assessment" add constraint "assessment_response_id_unique" unique ("response_id");`);
    this.addSql(`create index "assessment_of_setting" on "assessment" ("setting_id", "changed_at", "id");`);
    this.addSql(`create index "assessment_of_authority" on "assessment" ("authority_code", "submitted_at", "id");`);

    this.addSql(`alter table "assessment" add constraint "assessment_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment" add constraint "assessment_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment" add constraint "assessment_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment" add constraint "assessment_assigned_to_id_foreign" foreign key ("assigned_to_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment" add constraint "assessment_response_id_foreign" foreign key ("response_id") references "form_response" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment" add constraint "assessment_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "assessment" cascade;`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261122143206_retention extends Migration {

  override name = 'Migration20261122143206_retention';

  override up(): void | Promise<void> {
    this.addSql(`create table "retention_rule" ("id" uuid not null, "authority_code" text not null, "record_class" text not null, "months" int not null, "reason" text not null, "changed_by_id" uuid not null, "changed_by_name" text not null, "changed_at" timestamptz(6) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "retention_rule" add constraint "retention_rule_authority_code_record_class_unique" unique ("authority_code", "record_class");`);

    this.addSql(`create table "disposal" ("id" uuid not null, "authority_code" text not null, "record_class" text not null, "subject_id" uuid not null, "due_on" date not null, "state" text not null, "proposed_by_id" uuid null, "proposed_by_name" text not null, "proposed_at" timestamptz(6) not null, "why" text not null, "decided_by_id" uuid null, "decided_by_name" text null, "decided_at" timestamptz(6) null, "decision_reason" text null, "done_at" timestamptz(6) null, "counts" jsonb null, "files" text[] not null default '{}', "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "disposal_subject_id_index" on "disposal" ("subject_id");`);
    this.addSql(`create index "disposal_authority_code_state_proposed_at_index" on "disposal" ("authority_code", "state", "proposed_at");`);

    this.addSql(`create table "legal_hold" ("id" uuid not null, "authority_code" text not null, "child_id" uuid not null, "reason" text not null, "placed_by_id" uuid not null, "placed_by_name" text not null, "placed_at" timestamptz(6) not null, "lifted_at" timestamptz(6) null, "lifted_by_name" text null, "lift_reason" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "legal_hold_child_id_lifted_at_index" on "legal_hold" ("child_id", "lifted_at");`);

    this.addSql(`drop trigger if exists "answer_revision_append_only" on "answer_revision";`);
    this.addSql(`drop function if exists "answer_revision_answer_revision_append_only_fn"();`);
    this.addSql(`create or replace function "answer_revision_answer_revision_append_only_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' and current_setting('portal.disposing', true) <> '' and portal.is_owner() then return old; end if; raise exception 'answer_revision is append-only' using errcode = '23001'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "answer_revision_append_only" BEFORE UPDATE OR DELETE on "answer_revision" for each ROW execute function "answer_revision_answer_revision_append_only_fn"();`);

    this.addSql(`create index "child_authority_code_born_on_index" on "child" ("authority_code", "born_on");`);

    this.addSql(`drop trigger if exists "submission_append_only" on "submission";`);
    this.addSql(`drop function if exists "submission_submission_append_only_fn"();`);
    this.addSql(`create or replace function "submission_submission_append_only_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' and current_setting('portal.disposing', true) <> '' and portal.is_owner() then return old; end if; raise exception 'submission is append-only' using errcode = '23001'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "submission_append_only" BEFORE UPDATE OR DELETE on "submission" for each ROW execute function "submission_submission_append_only_fn"();`);

    this.addSql(`alter table "retention_rule" add constraint "retention_rule_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "retention_rule" add constraint "retention_rule_changed_by_id_foreign" foreign key ("changed_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "disposal" add constraint "disposal_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "disposal" add constraint "disposal_proposed_by_id_foreign" foreign key ("proposed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "disposal" add constraint "disposal_decided_by_id_foreign" foreign key ("decided_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "legal_hold" add constraint "legal_hold_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "legal_hold" add constraint "legal_hold_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "legal_hold" add constraint "legal_hold_placed_by_id_foreign" foreign key ("placed_by_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "retention_rule" cascade;`);
    this.addSql(`drop table if exists "disposal" cascade;`);
    this.addSql(`drop table if exists "legal_hold" cascade;`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261122144815_audit_values extends Migration {

  override name = 'Migration20261122144815_audit_values';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_verification" ("chain" text not null, "at" timestamptz(6) not null, "entries" bigint not null, "finding" text null, primary key ("chain", "at"));`);

    this.addSql(`create table "value_revision" ("salt" uuid not null, "authority_code" text not null, "child_id" uuid not null, "subject_type" text not null, "subject_id" uuid not null, "field" text not null, "was" jsonb null, "became" jsonb null, "changed_at" timestamptz(6) not null, primary key ("salt"));`);
    this.addSql(`create index "value_revision_child_id_index" on "value_revision" ("child_id");`);

    this.addSql(`alter table "answer_revision" add "salt" uuid not null default gen_random_uuid();`);

    this.addSql(`create index "audit_event_authority_code_at_index" on "audit_event" ("authority_code", "at");`);

    this.addSql(`create or replace function "audit_verification_audit_verification_append_only_fn"() returns trigger as \$\$ begin raise exception 'audit_verification is append-only' using errcode = '23001'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit_verification_append_only" BEFORE UPDATE OR DELETE on "audit_verification" for each ROW execute function "audit_verification_audit_verification_append_only_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "audit_verification_append_only" on "audit_verification";`);
    this.addSql(`drop function if exists "audit_verification_audit_verification_append_only_fn"();`);
    this.addSql(`drop table if exists "audit_verification" cascade;`);
    this.addSql(`drop table if exists "value_revision" cascade;`);

    this.addSql(`alter table "answer_revision" drop column "salt";`);

    this.addSql(`drop index "audit_event_authority_code_at_index";`);
  }

}

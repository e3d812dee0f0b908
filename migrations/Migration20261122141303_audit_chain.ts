import { Migration } from '@mikro-orm/migrations';

export class Migration20261122141303_audit_chain extends Migration {

  override name = 'Migration20261122141303_audit_chain';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_checkpoint" ("chain" text not null, "size" bigint not null, "line" text not null, primary key ("chain", "size"));`);

    this.addSql(`create table "audit_link" ("chain" text not null, "seq" bigint not null, "event_id" bigint not null, "leaf" bytea not null, "hash" bytea not null, "nodes" bytea not null, primary key ("chain", "seq"));`);
    this.addSql(`alter table "audit_link" add constraint "audit_link_event_id_unique" unique ("event_id");`);

    this.addSql(`alter table "audit_event" add "child_ids" uuid[] null, add "purpose" text null, add "row_count" int null, add "commitments" jsonb null, add "written_in" xid8 not null default pg_current_xact_id();`);
    this.addSql(`create index "audit_event_written_in_index" on "audit_event" ("written_in");`);
    this.addSql(`create index "audit_event_child_ids_index" on "audit_event" using gin ("child_ids");`);
    this.addSql(`create index "audit_event_actor_id_id_index" on "audit_event" ("actor_id", "id");`);

    this.addSql(`create or replace function "audit_checkpoint_audit_checkpoint_append_only_fn"() returns trigger as \$\$ begin raise exception 'audit_checkpoint is append-only' using errcode = '23001'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit_checkpoint_append_only" BEFORE UPDATE OR DELETE on "audit_checkpoint" for each ROW execute function "audit_checkpoint_audit_checkpoint_append_only_fn"();`);

    this.addSql(`create or replace function "audit_link_audit_link_append_only_fn"() returns trigger as \$\$ begin raise exception 'audit_link is append-only' using errcode = '23001'; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit_link_append_only" BEFORE UPDATE OR DELETE on "audit_link" for each ROW execute function "audit_link_audit_link_append_only_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "audit_checkpoint_append_only" on "audit_checkpoint";`);
    this.addSql(`drop function if exists "audit_checkpoint_audit_checkpoint_append_only_fn"();`);
    this.addSql(`drop table if exists "audit_checkpoint" cascade;`);
    this.addSql(`drop trigger if exists "audit_link_append_only" on "audit_link";`);
    this.addSql(`drop function if exists "audit_link_audit_link_append_only_fn"();`);
    this.addSql(`drop table if exists "audit_link" cascade;`);

    this.addSql(`drop index "audit_event_written_in_index";`);
    this.addSql(`drop index "audit_event_child_ids_index";`);
    this.addSql(`drop index "audit_event_actor_id_id_index";`);
    this.addSql(`alter table "audit_event" drop column "child_ids", drop column "purpose", drop column "row_count", drop column "commitments", drop column "written_in";`);
  }

}

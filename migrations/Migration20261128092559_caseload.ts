import { Migration } from '@mikro-orm/migrations';

export class Migration20261128092559_caseload extends Migration {

  override name = 'Migration20261128092559_caseload';

  override up(): void | Promise<void> {
    this.addSql(`create table "calendar_feed" ("user_id" uuid not null, "token_hash" text not null, "made_at" timestamptz(6) not null, "read_at" timestamptz(6) null, primary key ("user_id"));`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "notification_times" ("user_id" uuid not null, "quiet_from" int null, "quiet_until" int null, "quiet_weekends" boolean not null default false, "digest_at" int not null default 480, "version" int not null default 1, primary key ("user_id"));`);

    this.addSql(`create table "saved_filter" ("id" uuid not null, "authority_code" text not null, "user_id" uuid not null, "made_by_name" text not null, "name" text not null, "filter" jsonb not null, "sort" text not null, "shared" boolean not null default false, "made_at" timestamptz(6) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "saved_filter_authority_code_user_id_index" on "saved_filter" ("authority_code", "user_id");`);

    this.addSql(`create table "notification_choice" ("id" uuid not null, "user_id" uuid not null, "event" text not null, "way" text not null, primary key ("id"));`);
    this.addSql(`alter table "notification_choice" add constraint "notification_choice_user_id_event_unique" unique ("user_id", "event");`);

    this.addSql(`create table "notice" ("id" uuid not null, "user_id" uuid not null, "event" text not null, "key" text null, "subject" text not null, "paragraphs" jsonb not null, "address" text null, "state" text not null, "told_at" timestamptz(6) not null, primary key ("id"));`);
    this.addSql(`create index "notice_user_id_told_at_index" on "notice" ("user_id", "told_at");`);
    this.addSql(`create index "notice_state_told_at_index" on "notice" ("state", "told_at");`);
    this.addSql(`alter table "notice" add constraint "notice_user_id_key_unique" unique ("user_id", "key");`);

    this.addSql(`create table "cover" ("id" uuid not null, "authority_code" text not null, "absent_id" uuid not null, "cover_id" uuid not null, "from_on" date not null, "until_on" date not null, "arranged_by_name" text not null, "arranged_at" timestamptz(6) not null, "ended_at" timestamptz(6) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "cover_cover_id_until_on_index" on "cover" ("cover_id", "until_on");`);
    this.addSql(`create index "cover_authority_code_until_on_index" on "cover" ("authority_code", "until_on");`);

    this.addSql(`create table "worklist_look" ("user_id" uuid not null, "looked_at" timestamptz(6) not null, primary key ("user_id"));`);

    this.addSql(`alter table "review" add "meeting_booked_on" date null, add "meeting_booked_at" timestamptz(6) null, add "changed_by_id" uuid null;`);
    this.addSql(`alter table "review" add constraint "review_changed_by_id_foreign" foreign key ("changed_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "saved_filter" add constraint "saved_filter_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "saved_filter" add constraint "saved_filter_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "notification_choice" add constraint "notification_choice_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "notice" add constraint "notice_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "cover" add constraint "cover_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "cover" add constraint "cover_absent_id_foreign" foreign key ("absent_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "cover" add constraint "cover_cover_id_foreign" foreign key ("cover_id") references "user" ("id") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "calendar_feed" cascade;`);
    this.addSql(`drop table if exists "notification_times" cascade;`);
    this.addSql(`drop table if exists "saved_filter" cascade;`);
    this.addSql(`drop table if exists "notification_choice" cascade;`);
    this.addSql(`drop table if exists "notice" cascade;`);
    this.addSql(`drop table if exists "cover" cascade;`);
    this.addSql(`drop table if exists "worklist_look" cascade;`);

    this.addSql(`alter table "review" drop constraint "review_changed_by_id_foreign";`);

    this.addSql(`alter table "review" drop column "meeting_booked_on", drop column "meeting_booked_at", drop column "changed_by_id";`);
  }

}

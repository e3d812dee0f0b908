import { Migration } from '@mikro-orm/migrations';

export class Migration20261128093513_statutory_process extends Migration {

  override name = 'Migration20261128093513_statutory_process';

  override up(): void | Promise<void> {
    this.addSql(`create table "plan_version" ("id" uuid not null, "authority_code" text not null, "setting_id" uuid null, "child_id" uuid not null, "plan_id" uuid null, "case_id" text null, "number" int not null, "state" text not null, "stored" jsonb not null, "changed" text[] not null default '{}', "sent_on" date null, "written_by_name" text not null, "written_at" timestamptz(6) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "plan_version_child_id_index" on "plan_version" ("child_id");`);
    this.addSql(`create index "plan_version_plan_id_number_index" on "plan_version" ("plan_id", "number");`);
    this.addSql(`create index "plan_version_case_id_number_index" on "plan_version" ("case_id", "number");`);

    this.addSql(`create table "statutory_exception" ("id" uuid not null, "authority_code" text not null, "child_id" uuid not null, "assessment_id" uuid not null, "code" text not null, "from_on" date not null, "to_on" date not null, "evidence" text not null, "recorded_at" timestamptz(6) not null, "recorded_by_id" uuid not null, "recorded_by_name" text not null, "withdrawn_at" timestamptz(6) null, "withdrawn_reason" text null, primary key ("id"));`);
    this.addSql(`create index "statutory_exception_assessment_id_index" on "statutory_exception" ("assessment_id");`);

    this.addSql(`alter table "plan" add "cease_reason" text null, add "placement_type" text null;`);

    this.addSql(`alter table "review" add "kind" text not null default 'ANNUAL', add "convened_by" text not null default 'SETTING', add "called_because" text null, add "plan_made_on" date null, add "last_completed_on" date null, add "transfer_on" date null, add "circumstances" text[] not null default '{}', add "invited_on" date null, add "advice_sent_on" date null, add "report_sent_on" date null, add "report_text" text null, add "plan_draft_id" uuid null, add "notice_sent_on" date null, add "representations_on" date null, add "representations" text null, add "final_plan_on" date null, add "not_amended_on" date null, add "outcome_reason" text null, add "cease_reason" text null, add "ceased_on" date null, add "continued_on" date null, add "appealed_on" date null, add "appeal_ended_on" date null, add "appeal_outcome" text null, add "closed_on" date null, add "closing_reason" text null;`);
    this.addSql(`alter table "review" add constraint "review_plan_draft_id_foreign" foreign key ("plan_draft_id") references "plan_version" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "assessment" add "source" text null, add "reassessment" boolean not null default false, add "requested_on" date null, add "due_on" date null, add "due_clock" text null, add "decided_on" date null, add "refused_on" date null, add "decision_reason" text null, add "advice_requested_on" date null, add "advice_received_on" date null, add "no_plan_on" date null, add "draft_sent_on" date null, add "consulted_on" date null, add "consultation_ended_on" date null, add "representations_on" date null, add "representations" text null, add "final_plan_on" date null, add "plan_draft_id" uuid null, add "plan_id" uuid null, add "appealed_on" date null, add "withdrawn_on" date null, add "exception_days" jsonb not null default '[]', add "support_decision" text null, add "level" int null, add "supported_on" date null, add "reviewed_on" date null, add "review_outcome" text null, add "review_by" date null, add "ended_on" date null, add "ending" text null;`);
    this.addSql(`alter table "assessment" add constraint "assessment_plan_draft_id_foreign" foreign key ("plan_draft_id") references "plan_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment" add constraint "assessment_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment" alter column "setting_id" drop not null;`);
    this.addSql(`alter table "assessment" alter column "response_id" drop not null;`);
    this.addSql(`create index "assessment_by_due" on "assessment" ("authority_code", "due_on", "id");`);

    this.addSql(`alter table "plan_version" add constraint "plan_version_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "plan_version" add constraint "plan_version_setting_id_foreign" foreign key ("setting_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "plan_version" add constraint "plan_version_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "plan_version" add constraint "plan_version_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "statutory_exception" add constraint "statutory_exception_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
    this.addSql(`alter table "statutory_exception" add constraint "statutory_exception_child_id_foreign" foreign key ("child_id") references "child" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "statutory_exception" add constraint "statutory_exception_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "statutory_exception" add constraint "statutory_exception_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);

    // Where the record of before says it: from which day the twelve months run, and when a form came in.
    this.addSql(`select set_config('portal.realm', 'import', true);`);
    this.addSql(`update review set last_completed_on = plan.last_reviewed_on, plan_made_on = case when plan.last_reviewed_on is null then plan.first_made_on end from plan where plan.id = review.plan_id and review.expected_on = (coalesce(plan.last_reviewed_on, plan.first_made_on) + interval '12 months')::date and review.decided_on is null;`);
    this.addSql(`update assessment set requested_on = (submitted_at at time zone 'Europe/London')::date where submitted_at is not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "review" drop constraint "review_plan_draft_id_foreign";`);
    this.addSql(`alter table "assessment" drop constraint "assessment_plan_draft_id_foreign";`);
    this.addSql(`drop table if exists "plan_version" cascade;`);
    this.addSql(`drop table if exists "statutory_exception" cascade;`);
    this.addSql(`alter table "assessment" drop constraint "assessment_plan_id_foreign";`);
    this.addSql(`drop index "assessment_by_due";`);
    this.addSql(`alter table "assessment" drop column "source", drop column "reassessment", drop column "requested_on", drop column "due_on", drop column "due_clock", drop column "decided_on", drop column "refused_on", drop column "decision_reason", drop column "advice_requested_on", drop column "advice_received_on", drop column "no_plan_on", drop column "draft_sent_on", drop column "consulted_on", drop column "consultation_ended_on", drop column "representations_on", drop column "representations", drop column "final_plan_on", drop column "plan_draft_id", drop column "plan_id", drop column "appealed_on", drop column "withdrawn_on", drop column "exception_days", drop column "support_decision", drop column "level", drop column "supported_on", drop column "reviewed_on", drop column "review_outcome", drop column "review_by", drop column "ended_on", drop column "ending";`);
    this.addSql(`alter table "assessment" alter column "setting_id" set not null;`);
    this.addSql(`alter table "assessment" alter column "response_id" set not null;`);
    this.addSql(`alter table "plan" drop column "cease_reason", drop column "placement_type";`);
    this.addSql(`alter table "review" drop column "kind", drop column "convened_by", drop column "called_because", drop column "plan_made_on", drop column "last_completed_on", drop column "transfer_on", drop column "circumstances", drop column "invited_on", drop column "advice_sent_on", drop column "report_sent_on", drop column "report_text", drop column "plan_draft_id", drop column "notice_sent_on", drop column "representations_on", drop column "representations", drop column "final_plan_on", drop column "not_amended_on", drop column "outcome_reason", drop column "cease_reason", drop column "ceased_on", drop column "continued_on", drop column "appealed_on", drop column "appeal_ended_on", drop column "appeal_outcome", drop column "closed_on", drop column "closing_reason";`);
  }
}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261128141146_rights_stamp extends Migration {

  override name = 'Migration20261128141146_rights_stamp';

  override up(): void | Promise<void> {
    this.addSql(`create table "rights_stamp" ("key" text not null, "changed_in" xid8 not null, primary key ("key"));`);

    this.addSql(`create or replace function "authority_policy_authority_policy_rights_stamp_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' then if new.strong_factor_for_staff is not distinct from old.strong_factor_for_staff then return null; end if; end if; insert into public.rights_stamp (key, changed_in) select distinct whose, pg_current_xact_id() from unnest(array[case when tg_op <> 'DELETE' then 'everybody' end, case when tg_op <> 'INSERT' then 'everybody' end]) whose where whose is not null order by whose on conflict (key) do update set changed_in = excluded.changed_in; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "authority_policy_rights_stamp" AFTER INSERT OR UPDATE OR DELETE on "authority_policy" for each ROW execute function "authority_policy_authority_policy_rights_stamp_fn"();`);

    this.addSql(`create or replace function "authority_authority_rights_stamp_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' then if new.policy_id is not distinct from old.policy_id then return null; end if; end if; insert into public.rights_stamp (key, changed_in) select distinct whose, pg_current_xact_id() from unnest(array[case when tg_op <> 'DELETE' then 'everybody' end, case when tg_op <> 'INSERT' then 'everybody' end]) whose where whose is not null order by whose on conflict (key) do update set changed_in = excluded.changed_in; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "authority_rights_stamp" AFTER INSERT OR UPDATE OR DELETE on "authority" for each ROW execute function "authority_authority_rights_stamp_fn"();`);

    this.addSql(`create or replace function "platform_operator_platform_operator_rights_stamp_fn"() returns trigger as \$\$ begin insert into public.rights_stamp (key, changed_in) select distinct whose, pg_current_xact_id() from unnest(array[case when tg_op <> 'DELETE' then new.user_id::text end, case when tg_op <> 'INSERT' then old.user_id::text end]) whose where whose is not null order by whose on conflict (key) do update set changed_in = excluded.changed_in; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "platform_operator_rights_stamp" AFTER INSERT OR UPDATE OR DELETE on "platform_operator" for each ROW execute function "platform_operator_platform_operator_rights_stamp_fn"();`);

    this.addSql(`create or replace function "user_user_rights_stamp_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' then if new.name is not distinct from old.name and new.disabled_at is not distinct from old.disabled_at and new.team_mailbox is not distinct from old.team_mailbox then return null; end if; end if; insert into public.rights_stamp (key, changed_in) select distinct whose, pg_current_xact_id() from unnest(array[case when tg_op <> 'DELETE' then new.id::text end, case when tg_op <> 'INSERT' then old.id::text end]) whose where whose is not null order by whose on conflict (key) do update set changed_in = excluded.changed_in; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "user_rights_stamp" AFTER UPDATE OR DELETE on "user" for each ROW execute function "user_user_rights_stamp_fn"();`);

    this.addSql(`create or replace function "staff_role_staff_role_rights_stamp_fn"() returns trigger as \$\$ begin insert into public.rights_stamp (key, changed_in) select distinct whose, pg_current_xact_id() from unnest(array[case when tg_op <> 'DELETE' then new.user_id::text end, case when tg_op <> 'INSERT' then old.user_id::text end]) whose where whose is not null order by whose on conflict (key) do update set changed_in = excluded.changed_in; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "staff_role_rights_stamp" AFTER INSERT OR UPDATE OR DELETE on "staff_role" for each ROW execute function "staff_role_staff_role_rights_stamp_fn"();`);

    this.addSql(`create or replace function "membership_membership_rights_stamp_fn"() returns trigger as \$\$ begin insert into public.rights_stamp (key, changed_in) select distinct whose, pg_current_xact_id() from unnest(array[case when tg_op <> 'DELETE' then new.user_id::text end, case when tg_op <> 'INSERT' then old.user_id::text end]) whose where whose is not null order by whose on conflict (key) do update set changed_in = excluded.changed_in; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "membership_rights_stamp" AFTER INSERT OR UPDATE OR DELETE on "membership" for each ROW execute function "membership_membership_rights_stamp_fn"();`);

    this.addSql(`create or replace function "draft_section_draft_section_rights_stamp_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' then if new.sealed_at is not distinct from old.sealed_at and new.open_to is not distinct from old.open_to and new.setting_id is not distinct from old.setting_id then return null; end if; end if; insert into public.rights_stamp (key, changed_in) select distinct whose, pg_current_xact_id() from unnest(array[case when tg_op <> 'DELETE' then new.setting_id::text end, case when tg_op <> 'INSERT' then old.setting_id::text end]) whose where whose is not null order by whose on conflict (key) do update set changed_in = excluded.changed_in; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "draft_section_rights_stamp" AFTER INSERT OR UPDATE OR DELETE on "draft_section" for each ROW execute function "draft_section_draft_section_rights_stamp_fn"();`);

    this.addSql(`create or replace function "cover_cover_rights_stamp_fn"() returns trigger as \$\$ begin insert into public.rights_stamp (key, changed_in) select distinct whose, pg_current_xact_id() from unnest(array[case when tg_op <> 'DELETE' then new.cover_id::text end, case when tg_op <> 'INSERT' then old.cover_id::text end]) whose where whose is not null order by whose on conflict (key) do update set changed_in = excluded.changed_in; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "cover_rights_stamp" AFTER INSERT OR UPDATE OR DELETE on "cover" for each ROW execute function "cover_cover_rights_stamp_fn"();`);

    this.addSql(`create or replace function "access_grant_access_grant_rights_stamp_fn"() returns trigger as \$\$ begin insert into public.rights_stamp (key, changed_in) select distinct whose, pg_current_xact_id() from unnest(array[case when tg_op <> 'DELETE' then new.user_id::text end, case when tg_op <> 'INSERT' then old.user_id::text end]) whose where whose is not null order by whose on conflict (key) do update set changed_in = excluded.changed_in; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "access_grant_rights_stamp" AFTER INSERT OR UPDATE OR DELETE on "access_grant" for each ROW execute function "access_grant_access_grant_rights_stamp_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "rights_stamp" cascade;`);

    this.addSql(`drop trigger if exists "access_grant_rights_stamp" on "access_grant";`);
    this.addSql(`drop function if exists "access_grant_access_grant_rights_stamp_fn"();`);

    this.addSql(`drop trigger if exists "authority_rights_stamp" on "authority";`);
    this.addSql(`drop function if exists "authority_authority_rights_stamp_fn"();`);

    this.addSql(`drop trigger if exists "authority_policy_rights_stamp" on "authority_policy";`);
    this.addSql(`drop function if exists "authority_policy_authority_policy_rights_stamp_fn"();`);

    this.addSql(`drop trigger if exists "cover_rights_stamp" on "cover";`);
    this.addSql(`drop function if exists "cover_cover_rights_stamp_fn"();`);

    this.addSql(`drop trigger if exists "draft_section_rights_stamp" on "draft_section";`);
    this.addSql(`drop function if exists "draft_section_draft_section_rights_stamp_fn"();`);

    this.addSql(`drop trigger if exists "membership_rights_stamp" on "membership";`);
    this.addSql(`drop function if exists "membership_membership_rights_stamp_fn"();`);

    this.addSql(`drop trigger if exists "platform_operator_rights_stamp" on "platform_operator";`);
    this.addSql(`drop function if exists "platform_operator_platform_operator_rights_stamp_fn"();`);

    this.addSql(`drop trigger if exists "staff_role_rights_stamp" on "staff_role";`);
    this.addSql(`drop function if exists "staff_role_staff_role_rights_stamp_fn"();`);

    this.addSql(`drop trigger if exists "user_rights_stamp" on "user";`);
    this.addSql(`drop function if exists "user_user_rights_stamp_fn"();`);

  }

}

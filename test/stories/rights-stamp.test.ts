import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FoundSession, askAgain, findSession, lasts, viewerOfSession } from '../../api/accounts/index.js';
import { STAMPING } from '../../api/database/rights-stamp.js';
import { Installation } from '../support/installation.js';

/*
 * Whoever was found once is only asked whether anything has changed that their rights follow from. So nothing may change
 * those rights without changing what that answers.
 */
let house: Installation;
const tokens: Record<string, string> = {};
const ids: Record<string, string> = {};

const accounts = { realm: 'accounts' } as const;
const found = async (token: string, now = house.now) => (await house.app.services.database.read(accounts, findSession(token, now)))[0] as unknown as FoundSession | undefined;

beforeAll(async () => {
  house = await Installation.start();
  for (const [name, email] of Object.entries({ amara: 'amara.senco@exe-college.example', mary: 'mary.manager@devon.example', joe: 'joe.caseworker@devon.example' })) {
    tokens[name] = (await house.signIn(email)).token;
    ids[name] = (await house.owner.query<{ id: string }>('select id from "user" where email_key = $1', [email])).rows[0]!.id;
  }
  ids['ivy'] = (await house.owner.query<{ id: string }>(`select id from "user" where email_key = 'ivy.auditor@devon.example'`)).rows[0]!.id;
  const { rows } = await house.owner.query<{ review: string; response: string; setting: string; elsewhere: string }>(`select r.id as review, r.response_id as response, r.setting_id as setting, (select id from organisation where urn <> '999001' limit 1) as elsewhere from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.response_id is not null limit 1`);
  Object.assign(ids, rows[0]);
});
afterAll(() => house.stop());

/** Each changes the rights of one of them; in this order, and each undone before the next person is looked at. */
const changes: [says: string, who: string, sql: string, names: string[]][] = [
  ['a role is given', 'amara', `insert into staff_role (id, user_id, authority_code, role, granted_at) values (gen_random_uuid(), $1, '878', 'CASEWORKER', now())`, ['amara']],
  ['a role becomes another’s', 'amara', `update staff_role set user_id = $2 where user_id = $1`, ['amara', 'ivy']],
  ['a role is another', 'mary', `update staff_role set role = 'CASEWORKER' where user_id = $1`, ['mary']],
  ['a role ends', 'mary', `update staff_role set ended_at = now() where user_id = $1`, ['mary']],
  ['a role begins again', 'mary', `update staff_role set ended_at = null, role = 'MANAGER' where user_id = $1`, ['mary']],
  ['an authority requires a strong factor', 'mary', `update authority_policy set strong_factor_for_staff = not strong_factor_for_staff`, []],
  ['and no longer', 'mary', `update authority_policy set strong_factor_for_staff = not strong_factor_for_staff`, []],
  ['the role at a setting is another', 'amara', `update membership set role = 'HEAD' where user_id = $1`, ['amara']],
  ['a membership waits again', 'amara', `update membership set state = 'REQUESTED' where user_id = $1`, ['amara']],
  ['and is approved', 'amara', `update membership set state = 'APPROVED' where user_id = $1`, ['amara']],
  ['a membership somewhere else', 'amara', `insert into membership (id, user_id, setting_id, authority_code, role, state, requested_at) select gen_random_uuid(), $1, $2, la_code, 'CONTRIBUTOR', 'APPROVED', now() from organisation where id = $2`, ['amara', 'elsewhere']],
  ['which is removed', 'amara', `delete from membership where user_id = $1 and setting_id = $2`, ['amara', 'elsewhere']],
  ['a section is sealed by a colleague', 'amara', `insert into draft_section (response_id, section, setting_id, sealed_at, open_to) select $1, 'person', $2, now(), array[u.id] from "user" u where u.id <> $3 limit 1`, ['response', 'setting', 'amara']],
  ['and opened to somebody', 'amara', `update draft_section set open_to = array[$2::uuid] where response_id = $1`, ['response', 'amara']],
  ['and to another', 'amara', `update draft_section set open_to = (select array[u.id] from "user" u where u.id <> $2 limit 1) where response_id = $1`, ['response', 'amara']],
  ['and unsealed', 'amara', `update draft_section set sealed_at = null where response_id = $1`, ['response']],
  ['and sealed again', 'amara', `update draft_section set sealed_at = now() where response_id = $1`, ['response']],
  ['and erased', 'amara', `delete from draft_section where response_id = $1`, ['response']],
  ['a sealed section is opened with a reason', 'mary', `insert into access_grant (id, authority_code, review_id, response_id, reference, section, section_title, user_id, reason, opened_at, expires_at) values (gen_random_uuid(), '878', $1, $2, 'R', 'person', 'Person', $3, 'a reason', $4, $4::timestamptz + interval '1 hour')`, ['review', 'response', 'mary', 'now']],
  ['and closed', 'mary', `update access_grant set ended_at = now() where user_id = $1`, ['mary']],
  ['a colleague is away', 'mary', `insert into cover (id, authority_code, absent_id, cover_id, from_on, until_on, arranged_by_name, arranged_at) values (gen_random_uuid(), '878', $1, $2, $3::timestamptz::date - 1, $3::timestamptz::date + 1, 'M', now())`, ['joe', 'mary', 'now']],
  ['and somebody else covers', 'mary', `update cover set cover_id = $2 where cover_id = $1`, ['mary', 'amara']],
  ['and they again', 'mary', `update cover set cover_id = $1 where cover_id = $2`, ['mary', 'amara']],
  ['and the cover is erased', 'mary', `delete from cover where cover_id = $1`, ['mary']],
  ['they look after the installation', 'joe', `insert into platform_operator (user_id, granted_at) values ($1, now())`, ['joe']],
  ['and no longer', 'joe', `delete from platform_operator where user_id = $1`, ['joe']],
  ['their name is another', 'joe', `update "user" set name = 'Joseph Westcott' where id = $1`, ['joe']],
  ['they act by another name', 'joe', `update session set acting_name = 'Sub' where user_id = $1`, ['joe']],
  ['their factor is another', 'joe', `update session set factor = 'PASSKEY' where user_id = $1`, ['joe']],
  ['they proved their factor again', 'joe', `update session set confirmed_at = confirmed_at + interval '1 minute' where user_id = $1`, ['joe']],
  ['their session ends sooner', 'joe', `update session set idle_minutes = idle_minutes + 1 where user_id = $1`, ['joe']],
  ['they are shut out', 'joe', `update "user" set disabled_at = now() where id = $1`, ['joe']],
];

describe('what is asked of somebody who was found before', () => {
  it.each(changes)('is answered otherwise when %s', async (_says, who, sql, names) => {
    const now = house.now;
    const before = (await found(tokens[who]!))!;
    const asked = async () => (await house.app.services.database.read(accounts, askAgain(tokens[who]!, now, viewerOfSession(before))))[0]?.['alike'];
    expect(await asked()).toBe(before.alike);
    await house.owner.query(`select set_config('portal.realm', 'import', false)`);
    const values = names.map((name) => (name === 'now' ? now : ids[name]));
    expect((await house.owner.query(sql, values)).rowCount).toBeGreaterThan(0);
    const after = await found(tokens[who]!);
    // The change is one of rights, or of nothing that rights follow from: then it proves nothing here.
    if (!/factor is another|strong factor|no longer/.test(_says)) expect(after?.rights).not.toBe(before.rights);
    if (after?.rights !== before.rights) expect(await asked()).not.toBe(before.alike);
    if (after) expect((await house.app.services.database.read(accounts, askAgain(tokens[who]!, now, viewerOfSession(after))))[0]?.['alike']).toBe(after.alike);
  });

  it('goes by a stamp of every table that rights come from', async () => {
    const tables = new Set([...findSession('none', house.now).text.matchAll(/(?:from|join) "?([a-z_]+)"? /g)].map(([, name]) => name!));
    const { rows } = await house.owner.query<{ name: string }>(`select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and t.tgname like $1`, [`%_${STAMPING}`]);
    expect([...tables].filter((name) => name !== 'session' && name !== STAMPING).sort()).toEqual(rows.map(({ name }) => name).sort());
    expect(tables.size).toBeGreaterThan(9);
  });

  it('lasts no longer than the day, since covers begin and end with one, and no longer than an opened section', () => {
    const at = (time: string) => new Date(`2026-11-22T${time}Z`);
    const plain = { until: null } as FoundSession;
    expect([lasts(plain, at('10:00:00'), at('23:59:59')), lasts(plain, at('10:00:00'), new Date('2026-11-23T00:00:00Z'))]).toEqual([true, false]);
    const opened = { until: at('11:00:00') } as FoundSession;
    expect([lasts(opened, at('10:00:00'), at('10:59:59')), lasts(opened, at('10:00:00'), at('11:00:00'))]).toEqual([true, false]);
  });

  it('counts at the very next request for everybody: a section that is sealed, a cover that ends with its day', async () => {
    house.now = new Date('2026-11-22T12:00:00Z');
    const amara = await house.signIn('amara.senco@exe-college.example');
    const query = '{ viewer { name } }';
    for (let time = 0; time < 3; time += 1) await amara.ask(query);
    const statements = async () => {
      const before = house.app.services.database.statements;
      await amara.ask(query);
      return house.app.services.database.statements - before;
    };
    expect(await statements()).toBe(1);
    house.pass({ minutes: 1 });
    expect(await statements()).toBe(1);
  });
});

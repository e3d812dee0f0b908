import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation, type Person } from '../support/installation.js';

/* Who gives and takes roles, and when that counts. */
const GRANT = 'mutation($input: GrantRoleInput!) { grantRole(input: $input) { id role grantedByName reason version endedAt } }';
const END = 'mutation($input: EndRoleInput!) { endRole(input: $input) { id endedAt version } }';
const reason = 'She covers for Mary until March.';

let house: Installation;
let ada: Person;
const ids = new Map<string, string>();
const idOf = (name: string): string => ids.get(name)!;

beforeAll(async () => {
  house = await Installation.start();
  const { rows } = await house.owner.query<{ id: string; email_key: string }>('select id, email_key from "user"');
  for (const { id, email_key } of rows) ids.set(email_key.split('.')[0]!, id);
  ada = await house.signIn('ada.admin@devon.example');
});
afterAll(() => house.stop());

const roleOf = async (person: string, role: string): Promise<{ id: string; version: number }> => (await house.owner.query<{ id: string; version: number }>('select id, version from staff_role where user_id = $1 and role = $2', [idOf(person), role])).rows[0]!;
const audited = async (act: string): Promise<{ subject_id: string; actor_name: string; fields: string[] }[]> => (await house.owner.query('select subject_id, actor_name, fields from audit_event where act = $1 order by id desc', [act])).rows;

describe('a role given in mid-session', () => {
  it('holds from the next request of the session that is open, is audited, and the person is told', async () => {
    const lena = await house.signIn('lena.caseworker@devon.example');
    expect((await lena.get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles).toEqual(['CASEWORKER']);
    const { grantRole } = await ada.get<{ grantRole: object }>(GRANT, { input: { person: idOf('lena'), authority: '878', role: 'MANAGER', reason } });
    expect(grantRole).toMatchObject({ role: 'MANAGER', grantedByName: 'Ada Raddon', reason, endedAt: null });
    expect((await lena.get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles.sort()).toEqual(['CASEWORKER', 'MANAGER']);
    expect((await audited('role.granted'))[0]).toEqual({ subject_id: idOf('lena'), actor_name: 'Ada Raddon', fields: ['MANAGER'] });
    await house.mailTo('lena.caseworker@devon.example', /You are now manager of Devon County Council/);
  });

  it('ends every session of the person when it is taken away, and stays on record (a21)', async () => {
    const lena = await house.signIn('lena.caseworker@devon.example');
    const { id, version } = await roleOf('lena', 'MANAGER');
    expect((await ada.ask(END, { input: { role: id, reason, expectedVersion: version + 7 } })).errors?.[0]?.extensions.code).toBe('CONFLICT');
    await ada.get(END, { input: { role: id, reason, expectedVersion: version } });
    expect((await lena.get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles).toEqual([]);
    expect(await ada.refusal(END, { input: { role: id, reason } })).toBe('NOT_NOW');
    expect((await audited('user.sessionsEnded'))[0]?.subject_id).toBe(idOf('lena'));
    const { staffRoles } = await ada.get<{ staffRoles: { nodes: { id: string }[] } }>('{ staffRoles(first: 50, ended: true) { nodes { id } } }');
    expect(staffRoles.nodes.map((role) => role.id)).toContain(id);
  });
});

describe('nobody', () => {
  it.each(['joe.caseworker@devon.example', 'mary.manager@devon.example', 'quinn.quality@devon.example', 'ivy.auditor@devon.example', 'amara.senco@exe-college.example', 'olga.operator@portal.example'])('but an administrator gives roles: not %s', async (email) => {
    const person = await house.signIn(email);
    expect(await person.refusal(GRANT, { input: { person: idOf('joe'), authority: '878', role: 'MANAGER', reason } })).toBe('REFUSED');
  });

  it('gives roles at another authority, or to somebody who has nothing to do with theirs', async () => {
    const pat = await house.signIn('pat.admin@plymouth.example');
    expect(await pat.refusal(GRANT, { input: { person: idOf('joe'), authority: '878', role: 'MANAGER', reason } })).toBe('REFUSED');
    expect(await pat.refusal(GRANT, { input: { person: idOf('joe'), authority: '879', role: 'MANAGER', reason } })).toBe('NOT_FOUND');
    expect(await pat.refusal(END, { input: { role: (await roleOf('joe', 'CASEWORKER')).id, reason } })).toBe('NOT_FOUND');
  });

  it('gives a role to themselves, or takes away their own', async () => {
    expect((await ada.ask(GRANT, { input: { person: idOf('ada'), authority: '878', role: 'CASEWORKER', reason } })).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', reason: 'OWN_ROLE' });
    expect(await ada.refusal(END, { input: { role: (await roleOf('ada', 'ADMINISTRATOR')).id, reason } })).toBe('INVALID');
  });

  it('is administrator and auditor of one authority', async () => {
    expect(await ada.refusal(GRANT, { input: { person: idOf('ivy'), authority: '878', role: 'ADMINISTRATOR', reason } })).toBe('NOT_NOW');
  });

  it('gives a role without a reason, or one that is held already', async () => {
    expect(await ada.refusal(GRANT, { input: { person: idOf('joe'), authority: '878', role: 'MANAGER', reason: ' \n' } })).toBe('INVALID');
    expect(await ada.refusal(GRANT, { input: { person: idOf('joe'), authority: '878', role: 'CASEWORKER', reason } })).toBe('NOT_NOW');
  });

  it('takes away the last administrator, even when two go for each other at once', async () => {
    await ada.get(GRANT, { input: { person: idOf('joe'), authority: '878', role: 'ADMINISTRATOR', reason } });
    const joe = await house.signIn('joe.caseworker@devon.example');
    const [adas, joes] = [await roleOf('ada', 'ADMINISTRATOR'), await roleOf('joe', 'ADMINISTRATOR')];
    await Promise.all([ada.ask(END, { input: { role: joes.id, reason } }), joe.ask(END, { input: { role: adas.id, reason } })]);
    const { rows } = await house.owner.query(`select 1 from staff_role where authority_code = '878' and role = 'ADMINISTRATOR' and ended_at is null`);
    expect(rows.length).toBe(1);
  });
});

describe('a second factor', () => {
  it('that is older than ten minutes gives and takes no role; signing in again does', async () => {
    const pat = await house.signIn('pat.admin@plymouth.example');
    house.pass({ minutes: 11 });
    const input = { person: idOf('kit'), authority: '879', role: 'MANAGER', reason };
    expect((await pat.ask(GRANT, { input })).errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', reason: 'FACTOR_NOT_FRESH' });
    const again = await house.signIn('pat.admin@plymouth.example');
    await again.get(GRANT, { input });
  });
});

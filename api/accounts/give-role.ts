import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { notNow } from '../kernel/errors.js';
import { send } from '../messages/index.js';
import { Authority } from '../organisations/index.js';
import type { Unit } from '../unit.js';
import { StaffRole, StaffRoleName } from './staff-role.js';
import { User } from './user.js';

/** Whoever watches the administrators is not one of them. */
const excludes: Partial<Record<StaffRoleName, StaffRoleName>> = { ADMINISTRATOR: StaffRoleName.AUDITOR, AUDITOR: StaffRoleName.ADMINISTRATOR };

/** Two changes at once must not take away the last two administrators. */
export async function oneChangeOfRolesAtATime(unit: Unit, authority: string): Promise<void> {
  await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`roles ${authority}`]);
}

/** Gives a role, again where it was taken away before. */
export async function giveRole(unit: Unit, person: Pick<User, 'id'>, authorityCode: string, role: StaffRoleName, reason: string): Promise<StaffRole> {
  const held = await unit.em.find(StaffRole, { userId: person.id, authorityCode }, { filters: false });
  if (held.some((each) => each.role === role && !each.endedAt)) throw notNow('They have this role already.');
  const other = held.find((each) => each.role === excludes[role] && !each.endedAt);
  const { teamMailbox } = await unit.em.findOneOrFail(User, { id: person.id });
  if (teamMailbox) throw notNow('This account is a team mailbox. Only a person can have a role at an authority; ask them to use an account of their own.');
  if (other) throw notNow('Nobody is administrator and auditor of the same authority. Take the other role away first.');
  const now = { grantedAt: unit.now, grantedByName: unit.viewer.name, reason, endedAt: null };
  const before = held.find((each) => each.role === role);
  const given = before ? Object.assign(before, now) : unit.em.create(StaffRole, { id: newId(), userId: person.id, authorityCode, role, version: 1, ...now }, { persist: true });
  unit.audit({ act: 'role.granted', authorityCode, subjectType: 'User', subjectId: person.id, fields: [role] });
  return given;
}

/** True for who has, or had, a role or a setting at the authority: others are invited by their address. */
export async function belongsTo(unit: Unit, userId: string, authority: string): Promise<boolean> {
  const rows = await unit.em.execute('select 1 from staff_role where user_id = ? and authority_code = ? union all select 1 from membership where user_id = ? and authority_code = ? limit 1', [userId, authority, userId, authority]);
  return rows.length > 0;
}

/** An authority without an administrator could never have one again. */
export async function checkNotLast(unit: Unit, { id, role, authorityCode }: StaffRole): Promise<void> {
  if (role !== StaffRoleName.ADMINISTRATOR) return;
  const others = await unit.em.count(StaffRole, { authorityCode, role, endedAt: null, id: { $ne: id } }, { filters: false });
  if (others === 0) throw notNow('This is the last administrator of the authority. Give the role to somebody else first.', ['grantRole']);
}

const words: Record<StaffRoleName, string> = { CASEWORKER: 'caseworker', MANAGER: 'manager', QUALITY_READER: 'quality reader', ADMINISTRATOR: 'administrator', AUDITOR: 'auditor' };

export async function tellOfRole({ services: { config } }: Context, unit: Unit, { email }: Pick<User, 'email'>, code: string, role: StaffRoleName, given: boolean): Promise<void> {
  const { name } = await unit.em.findOneOrFail(Authority, { code });
  send(unit, config, {
    template: given ? 'role-granted' : 'role-ended',
    to: email,
    subject: given ? 'You were given a role' : 'A role of yours has ended',
    paragraphs: given ? [`You are now ${words[role]} of ${name}.`, 'If you did not expect this, tell your authority.'] : [`You are no longer ${words[role]} of ${name}. You have been signed out everywhere.`, 'If you think that is a mistake, ask an administrator of your authority.'],
    link: { says: 'Open the back office', address: `${config.BASE_URL}/admin` },
  });
}

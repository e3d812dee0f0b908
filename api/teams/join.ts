import { Membership, MembershipState, SettingRoleName, type User } from '../accounts/index.js';
import { newId } from '../database/columns.js';
import type { Unit } from '../unit.js';
import type { Invitation } from './invitation.js';

/** Makes somebody a member of the setting that they were asked to. Who is one already keeps the role they have. */
export async function joinSetting(unit: Unit, user: Pick<User, 'id'>, { settingId, authorityCode, settingRole, invitedById }: Invitation, state: MembershipState): Promise<void> {
  const before = await unit.em.findOne(Membership, { userId: user.id, settingId: settingId! }, { filters: false });
  if (before?.state === MembershipState.APPROVED) return;
  const decided = state === MembershipState.APPROVED ? { decidedAt: unit.now, decidedById: invitedById } : { decidedAt: null, decidedById: null };
  const now = { role: settingRole ?? SettingRoleName.CONTRIBUTOR, state, requestedAt: unit.now, ...decided };
  if (before) Object.assign(before, now);
  else unit.em.create(Membership, { id: newId(), userId: user.id, settingId: settingId!, authorityCode, version: 1, ...now }, { persist: true });
}

import type { GraphQLResolveInfo } from 'graphql';
import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority, caseworkerOfAuthority, coordinatorOfSetting, hasRole, headOfSetting, requireFreshFactor } from '../access/index.js';
import { Membership, MembershipState, SettingRoleName, endSessionsOf } from '../accounts/index.js';
import type { Context } from '../context.js';
import { conflict, invalid, notFound, notNow, refused } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { all } from '../reading/index.js';
import type { Unit } from '../unit.js';
import { tellOfDecision } from './tell.js';

@InputType()
export class ChangeSettingRoleInput {
  @Field(() => ID, { description: 'Id of the membership.' })
  membership!: string;
  @Field(() => SettingRoleName, { description: 'What the person does at the setting from now on.' })
  role!: SettingRoleName;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw.' })
  expectedVersion?: number | null;
}

const deciders = [coordinatorOfSetting, caseworkerOfAuthority, administratorOfAuthority] as const;
const accounts = { realm: 'accounts' } as const;

@Resolver()
export class DecideMembershipResolver {
  @Mutation(() => Membership, { nullable: true, description: 'Lets a person work for a setting, or refuses it. Whoever leaves is removed with removeColleague, which hands over their work. Nobody decides on their own. Errors: NOT_FOUND, REFUSED, CONFLICT, NOT_NOW.' })
  @Allow(...deciders)
  @Writes('Membership.state', 'Membership.decidedAt')
  async decideMembership(
    @Arg('id', () => ID) id: string,
    @Arg('state', () => MembershipState) state: MembershipState,
    @Arg('expectedVersion', () => Int, { nullable: true }) expectedVersion: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Membership | null> {
    await context.changeAs(accounts, async (unit) => {
      const membership = await membershipToChange(context, unit, id, expectedVersion);
      if (!next[membership.state].includes(state)) throw notNow(`A membership that is ${membership.state} cannot become ${state}.`, next[membership.state]);
      Object.assign(membership, { state, decidedAt: unit.now, decidedById: context.viewer.id });
      unit.audit({ act: `membership.${state.toLowerCase()}`, authorityCode: membership.authorityCode, settingId: membership.settingId, subjectType: 'Membership', subjectId: id, fields: ['state'] });
      await tellOfDecision(context, unit, membership);
    });
    return context.reader.find(context.viewer, info, Membership, all({ id }));
  }

  @Mutation(() => Membership, { nullable: true, description: 'Changes what a colleague does at the setting. It holds from their next request; who gets less is signed out everywhere. Takes a second factor fresh within minutes. Only a head, or the authority, makes a head. Errors: NOT_FOUND, REFUSED, CONFLICT, NOT_NOW.' })
  @Allow(coordinatorOfSetting, administratorOfAuthority)
  @Writes('Membership.role')
  async changeSettingRole(@Arg('input', () => ChangeSettingRoleInput) { membership: id, role, expectedVersion }: ChangeSettingRoleInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Membership | null> {
    await context.changeAs(accounts, async (unit) => {
      const membership = await membershipToChange(context, unit, id, expectedVersion);
      if (membership.state !== MembershipState.APPROVED) throw notNow('Only somebody who works at the setting has a role there.');
      checkHead(context, membership, role);
      requireFreshFactor(context);
      if (membership.role === role) return;
      const less = rank[role] < rank[membership.role];
      membership.role = role;
      unit.audit({ act: 'membership.roleChanged', authorityCode: membership.authorityCode, settingId: membership.settingId, subjectType: 'Membership', subjectId: id, fields: [role] });
      if (less) await endSessionsOf(unit, membership.userId);
    });
    return context.reader.find(context.viewer, info, Membership, all({ id }));
  }
}

/** A membership of somebody else that the viewer decides on, locked. The filter `mine` hides those that are not theirs to see. */
export async function membershipToChange({ viewer }: Pick<Context, 'viewer'>, unit: Unit, id: string, expectedVersion?: number | null): Promise<Membership> {
  const membership = isUuid(id) ? await unit.em.findOne(Membership, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!membership) throw notFound('membership');
  if (!deciders.some((rule) => rule.holds(viewer, membership))) throw refused('decide on this membership', deciders);
  if (membership.userId === viewer.id) throw invalid('Nobody decides on their own membership. Ask a colleague who leads the setting, or the authority.', { reason: 'OWN_ROLE' });
  if (expectedVersion != null && expectedVersion !== membership.version) throw conflict('Somebody decided on it since you looked.', { expectedVersion, currentVersion: membership.version, currentState: membership.state });
  return membership;
}

/** Only a head or the authority makes a head, or ends one. */
export function checkHead({ viewer }: Pick<Context, 'viewer'>, membership: Membership, role: SettingRoleName): void {
  const concerned = role === SettingRoleName.HEAD || membership.role === SettingRoleName.HEAD;
  if (concerned && !headOfSetting.holds(viewer, membership) && !hasRole(viewer, membership.authorityCode, 'ADMINISTRATOR')) throw refused('change who is head of the setting', [headOfSetting, administratorOfAuthority]);
}

const rank: Record<SettingRoleName, number> = { CONTRIBUTOR: 0, COORDINATOR: 1, HEAD: 2 };

const next: Record<MembershipState, MembershipState[]> = {
  REQUESTED: [MembershipState.APPROVED, MembershipState.REFUSED],
  APPROVED: [],
  REFUSED: [MembershipState.APPROVED],
  ENDED: [MembershipState.APPROVED],
};


import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { LockMode } from '@mikro-orm/core';
import { Allow, Writes, administratorOfAuthority, auditorOfAuthority, hasRole, managerOfAuthority, requireFreshFactor } from '../access/index.js';
import type { Context } from '../context.js';
import { conflict, invalid, notFound, notNow, refused } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { isUuid } from '../reading/condition.js';
import { PageArgs, type PageOf, all, connectionOf } from '../reading/index.js';
import { endSessionsOf } from './end-sessions.js';
import { belongsTo, checkNotLast, giveRole, oneChangeOfRolesAtATime, tellOfRole } from './give-role.js';
import { StaffRole, StaffRoleName } from './staff-role.js';
import { User } from './user.js';

export const StaffRoleConnection = connectionOf('StaffRole', () => StaffRole);

@InputType()
export class GrantRoleInput {
  @Field(() => ID, { description: 'Id of somebody who belongs to the authority already, or did; others are invited.' })
  person!: string;
  @Field(() => String, { description: 'Code of the authority, such as 878.' })
  authority!: string;
  @Field(() => StaffRoleName, { description: 'The role.' })
  role!: StaffRoleName;
  @Field(() => String, { description: 'Why, for the auditor to read; up to 1,000 characters.' })
  reason!: string;
}

@InputType()
export class EndRoleInput {
  @Field(() => ID, { description: 'Id of the role as it was given.' })
  role!: string;
  @Field(() => String, { description: 'Why, for the auditor to read; up to 1,000 characters.' })
  reason!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw.' })
  expectedVersion?: number | null;
}

@Resolver()
export class RoleResolver {
  @Query(() => StaffRoleConnection, { nullable: true, description: 'Roles at your authority, newest first; those that hold, unless ended ones are asked for.' })
  @Allow(administratorOfAuthority, auditorOfAuthority, managerOfAuthority)
  staffRoles(@Args(() => PageArgs) page: PageArgs, @Arg('role', () => StaffRoleName, { nullable: true }) role: StaffRoleName | null, @Arg('ended', () => Boolean, { defaultValue: false }) ended: boolean, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<StaffRole>> {
    return reader.page(viewer, info, StaffRole, page, all({ endedAt: ended ? { $ne: null } : null }, role ? { role } : {}), [['grantedAt', 'desc'], ['id', 'desc']]);
  }

  @Mutation(() => StaffRole, { nullable: true, description: 'Gives somebody a role at your authority. It holds from the next request of sessions that are open. Takes a second factor fresh within minutes, and nobody gives it to themselves. Errors: REFUSED (with reason FACTOR_NOT_FRESH or OWN_ROLE), NOT_FOUND, NOT_NOW (has it already, or holds one that excludes it), INVALID.' })
  @Allow(administratorOfAuthority)
  @Writes('StaffRole.role', 'StaffRole.grantedAt', 'StaffRole.grantedByName', 'StaffRole.reason', 'StaffRole.endedAt')
  async grantRole(@Arg('input', () => GrantRoleInput) input: GrantRoleInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffRole | null> {
    const reason = reasonGiven(input.reason, 1_000);
    checkMayChange(context, input.authority, input.person);
    const id = await context.changeAs({ realm: 'accounts' }, async (unit) => {
      await oneChangeOfRolesAtATime(unit, input.authority);
      const person = isUuid(input.person) ? await unit.em.findOne(User, { id: input.person, disabledAt: null }) : null;
      if (!person || !(await belongsTo(unit, person.id, input.authority))) throw notFound('person of your authority');
      const given = await giveRole(unit, person, input.authority, input.role, reason);
      await tellOfRole(context, unit, person, input.authority, input.role, true);
      return given.id;
    });
    return context.reader.find(context.viewer, info, StaffRole, { id });
  }

  @Mutation(() => StaffRole, { nullable: true, description: 'Takes a role away, and ends every session of the person. The last administrator of an authority stays. Takes a second factor fresh within minutes. Errors: REFUSED, NOT_FOUND, NOT_NOW (ended already, or the last administrator), CONFLICT, INVALID.' })
  @Allow(administratorOfAuthority)
  @Writes('StaffRole.endedAt', 'StaffRole.reason')
  async endRole(@Arg('input', () => EndRoleInput) { role: id, reason: typed, expectedVersion }: EndRoleInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffRole | null> {
    const reason = reasonGiven(typed, 1_000);
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const seen = isUuid(id) ? await unit.em.findOne(StaffRole, { id }) : null;
      if (!seen) throw notFound('role');
      checkMayChange(context, seen.authorityCode, seen.userId);
      await oneChangeOfRolesAtATime(unit, seen.authorityCode);
      const role = await unit.em.findOneOrFail(StaffRole, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      if (expectedVersion != null && expectedVersion !== role.version) throw conflict('Somebody changed this role since you looked.', { expectedVersion, currentVersion: role.version });
      if (role.endedAt) throw notNow('This role has ended already.');
      await checkNotLast(unit, role);
      Object.assign(role, { endedAt: unit.now, reason });
      unit.audit({ act: 'role.ended', authorityCode: role.authorityCode, subjectType: 'User', subjectId: role.userId, fields: [role.role] });
      await endSessionsOf(unit, role.userId);
      await tellOfRole(context, unit, await unit.em.findOneOrFail(User, { id: role.userId }), role.authorityCode, role.role, false);
    });
    return context.reader.find(context.viewer, info, StaffRole, { id });
  }
}

function checkMayChange(context: Context, authority: string, person: string): void {
  if (!hasRole(context.viewer, authority, 'ADMINISTRATOR')) throw refused('change roles of this authority', [administratorOfAuthority]);
  if (person === context.viewer.id) throw invalidOwn();
  requireFreshFactor(context);
}

const invalidOwn = () => invalid('Nobody changes their own roles. Ask another administrator of your authority.', { reason: 'OWN_ROLE' });

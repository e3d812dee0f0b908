import type { GraphQLResolveInfo } from 'graphql';
import { LockMode } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, Writes, administratorOfAuthority, coordinatorOfSetting, hasRole, platformOperator, requireFreshFactor } from '../access/index.js';
import { SettingRoleName, StaffRoleName } from '../accounts/index.js';
import type { Context } from '../context.js';
import { invalid, notFound, notNow, refused } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { Authority, Organisation } from '../organisations/index.js';
import { isUuid } from '../reading/condition.js';
import { PageArgs, type PageOf, all, connectionOf } from '../reading/index.js';
import type { Unit } from '../unit.js';
import { checkMayInvite, invitable, invite, sendAgain } from './invite.js';
import { Invitation, InvitationState, stateOf } from './invitation.js';

export const InvitationConnection = connectionOf('Invitation', () => Invitation);

@InputType()
export class InviteColleagueInput {
  @Field(() => ID, { description: 'The setting to join.' })
  setting!: string;
  @Field(() => String, { description: 'Work e-mail address of the colleague.' })
  email!: string;
  @Field(() => SettingRoleName, { defaultValue: SettingRoleName.CONTRIBUTOR, description: 'What they will do there.' })
  role!: SettingRoleName;
}

@InputType()
export class InviteStaffInput {
  @Field(() => String, { description: 'Code of the authority to work for.' })
  authority!: string;
  @Field(() => String, { description: 'Work e-mail address.' })
  email!: string;
  @Field(() => StaffRoleName, { description: 'What they will do there.' })
  role!: StaffRoleName;
  @Field(() => String, { description: 'Why, for the auditor to read; up to 1,000 characters.' })
  reason!: string;
}

const accounts = { realm: 'accounts' } as const;

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => InvitationConnection, { nullable: true, description: 'Invitations to settings that you lead, or to your authority and its settings; newest first.' })
  @Allow(coordinatorOfSetting, administratorOfAuthority)
  invitations(@Args(() => PageArgs) page: PageArgs, @Arg('setting', () => ID, { nullable: true, description: 'Only to this setting.' }) setting: string | null, @Arg('waiting', () => Boolean, { defaultValue: false, description: 'Only those that can still be accepted.' }) waiting: boolean, @Ctx() { viewer, reader, now }: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<Invitation>> {
    return reader.page(viewer, info, Invitation, page, all(setting ? { settingId: setting } : {}, waiting ? { acceptedAt: null, withdrawnAt: null, expiresAt: { $gt: now } } : {}), [['invitedAt', 'desc'], ['id', 'desc']]);
  }

  @FieldResolver(() => InvitationState, { nullable: true, description: 'How it stands.' })
  @Needs('acceptedAt', 'withdrawnAt', 'expiresAt')
  @Allow(coordinatorOfSetting, administratorOfAuthority)
  state(@Root() invitation: Invitation, @Ctx() { now }: Context): InvitationState {
    return stateOf(invitation, now);
  }

  @Mutation(() => Invitation, { nullable: true, description: 'Asks a colleague to join a setting, by mail. The answer is the same whether or not they have an account. To make a coordinator or head takes a second factor fresh within minutes. Errors: NOT_FOUND, REFUSED, INVALID (with reason PRIVATE_EMAIL), THROTTLED.' })
  @Allow(coordinatorOfSetting, administratorOfAuthority)
  @Writes('Invitation.email', 'Invitation.settingRole', 'Invitation.expiresAt')
  async inviteColleague(@Arg('input', () => InviteColleagueInput) { setting: settingId, email: typed, role }: InviteColleagueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Invitation | null> {
    const id = await context.changeAs(accounts, async (unit) => {
      const setting = isUuid(settingId) ? await unit.em.findOne(Organisation, { id: settingId }) : null;
      if (!setting) throw notFound('setting');
      checkMayInvite(context, setting, role);
      if (role !== SettingRoleName.CONTRIBUTOR) requireFreshFactor(context);
      const authority = await unit.em.findOne(Authority, { code: setting.laCode });
      if (!authority) throw notNow('The authority of this setting does not use this portal.');
      return invite(context, unit, await invitable(context, typed), { authorityCode: authority.code, settingId, settingRole: role }, setting.name);
    });
    return context.reader.find(context.viewer, info, Invitation, { id });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Asks somebody to work for an authority, by mail. An operator of the platform asks administrators only. Takes a second factor fresh within minutes. Errors: REFUSED, INVALID, THROTTLED.' })
  @Allow(administratorOfAuthority, platformOperator)
  @Writes('Invitation.email', 'Invitation.staffRole', 'Invitation.expiresAt')
  async inviteStaff(@Arg('input', () => InviteStaffInput) input: InviteStaffInput, @Ctx() context: Context): Promise<boolean> {
    const reason = reasonGiven(input.reason, 1_000);
    const opens = context.viewer.operator && input.role === StaffRoleName.ADMINISTRATOR;
    if (!opens && !hasRole(context.viewer, input.authority, 'ADMINISTRATOR')) throw refused('invite people to this authority', [administratorOfAuthority, platformOperator]);
    requireFreshFactor(context);
    await context.changeAs(accounts, async (unit) => {
      const authority = await unit.em.findOne(Authority, { code: input.authority });
      if (!authority) throw invalid('Choose an authority that uses this portal.', { field: 'authority' });
      await invite(context, unit, await invitable(context, input.email), { authorityCode: authority.code, staffRole: input.role, reason }, authority.name);
    });
    return true;
  }

  @Mutation(() => Invitation, { nullable: true, description: 'Sends an invitation again with a new link; the old one stops working. Errors: NOT_FOUND, NOT_NOW (accepted or withdrawn), THROTTLED.' })
  @Allow(coordinatorOfSetting, administratorOfAuthority)
  @Writes('Invitation.sends', 'Invitation.expiresAt')
  async resendInvitation(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Invitation | null> {
    await context.changeAs(accounts, async (unit) => {
      const invitation = await waiting(unit, id, [InvitationState.WAITING, InvitationState.EXPIRED]);
      if (invitation.staffRole) requireFreshFactor(context);
      await invitable(context, invitation.email);
      const place = invitation.settingId ? await unit.em.findOneOrFail(Organisation, { id: invitation.settingId }) : await unit.em.findOneOrFail(Authority, { code: invitation.authorityCode });
      await sendAgain(context, unit, invitation, place.name);
    });
    return context.reader.find(context.viewer, info, Invitation, { id });
  }

  @Mutation(() => Invitation, { nullable: true, description: 'Withdraws an invitation: its link stops working. Errors: NOT_FOUND, NOT_NOW (accepted, or withdrawn already).' })
  @Allow(coordinatorOfSetting, administratorOfAuthority)
  @Writes('Invitation.state')
  async withdrawInvitation(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Invitation | null> {
    await context.changeAs(accounts, async (unit) => {
      const invitation = await waiting(unit, id, [InvitationState.WAITING, InvitationState.EXPIRED]);
      invitation.withdrawnAt = unit.now;
      unit.audit({ act: 'invitation.withdrawn', authorityCode: invitation.authorityCode, settingId: invitation.settingId ?? null, subjectType: 'Invitation', subjectId: id });
    });
    return context.reader.find(context.viewer, info, Invitation, { id });
  }
}

/** One of the viewer's to change (the filter `mine` sees to that), locked. */
async function waiting(unit: Unit, id: string, states: readonly InvitationState[]): Promise<Invitation> {
  const invitation = isUuid(id) ? await unit.em.findOne(Invitation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!invitation) throw notFound('invitation');
  const state = stateOf(invitation, unit.now);
  if (!states.includes(state)) throw notNow(state === InvitationState.ACCEPTED ? 'This invitation was accepted already.' : 'This invitation was withdrawn already.');
  return invitation;
}

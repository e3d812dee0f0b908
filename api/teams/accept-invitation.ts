import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Writes, anybody } from '../access/index.js';
import { MembershipState, SecurityQuestion, SettingRoleName, StaffRoleName, User, createAccount, giveRole, keepFirstAnswer, looksShared, oneAccountAtATime, oneChangeOfRolesAtATime } from '../accounts/index.js';
import type { Context } from '../context.js';
import { PortalError, notFound, notNow } from '../kernel/errors.js';
import { tokenHash } from '../kernel/seal.js';
import { send } from '../messages/index.js';
import { Authority, AuthorityPolicy, Organisation } from '../organisations/index.js';
import type { Unit } from '../unit.js';
import { Invitation, InvitationState, stateOf } from './invitation.js';
import { joinSetting } from './join.js';

@ObjectType({ description: 'What a mailed invitation stands for. Looking at it does not use it up. Whoever holds it has the mailbox, so it may say whether that has an account.', simpleResolvers: true })
export class InvitationLink {
  @Field(() => InvitationState, { nullable: true, description: 'Whether it still works.' })
  @Allow(anybody)
  state!: InvitationState;
  @Field(() => String, { nullable: true, description: 'The address it was mailed to.' })
  @Allow(anybody)
  email!: string;
  @Field(() => String, { nullable: true, description: 'Name of the setting or the authority to join.' })
  @Allow(anybody)
  place!: string;
  @Field(() => SettingRoleName, { nullable: true, description: 'What the person will do at the setting.' })
  @Allow(anybody)
  settingRole!: SettingRoleName | null;
  @Field(() => StaffRoleName, { nullable: true, description: 'What the person will do at the authority.' })
  @Allow(anybody)
  staffRole!: StaffRoleName | null;
  @Field(() => String, { nullable: true, description: 'Who asked.' })
  @Allow(anybody)
  invitedByName!: string;
  @Field(() => Boolean, { nullable: true, description: 'True where the address has an account: sign in to accept.' })
  @Allow(anybody)
  hasAccount!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'True where the authority asks a security question at a reset: offer one with a new account.' })
  @Allow(anybody)
  asksQuestion!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'True where the address is that of whoever is signed in.' })
  @Allow(anybody)
  yours!: boolean;
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token of the mailed link.' })
  token!: string;
  @Field(() => String, { nullable: true, description: 'For a new account: full name, up to 100 characters.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'For a new account: what the person does, up to 100 characters.' })
  jobTitle?: string | null;
  @Field(() => String, { nullable: true, description: 'For a new account: 8 to 256 characters; common ones are refused.' })
  password?: string | null;
  @Field(() => SecurityQuestion, { nullable: true, description: 'For a new account: the question that is asked behind the mailed link of a reset. Kept only where asksQuestion.' })
  question?: SecurityQuestion | null;
  @Field(() => String, { nullable: true, description: 'The answer to it, 3 to 100 characters; kept as a hash.' })
  answer?: string | null;
}

@ObjectType({ description: 'An invitation was accepted.', simpleResolvers: true })
export class InvitationAccepted {
  @Field(() => Boolean, { nullable: true, description: 'True: can begin. False: accepted with an account of another address, so that somebody who leads the setting must confirm it.' })
  @Allow(anybody)
  approved!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'True where an account was made, which can sign in now.' })
  @Allow(anybody)
  newAccount!: boolean;
}

const accounts = { realm: 'accounts' } as const;
const byToken = (unit: Unit, token: string, lock = false) => unit.em.findOne(Invitation, { tokenHash: tokenHash(token) }, { filters: false, ...(lock && { lockMode: LockMode.PESSIMISTIC_WRITE }) });
const said: Record<Exclude<InvitationState, InvitationState.WAITING>, string> = {
  ACCEPTED: 'This invitation was accepted. Sign in to go on.',
  WITHDRAWN: 'This invitation was withdrawn, or a newer one was sent. Use the newest mail, or ask whoever invited you.',
  EXPIRED: 'This invitation is too old. Ask whoever invited you to send it again.',
};

@Resolver()
export class AcceptInvitationResolver {
  @Query(() => InvitationLink, { nullable: true, description: 'What a mailed invitation stands for. Errors: NOT_FOUND.' })
  @Allow(anybody)
  async invitation(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<InvitationLink> {
    return context.changeAs(accounts, async (unit) => {
      const found = await byToken(unit, token);
      if (!found) throw notFound('invitation');
      const user = await unit.em.findOne(User, { emailKey: found.emailKey });
      return { state: stateOf(found, context.now), email: found.email, place: await placeOf(unit, found), settingRole: found.settingRole ?? null, staffRole: found.staffRole ?? null, invitedByName: found.invitedByName, hasAccount: user !== null, asksQuestion: (await policyOf(unit, found)).securityQuestion, yours: user !== null && user.id === context.viewer.id };
    });
  }

  @Mutation(() => InvitationAccepted, { nullable: true, description: 'Joins what a mailed invitation stands for, with the account that is signed in or with a new one; uses the link up. Errors: NOT_FOUND, NOT_NOW (accepted, withdrawn or expired), UNAUTHENTICATED (the address has an account), INVALID.' })
  @Allow(anybody)
  @Writes('Invitation.state', 'User.name', 'User.jobTitle', 'User.email', 'Membership.state', 'Membership.role', 'StaffRole.role')
  async acceptInvitation(@Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput, @Ctx() context: Context): Promise<InvitationAccepted> {
    return context.changeAs(accounts, async (unit) => {
      const seen = await byToken(unit, input.token);
      if (!seen) throw notFound('invitation');
      await oneAccountAtATime(unit, seen.emailKey);
      const invitation = (await byToken(unit, input.token, true)) ?? seen;
      const state = stateOf(invitation, context.now);
      if (state !== InvitationState.WAITING) throw notNow(said[state], ['signIn']);
      const { user, newAccount } = await personOf(context, unit, invitation, input);
      const own = user.emailKey === invitation.emailKey;
      if (!own && invitation.staffRole) throw notNow(`This invitation was sent to ${invitation.email}. Sign out, and open it again.`, ['signOut']);
      Object.assign(invitation, { acceptedAt: unit.now, acceptedById: user.id });
      const actor = { kind: 'PERSON' as const, id: user.id, name: user.name };
      unit.audit({ act: 'invitation.accepted', authorityCode: invitation.authorityCode, settingId: invitation.settingId ?? null, subjectType: 'Invitation', subjectId: invitation.id, actor });
      if (invitation.staffRole) await takeUpRole(unit, user, invitation);
      else await joinSetting(unit, user, invitation, own ? MembershipState.APPROVED : MembershipState.REQUESTED);
      await tellInviter(context, unit, invitation, user, own);
      return { approved: own, newAccount };
    });
  }
}

async function takeUpRole(unit: Unit, user: User, { authorityCode, staffRole, reason }: Invitation): Promise<void> {
  await oneChangeOfRolesAtATime(unit, authorityCode);
  await giveRole(unit, user, authorityCode, staffRole!, reason ?? 'Invited');
}

async function personOf(context: Context, unit: Unit, { email, emailKey, authorityCode }: Invitation, input: AcceptInvitationInput): Promise<{ user: User; newAccount: boolean }> {
  if (context.viewer.kind === 'person') return { user: await unit.em.findOneOrFail(User, { id: context.viewer.id! }), newAccount: false };
  if (await unit.em.findOne(User, { emailKey })) throw new PortalError('UNAUTHENTICATED', 'This address has an account. Sign in, then accept the invitation.');
  const { name: authority } = await unit.em.findOneOrFail(Authority, { code: authorityCode });
  const user = await createAccount(unit, { email, name: input.name ?? '', jobTitle: input.jobTitle ?? null, password: input.password ?? '', teamMailbox: looksShared(email) }, [authority]);
  if ((await policyOf(unit, { authorityCode })).securityQuestion) await keepFirstAnswer(unit, user, input);
  return { user, newAccount: true };
}

async function policyOf(unit: Unit, { authorityCode }: Pick<Invitation, 'authorityCode'>): Promise<AuthorityPolicy> {
  const { policyId } = await unit.em.findOneOrFail(Authority, { code: authorityCode });
  return unit.em.findOneOrFail(AuthorityPolicy, { id: policyId });
}

const placeOf = async (unit: Unit, { settingId, authorityCode }: Invitation): Promise<string> => (settingId ? (await unit.em.findOneOrFail(Organisation, { id: settingId })).name : (await unit.em.findOneOrFail(Authority, { code: authorityCode })).name);

async function tellInviter({ services: { config } }: Context, unit: Unit, invitation: Invitation, user: User, own: boolean): Promise<void> {
  const inviter = await unit.em.findOne(User, { id: invitation.invitedById, disabledAt: null });
  if (!inviter) return;
  send(unit, config, {
    template: own ? 'invitation-accepted' : 'invitation-accepted-by-another',
    to: inviter.email,
    subject: own ? 'Your invitation was accepted' : 'Somebody must be confirmed',
    paragraphs: own
      ? [`${user.name} has joined ${await placeOf(unit, invitation)}.`]
      : [`Your invitation to ${invitation.email} was accepted by ${user.name}, whose account has the address ${user.email}.`, 'They see nothing yet. Confirm on the page of your team that you know them, or refuse.'],
    link: { says: 'Open your team', address: `${config.BASE_URL}${invitation.settingId ? `/team/${invitation.settingId}` : '/admin'}` },
  });
}

import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow, Writes, anybody } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { invalid, notFound, notNow } from '../kernel/errors.js';
import { tokenHash } from '../kernel/seal.js';
import { Authority, AuthorityPolicy, Organisation } from '../organisations/index.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { Registration } from './credential.js';
import { createAccount, oneAccountAtATime } from './create-account.js';
import { keepFirstAnswer } from './credentials/keep-answer.js';
import { SecurityQuestion } from './credentials/security-question.js';
import { judgeEmail, parseEmail } from './email-address.js';
import { Membership, MembershipState, SettingRoleName } from './membership.js';
import { registrationJob } from './start-registration.js';
import { judgeTeamMailbox } from './team-mailbox.js';
import { tellLeaders } from './tell-leaders.js';
import { User } from './user.js';

@InputType()
export class RegisterInput {
  @Field(() => String, { description: 'Work e-mail address.' })
  email!: string;
  @Field(() => String, { description: 'Code of the authority that the person works with, such as 878.' })
  authority!: string;
}

@InputType()
export class ConfirmRegistrationInput {
  @Field(() => String, { description: 'The token of the mailed link.' })
  token!: string;
  @Field(() => String, { description: 'Full name, up to 100 characters.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'What the person does, up to 100 characters, such as SENCO.' })
  jobTitle?: string;
  @Field(() => String, { description: '8 to 256 characters; common ones are refused.' })
  password!: string;
  @Field(() => String, { description: 'Id of the setting that the person works at.' })
  settingId!: string;
  @Field(() => Boolean, { nullable: true, description: 'True where several people read mail to the address. Then whoever signs in says who they are. Where the authority takes none, INVALID with reason TEAM_MAILBOX.' })
  teamMailbox?: boolean | null;
  @Field(() => SecurityQuestion, { nullable: true, description: 'The question that is asked behind the mailed link of a reset. Kept only where the authority that decides asks one.' })
  question?: SecurityQuestion | null;
  @Field(() => String, { nullable: true, description: 'The answer to it, 3 to 100 characters; kept as a hash.' })
  answer?: string | null;
}

@ObjectType({ description: 'A registration was taken in; the same whether or not there is an account.', simpleResolvers: true })
export class RegistrationTaken {
  @Field(() => Boolean, { nullable: true, description: 'True: a mail with a link is on its way.' })
  @Allow(anybody)
  accepted!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'True where the authority would rather have a work address.' })
  @Allow(anybody)
  discouraged!: boolean;
}

export enum RegistrationState {
  WAITING = 'WAITING',
  USED = 'USED',
  EXPIRED = 'EXPIRED',
  SUPERSEDED = 'SUPERSEDED',
}
registerEnumType(RegistrationState, { name: 'RegistrationState', description: 'Whether a mailed link still works.' });

@ObjectType({ description: 'What a mailed link stands for. Looking at it does not use it up.', simpleResolvers: true })
export class RegistrationLink {
  @Field(() => RegistrationState, { nullable: true, description: 'Whether it still works.' })
  @Allow(anybody)
  state!: RegistrationState;
  @Field(() => String, { nullable: true, description: 'The address it was mailed to.' })
  @Allow(anybody)
  email!: string;
  @Field(() => String, { nullable: true, description: 'Code of the authority.' })
  @Allow(anybody)
  authority!: string;
}

@ObjectType({ description: 'An account was made.', simpleResolvers: true })
export class RegistrationCompleted {
  @Field(() => MembershipState, { nullable: true, description: 'APPROVED: the person can begin. REQUESTED: the authority must approve first.' })
  @Allow(anybody)
  membership!: MembershipState;
}

@Resolver()
export class RegisterResolver {
  @Mutation(() => RegistrationTaken, { nullable: true, description: 'Asks for an account; a link is mailed to the address. The answer is the same whether or not there is an account. Errors: INVALID (with reason PRIVATE_EMAIL or TEAM_MAILBOX where the policy refuses the address), THROTTLED.' })
  @Allow(anybody)
  async register(@Arg('input', () => RegisterInput) input: RegisterInput, @Ctx() context: Context): Promise<RegistrationTaken> {
    const { throttle } = context.services;
    const email = parseEmail(input.email);
    await throttle.count('registerAddress', context.device.address);
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const policy = await policyOf(unit, input.authority);
      const discouraged = judgeEmail(email, policy) === 'DISCOURAGED';
      await throttle.count('accountMails', email.throttleKey);
      unit.queue('start-registration', registrationJob(context.services.config.SECRET_KEY, { id: newId(), email: email.address, authority: input.authority }));
      return { accepted: true, discouraged };
    });
  }

  @Query(() => RegistrationLink, { nullable: true, description: 'What a mailed link stands for. Errors: NOT_FOUND.' })
  @Allow(anybody)
  async registration(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<RegistrationLink> {
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const found = await unit.em.findOne(Registration, { tokenHash: tokenHash(token) });
      if (!found) throw notFound('registration');
      return { state: stateOf(found, context.now), email: found.email, authority: found.authorityCode };
    });
  }

  @Mutation(() => RegistrationCompleted, { nullable: true, description: 'Makes the account that a mailed link stands for; uses the link up. Errors: NOT_FOUND, NOT_NOW (used, expired or superseded), INVALID.' })
  @Allow(anybody)
  @Writes('User.name', 'User.jobTitle', 'User.email', 'User.teamMailbox', 'Membership.state')
  async confirmRegistration(@Arg('input', () => ConfirmRegistrationInput) input: ConfirmRegistrationInput, @Ctx() context: Context): Promise<RegistrationCompleted> {
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const [known] = await unit.em.execute<{ email_key: string }[]>('select email_key from registration where token_hash = ?', [tokenHash(input.token)]);
      if (known) await oneAccountAtATime(unit, known.email_key);
      const link = await unit.em.findOne(Registration, { tokenHash: tokenHash(input.token) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!link) throw notFound('registration');
      const state = stateOf(link, context.now);
      if (state !== RegistrationState.WAITING) throw notNow(sentences[state], state === RegistrationState.USED ? ['signIn'] : ['register']);
      const authority = await unit.em.findOneOrFail(Authority, { code: link.authorityCode });
      const setting = isUuid(input.settingId) ? await unit.em.findOne(Organisation, { id: input.settingId, status: { $ne: 'Closed' } }) : null;
      if (!setting) throw invalid('Choose the setting that you work at from the list.', { field: 'settingId' });
      // The setting may be another authority's than the one whose door was taken: the policy of whoever decides counts.
      const decides = (await unit.em.findOne(Authority, { code: setting.laCode }))?.code ?? link.authorityCode;
      const policy = await policyOf(unit, decides);
      judgeEmail(parseEmail(link.email), policy);
      const teamMailbox = judgeTeamMailbox(link.email, policy, input.teamMailbox ?? false);
      if (await unit.em.findOne(User, { emailKey: link.email.toLowerCase() })) throw notNow(sentences.USED, ['signIn']);
      link.usedAt = context.now;
      const user = await createAccount(unit, { email: link.email, name: input.name, jobTitle: input.jobTitle ?? null, password: input.password, teamMailbox }, [authority.name, setting.name]);
      if (policy.securityQuestion) await keepFirstAnswer(unit, user, input);
      const membership = await joinSetting(unit, user, setting, decides);
      unit.audit({ act: 'user.registered', authorityCode: membership.authorityCode, settingId: setting.id, subjectType: 'User', subjectId: user.id, actor: { kind: 'PERSON', id: user.id, name: user.name } });
      if (membership.state === MembershipState.REQUESTED) await tellLeaders(context, unit, setting, user.name);
      return { membership: membership.state };
    });
  }
}

const sentences: Record<Exclude<RegistrationState, RegistrationState.WAITING>, string> = {
  USED: 'This link has been used: there is an account. Sign in.',
  EXPIRED: 'This link is too old. Register again for a new one.',
  SUPERSEDED: 'A newer link was sent. Use the one in the newest mail, or register again.',
};

const stateOf = (link: Registration, now: Date): RegistrationState =>
  link.usedAt ? RegistrationState.USED : link.supersededAt ? RegistrationState.SUPERSEDED : link.expiresAt < now ? RegistrationState.EXPIRED : RegistrationState.WAITING;

async function policyOf(unit: Unit, code: string): Promise<AuthorityPolicy> {
  const authority = await unit.em.findOne(Authority, { code });
  if (!authority) throw invalid('Choose the authority that you work with.', { field: 'authority' });
  return unit.em.findOneOrFail(AuthorityPolicy, { id: authority.policyId });
}

/** Belongs there at once where the address is one of the setting's own; else the authority decides. */
export async function joinSetting(unit: Unit, user: User, setting: Organisation, decides: string, known?: MembershipState): Promise<Membership> {
  const domain = user.emailKey.split('@')[1]!;
  const state = known ?? (setting.emailDomains.includes(domain) ? MembershipState.APPROVED : MembershipState.REQUESTED);
  const decidedAt = state === MembershipState.APPROVED ? unit.now : null;
  return unit.em.create(Membership, { id: newId(), userId: user.id, settingId: setting.id, authorityCode: decides, role: SettingRoleName.CONTRIBUTOR, state, requestedAt: unit.now, decidedAt, version: 1 }, { persist: true });
}

import { LockMode, raw } from '@mikro-orm/core';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, anybody } from '../../access/index.js';
import type { Context } from '../../context.js';
import { newId } from '../../database/columns.js';
import { PortalError, invalid, notFound, notNow } from '../../kernel/errors.js';
import { tokenHash } from '../../kernel/seal.js';
import type { Unit } from '../../unit.js';
import { auditPerson } from '../about-person.js';
import { Credential } from '../credential.js';
import { factorsInWords, forgetFactorsOf } from '../factors/forget.js';
import { dropWhatOthersMayHaveLeft } from './drop-what-others-left.js';
import { parseEmail, throttleKeyOf } from '../email-address.js';
import { endSessionsOf } from '../end-sessions.js';
import { Factor } from '../factors/factor.js';
import { isSecret } from '../password.js';
import { RegistrationState } from '../register.js';
import { User } from '../user.js';
import { checkPasswordOf } from './check-password-of.js';
import { tellOfChange } from './notices.js';
import { setPassword } from './set-password.js';
import { SecurityQuestion, asksQuestion, plainAnswer } from './security-question.js';
import { resetJob } from './start-reset.js';
import { PasswordReset, SecurityAnswer } from './stored.js';

/** Wrong answers to the question after which the link works no more. */
const TRIES = 5;

@ObjectType({ description: 'What the mailed link of a reset stands for. Looking at it does not use it up.', simpleResolvers: true })
export class ResetLink {
  @Field(() => RegistrationState, { nullable: true, description: 'Whether it still works.' })
  @Allow(anybody)
  state!: RegistrationState;
  @Field(() => SecurityQuestion, { nullable: true, description: 'The question to answer, where the authority asks one; always the same.' })
  @Allow(anybody)
  question!: SecurityQuestion | null;
  @Field(() => Boolean, { nullable: true, description: 'True where the authority asks a question and the person has none: then the authority itself must send the link.' })
  @Allow(anybody)
  needsAuthority!: boolean;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => String, { description: 'The token of the mailed link.' })
  token!: string;
  @Field(() => String, { description: 'The new password, 8 to 256 characters; common ones are refused.' })
  password!: string;
  @Field(() => String, { nullable: true, description: 'The answer to the question of the link.' })
  answer?: string | null;
}

@Resolver()
export class ResetResolver {
  @Mutation(() => Boolean, { nullable: true, description: 'Asks for a link to choose a new password. The answer is the same whether or not there is an account; three mails an hour are sent to an address. Errors: INVALID, THROTTLED (by the caller’s own address).' })
  @Allow(anybody)
  async askReset(@Arg('email', () => String) typed: string, @Ctx() context: Context): Promise<boolean> {
    const { throttle, config } = context.services;
    const email = parseEmail(typed);
    await throttle.count('registerAddress', context.device.address);
    if (await throttle.allows('resetMails', email.throttleKey)) await context.changeAs({ realm: 'accounts' }, async (unit) => unit.queue('start-reset', resetJob(config.SECRET_KEY, { id: newId(), emailKey: email.key })));
    return true;
  }

  @Query(() => ResetLink, { nullable: true, description: 'What the mailed link of a reset stands for. Errors: NOT_FOUND.' })
  @Allow(anybody)
  resetLink(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<ResetLink> {
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const link = await unit.em.findOne(PasswordReset, { tokenHash: tokenHash(token) });
      if (!link) throw notFound('reset');
      const state = stateOf(link, context.now);
      const hurdle = state === RegistrationState.WAITING ? await hurdleOf(unit, link) : { question: null, needsAuthority: false };
      return { state, ...hurdle };
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Chooses a new password; uses the link up, ends every session, drops links to identity providers that do not vouch for the address and waiting changes of the address, and tells the owner. Signs nobody in, and skips no second factor: those from before stay, and are shown to the person at the next sign-in (CHECK_FACTORS). Behind a link that an administrator sent they are taken away, as is the answer to the security question. Errors: NOT_FOUND, NOT_NOW (used, expired or superseded), INVALID (with field password or answer).' })
  @Allow(anybody)
  async resetPassword(@Arg('input', () => ResetPasswordInput) { token, password, answer }: ResetPasswordInput, @Ctx() context: Context): Promise<boolean> {
    await this.judge(context, token, password, answer ?? '');
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const link = await unit.em.findOneOrFail(PasswordReset, { tokenHash: tokenHash(token) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (stateOf(link, context.now) !== RegistrationState.WAITING) throw notNow(sentences[stateOf(link, context.now)], ['askReset']);
      const user = await unit.em.findOneOrFail(User, { id: link.userId });
      link.usedAt = unit.now;
      await setPassword(unit, user.id, password);
      await dropWhatOthersMayHaveLeft(unit, user);
      await endSessionsOf(unit, user.id);
      const actor = { kind: 'PERSON', id: user.id, name: user.name } as const;
      tellOfChange(unit, context.services.config, user.email, 'A new password was chosen for your account of the Professional Portal, with the link that we mailed. You have been signed out everywhere.', ...(await judgeFactors(unit, user, link.assisted, actor)));
      await auditPerson(unit, user.id, { act: 'user.passwordReset', actor });
      // Whoever knew the password before may have used up the tries at codes, too.
      for (const [limit, key] of [['signInAccount', throttleKeyOf(user.email)], ['codes', throttleKeyOf(user.email)], ['codeTries', user.id]] as const) await context.services.throttle.forget(limit, key);
    });
    return true;
  }

  /** Refuses before anything is used up, except a try at the question. */
  private async judge(context: Context, token: string, password: string, answer: string): Promise<void> {
    const outcome = await context.changeAs({ realm: 'accounts' }, async (unit): Promise<PortalError | null> => {
      const link = await unit.em.findOne(PasswordReset, { tokenHash: tokenHash(token) });
      if (!link) throw notFound('reset');
      const state = stateOf(link, context.now);
      if (state !== RegistrationState.WAITING) throw notNow(sentences[state], ['askReset']);
      const { question, needsAuthority } = await hurdleOf(unit, link);
      if (needsAuthority) throw notNow('Your authority must help: it asks a question at a reset, and you have none. Ask it to send you the link.');
      await checkPasswordOf(unit, await unit.em.findOneOrFail(User, { id: link.userId }), password);
      return question ? tryAnswer(context, unit, link, answer) : null;
    });
    if (outcome) throw outcome;
  }
}

const sentences: Record<RegistrationState, string> = {
  WAITING: '',
  USED: 'This link has been used. Sign in with the new password, or ask for another link.',
  EXPIRED: 'This link is too old. Ask for a new one.',
  SUPERSEDED: 'This link works no more. Use the one in the newest mail, or ask for another.',
};

const stateOf = (link: PasswordReset, now: Date): RegistrationState =>
  link.usedAt ? RegistrationState.USED : link.supersededAt ? RegistrationState.SUPERSEDED : link.expiresAt < now ? RegistrationState.EXPIRED : RegistrationState.WAITING;

/**
 * What else signs the person in was perhaps set up by somebody who had the old password. After a reset of one's own it stays,
 * or the mailbox alone would open the account; its owner is asked. An administrator has made sure who it is: it goes.
 * @returns what the notice says of it
 */
async function judgeFactors(unit: Unit, user: User, assisted: boolean, actor: { kind: 'PERSON'; id: string; name: string }): Promise<string[]> {
  await unit.em.nativeDelete(Factor, { userId: user.id, confirmedAt: null });
  const held = await factorsInWords(unit, user.id);
  if (assisted) {
    await forgetFactorsOf(unit, user.id);
    await unit.em.nativeDelete(SecurityAnswer, { userId: user.id });
    await unit.em.nativeUpdate(Credential, { userId: user.id }, { factorsToCheckSince: null, questionPutOffAt: null });
    if (held.length > 0) await auditPerson(unit, user.id, { act: 'user.factorsForgotten', actor });
    return held.length > 0 ? [`Taken away from your account, since your authority sent the link: ${held.join(', ')}. Sign in with your password and a mailed code, and set up new ones.`] : [];
  }
  if (held.length === 0) return [];
  await unit.em.nativeUpdate(Credential, { userId: user.id }, { factorsToCheckSince: unit.now });
  return [`These can still sign in as you, with the new password: ${held.join(', ')}. When you next sign in, we show you each, and you can take away what is not yours.`];
}

async function hurdleOf(unit: Unit, { userId, assisted }: PasswordReset): Promise<{ question: SecurityQuestion | null; needsAuthority: boolean }> {
  if (assisted || !(await asksQuestion(unit, userId))) return { question: null, needsAuthority: false };
  const known = await unit.em.findOne(SecurityAnswer, { userId });
  return { question: known?.question ?? null, needsAuthority: !known };
}

/** Counts the try, then judges it. The fifth wrong answer ends the link, and the owner is told. */
async function tryAnswer(context: Context, unit: Unit, link: PasswordReset, answer: string): Promise<PortalError | null> {
  const counted = await unit.em.nativeUpdate(PasswordReset, { id: link.id, supersededAt: null, tries: { $lt: TRIES } }, { tries: raw('tries + 1') });
  const known = await unit.em.findOneOrFail(SecurityAnswer, { userId: link.userId });
  if (counted === 1 && (await isSecret(plainAnswer(answer.slice(0, 1000)), known.answerHash))) return null;
  const { tries } = await unit.em.findOneOrFail(PasswordReset, { id: link.id }, { refresh: true });
  if (counted === 1 && tries < TRIES) return invalid('The answer is not right. Small and capital letters do not matter.', { field: 'answer' });
  await unit.em.nativeUpdate(PasswordReset, { id: link.id, supersededAt: null }, { supersededAt: unit.now });
  const { email } = await unit.em.findOneOrFail(User, { id: link.userId });
  tellOfChange(unit, context.services.config, email, 'The security question behind a reset of your password was answered wrongly five times. The link works no more; your password is as it was.');
  return notNow('That was the fifth wrong answer, so this link works no more. Ask for a new one, or ask your authority for help.', ['askReset']);
}

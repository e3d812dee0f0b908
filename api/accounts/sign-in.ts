import { raw } from '@mikro-orm/core';
import { randomInt } from 'node:crypto';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow, anybody, person } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { PortalError, throttled, unauthenticated } from '../kernel/errors.js';
import { newToken, tokenHash } from '../kernel/seal.js';
import { send } from '../messages/index.js';
import type { Unit } from '../unit.js';
import { Session, SignInChallenge } from './credential.js';
import { parseEmail } from './email-address.js';
import { findForSignIn, strictestPolicy } from './find.js';
import { hashCode, isSecret, pretendToCheck } from './password.js';
import { SESSION_PREFIX } from './session.js';

/** Wrong codes after which a sign-in must begin again. */
const TRIES = 5;

@InputType()
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account.' })
  email!: string;
  @Field(() => String, { description: 'Its password, as chosen.' })
  password!: string;
}

@InputType()
export class ConfirmSignInInput {
  @Field(() => String, { description: 'What signIn gave back.' })
  challenge!: string;
  @Field(() => String, { description: 'The six digits from the mail; spaces do not matter.' })
  code!: string;
}

@ObjectType({ description: 'The first step of a sign-in is done; a code is on its way.', simpleResolvers: true })
export class SignInStarted {
  @Field(() => String, { nullable: true, description: 'Names this sign-in; give it back with the code.' })
  @Allow(anybody)
  challenge!: string;
  @Field(() => Date, { nullable: true, description: 'Until when the code works.' })
  @Allow(anybody)
  expiresAt!: Date;
}

@ObjectType({ description: 'A sign-in that is complete.', simpleResolvers: true })
export class SignInCompleted {
  @Field(() => String, { nullable: true, description: 'The session: send it as Authorization: Bearer.' })
  @Allow(anybody)
  sessionToken!: string;
  @Field(() => Date, { nullable: true, description: 'When the session ends whatever happens.' })
  @Allow(anybody)
  expiresAt!: Date;
}

const wrong = () => new PortalError('UNAUTHENTICATED', 'The e-mail address or the password is not right.');
const wrongCode = () => new PortalError('UNAUTHENTICATED', 'The code is not right, or it is too old. Check the newest mail, or sign in again for a new code.');

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInStarted, { nullable: true, description: 'First step of signing in: password. A six-digit code is mailed. Errors: UNAUTHENTICATED (the same for an unknown address), THROTTLED.' })
  @Allow(anybody)
  async signIn(@Arg('input', () => SignInInput) { email: typed, password }: SignInInput, @Ctx() context: Context): Promise<SignInStarted> {
    const { throttle } = context.services;
    const email = parseEmail(typed);
    await throttle.count('signInAddress', context.device.address);
    if (await throttle.isFull('signInAccount', email.throttleKey)) throw throttled(15 * 60);
    const found = await findForSignIn(context, email.key);
    const right = password.length <= 1000 && (found ? await isSecret(password, found.passwordHash) : await pretendToCheck(password));
    if (!found || !right) {
      await throttle.count('signInAccount', email.throttleKey);
      await context.changeAs({ realm: 'accounts' }, async (unit) => unit.audit({ act: 'user.signInRefused', ...(found && { subjectType: 'User', subjectId: found.id }) }));
      throw wrong();
    }
    await throttle.count('codes', email.throttleKey);
    await throttle.forget('signInAccount', email.throttleKey);
    return context.changeAs({ realm: 'accounts' }, (unit) => startChallenge(context, unit, found));
  }

  @Mutation(() => SignInStarted, { nullable: true, description: 'Mails a new code for a sign-in that is under way; the one before stops working. Errors: UNAUTHENTICATED, THROTTLED.' })
  @Allow(anybody)
  async resendCode(@Arg('challenge', () => String) challenge: string, @Ctx() context: Context): Promise<SignInStarted> {
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const before = await unit.em.findOne(SignInChallenge, { tokenHash: tokenHash(challenge), usedAt: null, expiresAt: { $gt: context.now } });
      const found = before?.userId ? await findForSignIn(context, { id: before.userId }) : undefined;
      if (!before || !found) throw wrongCode();
      await context.services.throttle.count('codes', parseEmail(found.email).throttleKey);
      before.usedAt = context.now;
      return startChallenge(context, unit, found);
    });
  }

  @Mutation(() => SignInCompleted, { nullable: true, description: 'Second step of signing in: the mailed code. Errors: UNAUTHENTICATED; after five wrong codes the sign-in begins again.' })
  @Allow(anybody)
  async confirmSignIn(@Arg('input', () => ConfirmSignInInput) { challenge, code }: ConfirmSignInInput, @Ctx() context: Context): Promise<SignInCompleted> {
    const hash = tokenHash(challenge);
    const digits = code.normalize('NFKC').replace(/\D/g, '');
    // The try is counted and kept before the code is judged, so that parallel guesses do not come free.
    const state = await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const counted = await unit.em.nativeUpdate(SignInChallenge, { tokenHash: hash, usedAt: null, tries: { $lt: TRIES }, expiresAt: { $gt: context.now } }, { tries: raw('tries + 1') });
      return counted === 1 ? unit.em.findOne(SignInChallenge, { tokenHash: hash }) : null;
    });
    const found = state?.userId ? await findForSignIn(context, { id: state.userId }) : undefined;
    if (!state || !found || !(await isSecret(digits, state.codeHash))) throw wrongCode();
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const used = await unit.em.nativeUpdate(SignInChallenge, { tokenHash: hash, usedAt: null }, { usedAt: context.now });
      if (used !== 1) throw wrongCode();
      const policy = await strictestPolicy(unit, found.id);
      const token = `${SESSION_PREFIX}${newToken()}`;
      const expiresAt = new Date(context.now.getTime() + policy.absoluteHours * 3_600_000);
      unit.em.create(Session, { id: newId(), tokenHash: tokenHash(token), userId: found.id, startedAt: context.now, activeAt: context.now, idleMinutes: policy.idleMinutes, expiresAt, device: { agent: context.device.agent.slice(0, 200), address: context.device.address } }, { persist: true });
      unit.audit({ act: 'user.signedIn', subjectType: 'User', subjectId: found.id, actor: { kind: 'PERSON', id: found.id, name: found.name } });
      return { sessionToken: token, expiresAt };
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Ends the session that asks.' })
  @Allow(person)
  async signOut(@Ctx() context: Context): Promise<boolean> {
    const { sessionId, id } = context.viewer;
    if (!sessionId || !id) throw unauthenticated();
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      await unit.em.nativeUpdate(Session, { id: sessionId }, { endedAt: context.now });
      unit.audit({ act: 'user.signedOut', subjectType: 'User', subjectId: id });
    });
    return true;
  }
}

async function startChallenge(context: Context, unit: Unit, found: { id: string; email: string }): Promise<SignInStarted> {
  const { config } = context.services;
  const policy = await strictestPolicy(unit, found.id);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const challenge = newToken();
  const expiresAt = new Date(context.now.getTime() + Math.min(policy.codeMinutes, 10) * 60_000);
  unit.em.create(SignInChallenge, { tokenHash: tokenHash(challenge), userId: found.id, codeHash: await hashCode(code), tries: 0, expiresAt }, { persist: true });
  send(unit, config, {
    template: 'sign-in-code',
    to: found.email,
    subject: 'Your sign-in code',
    paragraphs: [`Your code is ${code}`, `It works once, for ${Math.min(policy.codeMinutes, 10)} minutes, for the sign-in that you have just begun.`, 'If you did not try to sign in, somebody knows your password. Change it, and tell your authority.'],
    expiresAt,
  });
  return { challenge, expiresAt };
}


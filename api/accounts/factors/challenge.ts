import { randomInt } from 'node:crypto';
import { Field, ObjectType } from 'type-graphql';
import { Allow, anybody } from '../../access/index.js';
import type { Context } from '../../context.js';
import { notNow } from '../../kernel/errors.js';
import { newToken, tokenHash } from '../../kernel/seal.js';
import { send } from '../../messages/index.js';
import type { Unit } from '../../unit.js';
import { SignInChallenge } from '../credential.js';
import { Delivery, deliveryOf } from '../delivery.js';
import { strictestPolicy } from '../find.js';
import { hashCode } from '../password.js';
import { User } from '../user.js';
import { allowedFactors } from './allowed.js';
import { Factor, SecondFactor } from './factor.js';
import { passkeyToAskFor } from './passkey.js';

@ObjectType({ description: 'A second factor is asked for.', simpleResolvers: true })
export class SignInStarted {
  @Field(() => String, { nullable: true, description: 'Names this sign-in or confirmation; give it back with the answer.' })
  @Allow(anybody)
  challenge!: string;
  @Field(() => Date, { nullable: true, description: 'Until when it works; ten minutes at most (ASVS 5.0, 6.5.5).' })
  @Allow(anybody)
  expiresAt!: Date;
  @Field(() => SecondFactor, { nullable: true, description: 'What is asked for. EMAIL: a code of six digits was mailed.' })
  @Allow(anybody)
  factor!: SecondFactor;
  @Field(() => [SecondFactor], { nullable: true, description: 'What could be asked for instead, the best first; choose with chooseFactor.' })
  @Allow(anybody)
  factors!: SecondFactor[];
  @Field(() => String, { nullable: true, description: 'For PASSKEY: the options of navigator.credentials.get, as JSON (Web Authentication, level 3).' })
  @Allow(anybody)
  passkeyOptions!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True where the account is a team mailbox: give actingName with the answer.' })
  @Allow(anybody)
  asksWhoActs!: boolean;
  @Field(() => Delivery, { nullable: true, description: 'For EMAIL: how the mail with the code fares.' })
  @Allow(anybody)
  delivery?: Delivery | null;
}

export interface Asked {
  id: string;
  email: string;
  teamMailbox: boolean;
}

/**
 * Asks for a second factor: the one that was chosen, else the best that the person has. What was asked for before
 * in the same sign-in must have been ended by the caller.
 * @param sessionId the session that confirms; null at sign-in
 */
export async function startChallenge(context: Context, unit: Unit, person: Asked, chosen: SecondFactor | null, sessionId: string | null): Promise<SignInStarted> {
  const { config } = context.services;
  const factors = await allowedFactors(unit, person.id);
  const factor = chosen ?? factors[0]!;
  if (!factors.includes(factor)) throw notNow('That way is not open to this account. Choose another.', factors);
  const minutes = Math.min((await strictestPolicy(unit, person.id)).codeMinutes, 10);
  const expiresAt = new Date(context.now.getTime() + minutes * 60_000);
  const challenge = newToken();
  const code = factor === SecondFactor.EMAIL ? String(randomInt(1_000_000)).padStart(6, '0') : null;
  const passkey = factor === SecondFactor.PASSKEY ? await passkeyToAskFor(config, await passkeysOf(unit, person.id)) : null;
  const mailId = code ? mailCode(context, unit, person.email, { code, minutes, expiresAt, again: sessionId !== null }) : null;
  unit.em.create(SignInChallenge, { tokenHash: tokenHash(challenge), userId: person.id, sessionId, factor, codeHash: code && (await hashCode(code)), passkeyChallenge: passkey?.challenge ?? null, mailId, tries: 0, expiresAt }, { persist: true });
  return { challenge, expiresAt, factor, factors, passkeyOptions: passkey?.options ?? null, asksWhoActs: person.teamMailbox && sessionId === null };
}

/** A challenge as it was asked, for a page that is opened again. */
export async function challengeUnderWay(context: Context, unit: Unit, { userId, sessionId, factor, expiresAt, passkeyChallenge, mailId }: SignInChallenge, challenge: string): Promise<SignInStarted> {
  const passkey = passkeyChallenge ? await passkeyToAskFor(context.services.config, await passkeysOf(unit, userId!), passkeyChallenge) : null;
  return { challenge, expiresAt, factor: factor as SecondFactor, factors: await allowedFactors(unit, userId!), passkeyOptions: passkey?.options ?? null, asksWhoActs: !sessionId && (await unit.em.findOneOrFail(User, { id: userId! })).teamMailbox, delivery: await deliveryOf(context, mailId) };
}

export const passkeysOf = (unit: Unit, userId: string): Promise<Factor[]> => unit.em.find(Factor, { userId, kind: 'PASSKEY', confirmedAt: { $ne: null } });

interface MailedCode {
  code: string;
  minutes: number;
  expiresAt: Date;
  again: boolean;
}

function mailCode({ services: { config } }: Context, unit: Unit, to: string, { code, minutes, expiresAt, again }: MailedCode): string {
  return send(unit, config, {
    template: again ? 'confirm-code' : 'sign-in-code',
    to,
    subject: again ? 'Your code to confirm that it is you' : 'Your sign-in code',
    paragraphs: [
      `Your code is ${code}`,
      again ? `It works once, for ${minutes} minutes, for what you are about to do.` : `It works once, for ${minutes} minutes, for the sign-in that you have just begun.`,
      again ? 'If you did not ask for it, somebody is using your account. Sign out everywhere, change your password, and tell your authority.' : 'If you did not try to sign in, somebody knows your password. Change it, and tell your authority.',
    ],
    expiresAt,
  });
}

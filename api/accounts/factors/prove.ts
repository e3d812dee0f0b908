import { raw } from '@mikro-orm/core';
import { Field, InputType } from 'type-graphql';
import type { Context } from '../../context.js';
import { PortalError } from '../../kernel/errors.js';
import { tokenHash } from '../../kernel/seal.js';
import type { Unit } from '../../unit.js';
import { SignInChallenge } from '../credential.js';
import { isSecret } from '../password.js';
import { stepOfCode } from './app.js';
import { passkeysOf } from './challenge.js';
import { Factor, RecoveryCode, SecondFactor } from './factor.js';
import { provedPasskey } from './passkey.js';
import { plainRecoveryCode } from './recovery.js';

/** Wrong answers after which a sign-in must begin again. */
const TRIES = 5;

@InputType('ConfirmSignInInput')
export class ProofInput {
  @Field(() => String, { description: 'What signIn, chooseFactor or askConfirmation gave back.' })
  challenge!: string;
  @Field(() => String, { nullable: true, description: 'The six digits of the mail or the app, or a recovery code; spaces do not matter.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'For a passkey: what navigator.credentials.get gave, as JSON.' })
  passkey?: string | null;
  @Field(() => String, { nullable: true, description: 'At sign-in, where asksWhoActs: the name of whoever acts from the team mailbox, 2 to 100 characters. INVALID with field actingName where it is missing; the code then still works.' })
  actingName?: string | null;
  @Field(() => String, { nullable: true, description: 'At sign-in: the deviceToken of this browser, where it has one.' })
  device?: string | null;
}

export const notProved = () => new PortalError('UNAUTHENTICATED', 'That is not right, or it is too old. Look at the newest code, or sign in again for a new one.');

/**
 * Judges an answer to a challenge. The try is counted, and kept, before it is judged, so that parallel guesses do
 * not come free: five for a challenge, twenty in an hour for a person.
 */
export async function prove(context: Context, { challenge, code, passkey }: ProofInput, sessionId: string | null): Promise<SignInChallenge & { userId: string }> {
  const hash = tokenHash(challenge);
  const state = await context.changeAs({ realm: 'accounts' }, async (unit) => {
    const counted = await unit.em.nativeUpdate(SignInChallenge, { tokenHash: hash, sessionId, usedAt: null, tries: { $lt: TRIES }, expiresAt: { $gt: context.now } }, { tries: raw('tries + 1') });
    return counted === 1 ? unit.em.findOne(SignInChallenge, { tokenHash: hash }) : null;
  });
  if (!state?.userId) throw notProved();
  await context.services.throttle.count('codeTries', state.userId);
  const right = await context.changeAs({ realm: 'accounts' }, (unit) => isProof(context, unit, state, code ?? '', passkey ?? ''));
  if (!right) throw notProved();
  return state as SignInChallenge & { userId: string };
}

/** Uses a challenge up; false where another request was quicker. */
export async function useUp(unit: Unit, { tokenHash: hash }: Pick<SignInChallenge, 'tokenHash'>): Promise<boolean> {
  return (await unit.em.nativeUpdate(SignInChallenge, { tokenHash: hash, usedAt: null }, { usedAt: unit.now })) === 1;
}

async function isProof(context: Context, unit: Unit, state: SignInChallenge, typed: string, passkey: string): Promise<boolean> {
  const { config } = context.services;
  const digits = typed.slice(0, 100).normalize('NFKC').replace(/\D/g, '');
  const userId = state.userId!;
  switch (state.factor) {
    case SecondFactor.EMAIL:
      return state.codeHash != null && isSecret(digits, state.codeHash);
    case SecondFactor.APP: {
      const apps = await unit.em.find(Factor, { userId, kind: 'APP', confirmedAt: { $ne: null } });
      const used = apps.map((factor) => ({ factor, step: stepOfCode(factor, config, digits, context.now) })).find(({ step }) => step !== null);
      return used !== undefined && (await unit.em.nativeUpdate(Factor, { id: used.factor.id, $or: [{ lastStep: null }, { lastStep: { $lt: used.step! } }] }, { lastStep: used.step, usedAt: context.now })) === 1;
    }
    case SecondFactor.PASSKEY: {
      const proved = state.passkeyChallenge ? await provedPasskey(config, passkey, state.passkeyChallenge, await passkeysOf(unit, userId)) : null;
      if (proved) await unit.em.nativeUpdate(Factor, { id: proved.factor.id }, { counter: proved.counter, usedAt: context.now });
      return proved !== null;
    }
    default:
      return isRecoveryCode(unit, userId, plainRecoveryCode(typed.slice(0, 100)));
  }
}

async function isRecoveryCode(unit: Unit, userId: string, plain: string): Promise<boolean> {
  for (const { id, codeHash } of await unit.em.find(RecoveryCode, { userId, usedAt: null }))
    if (await isSecret(plain, codeHash)) return (await unit.em.nativeUpdate(RecoveryCode, { id, usedAt: null }, { usedAt: unit.now })) === 1;
  return false;
}

import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow, person, requireFreshFactor } from '../../access/index.js';
import type { Context } from '../../context.js';
import { newId } from '../../database/columns.js';
import { invalid, notFound, notNow } from '../../kernel/errors.js';
import { oneLine } from '../../kernel/text.js';
import { isUuid } from '../../reading/condition.js';
import type { Unit } from '../../unit.js';
import { auditPerson } from '../about-person.js';
import { tellOfChange } from '../credentials/notices.js';
import { Session } from '../credential.js';
import { endSessionsOf } from '../end-sessions.js';
import { hashCode } from '../password.js';
import { User } from '../user.js';
import { appAddress, newAppSecret, stepOfCode } from './app.js';
import { passkeysOf } from './challenge.js';
import { Factor, RecoveryCode } from './factor.js';
import { madePasskey, passkeyToMake } from './passkey.js';
import { newRecoveryCodes, plainRecoveryCode } from './recovery.js';

/** More than anybody has devices. */
const MOST = 20;

@ObjectType({ description: 'An authenticator app that is being set up; it counts once a code of it was typed.', simpleResolvers: true })
export class AppStarted {
  @Field(() => ID, { nullable: true, description: 'Id, for confirmApp.' })
  @Allow(person)
  id!: string;
  @Field(() => String, { nullable: true, description: 'The otpauth: address, for a QR code.' })
  @Allow(person)
  address!: string;
  @Field(() => String, { nullable: true, description: 'The key in groups of four, to type where there is no camera.' })
  @Allow(person)
  key!: string;
}

@ObjectType({ description: 'A passkey that is being made.', simpleResolvers: true })
export class PasskeyStarted {
  @Field(() => ID, { nullable: true, description: 'Id, for confirmPasskey.' })
  @Allow(person)
  id!: string;
  @Field(() => String, { nullable: true, description: 'The options of navigator.credentials.create, as JSON (Web Authentication, level 3).' })
  @Allow(person)
  options!: string;
}

const FRESH = 'Takes a fresh second factor. Errors: REFUSED (FACTOR_NOT_FRESH)';

@Resolver()
export class FactorResolver {
  @Mutation(() => AppStarted, { nullable: true, description: `Begins to set up an authenticator app (RFC 6238: SHA-1, 6 digits, 30 seconds, as all apps understand). ${FRESH}, NOT_NOW.` })
  @Allow(person)
  startApp(@Ctx() context: Context): Promise<AppStarted> {
    return asOwner(context, async (unit, user) => {
      const { config } = context.services;
      const factor = await begin(unit, user.id, 'APP', newAppSecret(config));
      return { id: factor.id, ...appAddress(factor, config, 'Professional Portal', user.email) };
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Ends setting up an app, with a code that it shows. Other sessions end, and a notice is mailed. Errors: INVALID, NOT_FOUND, REFUSED (FACTOR_NOT_FRESH).' })
  @Allow(person)
  confirmApp(@Arg('id', () => ID) id: string, @Arg('code', () => String) code: string, @Arg('name', () => String, { description: 'What you call it, up to 60 characters.' }) name: string, @Ctx() context: Context): Promise<boolean> {
    const called = oneLine(name, 'The name', 60);
    return asOwner(context, async (unit, user) => {
      const factor = await waiting(unit, user.id, id, 'APP');
      const step = stepOfCode(factor, context.services.config, code.slice(0, 100).normalize('NFKC').replace(/\D/g, ''), context.now);
      if (step === null) throw invalid('That code is not right. Look at the app again: it changes every half minute. If it never fits, check the clock of your phone.', { field: 'code' });
      Object.assign(factor, { name: called, lastStep: step, confirmedAt: unit.now });
      await changed(context, unit, user, 'APP', 'user.factorAdded', `An authenticator app (“${called}”) was added to your account of the Professional Portal.`);
      return true;
    });
  }

  @Mutation(() => PasskeyStarted, { nullable: true, description: `Begins to make a passkey. ${FRESH}, NOT_NOW.` })
  @Allow(person)
  startPasskey(@Ctx() context: Context): Promise<PasskeyStarted> {
    return asOwner(context, async (unit, user) => {
      const { options, challenge } = await passkeyToMake(context.services.config, user, await passkeysOf(unit, user.id));
      const factor = await begin(unit, user.id, 'PASSKEY', challenge);
      return { id: factor.id, options };
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Ends making a passkey, with what the browser answered, as JSON. Other sessions end, and a notice is mailed. Errors: INVALID, NOT_FOUND, REFUSED (FACTOR_NOT_FRESH).' })
  @Allow(person)
  confirmPasskey(@Arg('id', () => ID) id: string, @Arg('answer', () => String) answer: string, @Arg('name', () => String, { description: 'What you call it, up to 60 characters.' }) name: string, @Ctx() context: Context): Promise<boolean> {
    const called = oneLine(name, 'The name', 60);
    return asOwner(context, async (unit, user) => {
      const factor = await waiting(unit, user.id, id, 'PASSKEY');
      const made = await madePasskey(context.services.config, answer, factor.secret ?? '');
      if (!made) throw invalid('The passkey could not be checked. Try again.', { field: 'passkey' });
      Object.assign(factor, { ...made, secret: null, name: called, confirmedAt: unit.now });
      await changed(context, unit, user, 'PASSKEY', 'user.factorAdded', `A passkey (“${called}”) was added to your account of the Professional Portal.`);
      return true;
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Takes an app or a passkey of yours away. Other sessions end, and a notice is mailed. Takes a fresh second factor. Errors: NOT_FOUND, REFUSED (FACTOR_NOT_FRESH).' })
  @Allow(person)
  removeFactor(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    return asOwner(context, async (unit, user) => {
      const factor = isUuid(id) ? await unit.em.findOne(Factor, { id, userId: user.id }) : null;
      if (!factor) throw notFound('passkey or app');
      unit.em.remove(factor);
      await changed(context, unit, user, null, 'user.factorRemoved', `${factor.kind === 'APP' ? 'The authenticator app' : 'The passkey'} “${factor.name}” was taken away from your account of the Professional Portal.`);
      return true;
    });
  }

  @Mutation(() => [String], { nullable: true, description: `Makes ten recovery codes, each for one sign-in; those from before work no more. They are shown this once: they are kept as hashes. ${FRESH}.` })
  @Allow(person)
  makeRecoveryCodes(@Ctx() context: Context): Promise<string[]> {
    return asOwner(context, async (unit, user) => {
      const codes = newRecoveryCodes();
      await unit.em.nativeDelete(RecoveryCode, { userId: user.id });
      for (const code of codes) unit.em.create(RecoveryCode, { id: newId(), userId: user.id, codeHash: await hashCode(plainRecoveryCode(code)), createdAt: unit.now }, { persist: true });
      await changed(context, unit, user, null, 'user.recoveryCodesMade', 'New recovery codes were made for your account of the Professional Portal. Those from before work no more.');
      return codes;
    });
  }
}

function asOwner<T>(context: Context, work: (unit: Unit, user: User) => Promise<T>): Promise<T> {
  requireFreshFactor(context);
  return context.changeAs({ realm: 'accounts' }, async (unit) => work(unit, await unit.em.findOneOrFail(User, { id: context.viewer.id! })));
}

async function begin(unit: Unit, userId: string, kind: Factor['kind'], secret: string): Promise<Factor> {
  await unit.em.nativeDelete(Factor, { userId, kind, confirmedAt: null });
  if ((await unit.em.count(Factor, { userId })) >= MOST) throw notNow(`Nobody needs more than ${MOST} passkeys and apps. Take one away first.`, ['removeFactor']);
  return unit.em.create(Factor, { id: newId(), userId, kind, name: '', secret, counter: 0, transports: [], createdAt: unit.now }, { persist: true });
}

async function waiting(unit: Unit, userId: string, id: string, kind: Factor['kind']): Promise<Factor> {
  const found = isUuid(id) ? await unit.em.findOne(Factor, { id, userId, kind, confirmedAt: null }) : null;
  if (!found) throw notFound('passkey or app that is being set up');
  return found;
}

/** What follows from every change of a factor. The session in which a better one was proved counts as one with it. */
async function changed(context: Context, unit: Unit, user: User, proved: Factor['kind'] | null, act: string, notice: string): Promise<void> {
  const { sessionId } = context.viewer;
  await endSessionsOf(unit, user.id, sessionId);
  if (proved && sessionId) await unit.em.nativeUpdate(Session, { id: sessionId }, { factor: proved });
  await auditPerson(unit, user.id, { act });
  tellOfChange(unit, context.services.config, user.email, notice);
}

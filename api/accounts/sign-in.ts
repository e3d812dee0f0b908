import { Arg, Ctx, Field, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, anybody, person } from '../access/index.js';
import type { Context } from '../context.js';
import { PortalError, throttled, unauthenticated } from '../kernel/errors.js';
import { tokenHash } from '../kernel/seal.js';
import { auditPerson } from './about-person.js';
import { Session, SignInChallenge } from './credential.js';
import { parseEmail, throttleKeyOf } from './email-address.js';
import { SignInStarted, challengeUnderWay, startChallenge } from './factors/challenge.js';
import { SecondFactor } from './factors/factor.js';
import { ProofInput, notProved, prove, useUp } from './factors/prove.js';
import { findForSignIn } from './find.js';
import { isSecret, pretendToCheck } from './password.js';
import { isKnownDevice, rememberDevice } from './sessions/known-device.js';
import { SignInCompleted, openSession } from './sessions/open-session.js';
import { actingNameOf } from './team-mailbox.js';

@InputType()
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account.' })
  email!: string;
  @Field(() => String, { description: 'Its password, as chosen.' })
  password!: string;
  @Field(() => String, { nullable: true, description: 'What an earlier confirmSignIn gave as deviceToken: tries from a browser that is known are counted apart.' })
  device?: string | null;
}

const wrong = () => new PortalError('UNAUTHENTICATED', 'The e-mail address or the password is not right.');

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInStarted, { nullable: true, description: 'First step of signing in: password. The best second factor of the person is asked for; where that is EMAIL, a code of six digits is mailed. Errors: UNAUTHENTICATED (the same for an unknown address), THROTTLED.' })
  @Allow(anybody)
  async signIn(@Arg('input', () => SignInInput) { email: typed, password, device }: SignInInput, @Ctx() context: Context): Promise<SignInStarted> {
    const { throttle } = context.services;
    const email = parseEmail(typed);
    await throttle.count('signInAddress', context.device.address);
    // Whoever guesses from elsewhere shuts nobody out of a browser of their own (docs/decisions/0008).
    const [limit, key] = device && (await isKnownDevice(context, email.key, device)) ? (['signInDevice', device] as const) : (['signInAccount', email.throttleKey] as const);
    if (limit === 'signInAccount' && (await throttle.isFull('signInWrong', context.device.address))) throw throttled(15 * 60);
    // Counted before it is judged, and given back where it was right: guesses at the same time do not come free.
    if (!(await throttle.allows(limit, key))) throw throttled(15 * 60);
    const found = await findForSignIn(context, email.key);
    const right = password.length <= 1000 && (found?.passwordHash ? await isSecret(password, found.passwordHash) : await pretendToCheck(password));
    if (!found || !right) {
      await throttle.count('signInWrong', context.device.address);
      await context.changeAs({ realm: 'accounts' }, (unit) => auditPerson(unit, found?.id ?? null, { act: 'user.signInRefused' }));
      throw wrong();
    }
    await throttle.count('codes', email.throttleKey);
    await throttle.forget(limit, key);
    return context.changeAs({ realm: 'accounts' }, (unit) => startChallenge(context, unit, found, null, null));
  }

  @Query(() => SignInStarted, { nullable: true, description: 'A sign-in or confirmation that is under way: what is asked for, and what could be asked for instead. Errors: UNAUTHENTICATED where it is over.' })
  @Allow(anybody)
  signInUnderWay(@Arg('challenge', () => String) challenge: string, @Ctx() context: Context): Promise<SignInStarted> {
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const found = await unit.em.findOne(SignInChallenge, { tokenHash: tokenHash(challenge), usedAt: null, expiresAt: { $gt: context.now } });
      if (!found?.userId) throw notProved();
      return challengeUnderWay(context, unit, found, challenge);
    });
  }

  @Mutation(() => SignInStarted, { nullable: true, description: 'Goes on with a sign-in or a confirmation by another second factor. What was asked for before stops working. Errors: UNAUTHENTICATED, NOT_NOW (that factor is not open to them), THROTTLED.' })
  @Allow(anybody)
  chooseFactor(@Arg('challenge', () => String) challenge: string, @Arg('factor', () => SecondFactor) factor: SecondFactor, @Ctx() context: Context): Promise<SignInStarted> {
    return goOn(context, challenge, factor);
  }

  @Mutation(() => SignInStarted, { nullable: true, description: 'Mails a new code for a sign-in that is under way; the one before stops working. Errors: UNAUTHENTICATED, THROTTLED.' })
  @Allow(anybody)
  resendCode(@Arg('challenge', () => String) challenge: string, @Ctx() context: Context): Promise<SignInStarted> {
    return goOn(context, challenge, SecondFactor.EMAIL);
  }

  @Mutation(() => SignInCompleted, { nullable: true, description: 'Second step of signing in: what the second factor says. Errors: UNAUTHENTICATED; after five wrong answers the sign-in begins again. INVALID (a team mailbox, and nobody named). THROTTLED.' })
  @Allow(anybody)
  async confirmSignIn(@Arg('input', () => ProofInput) input: ProofInput, @Ctx() context: Context): Promise<SignInCompleted> {
    const actingName = (await isTeamMailbox(context, input.challenge)) ? actingNameOf(input.actingName) : null;
    const proved = await prove(context, input, null);
    const found = await findForSignIn(context, { id: proved.userId });
    if (!found) throw notProved();
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      if (!(await useUp(unit, proved))) throw notProved();
      return { ...(await openSession(context, unit, found, proved.factor, actingName)), deviceToken: await rememberDevice(unit, found.id, input.device) };
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Ends the session that asks.' })
  @Allow(person)
  async signOut(@Ctx() context: Context): Promise<boolean> {
    const { sessionId, id } = context.viewer;
    if (!sessionId || !id) throw unauthenticated();
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      await unit.em.nativeUpdate(Session, { id: sessionId }, { endedAt: context.now });
      await auditPerson(unit, id, { act: 'user.signedOut' });
    });
    return true;
  }
}

async function isTeamMailbox({ services, now }: Context, challenge: string): Promise<boolean> {
  const rows = await services.database.read({ realm: 'accounts' }, { text: 'select 1 from sign_in_challenge c join "user" u on u.id = c.user_id where c.token_hash = $1 and c.session_id is null and c.used_at is null and c.expires_at > $2 and u.team_mailbox', values: [tokenHash(challenge), now] });
  return rows.length > 0;
}

/** The same sign-in by another way: the challenge before is over, whichever it was. */
function goOn(context: Context, challenge: string, factor: SecondFactor): Promise<SignInStarted> {
  return context.changeAs({ realm: 'accounts' }, async (unit) => {
    const before = await unit.em.findOne(SignInChallenge, { tokenHash: tokenHash(challenge), usedAt: null, expiresAt: { $gt: context.now } });
    const found = before?.userId ? await findForSignIn(context, { id: before.userId }) : undefined;
    if (!before || !found) throw notProved();
    if (factor === SecondFactor.EMAIL) await context.services.throttle.count('codes', throttleKeyOf(found.email));
    before.usedAt = context.now;
    return startChallenge(context, unit, found, factor, before.sessionId ?? null);
  });
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow, person } from '../../access/index.js';
import type { Context } from '../../context.js';
import { unauthenticated } from '../../kernel/errors.js';
import { newToken, tokenHash } from '../../kernel/seal.js';
import { auditPerson } from '../about-person.js';
import { Session, SignInChallenge } from '../credential.js';
import { throttleKeyOf } from '../email-address.js';
import { SignInStarted, startChallenge } from '../factors/challenge.js';
import { SecondFactor } from '../factors/factor.js';
import { ProofInput, notProved, prove, useUp } from '../factors/prove.js';
import { findForSignIn } from '../find.js';
import { SESSION_PREFIX } from '../session.js';
import { SignInCompleted } from './open-session.js';

/** Before an act that an open session alone must not do: the second factor, once more. */
@Resolver()
export class ConfirmAgainResolver {
  @Mutation(() => SignInStarted, { nullable: true, description: 'Asks the person of this session for a second factor again; a code is mailed where that is the factor. Errors: NOT_NOW (that factor is not open to them), THROTTLED.' })
  @Allow(person)
  async askConfirmation(@Arg('factor', () => SecondFactor, { nullable: true, description: 'Which; absent: the best that they have.' }) factor: SecondFactor | null, @Ctx() context: Context): Promise<SignInStarted> {
    const { sessionId, found } = await sessionOf(context);
    if (factor === null || factor === SecondFactor.EMAIL) await context.services.throttle.count('codes', throttleKeyOf(found.email));
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      await unit.em.nativeUpdate(SignInChallenge, { sessionId, usedAt: null }, { usedAt: unit.now });
      return startChallenge(context, unit, found, factor, sessionId);
    });
  }

  @Mutation(() => SignInCompleted, { nullable: true, description: 'Confirms with the second factor that it is still the person of this session. For ten minutes, what needs that is possible. The session gets a new token. Errors: UNAUTHENTICATED, THROTTLED.' })
  @Allow(person)
  async confirmAgain(@Arg('input', () => ProofInput) input: ProofInput, @Ctx() context: Context): Promise<SignInCompleted> {
    const { sessionId, found } = await sessionOf(context);
    const proved = await prove(context, input, sessionId);
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      if (!(await useUp(unit, proved))) throw notProved();
      const session = await unit.em.findOneOrFail(Session, { id: sessionId });
      const sessionToken = `${SESSION_PREFIX}${newToken()}`;
      Object.assign(session, { tokenHash: tokenHash(sessionToken), confirmedAt: unit.now, ...(proved.factor !== SecondFactor.EMAIL && { factor: proved.factor }) });
      await auditPerson(unit, found.id, { act: 'user.confirmedAgain' });
      return { sessionToken, expiresAt: session.expiresAt };
    });
  }
}

async function sessionOf(context: Context) {
  const { sessionId, id } = context.viewer;
  const found = sessionId && id ? await findForSignIn(context, { id }) : undefined;
  if (!sessionId || !found) throw unauthenticated();
  return { sessionId, found };
}

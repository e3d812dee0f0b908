import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, administratorOfAuthority, hasRole, requireFreshFactor } from '../../access/index.js';
import type { Context } from '../../context.js';
import { notFound, notNow } from '../../kernel/errors.js';
import { reasonGiven } from '../../kernel/text.js';
import { isUuid } from '../../reading/condition.js';
import type { Unit } from '../../unit.js';
import { auditPerson, authoritiesOf } from '../about-person.js';
import { endSessionsOf } from '../end-sessions.js';
import { forgetFactorsOf } from '../factors/forget.js';
import { User } from '../user.js';
import { tellOfChange } from './notices.js';
import { mailReset } from './start-reset.js';

@InputType()
export class HelpPersonInput {
  @Field(() => ID, { description: 'The person, who belongs to your authority or to a setting there.' })
  person!: string;
  @Field(() => String, { description: 'Why, and how you know that it is them; up to 1,000 characters.' })
  reason!: string;
}

/** What an administrator does for somebody who is locked out. Never choosing a password for them (ASVS 5.0, 6.4.6). */
@Resolver()
export class HelpResolver {
  @Mutation(() => Boolean, { nullable: true, description: 'Mails a person of your authority the link to choose a new password; the security question is not asked behind it, and with the new password their passkeys, app, recovery codes and security answer are taken away. You see neither link nor password. Takes a fresh second factor. Errors: REFUSED, NOT_FOUND, INVALID.' })
  @Allow(administratorOfAuthority)
  sendReset(@Arg('input', () => HelpPersonInput) input: HelpPersonInput, @Ctx() context: Context): Promise<boolean> {
    return help(context, input, 'user.resetSent', async (unit, user, reason) => {
      await mailReset(unit, context.services.config, user, { assisted: true, reason, because: `${context.viewer.name} of your authority sends you this link, so that you can choose a new password. Your passkeys, authenticator app and recovery codes are then taken away; you sign in with a mailed code and set up new ones.` });
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Takes the passkeys, app and recovery codes of a person who has lost them away, and ends their sessions; they sign in with a mailed code and set up new ones. Takes a fresh second factor, and is not for oneself. Errors: REFUSED, NOT_FOUND, NOT_NOW, INVALID.' })
  @Allow(administratorOfAuthority)
  forgetFactors(@Arg('input', () => HelpPersonInput) input: HelpPersonInput, @Ctx() context: Context): Promise<boolean> {
    if (input.person === context.viewer.id) throw notNow('Another administrator must do this for you.');
    return help(context, input, 'user.factorsForgotten', async (unit, user) => {
      await forgetFactorsOf(unit, user.id);
      await endSessionsOf(unit, user.id);
      tellOfChange(unit, context.services.config, user.email, `${context.viewer.name} of your authority took away your passkeys, authenticator app and recovery codes, because you had lost them. Sign in with your password and a mailed code, and set up new ones.`);
    });
  }
}

async function help(context: Context, input: HelpPersonInput, act: string, work: (unit: Unit, user: User, reason: string) => Promise<void>): Promise<boolean> {
  requireFreshFactor(context);
  const reason = reasonGiven(input.reason, 1_000);
  await context.changeAs({ realm: 'accounts' }, async (unit) => {
    const user = isUuid(input.person) ? await unit.em.findOne(User, { id: input.person, disabledAt: null }) : null;
    const mine = user ? (await authoritiesOf(unit, user.id)).some((code) => hasRole(context.viewer, code, 'ADMINISTRATOR')) : false;
    if (!user || !mine) throw notFound('person of your authority');
    await work(unit, user, reason);
    await auditPerson(unit, user.id, { act, purpose: reason });
  });
  return true;
}

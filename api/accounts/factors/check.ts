import { Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow, person, requireFreshFactor } from '../../access/index.js';
import type { Context } from '../../context.js';
import { notFound } from '../../kernel/errors.js';
import { auditPerson } from '../about-person.js';
import { Credential } from '../credential.js';
import { tellOfChange } from '../credentials/notices.js';
import { endSessionsOf } from '../end-sessions.js';
import { User } from '../user.js';
import { RecoveryCode } from './factor.js';

/**
 * After a reset: whoever had the password before may have set up a passkey or an app, or kept a sheet of codes. They are
 * not taken away by the reset itself, since whoever has the mailbox would then need no second factor (ASVS 5.0, 6.4.3);
 * their owner is shown them at the first sign-in, and says which are theirs (docs/decisions/0008).
 */
@Resolver()
export class CheckFactorsResolver {
  @Mutation(() => Boolean, { nullable: true, description: 'Says, after a reset, that every passkey, app and sheet of recovery codes that is left is one’s own; they are not asked about again. Takes a fresh second factor. Errors: REFUSED (FACTOR_NOT_FRESH).' })
  @Allow(person)
  async confirmFactors(@Ctx() context: Context): Promise<boolean> {
    requireFreshFactor(context);
    const userId = context.viewer.id!;
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const waited = await unit.em.nativeUpdate(Credential, { userId, factorsToCheckSince: { $ne: null } }, { factorsToCheckSince: null });
      if (waited > 0) await auditPerson(unit, userId, { act: 'user.factorsConfirmed' });
    });
    return true;
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Takes your recovery codes away. Other sessions end, and a notice is mailed. Takes a fresh second factor. Errors: NOT_FOUND, REFUSED (FACTOR_NOT_FRESH).' })
  @Allow(person)
  async removeRecoveryCodes(@Ctx() context: Context): Promise<boolean> {
    requireFreshFactor(context);
    const { id, sessionId } = context.viewer;
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const user = await unit.em.findOneOrFail(User, { id: id! });
      if ((await unit.em.nativeDelete(RecoveryCode, { userId: user.id })) === 0) throw notFound('recovery codes');
      await endSessionsOf(unit, user.id, sessionId);
      await auditPerson(unit, user.id, { act: 'user.recoveryCodesRemoved' });
      tellOfChange(unit, context.services.config, user.email, 'The recovery codes of your account of the Professional Portal were taken away.');
    });
    return true;
  }
}

import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, person } from '../../access/index.js';
import type { Context } from '../../context.js';
import { invalid, notNow, unauthenticated } from '../../kernel/errors.js';
import { auditPerson } from '../about-person.js';
import { throttleKeyOf } from '../email-address.js';
import { endSessionsOf } from '../end-sessions.js';
import { findForSignIn } from '../find.js';
import { isSecret } from '../password.js';
import { checkPasswordOf } from './check-password-of.js';
import { tellOfChange } from './notices.js';
import { setPassword } from './set-password.js';

@InputType()
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password as it is.' })
  current!: string;
  @Field(() => String, { description: 'The new one, 8 to 256 characters; common ones are refused.' })
  password!: string;
}

@Resolver()
export class ChangePasswordResolver {
  @Mutation(() => Boolean, { nullable: true, description: 'Changes the password; every other session ends, and a notice is mailed. Errors: INVALID (with field current or password), NOT_NOW (the person has no password here), THROTTLED.' })
  @Allow(person)
  async changePassword(@Arg('input', () => ChangePasswordInput) { current, password }: ChangePasswordInput, @Ctx() context: Context): Promise<boolean> {
    const { throttle, config } = context.services;
    const found = await findForSignIn(context, { id: context.viewer.id! });
    if (!found) throw unauthenticated();
    if (!found.passwordHash) throw notNow('You sign in through your authority, so there is no password to change here.');
    const key = throttleKeyOf(found.email);
    await throttle.count('signInAccount', key);
    if (current.length > 1000 || !(await isSecret(current, found.passwordHash))) throw invalid('That is not your password as it is now.', { field: 'current' });
    await throttle.forget('signInAccount', key);
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      await checkPasswordOf(unit, found, password);
      await setPassword(unit, found.id, password);
      await endSessionsOf(unit, found.id, context.viewer.sessionId);
      await auditPerson(unit, found.id, { act: 'user.passwordChanged' });
      tellOfChange(unit, config, found.email, 'The password of your account of the Professional Portal was changed. Everywhere else you have been signed out.');
    });
    return true;
  }
}

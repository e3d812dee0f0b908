import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, anybody } from '../access/index.js';
import type { Context } from '../context.js';
import { invalid } from '../kernel/errors.js';
import { send } from '../messages/index.js';
import { isPrivateDomain, parseEmail } from './email-address.js';

@ObjectType({ description: 'What a school’s network must let through.', simpleResolvers: true })
export class NetworkFacts {
  @Field(() => String, { nullable: true, description: 'Who every mail of this portal is from.' })
  @Allow(anybody)
  mailFrom!: string;
}

/** For the network check, which needs no account. */
@Resolver()
export class NetworkCheckResolver {
  @Query(() => NetworkFacts, { nullable: true, description: 'What a school’s network must let through.' })
  @Allow(anybody)
  networkFacts(@Ctx() { services }: Context): NetworkFacts {
    return { mailFrom: services.config.MAIL_FROM };
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Sends one short mail of fixed words to a work address, so that its owner sees whether our mail arrives: one a day to an address, five an hour from a network address, 300 a day in all. Not to private addresses. Errors: INVALID, THROTTLED.' })
  @Allow(anybody)
  async sendTestMail(@Arg('email', () => String) typed: string, @Ctx() context: Context): Promise<boolean> {
    const { throttle, config } = context.services;
    const email = parseEmail(typed);
    if (isPrivateDomain(email.domain)) throw invalid('Enter a work e-mail address. Mail to private mailboxes does not go through the network of a school.', { field: 'email' });
    await throttle.count('testMailAddress', context.device.address);
    await throttle.count('testMailTo', email.throttleKey);
    await throttle.count('testMails', 'all');
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      send(unit, config, { template: 'network-check', to: email.address, subject: 'Our mail has arrived', paragraphs: ['Somebody, we think you, checked whether mail of the Professional Portal arrives at this address. It does.', 'Nothing else follows.'], expiresAt: new Date(unit.now.getTime() + 3_600_000) });
    });
    return true;
  }
}

import { Arg, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority } from '../access/index.js';
import { SessionView, endSessionsOf, openSessionsOf } from '../accounts/index.js';
import type { Context } from '../context.js';
import { invalid } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { AdministrativeActKind, keepAct } from './administrative-act.js';
import { personOfAuthority } from './person-of-authority.js';

@InputType()
export class ForPersonInput {
  @Field(() => ID, { description: 'Id of the person.' })
  person!: string;
  @Field(() => String, { description: 'Why, for the auditor to read; up to 1,000 characters.' })
  reason!: string;
}

@Resolver()
export class SessionsOfPersonResolver {
  @Query(() => [SessionView], { nullable: true, description: 'Where somebody of your authority, or of its settings, is signed in. Errors: NOT_FOUND.' })
  @Allow(administratorOfAuthority)
  async sessionsOf(@Arg('person', () => ID) person: string, @Ctx() context: Context): Promise<SessionView[]> {
    const { user } = await context.changeAs({ realm: 'accounts' }, (unit) => personOfAuthority(context, unit, person));
    return openSessionsOf(context, user.id);
  }

  @Mutation(() => Number, { nullable: true, description: 'Signs somebody of your authority, or of its settings, out everywhere; gives how many sessions ended. What they typed is stored. Errors: NOT_FOUND, INVALID (yourself, or no reason).' })
  @Allow(administratorOfAuthority)
  @Writes('Session.activeAt')
  async endSessionsOfPerson(@Arg('input', () => ForPersonInput) { person, reason }: ForPersonInput, @Ctx() context: Context): Promise<number> {
    const why = reasonGiven(reason, 1_000);
    if (person === context.viewer.id) throw invalid('End your own sessions on your account page.');
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const { user, authority } = await personOfAuthority(context, unit, person);
      unit.audit({ act: 'user.signedOutByAdministrator', authorityCode: authority, subjectType: 'User', subjectId: user.id, fields: ['reason'] });
      keepAct(unit, { authorityCode: authority, kind: AdministrativeActKind.SESSIONS_ENDED, personId: user.id, reason: why });
      return endSessionsOf(unit, user.id);
    });
  }
}

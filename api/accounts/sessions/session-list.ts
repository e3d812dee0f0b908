import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, person } from '../../access/index.js';
import type { Context } from '../../context.js';
import { notFound } from '../../kernel/errors.js';
import { isUuid } from '../../reading/condition.js';
import { auditPerson } from '../about-person.js';
import { Session } from '../credential.js';
import { addressRange, browserWords } from './device-words.js';
import { endSessionsOf } from '../end-sessions.js';

@ObjectType('Session', { description: 'A place where a person is signed in.', simpleResolvers: true })
export class SessionView {
  @Field(() => ID, { description: 'Id, for endSession.' })
  @Allow(person)
  id!: string;
  @Field(() => Date, { nullable: true, description: 'When the person signed in there.' })
  @Allow(person)
  startedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When the person last did something there, to the minute.' })
  @Allow(person)
  activeAt!: Date;
  @Field(() => String, { nullable: true, description: 'Browser and system, such as Chrome on Windows.' })
  @Allow(person)
  browser!: string;
  @Field(() => String, { nullable: true, description: 'The network it came from, roughly: a /24 or a /48.' })
  @Allow(person)
  addressRange!: string;
  @Field(() => String, { nullable: true, description: 'For a team mailbox: who said at sign-in that they are acting.' })
  @Allow(person)
  actingName!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True for the session that asks.' })
  @Allow(person)
  current!: boolean;
}

/** Open sessions of somebody, the one used last first. Needs the realm accounts. */
export async function openSessionsOf(context: Context, userId: string): Promise<SessionView[]> {
  const rows = await context.services.database.read(
    { realm: 'accounts' },
    { text: `select id, started_at as "startedAt", active_at as "activeAt", acting_name as "actingName", device from session where user_id = $1 and ended_at is null and expires_at > $2 and active_at > $2 - make_interval(mins => idle_minutes) order by active_at desc, id limit 100`, values: [userId, context.now] },
  );
  return (rows as unknown as (Session & { id: string })[]).map(({ id, startedAt, activeAt, actingName, device }) => ({ id, startedAt, activeAt, actingName: actingName ?? null, browser: browserWords(device?.agent ?? ''), addressRange: addressRange(device?.address ?? ''), current: id === context.viewer.sessionId }));
}

@Resolver()
export class SessionResolver {
  @Query(() => [SessionView], { nullable: true, description: 'Where you are signed in, the place used last first. Any number of sessions may be open at once.' })
  @Allow(person)
  mySessions(@Ctx() context: Context): Promise<SessionView[]> {
    return openSessionsOf(context, context.viewer.id!);
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Ends a session of yours, at once. Errors: NOT_FOUND.' })
  @Allow(person)
  async endSession(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    const userId = context.viewer.id!;
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const ended = isUuid(id) ? await unit.em.nativeUpdate(Session, { id, userId, endedAt: null }, { endedAt: unit.now }) : 0;
      if (ended === 0) throw notFound('session');
      await auditPerson(unit, userId, { act: 'user.sessionEnded' });
    });
    return true;
  }

  @Mutation(() => Number, { nullable: true, description: 'Ends every session of yours but the one that asks; gives how many.' })
  @Allow(person)
  endOtherSessions(@Ctx() context: Context): Promise<number> {
    const { id: userId, sessionId } = context.viewer;
    return context.changeAs({ realm: 'accounts' }, (unit) => endSessionsOf(unit, userId!, sessionId));
  }
}

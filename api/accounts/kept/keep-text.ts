import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, anybody, person } from '../../access/index.js';
import type { Context } from '../../context.js';
import { newId } from '../../database/columns.js';
import { invalid, notFound, unauthenticated } from '../../kernel/errors.js';
import { seal, tokenHash, unseal } from '../../kernel/seal.js';
import { isUuid } from '../../reading/condition.js';
import type { Unit } from '../../unit.js';
import { Session } from '../credential.js';
import { User } from '../user.js';
import { KeptText } from './kept-text.js';

/** Hours for which text is kept, and for which an ended session still says whose it is. */
const HOURS = 24;
/** Pages of one person that are kept at a time; the oldest go first. */
const MOST = 20;
const PURPOSE = 'kept text';

@InputType()
export class KeepTextInput {
  @Field(() => String, { description: 'The token of the session that is over: it says whose the text is, and nothing else.' })
  session!: string;
  @Field(() => String, { description: 'Address of the page within this service, up to 2,000 characters.' })
  address!: string;
  @Field(() => String, { description: 'The fields of the page, as a JSON object; up to 5,000,000 characters.' })
  fields!: string;
}

@ObjectType('KeptText', { description: 'What you typed into a page whose session was over.', simpleResolvers: true })
export class KeptTextView {
  @Field(() => ID, { description: 'Id.' })
  @Allow(person)
  id!: string;
  @Field(() => String, { nullable: true, description: 'Address of the page.' })
  @Allow(person)
  address!: string;
  @Field(() => String, { nullable: true, description: 'The fields of the page, as a JSON object.' })
  @Allow(person)
  fields!: string;
  @Field(() => Date, { nullable: true, description: 'When it was typed.' })
  @Allow(person)
  keptAt!: Date;
}

/** Nothing that was typed is lost to a time-out: it waits, sealed, for the person whose session it was. */
@Resolver()
export class KeptTextResolver {
  @Mutation(() => ID, { nullable: true, description: 'Keeps what was typed into a page whose session is over, for a day, for the person of that session alone. A page is kept once, as it was last. Errors: UNAUTHENTICATED (nobody’s session, or over for more than a day), INVALID.' })
  @Allow(anybody)
  keepText(@Arg('input', () => KeepTextInput) { session: token, address, fields }: KeepTextInput, @Ctx() context: Context): Promise<string> {
    if (!/^\/(?![/\\])/.test(address) || address.length > 2000) throw invalid('The address is none of this service.');
    if (fields.length > 5_000_000 || !isObject(fields)) throw invalid('The fields are no JSON object of up to 5,000,000 characters.');
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const session = await unit.em.findOne(Session, { tokenHash: tokenHash(token), expiresAt: { $gt: before(unit.now) } });
      const user = session && (await unit.em.findOne(User, { id: session.userId, disabledAt: null }));
      if (!session || !user) throw unauthenticated();
      const known = await unit.em.findOne(KeptText, { sessionId: session.id, address });
      const sealed = seal(context.services.config.SECRET_KEY, PURPOSE, fields);
      const times = { keptAt: unit.now, expiresAt: new Date(unit.now.getTime() + HOURS * 3_600_000) };
      const kept = known ? Object.assign(known, { sealed, ...times }) : unit.em.create(KeptText, { id: newId(), userId: user.id, sessionId: session.id, address, sealed, ...times }, { persist: true });
      await unit.em.flush();
      await unit.em.execute('delete from kept_text where user_id = ? and id not in (select id from kept_text where user_id = ? order by kept_at desc, id desc limit ?)', [user.id, user.id, MOST]);
      return kept.id;
    });
  }

  @Query(() => KeptTextView, { nullable: true, description: 'Something of yours that was kept. Errors: NOT_FOUND, also for what is somebody else’s.' })
  @Allow(person)
  keptText(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<KeptTextView> {
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const kept = isUuid(id) ? await unit.em.findOne(KeptText, { id, userId: context.viewer.id!, expiresAt: { $gt: unit.now } }) : null;
      if (!kept) throw notFound('kept text');
      return { id, address: kept.address, fields: unseal(context.services.config.SECRET_KEY, PURPOSE, kept.sealed), keptAt: kept.keptAt };
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Forgets something of yours that was kept, once it is saved where it belongs.' })
  @Allow(person)
  forgetText(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    return context.changeAs({ realm: 'accounts' }, async (unit) => isUuid(id) && (await unit.em.nativeDelete(KeptText, { id, userId: context.viewer.id! })) === 1);
  }
}

const before = (now: Date) => new Date(now.getTime() - HOURS * 3_600_000);

/** What is too old to be taken up again; every hour. */
export async function forgetOldTexts(unit: Unit): Promise<void> {
  await unit.em.nativeDelete(KeptText, { expiresAt: { $lt: unit.now } });
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

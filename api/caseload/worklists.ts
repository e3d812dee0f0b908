import { Ctx, Field, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, caseworkerOfAuthority, qualityReaderOfAuthority, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { PortalError } from '../kernel/errors.js';
import { checkJudged } from '../reading/index.js';
import { Review, WorklistName, worklists } from '../reviews/index.js';

@ObjectType({ description: 'A worklist with how many reviews are in it. Read them with reviews(filter: { worklist: … }).', simpleResolvers: true })
export class Worklist {
  @Field(() => WorklistName, { description: 'Its name, for the filter.' })
  @Allow(recordReader)
  name!: WorklistName;
  @Field(() => String, { description: 'The words on its tab.' })
  @Allow(recordReader)
  says!: string;
  @Field(() => String, { description: 'What is in it, in a sentence.' })
  @Allow(recordReader)
  means!: string;
  @Field(() => String, { description: 'What to say when nothing is in it.' })
  @Allow(recordReader)
  empty!: string;
  @Field(() => Int, { description: 'How many reviews are in it for whoever asks.' })
  @Allow(recordReader)
  count!: number;
}

@Resolver()
export class WorklistResolver {
  @Query(() => [Worklist], { nullable: true, description: 'The worklists that you can have, with their counts from one statement. A list that goes by something you may not read is left out.' })
  @Allow(caseworkerOfAuthority, qualityReaderOfAuthority)
  async worklists(@Ctx() { viewer, reader, today }: Context, @Info() info: GraphQLResolveInfo): Promise<Worklist[]> {
    const own = worklists.filter(({ goesBy }) => isReadable(() => checkJudged(info, viewer, goesBy)));
    const [tally] = await reader.tally(viewer, Review, {}, Object.fromEntries(own.map(({ name, where }) => [name, where(viewer, today)])));
    return own.map(({ name, says, means, empty }) => ({ name, says, means, empty, count: tally?.counts[name] ?? 0 }));
  }

  @Mutation(() => Date, { nullable: true, description: 'Says that you have seen what is new; the list of what is new begins again from now. Gives the moment.' })
  @Allow(caseworkerOfAuthority)
  async markWorklistSeen(@Ctx() context: Context): Promise<Date> {
    await context.change(async (unit) => {
      await unit.em.execute('insert into worklist_look (user_id, looked_at) values (?, ?) on conflict (user_id) do update set looked_at = excluded.looked_at', [unit.viewer.id, unit.now]);
    });
    return context.now;
  }
}

function isReadable(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof PortalError && error.code === 'REFUSED') return false;
    throw error;
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, caseworkerOfAuthority } from '../access/index.js';
import { Assessment } from '../assessments/index.js';
import type { Context } from '../context.js';
import { type Condition, PageArgs, type PageOf, all, connectionOf, loadGrouped } from '../reading/index.js';
import { ClockView, Review, toClockView } from '../reviews/index.js';
import { AdviceRequest } from './advice-request.js';
import { AdviceState, awaited } from './advice-words.js';
import { clockOfAdvice } from './advice.clocks.js';

const MOST = 50;
const description = `Advice that was asked for by name, the first asked first, at most ${MOST}. Never the setting’s to see.`;
const adviceOf = (context: Context, info: GraphQLResolveInfo, id: string): Promise<AdviceRequest[]> => loadGrouped(context, info, AdviceRequest, 'caseId', id, [['askedOn', 'asc'], ['id', 'asc']], MOST);

export const AdviceRequestConnection = connectionOf('AdviceRequest', () => AdviceRequest);

@InputType()
export class AdviceFilter {
  @Field(() => Boolean, { nullable: true, description: 'Awaited, or come in and not taken over.' })
  awaited?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Awaited, and its day is over.' })
  late?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Come in, and not taken over yet.' })
  cameIn?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Asked for by whoever asks.' })
  mine?: boolean | null;
}

const condition = ({ awaited: open, late, cameIn, mine }: AdviceFilter, viewer: Context['viewer'], today: string): Condition =>
  all(open ? { state: { $in: [...awaited] } } : {}, late ? { state: AdviceState.ASKED, dueOn: { $lt: today } } : {}, cameIn ? { state: AdviceState.CAME_IN } : {}, mine ? { askedById: viewer.id } : {});

@Resolver(() => AdviceRequest)
export class AdviceRequestResolver {
  @Query(() => AdviceRequestConnection, { nullable: true, description: 'Requests for advice of the authority, the first due first. Errors: REFUSED, INVALID.' })
  @Allow(caseworkerOfAuthority)
  adviceRequests(@Args(() => PageArgs) page: PageArgs, @Arg('filter', () => AdviceFilter, { nullable: true }) filter: AdviceFilter | null, @Ctx() { viewer, reader, today }: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<AdviceRequest>> {
    return reader.page(viewer, info, AdviceRequest, page, condition(filter ?? {}, viewer, today), [['dueOn', 'asc', true], ['id', 'asc']]);
  }

  @FieldResolver(() => ClockView, { nullable: true, description: 'By when it must be given and why; missing for a review whose meeting is not booked.' })
  @Needs('ofReview', 'askedOn', 'meetingOn', 'receivedOn', 'endedOn', 'exceptionDays')
  @Allow(caseworkerOfAuthority)
  clock(@Root() advice: AdviceRequest, @Ctx() { today }: Context): ClockView | null {
    const clock = clockOfAdvice(advice);
    return clock ? toClockView(clock, today) : null;
  }
}

@Resolver(() => Review)
export class AdviceOfReviewResolver {
  @FieldResolver(() => [AdviceRequest], { nullable: true, description })
  @Needs('id')
  @Allow(caseworkerOfAuthority)
  adviceRequests(@Root() { id }: Review, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AdviceRequest[]> {
    return adviceOf(context, info, id);
  }
}

@Resolver(() => Assessment)
export class AdviceOfAssessmentResolver {
  @FieldResolver(() => [AdviceRequest], { nullable: true, description })
  @Needs('id')
  @Allow(caseworkerOfAuthority)
  adviceRequests(@Root() { id }: Assessment, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AdviceRequest[]> {
    return adviceOf(context, info, id);
  }
}

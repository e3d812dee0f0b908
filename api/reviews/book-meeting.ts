import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { addMonths } from '../kernel/civil-date.js';
import { invalid } from '../kernel/errors.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { ReviewStepInput } from './step-input.js';
import { take } from './take.js';

@InputType()
export class BookMeetingInput extends ReviewStepInput {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the meeting: within three months back and 18 months ahead; null takes it back.' })
  meetingOn?: string | null;
}

@Resolver()
export class BookMeetingResolver {
  @Mutation(() => Review, { nullable: true, description: 'Sets the day on which the review meeting is planned; the other side is told, and the statutory dates that count from it are shown. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  @Writes('Review.meetingBookedOn')
  async bookMeeting(@Arg('input', () => BookMeetingInput) { review: id, expectedVersion, meetingOn }: BookMeetingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      if (meetingOn && (meetingOn < addMonths(unit.today, -3) || meetingOn > addMonths(unit.today, 18))) throw invalid('The day of the meeting must be within the last three and the next 18 months.', { field: 'meetingOn' });
      await take(context, unit, review, 'bookMeeting', { meetingBookedOn: meetingOn ?? null }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

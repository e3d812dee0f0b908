import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { reasonGiven } from '../kernel/text.js';
import { checkDay } from './dates.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { ReviewStepInput } from './step-input.js';
import { take } from './take.js';

@InputType()
export class RecordReportInput extends ReviewStepInput {
  @Field(() => GraphQLLocalDate, { description: 'Day of the meeting: today or in the past.' })
  meetingHeldOn!: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day that everybody was invited.' })
  invitedOn?: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day that the written advice was sent to everybody invited.' })
  adviceSentOn?: string | null;
  @Field(() => GraphQLLocalDate, { description: 'Day that the report was sent to everybody invited: not before the meeting.' })
  reportSentOn!: string;
  @Field(() => String, { description: 'The report: progress towards the outcomes, recommended amendments, and where people disagreed; up to 20,000 characters.' })
  report!: string;
}

@Resolver()
export class RecordReportResolver {
  @Mutation(() => Review, { nullable: true, description: 'For a review that the authority holds: records the meeting and its report; the decision is next. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.meetingHeldOn', 'Review.invitedOn', 'Review.adviceSentOn', 'Review.reportSentOn', 'Review.reportText', 'Review.submittedAt', 'Review.acceptedAt')
  async recordReport(@Arg('input', () => RecordReportInput) input: RecordReportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    const reportText = reasonGiven(input.report, 20_000, 'The report');
    const { meetingHeldOn, reportSentOn, invitedOn = null, adviceSentOn = null } = input;
    await context.change(async (unit) => {
      const review = await lockReview(unit, input.review);
      checkDay('meetingHeldOn', 'The day of the meeting', meetingHeldOn, unit.today, [review.lastCompletedOn, 'the decision after the last review']);
      for (const [field, day, what] of [['invitedOn', invitedOn, 'The day of the invitations'], ['adviceSentOn', adviceSentOn, 'The day the advice was sent']] as const) if (day) checkDay(field, what, day, meetingHeldOn);
      checkDay('reportSentOn', 'The day the report was sent', reportSentOn, unit.today, [meetingHeldOn, 'the meeting']);
      await take(context, unit, review, 'recordReport', { meetingHeldOn, invitedOn, adviceSentOn, reportSentOn, reportText, submittedAt: review.submittedAt ?? unit.now, acceptedAt: unit.now }, input.expectedVersion);
    });
    return context.reader.find(context.viewer, info, Review, { id: input.review });
  }
}

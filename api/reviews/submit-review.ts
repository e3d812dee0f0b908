import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow, Writes, memberOfSetting, recordReader } from '../access/index.js';
import { Child } from '../children/index.js';
import type { Context } from '../context.js';
import { checkStep } from '../kernel/lifecycle.js';
import { isCivilDate } from '../kernel/civil-date.js';
import { type Problem, ProblemType, type Submission, submitResponse, withoutKept } from '../forms/index.js';
import { releaseDocuments } from '../documents/index.js';
import { lockReview } from './find.js';
import { type ReviewRow, reviewLifecycle } from './review.lifecycle.js';
import { Review } from './review.js';
import { ReviewKind } from './review-words.js';
import { take } from './take.js';

@InputType()
export class SubmitReviewInput {
  @Field(() => ID, { description: 'The review.' })
  review!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw.' })
  expectedVersion?: number | null;
}

@ObjectType({ description: 'The review that was submitted, or what is missing.', simpleResolvers: true })
export class SubmitReviewResult {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  @Allow(recordReader)
  review!: Review | null;
  @Field(() => Boolean, { description: 'Whether it was submitted.' })
  @Allow(recordReader)
  submitted!: boolean;
  @Field(() => [ProblemType], { description: 'What stands between the draft and its submission.' })
  @Allow(recordReader)
  problems!: Problem[];
}

@Resolver()
export class SubmitReviewResolver {
  @Mutation(() => SubmitReviewResult, {
    nullable: true,
    description: 'Submits the form of a review to the authority. A repeat after it was submitted is refused and submits nothing twice. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT.',
  })
  @Allow(memberOfSetting)
  @Writes('Review.state', 'Review.submission', 'Review.submittedAt', 'Review.submittedByName', 'Review.meetingHeldOn', 'Review.invitedOn', 'Review.adviceSentOn', 'Review.kind', 'Review.returnReason', 'Review.documents', 'Draft.open')
  async submitReview(@Arg('input', () => SubmitReviewInput) { review: id, expectedVersion }: SubmitReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubmitReviewResult> {
    const problems = await context.change(async (unit): Promise<Problem[]> => {
      const review = await lockReview(unit, id);
      checkStep(reviewLifecycle, 'submitReview', unit.viewer, review as ReviewRow, expectedVersion);
      const child = await unit.em.findOneOrFail(Child, { id: review.childId });
      const { submission, problems: found } = await submitResponse(unit, review.responseId!, { bornOn: child.bornOn, taughtInYear: child.taughtInYear ?? null });
      if (!submission) return withoutKept(context, review.responseId!, found);
      child.sharedAt ??= unit.now;
      await unit.em.flush();
      await take(context, unit, review, 'submitReview', { ...takenOver(review, submission), submittedAt: review.submittedAt ?? unit.now, submittedByName: unit.viewer.name, returnReason: null });
      await releaseDocuments(unit, review.responseId!, submission, review.reference);
      return [];
    });
    const review = await context.reader.find(context.viewer, info, Review, { id }, 'review');
    return { review, submitted: problems.length === 0, problems };
  }
}

/** What the authority's record takes over from what was submitted: the days of the meeting and of what went before it, and what kind of review it was. */
export function takenOver(review: Review, submission: Submission): Partial<Review> {
  const day = (key: string, before: string | null | undefined) => (isCivilDate(submission.record[key]) ? (submission.record[key] as string) : (before ?? null));
  const kind = submission.record['review.type'];
  return {
    submissionId: submission.id, meetingHeldOn: day('review.meetingDate', review.meetingHeldOn), invitedOn: day('review.invitesSentDate', review.invitedOn), adviceSentOn: day('review.papersSentDate', review.adviceSentOn),
    ...(kinds.has(kind as ReviewKind) && { kind: kind as ReviewKind }),
  };
}

const kinds = new Set(Object.values(ReviewKind));

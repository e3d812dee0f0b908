import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { FormResponse } from '../forms/index.js';
import { reasonGiven } from '../kernel/text.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { ClosingReason } from './review-words.js';
import { ReviewStepInput } from './step-input.js';
import { take } from './take.js';

@InputType()
export class CloseReviewInput extends ReviewStepInput {
  @Field(() => ClosingReason, { description: 'Why it cannot go on.' })
  because!: ClosingReason;
  @Field(() => String, { description: 'The same in words, for the setting to read; up to 10,000 characters.' })
  reason!: string;
}

@Resolver()
export class CloseReviewResolver {
  @Mutation(() => Review, { nullable: true, description: 'Ends a review that cannot go on, such as when the child has moved to another authority. What was written stays on the file; no statutory date runs any more. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.closedOn', 'Review.closingReason', 'Review.outcomeReason', 'Draft.open')
  async closeReview(@Arg('input', () => CloseReviewInput) { review: id, expectedVersion, because, reason }: CloseReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    const outcomeReason = reasonGiven(reason, 10_000, 'The reason for closing it');
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await take(context, unit, review, 'closeReview', { closedOn: unit.today, closingReason: because, outcomeReason }, expectedVersion);
      if (review.responseId) await unit.em.nativeUpdate(FormResponse, { id: review.responseId, closedAt: null }, { closedAt: unit.now });
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { reopenResponse } from '../forms/index.js';
import { reasonGiven } from '../kernel/text.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { ReviewStepInput } from './step-input.js';
import { take } from './take.js';

@InputType()
export class ReturnReviewInput extends ReviewStepInput {
  @Field(() => String, { description: 'What is missing or wrong, for the setting to read; up to 4,000 characters.' })
  reason!: string;
}

@Resolver()
export class ReturnReviewResolver {
  @Mutation(() => Review, { nullable: true, description: 'Returns a review to the setting with a reason; its form opens again with every answer. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.returnReason', 'Review.returnedAt', 'Draft.open')
  async returnReview(@Arg('input', () => ReturnReviewInput) { review: id, expectedVersion, reason }: ReturnReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    const returnReason = reasonGiven(reason, 4_000, 'The reason for the return');
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await take(context, unit, review, 'returnReview', { returnedAt: unit.now, returnReason, acceptedAt: null }, expectedVersion);
      await reopenResponse(unit, review.responseId!);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

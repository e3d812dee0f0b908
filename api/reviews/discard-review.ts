import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { FormResponse } from '../forms/index.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { ReviewStepInput } from './step-input.js';
import { take } from './take.js';

@Resolver()
export class DiscardReviewResolver {
  @Mutation(() => Review, {
    nullable: true,
    description: 'Gives up a draft that was never submitted. A review that is due goes back to being expected; one that the setting called ends. What was typed is kept out of sight until its retention ends. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT.',
  })
  @Allow(memberOfSetting)
  @Writes('Review.state', 'Review.draft')
  async discardReview(@Arg('input', () => ReviewStepInput) { review: id, expectedVersion }: ReviewStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      const responseId = review.responseId ?? null;
      if (review.expectedOn) await take(context, unit, review, 'clearReview', { responseId: null }, expectedVersion);
      else await take(context, unit, review, 'discardReview', {}, expectedVersion);
      if (responseId) await unit.em.nativeUpdate(FormResponse, { id: responseId }, { closedAt: unit.now });
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { writeBack } from '../forms/index.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { ReviewStepInput } from './step-input.js';
import { take } from './take.js';

@Resolver()
export class AcceptReviewResolver {
  @Mutation(() => Review, { nullable: true, description: 'Accepts a submitted review as complete; the authority goes on to decide. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.acceptedAt', 'Plan.primaryNeed', 'Plan.secondaryNeed', 'Child.knownAs', 'Child.address', 'Child.postcode')
  async acceptReview(@Arg('input', () => ReviewStepInput) { review: id, expectedVersion }: ReviewStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await take(context, unit, review, 'acceptReview', { acceptedAt: unit.now }, expectedVersion);
      await writeBack(unit, review);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

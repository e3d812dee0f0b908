import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { StaffRole, StaffRoleName } from '../accounts/index.js';
import type { Context } from '../context.js';
import { invalid } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { ReviewStepInput } from './step-input.js';
import { take } from './take.js';

@InputType()
export class AssignReviewInput extends ReviewStepInput {
  @Field(() => ID, { nullable: true, description: 'The caseworker; null takes it from whoever has it.' })
  caseworker?: string | null;
}

@Resolver()
export class AssignReviewResolver {
  @Mutation(() => Review, { nullable: true, description: 'Gives a review to a caseworker or manager of its authority. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.assignedTo')
  async assignReview(@Arg('input', () => AssignReviewInput) { review: id, expectedVersion, caseworker }: AssignReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      if (caseworker) {
        const role = isUuid(caseworker) ? await unit.em.findOne(StaffRole, { userId: caseworker, authorityCode: review.authorityCode, endedAt: null, role: { $in: [StaffRoleName.CASEWORKER, StaffRoleName.MANAGER] } }, { filters: false }) : null;
        if (!role) throw invalid('Choose a caseworker or manager of this authority.', { field: 'caseworker' });
      }
      await take(context, unit, review, 'assignReview', { assignedToId: caseworker ?? null }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

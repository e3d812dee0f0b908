import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { PlanSectionInput, writeDraft } from '../plans/index.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { ReviewStepInput } from './step-input.js';
import { check, take } from './take.js';

@InputType()
export class DraftPlanInput extends ReviewStepInput {
  @Field(() => [PlanSectionInput], { description: 'The sections to write; those that are not named stay as they are.' })
  sections!: PlanSectionInput[];
  @Field(() => Int, { nullable: true, description: 'The count of changes of the draft that you saw; somebody else’s since is a CONFLICT.' })
  draftVersion?: number | null;
}

@Resolver()
export class DraftPlanResolver {
  @Mutation(() => Review, { nullable: true, description: 'Writes the amended plan, section by section, as a draft that the authority alone sees. It begins with the words of the plan in force. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.planDraft', 'PlanVersion.sections', 'PlanVersion.state', 'PlanVersion.number', 'PlanVersion.writtenByName', 'PlanVersion.writtenAt')
  async draftPlan(@Arg('input', () => DraftPlanInput) { review: id, expectedVersion, sections, draftVersion }: DraftPlanInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await check(unit, review, 'draftPlan', expectedVersion);
      const planDraftId = await writeDraft(unit, review, sections, draftVersion);
      await unit.em.flush();
      await take(context, unit, review, 'draftPlan', { planDraftId }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

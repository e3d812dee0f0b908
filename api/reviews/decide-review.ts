import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { Plan } from '../children/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { newReference } from '../forms/index.js';
import { addMonths } from '../kernel/civil-date.js';
import { nextDue } from '../kernel/clocks.js';
import { invalid } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import type { Unit } from '../unit.js';
import { lockReview } from './find.js';
import { clocksOf } from './review.clocks.js';
import { Review, ReviewDecision, ReviewState } from './review.js';
import { ReviewStepInput } from './step-input.js';
import { take } from './take.js';

@InputType()
export class DecideReviewInput extends ReviewStepInput {
  @Field(() => ReviewDecision, { description: 'Maintain, amend or cease the plan.' })
  decision!: ReviewDecision;
  @Field(() => GraphQLLocalDate, { description: 'Day the family and the setting are told: not before the meeting, not after today.' })
  decidedOn!: string;
  @Field(() => String, { description: 'Why, for the family and the setting to read; up to 10,000 characters.' })
  reason!: string;
}

@Resolver()
export class DecideReviewResolver {
  @Mutation(() => Review, { nullable: true, description: 'Records the authority’s decision after a review; the next review falls due 12 months later. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.decision', 'Review.decidedOn', 'Review.decisionReason', 'Review.decidedBy', 'Plan.lastReviewedOn', 'Plan.reviewDueOn')
  async decideReview(@Arg('input', () => DecideReviewInput) input: DecideReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    const decisionReason = reasonGiven(input.reason, 10_000, 'The reason for the decision');
    await context.change(async (unit) => {
      const review = await lockReview(unit, input.review);
      if (input.decidedOn > unit.today) throw invalid('The day of the decision must be today or in the past.', { field: 'decidedOn' });
      if (review.meetingHeldOn && input.decidedOn < review.meetingHeldOn) throw invalid(`The day of the decision must not be before the meeting on ${review.meetingHeldOn}.`, { field: 'decidedOn' });
      await take(context, unit, review, 'decideReview', { decision: input.decision, decidedOn: input.decidedOn, decisionReason, decidedById: unit.viewer.id }, input.expectedVersion);
      await planNext(unit, review, input.decidedOn, input.decision);
    });
    return context.reader.find(context.viewer, info, Review, { id: input.review });
  }
}

/** The review is complete when the decision is told; the next must be complete within 12 months of that (section 44). */
async function planNext(unit: Unit, review: Review, decidedOn: string, decision: ReviewDecision): Promise<void> {
  const plan = review.planId ? await unit.em.findOne(Plan, { id: review.planId }) : null;
  if (!plan) return;
  plan.lastReviewedOn = decidedOn;
  plan.reviewDueOn = addMonths(decidedOn, 12);
  if (decision === ReviewDecision.CEASE) return;
  const expectedOn = plan.reviewDueOn;
  const due = nextDue(clocksOf({ expectedOn }));
  unit.em.create(
    Review,
    {
      id: newId(), reference: newReference('R', 2), authorityCode: plan.authorityCode, settingId: plan.settingId ?? null, childId: plan.childId, planId: plan.id, state: ReviewState.EXPECTED,
      expectedOn, dueOn: due?.dueOn ?? null, dueClock: due?.code ?? null, assignedToId: review.assignedToId ?? null, changedAt: unit.now, version: 1,
    },
    { persist: true },
  );
  unit.audit({ act: 'review.expected', authorityCode: plan.authorityCode, settingId: plan.settingId, childId: plan.childId, subjectType: 'Plan', subjectId: plan.id, fields: ['lastReviewedOn', 'reviewDueOn'] });
}

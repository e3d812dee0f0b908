import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { Plan, PlanState } from '../children/index.js';
import type { Context } from '../context.js';
import { addMonths } from '../kernel/civil-date.js';
import { invalid } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { checkDay } from './dates.js';
import { expectReview } from './expect-review.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { AppealOutcome, ClosingReason, ReviewState } from './review-words.js';
import { ReviewStepInput } from './step-input.js';
import { check, take } from './take.js';

@InputType()
export class RecordAppealInput extends ReviewStepInput {
  @Field(() => GraphQLLocalDate, { description: 'Day it was registered with the tribunal: not before the decision, not after today.' })
  registeredOn!: string;
}

@InputType()
export class RecordAppealOutcomeInput extends ReviewStepInput {
  @Field(() => GraphQLLocalDate, { description: 'Day it ended: not before it was registered, not after today.' })
  endedOn!: string;
  @Field(() => AppealOutcome, { description: 'How it ended.' })
  outcome!: AppealOutcome;
}

@InputType()
export class CeasePlanInput extends ReviewStepInput {
  @Field(() => GraphQLLocalDate, { description: 'Day the plan ceases: not before two months after the decision was told, or an appeal has ended (section 45(4)); not after today.' })
  ceasedOn!: string;
}

@InputType()
export class ContinuePlanInput extends ReviewStepInput {
  @Field(() => String, { description: 'Why the plan goes on after all, for the family and the setting to read; up to 10,000 characters.' })
  reason!: string;
}

@Resolver()
export class CeasePlanResolver {
  @Mutation(() => Review, { nullable: true, description: 'Records that the family has appealed against the decision to cease: the plan goes on until the appeal has ended. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.appealedOn')
  async recordAppeal(@Arg('input', () => RecordAppealInput) { review: id, expectedVersion, registeredOn }: RecordAppealInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await check(unit, review, 'recordAppeal', expectedVersion);
      checkDay('registeredOn', 'The day of the appeal', registeredOn, unit.today, [review.decidedOn, 'the decision']);
      await take(context, unit, review, 'recordAppeal', { appealedOn: registeredOn }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }

  @Mutation(() => Review, { nullable: true, description: 'Records how the appeal ended. Where it was allowed, the plan cannot cease after this review. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.appealEndedOn', 'Review.appealOutcome')
  async recordAppealOutcome(@Arg('input', () => RecordAppealOutcomeInput) { review: id, expectedVersion, endedOn, outcome }: RecordAppealOutcomeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await check(unit, review, 'recordAppealOutcome', expectedVersion);
      checkDay('endedOn', 'The day the appeal ended', endedOn, unit.today, [review.appealedOn, 'it was registered']);
      await take(context, unit, review, 'recordAppealOutcome', { appealEndedOn: endedOn, appealOutcome: outcome }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }

  @Mutation(() => Review, { nullable: true, description: 'Ceases the plan after the time to appeal, or after an appeal has ended. Other reviews of the plan that are open are closed with it. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.ceasedOn', 'Plan.state', 'Plan.ceasedOn', 'Plan.ceaseReason')
  async ceasePlan(@Arg('input', () => CeasePlanInput) { review: id, expectedVersion, ceasedOn }: CeasePlanInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await check(unit, review, 'ceasePlan', expectedVersion);
      checkDay('ceasedOn', 'The day the plan ceases', ceasedOn, unit.today, [review.decidedOn, 'the decision'], [review.appealEndedOn, 'the appeal ended']);
      const earliest = addMonths(review.decidedOn!, 2);
      if (!review.appealEndedOn && ceasedOn < earliest) throw invalid(`The family may appeal until ${earliest}; the plan goes on until then.`, { field: 'ceasedOn', earliest, possible: ['recordAppeal', 'continuePlan'] });
      await take(context, unit, review, 'ceasePlan', { ceasedOn }, expectedVersion);
      const plan = await unit.em.findOneOrFail(Plan, { id: review.planId! });
      for (const other of await unit.em.find(Review, { planId: plan.id, id: { $ne: review.id }, expectedOn: { $ne: null }, state: { $in: [ReviewState.EXPECTED, ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.ACCEPTED] } }))
        await take(context, unit, other, 'closeReview', { closedOn: unit.today, closingReason: ClosingReason.PLAN_CEASED, outcomeReason: `The plan has ceased after the review ${review.reference}.` });
      Object.assign(plan, { state: PlanState.CEASED, ceasedOn, ceaseReason: review.ceaseReason });
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }

  @Mutation(() => Review, { nullable: true, description: 'Lets a plan that was to cease go on: after an appeal, or because the authority has changed its mind. The next review is due 12 months after the decision. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.continuedOn', 'Review.outcomeReason')
  async continuePlan(@Arg('input', () => ContinuePlanInput) { review: id, expectedVersion, reason }: ContinuePlanInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    const outcomeReason = reasonGiven(reason, 10_000, 'The reason for going on');
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await take(context, unit, review, 'continuePlan', { continuedOn: unit.today, outcomeReason }, expectedVersion);
      const plan = review.planId ? await unit.em.findOne(Plan, { id: review.planId }) : null;
      if (plan) await expectReview(unit, plan, { lastCompletedOn: review.decidedOn! }, review.assignedToId);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { Plan, PlacementType } from '../children/index.js';
import type { Context } from '../context.js';
import { addDays } from '../kernel/civil-date.js';
import { invalid } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { Organisation } from '../organisations/index.js';
import { issueVersion, sendDraft } from '../plans/index.js';
import { isUuid } from '../reading/condition.js';
import { checkDay } from './dates.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { ReviewStepInput } from './step-input.js';
import { check, take } from './take.js';

/** Days that a family has at least for its representations (regulation 22(2)(c)). */
const REPRESENTATION_DAYS = 15;

@InputType()
export class SendNoticeInput extends ReviewStepInput {
  @Field(() => GraphQLLocalDate, { description: 'Day the copy of the plan and the notice went out: not before the decision, not after today.' })
  sentOn!: string;
}

@InputType()
export class RecordRepresentationsInput extends ReviewStepInput {
  @Field(() => GraphQLLocalDate, { description: 'Day they came in: not before the notice, not after today.' })
  receivedOn!: string;
  @Field(() => String, { description: 'What the family said, up to 20,000 characters; or that it agrees.' })
  says!: string;
}

@InputType()
export class IssueFinalPlanInput extends ReviewStepInput {
  @Field(() => GraphQLLocalDate, { description: 'Day the final plan is sent: not before the notice, and not before the family has answered or its 15 days are over.' })
  issuedOn!: string;
  @Field(() => ID, { nullable: true, description: 'The setting that section I names now, where it changes.' })
  setting?: string | null;
  @Field(() => PlacementType, { nullable: true, description: 'Type of placement that section I names now, where it changes.' })
  placementType?: PlacementType | null;
}

@InputType()
export class DeclineToAmendInput extends ReviewStepInput {
  @Field(() => GraphQLLocalDate, { description: 'Day of the notice: not before the notice of proposed amendments, not after today.' })
  notifiedOn!: string;
  @Field(() => String, { description: 'Why the plan is not amended, for the family and the setting to read; up to 10,000 characters.' })
  reason!: string;
}

@Resolver()
export class AfterDecisionResolver {
  @Mutation(() => Review, { nullable: true, description: 'Sends the notice of proposed amendments after a decision to amend; what was written for the plan is frozen with it. Errors: NOT_FOUND, REFUSED, NOT_NOW (the amended plan is not written), CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.noticeSentOn', 'PlanVersion.state', 'PlanVersion.sentOn')
  async sendNotice(@Arg('input', () => SendNoticeInput) { review: id, expectedVersion, sentOn }: SendNoticeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await check(unit, review, 'sendNotice', expectedVersion);
      checkDay('sentOn', 'The day of the notice', sentOn, unit.today, [review.decidedOn, 'the decision']);
      await sendDraft(unit, review, sentOn);
      await take(context, unit, review, 'sendNotice', { noticeSentOn: sentOn }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }

  @Mutation(() => Review, { nullable: true, description: 'Records what the family said to the proposed amendments. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.representationsOn', 'Review.representations')
  async recordRepresentations(@Arg('input', () => RecordRepresentationsInput) { review: id, expectedVersion, receivedOn, says }: RecordRepresentationsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    const representations = reasonGiven(says, 20_000, 'The representations');
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await check(unit, review, 'recordRepresentations', expectedVersion);
      checkDay('receivedOn', 'The day they came in', receivedOn, unit.today, [review.noticeSentOn, 'the notice']);
      await take(context, unit, review, 'recordRepresentations', { representationsOn: receivedOn, representations }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }

  @Mutation(() => Review, { nullable: true, description: 'Issues the final amended plan: the draft as it stands, or what was proposed where nothing was written since. It is the plan in force from then on. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.finalPlanOn', 'Review.planDraft', 'Plan.issuedOn', 'Plan.setting', 'Plan.placementType', 'PlanVersion.state', 'PlanVersion.sentOn', 'PlanVersion.number')
  async issueFinalPlan(@Arg('input', () => IssueFinalPlanInput) { review: id, expectedVersion, issuedOn, setting, placementType }: IssueFinalPlanInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await check(unit, review, 'issueFinalPlan', expectedVersion);
      checkDay('issuedOn', 'The day of the final plan', issuedOn, unit.today, [review.noticeSentOn, 'the notice'], [review.representationsOn, 'the representations']);
      const earliest = addDays(review.noticeSentOn!, REPRESENTATION_DAYS);
      if (!review.representationsOn && issuedOn < earliest) throw invalid(`The family has until ${earliest} for its representations. Record them, or that it agrees, before the final plan is issued.`, { field: 'issuedOn', earliest, possible: ['recordRepresentations'] });
      const plan = await unit.em.findOneOrFail(Plan, { id: review.planId! });
      if (setting) {
        if (!isUuid(setting) || !(await unit.em.findOne(Organisation, { id: setting }))) throw invalid('Choose a setting of the register.', { field: 'setting' });
        plan.settingId = setting;
      }
      if (placementType) plan.placementType = placementType;
      plan.issuedOn = issuedOn;
      const version = await issueVersion(unit, review, plan.id, issuedOn, plan.settingId ?? null);
      await unit.em.flush();
      await take(context, unit, review, 'issueFinalPlan', { finalPlanOn: issuedOn, planDraftId: version.id }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }

  @Mutation(() => Review, { nullable: true, description: 'Gives notice, with reasons, that the plan is not amended after all (regulation 22(4)). Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.notAmendedOn', 'Review.outcomeReason')
  async declineToAmend(@Arg('input', () => DeclineToAmendInput) { review: id, expectedVersion, notifiedOn, reason }: DeclineToAmendInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    const outcomeReason = reasonGiven(reason, 10_000, 'The reason for not amending');
    await context.change(async (unit) => {
      const review = await lockReview(unit, id);
      await check(unit, review, 'declineToAmend', expectedVersion);
      checkDay('notifiedOn', 'The day of the notice', notifiedOn, unit.today, [review.noticeSentOn, 'the notice of proposed amendments']);
      await take(context, unit, review, 'declineToAmend', { notAmendedOn: notifiedOn, outcomeReason }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

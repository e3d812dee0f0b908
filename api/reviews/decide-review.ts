import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { CeaseReason, Child, Plan } from '../children/index.js';
import type { Context } from '../context.js';
import { addMonths, civilDateAt } from '../kernel/civil-date.js';
import { nextDue } from '../kernel/clocks.js';
import { invalid, notNow } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { Organisation } from '../organisations/index.js';
import { sendDraft } from '../plans/index.js';
import type { Unit } from '../unit.js';
import { checkDay } from './dates.js';
import { expectReview, timesOf } from './expect-review.js';
import { lockReview } from './find.js';
import { clocksOf } from './review.clocks.js';
import { Review } from './review.js';
import { ReviewDecision, ReviewState } from './review-words.js';
import { ReviewStepInput } from './step-input.js';
import { check, take } from './take.js';

@InputType()
export class DecideReviewInput extends ReviewStepInput {
  @Field(() => ReviewDecision, { description: 'Maintain, amend or cease the plan.' })
  decision!: ReviewDecision;
  @Field(() => GraphQLLocalDate, { description: 'Day the family and the setting are told: not before the meeting, not before the report came in, not after today.' })
  decidedOn!: string;
  @Field(() => String, { description: 'Why, for the family and the setting to read; up to 10,000 characters.' })
  reason!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'For a decision to amend: that the notice of proposed amendments goes out with it, as regulation 22(2) asks. Takes an amended plan that was written with draftPlan.' })
  withNotice?: boolean;
  @Field(() => CeaseReason, { nullable: true, description: 'For a decision to cease: why, as the SEN2 return asks it.' })
  ceaseReason?: CeaseReason | null;
}

@Resolver()
export class DecideReviewResolver {
  @Mutation(() => Review, { nullable: true, description: 'Records the authority’s decision after a review, and with it the notice of proposed amendments where it amends; the next review falls due 12 months later. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.decision', 'Review.decidedOn', 'Review.decisionReason', 'Review.decidedBy', 'Review.noticeSentOn', 'Review.ceaseReason', 'Plan.lastReviewedOn', 'Plan.reviewDueOn', 'PlanVersion.state', 'PlanVersion.sentOn')
  async decideReview(@Arg('input', () => DecideReviewInput) input: DecideReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    const decisionReason = reasonGiven(input.reason, 10_000, 'The reason for the decision');
    const { decision, decidedOn, withNotice = false, ceaseReason = null } = input;
    await context.change(async (unit) => {
      const review = await lockReview(unit, input.review);
      await check(unit, review, 'decideReview', input.expectedVersion);
      const reportOn = review.reportSentOn ?? (review.submittedAt ? civilDateAt(new Date(review.submittedAt)) : null);
      checkDay('decidedOn', 'The day of the decision', decidedOn, unit.today, [review.meetingHeldOn, 'the meeting'], [reportOn, 'the report came in']);
      if (decision === ReviewDecision.CEASE && !ceaseReason) throw invalid('Say why the plan is to cease.', { field: 'ceaseReason', possible: Object.values(CeaseReason) });
      if (withNotice && decision !== ReviewDecision.AMEND) throw invalid('Only a decision to amend goes with a notice of proposed amendments.', { field: 'withNotice' });
      if (withNotice && !review.planDraftId) throw notNow('The notice needs the amended plan: write the proposed amendments first, or record the decision now and send the notice after it.', ['draftPlan'], ['the amended plan is not written yet']);
      if (withNotice) await sendDraft(unit, review, decidedOn);
      await take(context, unit, review, 'decideReview', { decision, decidedOn, decisionReason, decidedById: unit.viewer.id, ...(withNotice && { noticeSentOn: decidedOn }), ...(decision === ReviewDecision.CEASE && { ceaseReason }) }, input.expectedVersion);
      await planNext(unit, review, decidedOn, decision);
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
  if (decision !== ReviewDecision.CEASE) await dueAnew(unit, plan, review, decidedOn);
}

/** One review at a time is due by the 12 months: where an early one was held, the annual one that nobody has begun counts anew. */
async function dueAnew(unit: Unit, plan: Plan, decided: Review, decidedOn: string): Promise<void> {
  await unit.em.flush();
  const open = await unit.em.findOne(Review, { planId: plan.id, id: { $ne: decided.id }, calledBecause: null, expectedOn: { $ne: null }, state: { $in: [ReviewState.EXPECTED, ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.ACCEPTED] } });
  if (!open) return void (await expectReview(unit, plan, { lastCompletedOn: decidedOn }, decided.assignedToId));
  if (open.state !== ReviewState.EXPECTED) return;
  const child = await unit.em.findOneOrFail(Child, { id: plan.childId });
  const setting = plan.settingId ? await unit.em.findOne(Organisation, { id: plan.settingId }) : null;
  Object.assign(open, { lastCompletedOn: decidedOn, planMadeOn: null, expectedOn: addMonths(decidedOn, 12), changedAt: unit.now }, timesOf(child.bornOn, setting, decidedOn));
  const due = nextDue(clocksOf(open));
  Object.assign(open, { dueOn: due?.dueOn ?? null, dueClock: due?.code ?? null });
  unit.audit({ act: 'review.expected', authorityCode: open.authorityCode, settingId: open.settingId, childId: open.childId, subjectType: 'Review', subjectId: open.id, fields: ['expectedOn'] });
}

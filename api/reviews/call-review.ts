import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { Child, Plan, PlanState } from '../children/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { newReference } from '../forms/index.js';
import { addMonths } from '../kernel/civil-date.js';
import { nextDue } from '../kernel/clocks.js';
import { invalid, notFound, notNow, refused } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { isUuid } from '../reading/condition.js';
import { clocksOf } from './review.clocks.js';
import { tell } from './take.js';
import { Review } from './review.js';
import { Convenor, ReviewKind, ReviewState } from './review-words.js';

@InputType()
export class CallReviewInput {
  @Field(() => ID, { description: 'The child, with a plan that your authority maintains.' })
  child!: string;
  @Field(() => ReviewKind, { description: 'What it is for: INTERIM or EMERGENCY. The annual one is due of itself.' })
  kind!: ReviewKind;
  @Field(() => Convenor, { description: 'Who is to hold the meeting.' })
  convenedBy!: Convenor;
  @Field(() => GraphQLLocalDate, { description: 'Day by which it is to be complete: from today on, within a year.' })
  by!: string;
  @Field(() => String, { description: 'Why, for the setting to read; up to 4,000 characters.' })
  reason!: string;
}

const open = [ReviewState.EXPECTED, ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.ACCEPTED];

@Resolver()
export class CallReviewResolver {
  @Mutation(() => Review, {
    nullable: true,
    description: 'Calls a review before the annual one: an interim or an emergency review, held by the setting or by the authority. The setting is told. Errors: NOT_FOUND, REFUSED, NOT_NOW (no plan is maintained, or one that was called is open), INVALID.',
  })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.state', 'Review.kind', 'Review.convenedBy', 'Review.expectedOn', 'Review.calledBecause')
  async callReview(@Arg('input', () => CallReviewInput) input: CallReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    const calledBecause = reasonGiven(input.reason, 4_000, 'The reason for the review');
    if (input.kind !== ReviewKind.INTERIM && input.kind !== ReviewKind.EMERGENCY) throw invalid('An annual review and one before a move are due of themselves. Choose an interim or an emergency review.', { field: 'kind', possible: [ReviewKind.INTERIM, ReviewKind.EMERGENCY] });
    const id = await context.change(async (unit) => {
      const child = isUuid(input.child) ? await unit.em.findOne(Child, { id: input.child }) : null;
      if (!child) throw notFound('child');
      if (!caseworkerOfAuthority.holds(unit.viewer, child)) throw refused('call a review of this child', [caseworkerOfAuthority]);
      if (input.by < unit.today || input.by > addMonths(unit.today, 12)) throw invalid('The day by which it is to be complete must be from today on and within a year.', { field: 'by' });
      if (input.convenedBy === Convenor.SETTING && !child.settingId) throw invalid('The child attends no setting. The authority holds the review (regulation 21).', { field: 'convenedBy', possible: [Convenor.AUTHORITY] });
      await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`review ${child.id}`]);
      const plan = await unit.em.findOne(Plan, { childId: child.id, authorityCode: child.authorityCode, state: PlanState.ACTIVE });
      if (!plan) throw notNow('The authority maintains no plan for this child, so there is nothing to review.', []);
      const called = await unit.em.findOne(Review, { childId: child.id, calledBecause: { $ne: null }, state: { $in: open } });
      if (called) throw notNow(`A review that was called is open already: ${called.reference}.`, ['bookMeeting', 'closeReview']);
      const facts = { expectedOn: input.by, calledBecause, convenedBy: input.convenedBy, circumstances: [] };
      const due = nextDue(clocksOf(facts));
      const review = unit.em.create(
        Review,
        {
          id: newId(), reference: newReference('R', 2), authorityCode: child.authorityCode, settingId: child.settingId ?? null, childId: child.id, planId: plan.id, state: ReviewState.EXPECTED, kind: input.kind, ...facts,
          dueOn: due?.dueOn ?? null, dueClock: due?.code ?? null, assignedToId: unit.viewer.id, changedAt: unit.now, version: 1,
        },
        { persist: true },
      );
      unit.audit({ act: 'review.called', audience: 'BOTH', authorityCode: review.authorityCode, settingId: review.settingId, childId: review.childId, subjectType: 'Review', subjectId: review.id, fields: ['kind', 'convenedBy', 'expectedOn', 'calledBecause', 'state'] });
      await tell(context, unit, review, 'callReview');
      return review.id;
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

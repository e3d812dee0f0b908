import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, memberOfSetting } from '../access/index.js';
import { Child, Plan, PlanState } from '../children/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { invalid, notFound, notNow } from '../kernel/errors.js';
import { knownFacts, newReference, offerOf, openResponse } from '../forms/index.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { lockReview } from './find.js';
import { Review } from './review.js';
import { Convenor, ReviewKind, ReviewState } from './review-words.js';
import { take } from './take.js';

/** The form of every review; its variants are for early years, school age and post-16. */
export const REVIEW_FORM = 'ehcp_review';

@InputType()
export class StartReviewInput {
  @Field(() => ID, { description: 'The child, on the roll of one of your settings.' })
  child!: string;
  @Field(() => String, { description: 'Variant of the form that the authority takes: early_years, school_age or post16.' })
  variant!: string;
}

@Resolver()
export class StartReviewResolver {
  @Mutation(() => Review, {
    nullable: true,
    description: 'Begins the review that is due, or one that the setting calls early, with what is known filled in. Where one is under way, gives that. Errors: NOT_FOUND, NOT_NOW (the authority does not take this form), INVALID.',
  })
  @Allow(memberOfSetting)
  @Writes('Review.state', 'Review.draft')
  async startReview(@Arg('input', () => StartReviewInput) { child: childId, variant }: StartReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Review | null> {
    const id = await context.change(async (unit) => {
      const child = isUuid(childId) ? await unit.em.findOne(Child, { id: childId }) : null;
      if (!child?.settingId || !unit.viewer.settings.has(child.settingId)) throw notFound('child');
      // Two people who press the button at once get one review.
      await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`review ${child.id}`]);
      const open = await unit.em.findOne(Review, { childId: child.id, settingId: child.settingId, state: { $in: [ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.ACCEPTED] } });
      if (open) return open.id;
      const offer = await offerOf(unit, child.authorityCode, REVIEW_FORM);
      if (!offer) throw notNow('The authority does not take reviews through this portal.', []);
      if (!offer.variants.includes(variant)) throw invalid(`Choose one of the forms that the authority takes: ${offer.variants.join(', ')}.`, { field: 'variant', possible: offer.variants });
      const plan = await unit.em.findOne(Plan, { childId: child.id, state: PlanState.ACTIVE });
      const response = await openResponse(unit, { authorityCode: child.authorityCode, settingId: child.settingId, childId: child.id, form: REVIEW_FORM, variant, facts: await knownFacts(unit, child, plan) });
      const review = await expectedOrNew(unit, child, plan);
      await take(context, unit, review, 'startReview', { responseId: response.id });
      return review.id;
    });
    return context.reader.find(context.viewer, info, Review, { id });
  }
}

/** The review that is due by the 12-month rule where its day is known; else a new one that the setting calls. */
async function expectedOrNew(unit: Unit, child: Child, plan: Plan | null): Promise<Review> {
  const expected = await unit.em.findOne(Review, { childId: child.id, settingId: child.settingId!, state: ReviewState.EXPECTED }, { orderBy: { expectedOn: 'asc' } });
  if (expected) return lockReview(unit, expected.id);
  return unit.em.create(
    Review,
    { id: newId(), reference: newReference('R', 2), authorityCode: child.authorityCode, settingId: child.settingId!, childId: child.id, planId: plan?.id ?? null, state: ReviewState.EXPECTED, kind: ReviewKind.INTERIM, convenedBy: Convenor.SETTING, circumstances: [], changedAt: unit.now, version: 1 },
    { persist: true },
  );
}

import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority, hasRole, recordReader } from '../access/index.js';
import { StaffRole, StaffRoleName, User } from '../accounts/index.js';
import type { Context } from '../context.js';
import { PortalError, invalid, notFound } from '../kernel/errors.js';
import { checkStep } from '../kernel/lifecycle.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { type ReviewRow, reviewLifecycle } from './review.lifecycle.js';
import { Review } from './review.js';
import { take } from './take.js';

/** Reviews that one act takes in. */
export const MOST_AT_ONCE = 200;

@InputType({ description: 'One review among several, and who is to have it.' })
export class BulkInput {
  @Field(() => ID, { description: 'The review.' })
  review!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw; somebody else’s change since leaves this one as it is.' })
  expectedVersion?: number | null;
  @Field(() => ID, { nullable: true, description: 'The caseworker; null takes it from whoever has it.' })
  caseworker?: string | null;
}

@ObjectType({ description: 'What came, or would come, of one review in an act on several.', simpleResolvers: true })
export class BulkRow {
  @Field(() => ID, { description: 'The review.' })
  @Allow(recordReader)
  review!: string;
  @Field(() => String, { nullable: true, description: 'Its reference; missing where it is not yours to see.' })
  @Allow(recordReader)
  reference!: string | null;
  @Field(() => Boolean, { description: 'Whether it was, or could be, done.' })
  @Allow(recordReader)
  done!: boolean;
  @Field(() => String, { nullable: true, description: 'The error code where it was not: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT or INVALID.' })
  @Allow(recordReader)
  code!: string | null;
  @Field(() => String, { description: 'The effect in words, or why there was none.' })
  @Allow(recordReader)
  says!: string;
}

@Resolver()
export class AssignReviewsResolver {
  @Query(() => [BulkRow], { nullable: true, description: 'What assigning several reviews would do, before it is done. Errors: INVALID (more than 200, or one twice).' })
  @Allow(caseworkerOfAuthority)
  async assignPreview(@Arg('items', () => [BulkInput]) items: BulkInput[], @Ctx() context: Context): Promise<BulkRow[]> {
    return context.change(async (unit) => assignAll(context, unit, checked(items), false));
  }

  @Mutation(() => [BulkRow], { nullable: true, description: 'Gives several reviews to caseworkers. Each is done whole or not at all, and the answer says for each what came of it; where the whole act fails, nothing was done. Errors: INVALID (more than 200, or one twice).' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.assignedTo')
  async assignReviews(@Arg('items', () => [BulkInput]) items: BulkInput[], @Ctx() context: Context): Promise<BulkRow[]> {
    return context.change(async (unit) => assignAll(context, unit, checked(items), true));
  }
}

function checked(items: readonly BulkInput[]): readonly BulkInput[] {
  if (items.length === 0 || items.length > MOST_AT_ONCE) throw invalid(`Choose 1 to ${MOST_AT_ONCE} reviews.`, { limit: MOST_AT_ONCE });
  if (new Set(items.map(({ review }) => review)).size < items.length) throw invalid('Name each review once.');
  return items;
}

/** The same statements however many there are: one locks them all, in the order of their ids, so that two such acts never wait for each other. */
async function assignAll(context: Context, unit: Unit, items: readonly BulkInput[], really: boolean): Promise<BulkRow[]> {
  const ids = items.map(({ review }) => review).filter(isUuid);
  const found = await unit.em.find(Review, { id: { $in: ids } }, { orderBy: { id: 'asc' }, ...(really && { lockMode: LockMode.PESSIMISTIC_WRITE }) });
  const workers = [...new Set([...items.map(({ caseworker }) => caseworker), ...found.map(({ assignedToId }) => assignedToId)].filter((id): id is string => id != null && isUuid(id)))];
  const names = new Map((await unit.em.find(User, { id: { $in: workers } })).map(({ id, name }) => [id, name]));
  const roles = await unit.em.find(StaffRole, { userId: { $in: workers }, endedAt: null, role: { $in: [StaffRoleName.CASEWORKER, StaffRoleName.MANAGER] } }, { filters: false });
  const rows: BulkRow[] = [];
  for (const { review: id, expectedVersion, caseworker = null } of items) {
    const review = found.find((each) => each.id === id.toLowerCase());
    try {
      if (!review || !hasRole(unit.viewer, review.authorityCode, 'CASEWORKER', 'MANAGER')) throw notFound('review');
      if (caseworker && !roles.some(({ userId, authorityCode }) => userId === caseworker && authorityCode === review.authorityCode)) throw invalid('Choose a caseworker or manager of this authority.', { field: 'caseworker' });
      const before = review.assignedToId ? (names.get(review.assignedToId) ?? 'somebody') : 'nobody';
      const after = caseworker ? (names.get(caseworker) ?? 'somebody') : 'nobody';
      const stays = (review.assignedToId ?? null) === caseworker;
      if (!really || stays) checkStep(reviewLifecycle, 'assignReview', unit.viewer, review as ReviewRow, expectedVersion);
      else await take(context, unit, review, 'assignReview', { assignedToId: caseworker }, expectedVersion);
      rows.push({ review: id, reference: review.reference, done: true, code: null, says: stays ? `Stays with ${after}` : `From ${before} to ${after}` });
    } catch (error) {
      if (!(error instanceof PortalError)) throw error;
      rows.push({ review: id, reference: review?.reference ?? null, done: false, code: error.code, says: error.message });
    }
  }
  return rows;
}

import { LockMode } from '@mikro-orm/core';
import { caseworkerOfAuthority } from '../access/index.js';
import { notFound } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { Review } from './review.js';

/** The review to change, locked; one that is not the viewer's to see does not exist for them. */
export async function lockReview(unit: Unit, id: string): Promise<Review> {
  const found = isUuid(id) ? ((await unit.em.findOne(Review, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? (await ofChildWhoMoved(unit, id))) : null;
  if (!found) throw notFound('review');
  return found;
}

/** The filter of a review asks that of its child, too; a review stays with its authority when the child becomes another's. */
async function ofChildWhoMoved(unit: Unit, id: string): Promise<Review | null> {
  const review = await unit.em.findOne(Review, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: { mine: false } });
  return review && caseworkerOfAuthority.holds(unit.viewer, review) && (review.submittedAt || review.expectedOn) ? review : null;
}

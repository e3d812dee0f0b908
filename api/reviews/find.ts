import { LockMode } from '@mikro-orm/core';
import { notFound } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { Review } from './review.js';

/** The review to change, locked; one that is not the viewer's to see does not exist for them. */
export async function lockReview(unit: Unit, id: string): Promise<Review> {
  const found = isUuid(id) ? await unit.em.findOne(Review, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!found) throw notFound('review');
  return found;
}

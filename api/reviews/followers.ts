import type { Unit } from '../unit.js';
import type { Review } from './review.js';

/** What another room does when a step was taken, in the same transaction; that room knows this one, and not the other way round. */
export type ReviewFollower = (unit: Unit, review: Review, step: string) => Promise<void>;

export const followers: ReviewFollower[] = [];
export const followReviews = (follower: ReviewFollower): void => void followers.push(follower);

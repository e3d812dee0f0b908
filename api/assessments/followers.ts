import type { Unit } from '../unit.js';
import type { Assessment } from './assessment.js';

/** What another room does when a step was taken, in the same transaction; that room knows this one, and not the other way round. */
export type AssessmentFollower = (unit: Unit, assessment: Assessment, step: string) => Promise<void>;

export const followers: AssessmentFollower[] = [];
export const followAssessments = (follower: AssessmentFollower): void => void followers.push(follower);

import { type Assessment, type AssessmentRow, assessmentLifecycle, lockAssessment, takeAssessmentStep } from '../assessments/index.js';
import type { Context } from '../context.js';
import type { Submission } from '../forms/index.js';
import { checkStep } from '../kernel/lifecycle.js';
import { type Review, type ReviewRow, lockReview, reviewLifecycle, takeReviewStep, takenOver } from '../reviews/index.js';
import type { Unit } from '../unit.js';

export type QueryStep = 'askAboutAnswer' | 'replyToQueries' | 'settleQuery' | 'withdrawQuery';

/** A review or an assessment, as far as queries go. */
export interface QueriedCase {
  row: Review | Assessment;
  responseId: string;
  submissionId: string;
  /** What its documents are called. */
  what: string;
  /** Refuses where this person may not, or where it is not possible now. */
  check(step: QueryStep): void;
  /** Takes the step; with a new submission where an answer was changed. */
  take(step: QueryStep, submission?: Submission): Promise<void>;
}

/** The case to change, locked. Errors: NOT_FOUND. */
export async function lockCase(context: Context, unit: Unit, { review, assessment }: { review?: string | null; assessment?: string | null }): Promise<QueriedCase> {
  if (review) {
    const row = await lockReview(unit, review);
    return {
      row, responseId: row.responseId!, submissionId: row.submissionId!, what: 'Review',
      check: (step) => void checkStep(reviewLifecycle, step, unit.viewer, row as ReviewRow),
      take: (step, submission) => takeReviewStep(context, unit, row, step, submission ? takenOver(row, submission) : {}),
    };
  }
  const row = await lockAssessment(unit, assessment ?? '');
  return {
    row, responseId: row.responseId!, submissionId: row.submissionId!, what: 'Form',
    check: (step) => void checkStep(assessmentLifecycle, step, unit.viewer, row as AssessmentRow),
    take: (step, submission) => takeAssessmentStep(context, unit, row, step, submission ? { submissionId: submission.id } : {}),
  };
}

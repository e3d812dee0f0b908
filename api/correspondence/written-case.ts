import { Field, ID, InputType } from 'type-graphql';
import { type RuleRow, caseworkerOfAuthority } from '../access/index.js';
import { type Assessment, type AssessmentRow, assessmentLifecycle, lockAssessment } from '../assessments/index.js';
import { checkStep } from '../kernel/lifecycle.js';
import { type Review, type ReviewRow, lockReview, reviewLifecycle } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { MessageSide } from './case-message.js';

export type MessageStep = 'writeMessage' | 'withdrawMessage';

/** Names the case of a message. */
@InputType()
export class OfCaseInput {
  @Field(() => ID, { nullable: true, description: 'The review; or else name an assessment.' })
  review?: string | null;
  @Field(() => ID, { nullable: true, description: 'The assessment.' })
  assessment?: string | null;
}

/** A review or an assessment, as far as messages go. */
export interface WrittenCase {
  row: Review | Assessment;
  type: 'Review' | 'Assessment';
  /** Refuses where this person may not, or where it is not possible now; gives what the log calls it. */
  check(step: MessageStep): string;
}

/** The case, locked. Errors: NOT_FOUND. */
export async function lockWrittenCase(unit: Unit, { review, assessment }: OfCaseInput): Promise<WrittenCase> {
  if (review) {
    const row = await lockReview(unit, review);
    return { row, type: 'Review', check: (step) => checkStep(reviewLifecycle, step, unit.viewer, row as ReviewRow).act };
  }
  const row = await lockAssessment(unit, assessment ?? '');
  return { row, type: 'Assessment', check: (step) => checkStep(assessmentLifecycle, step, unit.viewer, row as AssessmentRow).act };
}

/** For whom somebody writes: whoever works cases of the authority writes for it. */
export const sideOf = (unit: Unit, row: RuleRow): MessageSide => (caseworkerOfAuthority.holds(unit.viewer, row) ? MessageSide.AUTHORITY : MessageSide.SETTING);

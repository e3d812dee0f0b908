import { LockMode } from '@mikro-orm/core';
import type { Context } from '../context.js';
import { type Assessment, type AssessmentRow, assessmentLifecycle, lockAssessment, takeAssessmentStep } from '../assessments/index.js';
import { conflict, notFound } from '../kernel/errors.js';
import { checkStep } from '../kernel/lifecycle.js';
import { isUuid } from '../reading/condition.js';
import { type Review, type ReviewRow, lockReview, reviewLifecycle } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { AdviceRequest } from './advice-request.js';
import { AdviceState, awaited } from './advice-words.js';

export type AdviceStep = 'askForAdvice' | 'settleAdvice';

/** The review or the assessment that advice is asked for. */
export interface AdvisedCase {
  row: Review | Assessment;
  ofReview: boolean;
  check(step: AdviceStep): string;
}

export async function lockAdvisedCase(unit: Unit, { review, assessment }: { review?: string | null | undefined; assessment?: string | null | undefined }): Promise<AdvisedCase> {
  if (review) {
    const row = await lockReview(unit, review);
    return { row, ofReview: true, check: (step) => checkStep(reviewLifecycle, step, unit.viewer, row as ReviewRow).act };
  }
  const row = await lockAssessment(unit, assessment ?? '');
  return { row, ofReview: false, check: (step) => checkStep(assessmentLifecycle, step, unit.viewer, row as AssessmentRow).act };
}

/** A request to change, locked with its case. Errors: NOT_FOUND, CONFLICT. */
export async function lockAdvice(unit: Unit, id: string, expectedVersion?: number | null): Promise<{ advice: AdviceRequest; of: AdvisedCase }> {
  const found = isUuid(id) ? await unit.em.findOne(AdviceRequest, { id }) : null;
  if (!found) throw notFound('request for advice');
  const of = await lockAdvisedCase(unit, found.ofReview ? { review: found.caseId } : { assessment: found.caseId });
  const advice = await unit.em.refreshOrFail(found, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (expectedVersion != null && advice.version !== expectedVersion) throw conflict('Somebody changed this request since you looked. Look at it again.', { expectedVersion, currentVersion: advice.version, currentState: advice.state });
  return { advice, of };
}

/**
 * The days of the assessment are those of its requests: the first was asked for on, and the last came in on. So the
 * clock of the case and the steps that need all advice have one truth.
 */
export async function settleDaysOf(context: Context, unit: Unit, { row, ofReview }: AdvisedCase): Promise<void> {
  if (ofReview) return;
  const assessment = row as Assessment;
  await unit.em.flush();
  const requests = await unit.em.find(AdviceRequest, { caseId: assessment.id, state: { $ne: AdviceState.CANCELLED } });
  const open = requests.filter(({ state }) => awaited.includes(state)).length;
  Object.assign(assessment, { adviceAwaited: open, adviceByName: requests.length });
  const askedOn = requests.map((each) => each.askedOn).sort()[0] ?? null;
  const allInOn = open > 0 || requests.length === 0 ? null : requests.map(({ receivedOn, endedOn }) => receivedOn ?? endedOn ?? '').sort().at(-1)!;
  if (askedOn && (assessment.adviceRequestedOn == null || askedOn < assessment.adviceRequestedOn || (assessment.adviceReceivedOn != null && allInOn === null)))
    await takeAssessmentStep(context, unit, assessment, 'askForAdvice', { adviceRequestedOn: assessment.adviceRequestedOn && assessment.adviceRequestedOn < askedOn ? assessment.adviceRequestedOn : askedOn, adviceReceivedOn: null });
  if (allInOn && assessment.adviceReceivedOn !== allInOn) await takeAssessmentStep(context, unit, assessment, 'settleAdvice', { adviceReceivedOn: allInOn });
}

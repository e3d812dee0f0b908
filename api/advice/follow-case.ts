import { anonymous } from '../access/index.js';
import { followAssessments } from '../assessments/index.js';
import { Context, type Services } from '../context.js';
import { followReviews } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { AdviceRequest } from './advice-request.js';
import { AdviceState, awaited } from './advice-words.js';
import { clockOfAdvice } from './advice.clocks.js';
import { endLinks } from './guest-advice.js';

/* What is awaited follows its case: a statutory exception or another day of the meeting moves its day, and the end of the case ends it. */

const openOf = (unit: Unit, caseId: string): Promise<AdviceRequest[]> => unit.em.find(AdviceRequest, { caseId, state: { $in: [...awaited] } });
const setDue = (advice: AdviceRequest): void => {
  advice.dueOn = clockOfAdvice(advice)?.dueOn ?? null;
};

async function cancel(unit: Unit, caseId: string, endReason: string): Promise<void> {
  for (const advice of await openOf(unit, caseId)) {
    Object.assign(advice, { state: AdviceState.CANCELLED, endedOn: unit.today, endReason, changedAt: unit.now });
    await endLinks(unit, advice);
  }
}

followAssessments(async (unit, assessment, step) => {
  if (step === 'withdrawRequest') await cancel(unit, assessment.id, 'The request was taken back.');
  if (step !== 'recordException' && step !== 'withdrawException') return;
  for (const advice of await openOf(unit, assessment.id)) {
    advice.exceptionDays = assessment.exceptionDays;
    setDue(advice);
  }
});

followReviews(async (unit, review, step) => {
  if (step === 'closeReview' || step === 'decideReview') await cancel(unit, review.id, step === 'closeReview' ? 'The review was closed.' : 'The review was decided.');
  // A setting that books a meeting sees no request for advice, whose rows are the authority’s: a job moves their day.
  if (step === 'bookMeeting') unit.queue('follow-meeting', { authority: review.authorityCode, review: review.id });
});

/** The job: what is awaited for a review is due two weeks before its meeting, whichever day that is now. */
export async function followMeeting(services: Services, { authority, review }: { authority: string; review: string }): Promise<void> {
  const context = new Context(services, anonymous, 'job follow-meeting', { agent: 'job', address: '' });
  await context.changeAs({ realm: 'jobs', authorities: [authority] }, async (unit) => {
    const [row] = await unit.em.execute<{ day: string | null }[]>('select meeting_booked_on::text as day from review where id = ?', [review]);
    for (const advice of await unit.em.find(AdviceRequest, { caseId: review, state: { $in: [...awaited] } }, { filters: false })) {
      advice.meetingOn = row?.day ?? null;
      setDue(advice);
    }
  });
}

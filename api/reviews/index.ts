import { AfterDecisionResolver } from './after-decision.js';
import { BookMeetingResolver } from './book-meeting.js';
import { CallReviewResolver } from './call-review.js';
import { CeasePlanResolver } from './cease-plan.js';
import { CloseReviewResolver } from './close-review.js';
import { DraftPlanResolver } from './draft-plan.js';
import { RecordReportResolver } from './record-report.js';

export { AcceptReviewResolver } from './accept-review.js';
export { AssignReviewResolver } from './assign-review.js';
export { DecideReviewResolver } from './decide-review.js';
export { DiscardReviewResolver } from './discard-review.js';
export { ReturnReviewResolver } from './return-review.js';
export { type Dated, type ReviewFact, clockColumns, clocksOf, factLabels, reviewClocks } from './review.clocks.js';
export { checkDay } from './dates.js';
export { expectReview } from './expect-review.js';
export { AssignReviewsResolver, BulkInput, BulkRow } from './assign-reviews.js';
export { ReviewFilter, ReviewSort, judgedFields, reviewCondition } from './review-filter.js';
export { WorklistName, openStates, weekOf, worklists } from './review.worklists.js';
export { type ReviewRow, reviewLifecycle } from './review.lifecycle.js';
export { ReviewNoteResolver } from './add-review-note.js';
export { take as takeReviewStep } from './take.js';
export { followReviews } from './followers.js';
export { lockReview } from './find.js';
export { ReviewNote } from './review-note.js';
export { Review } from './review.js';
export { Convenor, ReviewDecision, ReviewKind, ReviewState } from './review-words.js';
export { ReviewResolver } from './reviews.js';
export { AvailableStep, ClockState, ClockView, toClockView } from './review-views.js';
export { REVIEW_FORM, StartReviewResolver } from './start-review.js';
export { type WorkerNotice, tellWorker } from './tell-worker.js';
export { SubmitReviewResolver, takenOver } from './submit-review.js';

/** What the authority does besides taking in, returning and deciding. */
export const statutoryResolvers = [CallReviewResolver, BookMeetingResolver, RecordReportResolver, DraftPlanResolver, AfterDecisionResolver, CeasePlanResolver, CloseReviewResolver] as const;

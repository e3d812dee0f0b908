export { AcceptReviewResolver } from './accept-review.js';
export { AssignReviewResolver } from './assign-review.js';
export { DecideReviewResolver } from './decide-review.js';
export { DiscardReviewResolver } from './discard-review.js';
export { ReturnReviewResolver } from './return-review.js';
export { reviewClocks } from './review.clocks.js';
<<<<<<< HEAD
export { ReviewFilter } from './review-filter.js';
export { type ReviewRow, reviewLifecycle } from './review.lifecycle.js';
=======
export { AssignReviewsResolver, BulkInput, BulkRow } from './assign-reviews.js';
export { ReviewFilter, ReviewSort, judgedFields, reviewCondition } from './review-filter.js';
export { WorklistName, openStates, weekOf, worklists } from './review.worklists.js';
export { reviewLifecycle } from './review.lifecycle.js';
>>>>>>> main
export { ReviewNoteResolver } from './add-review-note.js';
export { takeReviewStep } from './take.js';
export { lockReview } from './find.js';
export { ReviewNote } from './review-note.js';
export { Review, ReviewDecision, ReviewState } from './review.js';
export { ReviewResolver } from './reviews.js';
export { AvailableStep } from './review-views.js';
export { REVIEW_FORM, StartReviewResolver } from './start-review.js';
<<<<<<< HEAD
export { SubmitReviewResolver, takenOver } from './submit-review.js';
=======
export { type WorkerNotice, tellWorker } from './tell-worker.js';
export { SubmitReviewResolver } from './submit-review.js';
>>>>>>> main

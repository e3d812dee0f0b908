import { AcceptAssessmentResolver } from './accept-assessment.js';
import { AssessmentResolver } from './assessments.js';
import { AssignAssessmentResolver } from './assign-assessment.js';
import { DecidePlanResolver } from './decide-plan.js';
import { DecideToAssessResolver } from './decide-to-assess.js';
import { DiscardAssessmentResolver } from './discard-assessment.js';
import { EndRequestResolver } from './end-request.js';
import { ExceptionResolver } from './exceptions.js';
import { ReturnAssessmentResolver } from './return-assessment.js';
import { StartAssessmentResolver } from './start-assessment.js';
import { SubmitAssessmentResolver } from './submit-assessment.js';
import { SupportResolver } from './support.js';

export { followAssessments } from './followers.js';
export { lockAssessment } from './find.js';
export { take as takeAssessmentStep } from './take.js';
export { Assessment } from './assessment.js';
export { AssessmentState } from './assessment-words.js';
export { type AssessmentFact, assessmentClocks, assessmentFactLabels, clockColumns as assessmentClockColumns, clocksOf as assessmentClocksOf } from './assessment.clocks.js';
export { ExceptionCode, exceptionWords } from './exception-codes.js';
export { type AssessmentRow, assessmentLifecycle } from './assessment.lifecycle.js';
export { StatutoryException } from './statutory-exception.js';

export const assessmentResolvers = [AssessmentResolver, StartAssessmentResolver, SubmitAssessmentResolver, AssignAssessmentResolver, AcceptAssessmentResolver, ReturnAssessmentResolver, DiscardAssessmentResolver, DecideToAssessResolver, DecidePlanResolver, EndRequestResolver, SupportResolver, ExceptionResolver] as const;

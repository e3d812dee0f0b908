import { AcceptAssessmentResolver } from './accept-assessment.js';
import { AssessmentResolver } from './assessments.js';
import { AssignAssessmentResolver } from './assign-assessment.js';
import { DiscardAssessmentResolver } from './discard-assessment.js';
import { ReturnAssessmentResolver } from './return-assessment.js';
import { StartAssessmentResolver } from './start-assessment.js';
import { SubmitAssessmentResolver } from './submit-assessment.js';

export { lockAssessment } from './find.js';
export { take as takeAssessmentStep } from './take.js';
export { Assessment, AssessmentState } from './assessment.js';
export { type AssessmentRow, assessmentLifecycle } from './assessment.lifecycle.js';

export const assessmentResolvers = [AssessmentResolver, StartAssessmentResolver, SubmitAssessmentResolver, AssignAssessmentResolver, AcceptAssessmentResolver, ReturnAssessmentResolver, DiscardAssessmentResolver] as const;

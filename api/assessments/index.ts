import { AcceptAssessmentResolver } from './accept-assessment.js';
import { AssessmentResolver } from './assessments.js';
import { AssignAssessmentResolver } from './assign-assessment.js';
import { DiscardAssessmentResolver } from './discard-assessment.js';
import { ReturnAssessmentResolver } from './return-assessment.js';
import { StartAssessmentResolver } from './start-assessment.js';
import { SubmitAssessmentResolver } from './submit-assessment.js';

export { Assessment, AssessmentState } from './assessment.js';
export { assessmentLifecycle } from './assessment.lifecycle.js';

export const assessmentResolvers = [AssessmentResolver, StartAssessmentResolver, SubmitAssessmentResolver, AssignAssessmentResolver, AcceptAssessmentResolver, ReturnAssessmentResolver, DiscardAssessmentResolver] as const;

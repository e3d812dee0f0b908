export { AcceptAssessmentResolver } from './accept-assessment.js';
export { AssessmentResolver } from './assessments.js';
export { Assessment, AssessmentState } from './assessment.js';
export { assessmentLifecycle } from './assessment.lifecycle.js';
export { AssignAssessmentResolver } from './assign-assessment.js';
export { DiscardAssessmentResolver } from './discard-assessment.js';
export { ReturnAssessmentResolver } from './return-assessment.js';
export { StartAssessmentResolver } from './start-assessment.js';
export { SubmitAssessmentResolver } from './submit-assessment.js';

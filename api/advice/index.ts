import { AdviceOfAssessmentResolver, AdviceOfReviewResolver, AdviceRequestResolver } from './advice-of-case.js';
import { AskForAdviceResolver } from './ask-for-advice.js';
import { SettleAdviceResolver } from './settle-advice.js';

export { AdviceRequest } from './advice-request.js';
export { adviceClocks, adviceFactLabels } from './advice.clocks.js';
export { followMeeting } from './follow-case.js';
export { remindOfAdvice } from './chase-advice.js';

export const adviceResolvers = [AdviceRequestResolver, AdviceOfReviewResolver, AdviceOfAssessmentResolver, AskForAdviceResolver, SettleAdviceResolver] as const;

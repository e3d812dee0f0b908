import { MarkMessagesReadResolver } from './mark-read.js';
import { MessagesOfAssessmentResolver, MessagesOfReviewResolver, WordsOfMessageResolver } from './messages-of-case.js';
import { WithdrawMessageResolver } from './withdraw-message.js';
import { WriteMessageResolver } from './write-message.js';

export { CaseMessage } from './case-message.js';
export { MessageLook } from './message-look.js';

export const correspondenceResolvers = [MessagesOfReviewResolver, MessagesOfAssessmentResolver, WordsOfMessageResolver, WriteMessageResolver, WithdrawMessageResolver, MarkMessagesReadResolver] as const;

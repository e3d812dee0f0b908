import { AskAboutAnswerResolver } from './ask-about-answer.js';
import { EndQueryResolver } from './end-query.js';
import { QueriesOfAssessmentResolver, QueriesOfReviewResolver } from './queries-of-case.js';
import { ReplyToQueriesResolver } from './reply-to-queries.js';
import { WordsOfQueryResolver } from './words-of-query.js';

export { AnswerQuery } from './answer-query.js';

export const queryResolvers = [QueriesOfReviewResolver, QueriesOfAssessmentResolver, WordsOfQueryResolver, AskAboutAnswerResolver, EndQueryResolver, ReplyToQueriesResolver] as const;

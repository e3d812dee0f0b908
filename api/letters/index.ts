import { LettersOfAssessmentResolver, LettersOfReviewResolver } from './letters.js';
import { LetterTemplateResolver } from './templates.js';
import { WriteLetterResolver } from './write-letter.js';

export { Letter } from './letter.js';
export { LetterTemplate } from './letter-template.js';
export { makeLetter } from './make-letter.js';
export { openLetter } from './open-letter.js';

export const letterResolvers = [LetterTemplateResolver, WriteLetterResolver, LettersOfReviewResolver, LettersOfAssessmentResolver] as const;

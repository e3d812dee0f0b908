import { LettersOfAssessmentResolver, LettersOfReviewResolver } from './letters.js';
import { LetterTemplateResolver } from './templates.js';
import { MailLetterResolver } from './mail-letter.js';
import { WriteLetterResolver } from './write-letter.js';

export { Letter } from './letter.js';
export { LetterTemplate } from './letter-template.js';
export { makeLetter } from './make-letter.js';
export { openGuestLetter } from './guest-letter.js';
export { openLetter } from './open-letter.js';

export const letterResolvers = [LetterTemplateResolver, WriteLetterResolver, MailLetterResolver, LettersOfReviewResolver, LettersOfAssessmentResolver] as const;

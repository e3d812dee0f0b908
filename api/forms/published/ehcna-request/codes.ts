import { codes } from '../../language/builder.js';
import type { Code } from '../../language/definition.js';
import { nationalCodes } from '../code-lists.js';
import { reviewCodes } from '../ehcp-review/codes.js';

/* The lists of the request, besides the national ones and those it shares with the review. */

export const requestCodes: Record<string, Code[]> = {
  ...reviewCodes,
  ...nationalCodes,
  REQUESTER: codes({
    SETTING: 'School or early years setting',
    POST16: 'College or other post-16 setting',
    HEALTH: 'Health service',
    SOCIAL_CARE: 'Social care',
    PARENT: 'Parent, with the help of a professional',
    YP: 'Young person, with the help of a professional',
    LA: 'The authority itself',
  }),
  REQUEST_KIND: codes({ FIRST: 'First request', REPEAT: 'There was a request before' }),
  REQUEST_ADVICE: codes({ NEW: 'There is new advice', UPDATED: 'Earlier advice was updated', NONE: 'Neither' }),
  AGREES: codes({ YES: 'Agrees', PARTLY: 'Agrees in part', NO: 'Does not agree' }),
  REQUEST_OUTCOME: codes({ NO_ASSESSMENT: 'The authority did not assess', NO_PLAN: 'Assessed, no plan made', CEASED: 'A plan was made and has ended', WITHDRAWN: 'Withdrawn' }),
  CYCLE_OUTCOME: codes({ MET: 'Target met', PARTLY: 'Partly met', NOT_MET: 'Not met' }),
  HEALTH_SCREEN: codes({
    HEARING: 'Worries about hearing',
    VISION: 'Worries about sight',
    SPEECH: 'Worries about speech, language or swallowing',
    MOVEMENT: 'Worries about movement or co-ordination',
    SLEEP: 'Worries about sleep, eating or toileting',
    PAIN: 'Pain, seizures or another long-term condition',
    MENTAL: 'Worries about mental health',
    NONE: 'None of these',
  }),
  SOCIAL_SCREEN: codes({
    SAFETY: 'Needs constant watching to be safe',
    HOME: 'Needs far more help at home than others of the same age',
    COMMUNITY: 'Cannot take part in activities outside home without help',
    CARERS: 'The family finds it hard to go on caring',
    HOUSING: 'The home does not suit the needs',
    NONE: 'None of these',
  }),
};

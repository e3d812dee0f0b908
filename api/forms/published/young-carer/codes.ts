import { codes } from '../../language/builder.js';
import type { Code } from '../../language/definition.js';
import { nationalCodes } from '../code-lists.js';

/* The lists of the young carer’s assessment, besides the national ones. */

export const youngCarerCodes: Record<string, Code[]> = {
  ...nationalCodes,
  REFERRAL_SOURCE: codes({ SELF: 'The young carer', PARENT: 'A parent or carer', SCHOOL: 'School or college', HEALTH: 'Health', SOCIAL_CARE: 'Social care', VCS: 'Voluntary or community organisation', OTHER: 'Other' }),
  OPEN_CASE: codes({ EHA: 'Early help assessment', CIN: 'Child in need plan', CP: 'Child protection plan', CLA: 'In care' }),
  YC_CONTACT: codes({ EMAIL: 'E-mail', PHONE: 'Telephone', LETTER: 'Letter', SCHOOL: 'Through school' }),
  CONDITION: codes({
    PHYSICAL: 'Physical disability',
    LEARNING: 'Learning disability',
    MENTAL: 'Mental health',
    SUBSTANCE: 'Alcohol or drugs',
    ILLNESS: 'Long-term illness',
    SENSORY: 'Hearing or sight',
    NEURODIVERSE: 'Autism, ADHD or another neurodiversity',
    OTHER: 'Other',
  }),
  ADULT_ASSESSMENT: codes({ DONE: 'Done', REQUESTED: 'Asked for', NONE: 'None' }),
  CARE_CHOICE: codes({ WANTS: 'Wants to care', SOME: 'Wants to do some of it', DOES_NOT: 'Does not want to', UNSURE: 'Not sure' }),
  HOW_MUCH: codes({ 0: 'Never', 1: 'Some of the time', 2: 'A lot of the time' }),
  IMPACT: codes({ NONE: 'None', SOME: 'Some', LOT: 'A lot' }),
  YES_NO_UNSURE: codes({ YES: 'Yes', NO: 'No', UNSURE: 'Not sure' }),
  YC_DECISION: codes({
    NO_SERVICE: 'No service',
    INFO: 'Information and advice',
    GROUP: 'Group',
    ONE_TO_ONE: 'One to one',
    EARLY_HELP: 'Early help',
    MASH: 'Safeguarding team (MASH)',
    ADULT_SERVICES: 'Adult services',
  }),
  PRIORITY: codes({ HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' }),
  COPY_TO: codes({ YC: 'The young carer', PARENT: 'The parents or carers', CARED_FOR: 'The person cared for', SCHOOL: 'School or college', OTHER: 'Somebody else' }),
};

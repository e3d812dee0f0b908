import { codes } from '../../language/builder.js';
import type { Code } from '../../language/definition.js';
import { nationalCodes } from '../code-lists.js';
import { reviewCodes } from '../ehcp-review/codes.js';

/* The lists of early help, besides the national ones. */

export const earlyHelpCodes: Record<string, Code[]> = {
  ...nationalCodes,
  VIEW_METHOD: reviewCodes['VIEW_METHOD']!,
  ORGANISATION_TYPE: codes({ EDUCATION: 'Education', HEALTH: 'Health', POLICE: 'Police', HOUSING: 'Housing', VCS: 'Voluntary or community organisation', LA: 'The authority', OTHER: 'Other' }),
  ADULT_CONSENT: codes({ YES: 'Agrees', PARTLY: 'Agrees in part', NO: 'Does not agree', NOT_ASKED: 'Not asked yet' }),
  FAMILY_MEMBER: codes({ MOTHER: 'Mother', FATHER: 'Father', STEP_PARENT: 'Step-parent or partner of a parent', SIBLING: 'Brother or sister', GRANDPARENT: 'Grandparent', OTHER_RELATIVE: 'Other relative', FOSTER_CARER: 'Foster carer', UNBORN: 'Unborn baby', OTHER: 'Someone else' }),
  DISABILITY: codes({ NONE: 'None', MOBILITY: 'Mobility', HAND: 'Hand function', PERSONAL: 'Personal care', INCONTINENCE: 'Continence', COMMUNICATION: 'Communication', LEARNING: 'Learning', HEARING: 'Hearing', VISION: 'Vision', BEHAVIOUR: 'Behaviour', CONSCIOUSNESS: 'Consciousness', AUTISM: 'Autism', OTHER: 'Other' }),
  NEED_LEVEL: [
    { code: '1', label: 'Level 1: universal', hint: 'Needs are met by services that everybody gets' },
    { code: '2', label: 'Level 2: early help', hint: 'One service gives extra help' },
    { code: '3', label: 'Level 3: targeted', hint: 'Several services work together' },
    { code: '4', label: 'Level 4: statutory', hint: 'Social care must assess' },
  ],
  ACTION_STATUS: codes({ TO_DO: 'To do', UNDER_WAY: 'Under way', DONE: 'Done', NOT_POSSIBLE: 'Could not be done' }),
  CLOSE_REASON: codes({ NEEDS_MET: 'Needs are met', STEP_UP: 'Stepped up to social care', STEP_DOWN: 'Stepped down to universal services', WITHDRAWN: 'The family withdrew its consent', MOVED: 'The family moved away', TRANSFER: 'Handed over to another lead' }),
};

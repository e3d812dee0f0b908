import { registerEnumType } from 'type-graphql';

export enum AssessmentState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  ASSESSING = 'ASSESSING',
  REFUSED = 'REFUSED',
  NO_PLAN = 'NO_PLAN',
  DRAFT_PLAN = 'DRAFT_PLAN',
  PLAN_ISSUED = 'PLAN_ISSUED',
  SUPPORTED = 'SUPPORTED',
  ENDED = 'ENDED',
  WITHDRAWN = 'WITHDRAWN',
  DISCARDED = 'DISCARDED',
}
registerEnumType(AssessmentState, {
  name: 'AssessmentState',
  description: 'Where a request or an assessment stands.',
  valuesConfig: {
    DRAFT: { description: 'The setting is filling it in.' },
    SUBMITTED: { description: 'The authority has it and has not looked at it yet.' },
    RETURNED: { description: 'The authority sent it back with a reason.' },
    ACCEPTED: { description: 'The authority accepts it as complete.' },
    ASSESSING: { description: 'A request: the authority has decided to assess and gathers advice.' },
    REFUSED: { description: 'A request: the authority has decided not to assess.' },
    NO_PLAN: { description: 'A request: the authority has assessed and issues no plan.' },
    DRAFT_PLAN: { description: 'A request: the draft plan is with the family.' },
    PLAN_ISSUED: { description: 'A request: the final plan was issued.' },
    SUPPORTED: { description: 'Early help, or support for a young carer, is given and reviewed.' },
    ENDED: { description: 'Early help, or support for a young carer, has ended or was not needed.' },
    WITHDRAWN: { description: 'Whoever asked for it took it back.' },
    DISCARDED: { description: 'A draft that the setting gave up.' },
  },
});

export enum RequestSource {
  SETTING = 'SETTING',
  PARENT = 'PARENT',
  YOUNG_PERSON = 'YOUNG_PERSON',
  HEALTH = 'HEALTH',
  SOCIAL_CARE = 'SOCIAL_CARE',
  AUTHORITY = 'AUTHORITY',
  OTHER = 'OTHER',
}
registerEnumType(RequestSource, { name: 'RequestSource', description: 'Who asked for an EHC needs assessment (Children and Families Act 2014, section 36).' });

export enum SupportDecision {
  INFORMATION = 'INFORMATION',
  GROUP = 'GROUP',
  ONE_TO_ONE = 'ONE_TO_ONE',
  EARLY_HELP = 'EARLY_HELP',
  ADULT_SERVICES = 'ADULT_SERVICES',
}
registerEnumType(SupportDecision, { name: 'SupportDecision', description: 'What is done after an early help or a young carer’s assessment.' });

export enum SupportEnding {
  NEEDS_MET = 'NEEDS_MET',
  NO_SERVICE_NEEDED = 'NO_SERVICE_NEEDED',
  STEPPED_DOWN = 'STEPPED_DOWN',
  STEPPED_UP = 'STEPPED_UP',
  FAMILY_WITHDREW = 'FAMILY_WITHDREW',
  MOVED_AWAY = 'MOVED_AWAY',
  OTHER = 'OTHER',
}
registerEnumType(SupportEnding, { name: 'SupportEnding', description: 'Why early help or support has ended.', valuesConfig: { STEPPED_DOWN: { description: 'Universal services go on alone.' }, STEPPED_UP: { description: 'Referred to children’s social care, since more is needed.' } } });

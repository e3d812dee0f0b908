import type { RedactionGround, SubjectAccessApplicant, SubjectAccessState } from '../gql/graphql.js';

export const requestStates: Readonly<Record<SubjectAccessState, string>> = {
  GATHERING: 'Being gathered',
  REVIEW: 'To look through',
  PACKING: 'Being packed',
  READY: 'Ready to send',
  CLOSED: 'Erased here',
};

export const applicants: Readonly<Record<SubjectAccessApplicant, string>> = { YOUNG_PERSON: 'The child or young person', PARENT: 'A parent or carer', REPRESENTATIVE: 'Somebody with their authority' };

export const grounds: Readonly<Record<RedactionGround, string>> = {
  OTHER_PERSON: 'About another person (DPA 2018, Sch. 2, para. 16)',
  SERIOUS_HARM: 'Could cause serious harm, or is about a risk to a child (DPA 2018, Sch. 3)',
  LEGAL_ADVICE: 'Legal advice (DPA 2018, Sch. 2, para. 19)',
  OTHER_EXEMPTION: 'Another exemption of the Data Protection Act 2018',
};

import type { SubjectAccessApplicant, SubjectAccessState } from '../gql/graphql.js';

export const requestStates: Readonly<Record<SubjectAccessState, string>> = {
  GATHERING: 'Being gathered',
  REVIEW: 'To look through',
  PACKING: 'Being packed',
  READY: 'Ready to send',
  CLOSED: 'Erased here',
};

export const applicants: Readonly<Record<SubjectAccessApplicant, string>> = { YOUNG_PERSON: 'The child or young person', PARENT: 'A parent or carer', REPRESENTATIVE: 'Somebody with their authority' };

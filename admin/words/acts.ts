import type { ActorKind } from '../gql/graphql.js';

/** What the audit log calls an act, in words. */
export const acts: Readonly<Record<string, string>> = {
  'review.expected': 'Review became due',
  'review.started': 'Setting started the review',
  'review.cleared': 'Setting cleared its draft',
  'review.discarded': 'Setting discarded its draft',
  'review.submitted': 'Submitted to the authority',
  'review.assigned': 'Assigned to a caseworker',
  'review.accepted': 'Accepted as complete',
  'review.returned': 'Returned to the setting',
  'review.decided': 'Decision recorded',
  'assessment.started': 'Setting started a request or assessment',
  'assessment.discarded': 'Setting discarded its draft',
  'assessment.submitted': 'Submitted to the authority',
  'assessment.assigned': 'Assigned to a caseworker',
  'assessment.accepted': 'Accepted as complete',
  'assessment.returned': 'Returned to the setting',
  'review.noteAdded': 'Note added for the authority',
  'sealed.opened': 'Sealed section opened with a reason',
  'sealed.read': 'Opened sealed section read',
  'sealed.closed': 'Sealed section closed',
  'draft.answersSaved': 'Answers saved in a draft',
  'document.added': 'Document added',
  'document.opened': 'Document opened',
  'document.removed': 'Document removed',
  'child.added': 'Child added',
  'record.read': 'Record read',
  'record.exported': 'Records exported',
  'access.refused': 'Access refused',
  'access.notFound': 'Asked for what is not there, or hidden',
  'log.read': 'Audit log read',
  'audit.proofMade': 'Proof of the log made',
  'membership.requested': 'Asked to join a setting',
  'membership.approved': 'Request to join approved',
  'membership.refused': 'Request to join refused',
  'membership.ended': 'Access to a setting ended',
  'user.registered': 'Account made',
  'user.signedIn': 'Signed in',
  'user.signedOut': 'Signed out',
  'user.signInRefused': 'Sign-in refused',
};

/** An act that is not in the table is shown by its own name: better than nothing. */
export const actInWords = (act: string): string => acts[act] ?? act;

export const actorKinds: Record<ActorKind, string> = { PERSON: 'Person', PROGRAM: 'Program', SYSTEM: 'The system', ANONYMOUS: 'Not signed in' };

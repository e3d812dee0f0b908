import type { AdviceKind, AdviceState } from '../gql/graphql.js';

/** Kinds of advice as regulation 6(1) lists them. */
export const adviceKinds: Readonly<Record<AdviceKind, string>> = {
  PARENTAL: 'Parent or young person, (a)',
  EDUCATIONAL: 'Educational, (b)',
  MEDICAL: 'Medical, (c)',
  PSYCHOLOGICAL: 'Educational psychologist, (d)',
  SOCIAL_CARE: 'Social care, (e)',
  OTHER: 'Somebody else whom the authority needs, (f)',
  PREPARING_FOR_ADULTHOOD: 'Preparing for adulthood, from Year 9, (g)',
  REQUESTED_BY_FAMILY: 'Somebody whom the family asks for, (h)',
};

export const adviceStates: Readonly<Record<AdviceState, string>> = { ASKED: 'Awaited', CAME_IN: 'Came in, to look at', RECEIVED: 'Received', NOT_GIVEN: 'Will not be given', CANCELLED: 'Taken back' };

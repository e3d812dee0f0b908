import { registerEnumType } from 'type-graphql';

export enum AdviceKind {
  PARENTAL = 'PARENTAL',
  EDUCATIONAL = 'EDUCATIONAL',
  MEDICAL = 'MEDICAL',
  PSYCHOLOGICAL = 'PSYCHOLOGICAL',
  SOCIAL_CARE = 'SOCIAL_CARE',
  OTHER = 'OTHER',
  PREPARING_FOR_ADULTHOOD = 'PREPARING_FOR_ADULTHOOD',
  REQUESTED_BY_FAMILY = 'REQUESTED_BY_FAMILY',
}

/** What regulation 6(1) asks for, letter by letter. */
export const adviceKinds: Readonly<Record<AdviceKind, { says: string; law: string }>> = {
  PARENTAL: { says: 'Advice and information of the parent or the young person', law: 'regulation 6(1)(a)' },
  EDUCATIONAL: { says: 'Educational advice', law: 'regulation 6(1)(b)' },
  MEDICAL: { says: 'Medical advice', law: 'regulation 6(1)(c)' },
  PSYCHOLOGICAL: { says: 'Psychological advice of an educational psychologist', law: 'regulation 6(1)(d)' },
  SOCIAL_CARE: { says: 'Advice on social care', law: 'regulation 6(1)(e)' },
  OTHER: { says: 'Advice of somebody else whom the authority thinks appropriate', law: 'regulation 6(1)(f)' },
  PREPARING_FOR_ADULTHOOD: { says: 'Advice on preparing for adulthood and independent living (Year 9 and above)', law: 'regulation 6(1)(g)' },
  REQUESTED_BY_FAMILY: { says: 'Advice of somebody whom the parent or the young person reasonably asks for', law: 'regulation 6(1)(h)' },
};
registerEnumType(AdviceKind, { name: 'AdviceKind', description: 'Kinds of advice of an EHC needs assessment (SEND Regulations 2014, regulation 6(1)).', valuesConfig: Object.fromEntries(Object.entries(adviceKinds).map(([code, { says, law }]) => [code, { description: `${says} (${law}).` }])) as never });

export enum AdviceState {
  ASKED = 'ASKED',
  CAME_IN = 'CAME_IN',
  RECEIVED = 'RECEIVED',
  NOT_GIVEN = 'NOT_GIVEN',
  CANCELLED = 'CANCELLED',
}
registerEnumType(AdviceState, {
  name: 'AdviceState',
  description: 'Where a request for advice stands.',
  valuesConfig: {
    ASKED: { description: 'Awaited.' },
    CAME_IN: { description: 'The adviser has sent it; a caseworker has not looked yet.' },
    RECEIVED: { description: 'The authority has it.' },
    NOT_GIVEN: { description: 'It will not be given, with the reason.' },
    CANCELLED: { description: 'It is not needed any more.' },
  },
});

/** Not settled yet: the advice as a whole is awaited. */
export const awaited: readonly AdviceState[] = [AdviceState.ASKED, AdviceState.CAME_IN];

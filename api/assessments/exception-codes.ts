import { registerEnumType } from 'type-graphql';

/** The circumstances in which a time limit need not be kept; there are no others. */
export enum ExceptionCode {
  SCHOOL_CLOSED = 'SCHOOL_CLOSED',
  PERSONAL_CIRCUMSTANCES = 'PERSONAL_CIRCUMSTANCES',
  ABSENT_FROM_AREA = 'ABSENT_FROM_AREA',
  MISSED_APPOINTMENT = 'MISSED_APPOINTMENT',
}

/** What each is, by which law, and how long it must last at least. */
export const exceptionWords: Readonly<Record<ExceptionCode, { says: string; law: string; leastDays: number }>> = {
  SCHOOL_CLOSED: { says: 'The setting was asked for advice and is closed for at least four weeks without a break', law: 'SEND Regulations 2014, regulations 5(4)(a), 8(2), 10(4)(a), 13(3)', leastDays: 28 },
  PERSONAL_CIRCUMSTANCES: { says: 'Exceptional personal circumstances of the child, the parent or the young person', law: 'SEND Regulations 2014, regulations 5(4)(b), 8(2), 10(4)(b), 13(3)', leastDays: 1 },
  ABSENT_FROM_AREA: { says: 'The child, the parent or the young person is away from the area for at least four weeks without a break', law: 'SEND Regulations 2014, regulations 5(4)(c), 8(2), 10(4)(c), 13(3)', leastDays: 28 },
  MISSED_APPOINTMENT: { says: 'The child did not come to an appointment or a test that the assessment needs', law: 'SEND Regulations 2014, regulations 8(2)(c), 10(4)(d), 13(3)', leastDays: 1 },
};
registerEnumType(ExceptionCode, { name: 'StatutoryExceptionCode', description: 'Circumstances in which a time limit of a needs assessment need not be kept. There are no others: not holidays, not a lack of staff.', valuesConfig: Object.fromEntries(Object.entries(exceptionWords).map(([code, { says, law }]) => [code, { description: `${says} (${law}).` }])) as never });

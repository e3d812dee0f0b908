import { ExceptionCode } from '../assessments/index.js';
import { type Clock, type ClockRule, type RecordedException, startedClocks } from '../kernel/clocks.js';

export type AdviceFact = 'askedOn' | 'meetingOn' | 'receivedOn' | 'endedOn';

export const adviceFactLabels: Readonly<Record<AdviceFact, string>> = { askedOn: 'Advice asked for', meetingOn: 'Meeting of the review', receivedOn: 'Advice received', endedOn: 'Not awaited any more' };

const { SCHOOL_CLOSED, PERSONAL_CIRCUMSTANCES, ABSENT_FROM_AREA, MISSED_APPOINTMENT } = ExceptionCode;

/** By when one adviser answers. The same periods as those of the case, for each request by itself. */
export const adviceClocks: readonly ClockRule<AdviceFact>[] = [
  { code: 'ADVICE_6W', says: 'Advice given within six weeks of the request', regulation: 'SEND Regulations 2014, regulation 8(1); exceptions 8(2)', given: 'ASSESSMENT', from: 'askedOn', add: { weeks: 6 }, metBy: 'receivedOn', lapsesWith: ['endedOn'], exceptions: [SCHOOL_CLOSED, PERSONAL_CIRCUMSTANCES, ABSENT_FROM_AREA, MISSED_APPOINTMENT], effectiveFrom: '2014-09-01' },
  { code: 'AR_ADVICE_MINUS_2W', says: 'Advice given in time to be sent out two weeks before the meeting', regulation: 'SEND Regulations 2014, regulations 20(4) and 21(4)', given: 'REVIEW', from: 'meetingOn', add: { weeks: -2 }, metBy: 'receivedOn', lapsesWith: ['endedOn'], effectiveFrom: '2014-09-01' },
];

export interface DatedAdvice {
  ofReview: boolean;
  askedOn: string;
  meetingOn?: string | null;
  receivedOn?: string | null;
  endedOn?: string | null;
  exceptionDays?: RecordedException[] | null;
}

/** The clock of one request; missing for a review whose meeting is not booked. */
export function clockOfAdvice({ ofReview, askedOn, meetingOn = null, receivedOn = null, endedOn = null, exceptionDays }: DatedAdvice): Clock | undefined {
  return startedClocks(adviceClocks, { askedOn, meetingOn, receivedOn, endedOn }, adviceFactLabels, { circumstances: [ofReview ? 'REVIEW' : 'ASSESSMENT'], exceptions: exceptionDays ?? [] })[0];
}

import { civilDateAt } from '../kernel/civil-date.js';
import { type Clock, type ClockRule, type Facts, startedClocks } from '../kernel/clocks.js';
import type { Review } from './review.js';

export type ReviewFact = 'reviewExpectedOn' | 'meetingHeldOn' | 'reportReceivedOn' | 'decidedOn';

export const factLabels: Readonly<Record<ReviewFact, string>> = {
  reviewExpectedOn: 'Review due',
  meetingHeldOn: 'Review meeting',
  reportReceivedOn: 'Report received',
  decidedOn: 'Decision',
};

/** What must happen by when. Each row cites its law; a reform adds rows. */
export const reviewClocks: readonly ClockRule<ReviewFact>[] = [
  {
    code: 'AR_REPORT_PLUS_2W',
    says: 'Report of the meeting sent to everybody invited and to the authority',
    regulation: 'SEND Regulations 2014, regulation 20(7) and (9)',
    from: 'meetingHeldOn',
    add: { weeks: 2 },
    metBy: 'reportReceivedOn',
    effectiveFrom: '2014-09-01',
  },
  {
    code: 'AR_DECISION_PLUS_4W',
    says: 'Decision to maintain, amend or cease told to the family and the setting',
    regulation: 'SEND Regulations 2014, regulation 20(10); [2022] EWHC 493 (Admin)',
    from: 'meetingHeldOn',
    add: { weeks: 4 },
    metBy: 'decidedOn',
    effectiveFrom: '2014-09-01',
  },
  {
    code: 'AR_ANNIVERSARY_12M',
    says: 'Review complete within 12 months of the plan or of the last review',
    regulation: 'Children and Families Act 2014, section 44(1)',
    from: 'reviewExpectedOn',
    add: {},
    metBy: 'decidedOn',
    effectiveFrom: '2014-09-01',
  },
];

type Dated = Pick<Review, 'expectedOn' | 'meetingHeldOn' | 'submittedAt' | 'decidedOn'>;

export const reviewFacts = ({ expectedOn, meetingHeldOn, submittedAt, decidedOn }: Dated): Facts<ReviewFact> => ({
  reviewExpectedOn: expectedOn ?? null,
  meetingHeldOn: meetingHeldOn ?? null,
  reportReceivedOn: submittedAt ? civilDateAt(new Date(submittedAt)) : null,
  decidedOn: decidedOn ?? null,
});

export const clocksOf = (review: Dated): Clock[] => startedClocks(reviewClocks, reviewFacts(review), factLabels);


import type { ClockRule } from '../kernel/clocks.js';

export type PlanFact = 'termStartsOn' | 'termListSentOn';

export const planFactLabels: Readonly<Record<PlanFact, string>> = {
  termStartsOn: 'Term begins',
  termListSentOn: 'Term list sent',
};

/** What counts for a plan outside of a review. */
export const planClocks: readonly ClockRule<PlanFact>[] = [
  { code: 'TERM_LIST_MINUS_2W', says: 'Heads and principals told which pupils are due a review in the coming term', regulation: 'SEND Regulations 2014, regulation 19; SEND Code of Practice 2015, paragraph 9.172', from: 'termStartsOn', add: { weeks: -2 }, metBy: 'termListSentOn', effectiveFrom: '2014-09-01' },
];

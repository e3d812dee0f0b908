import { day, lastInWords } from '../process/shown.js';
import { momentInWords } from '../words/dates.js';
import type { Seen } from '../process/step.js';
import { type Assessment, stateSays } from './lookups.js';

/** A request or an assessment as it is looked at, for a step that is taken with it. */
export function seenAssessment({ id, version, state, assignedTo, submittedAt, returnReason, decidedOn, refusedOn, decisionReason, adviceRequestedOn, adviceReceivedOn, noPlanOn, draftSentOn, consultedOn, consultationEndedOn, representationsOn, finalPlanOn, appealedOn, withdrawnOn, supportedOn, reviewedOn, endedOn, timeline }: Assessment): Seen {
  return {
    id, version,
    shows: [
      ['Stage', stateSays(state)], ['Caseworker', assignedTo?.name ?? 'Nobody'], ['Submitted', submittedAt ? momentInWords(submittedAt) : ''], ['Why it was returned', returnReason ?? ''], ['Decided to assess', day(decidedOn)], ['Decided not to assess', day(refusedOn)], ['Reason of the decision', decisionReason ?? ''],
      ['Advice asked for', day(adviceRequestedOn)], ['All advice in', day(adviceReceivedOn)], ['No plan', day(noPlanOn)], ['Draft plan sent', day(draftSentOn)], ['Settings consulted', day(consultedOn)], ['Settings answered', day(consultationEndedOn)], ['Representations', day(representationsOn)], ['Final plan', day(finalPlanOn)],
      ['Appeal', day(appealedOn)], ['Taken back', day(withdrawnOn)], ['Support agreed', day(supportedOn)], ['Support reviewed', day(reviewedOn)], ['Support ended', day(endedOn)],
      ['Last', lastInWords(timeline)],
    ],
  };
}

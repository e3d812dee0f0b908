import { day, lastInWords } from '../process/shown.js';
import { momentInWords } from '../words/dates.js';
import { decisions, stateInWords } from '../words/reviews.js';
import type { Seen } from '../process/step.js';
import type { Review } from './lookups.js';

/** A review as it is looked at, for a step that is taken with it. */
export function seenReview({ id, version, state, decision, decidedOn, decisionReason, assignedTo, meetingBookedOn, meetingHeldOn, returnReason, planDraft, noticeSentOn, representationsOn, finalPlanOn, notAmendedOn, ceasedOn, appealedOn, submittedAt, timeline }: Review): Seen {
  return {
    id, version, meetingHeldOn, planWritten: planDraft != null,
    shows: [
      ['Stage', stateInWords(state, decision)], ['Caseworker', assignedTo?.name ?? 'Nobody'], ['Day of the meeting', day(meetingHeldOn ?? meetingBookedOn)], ['Submitted', submittedAt ? momentInWords(submittedAt) : ''], ['Why it was returned', returnReason ?? ''],
      ['Decision', decision ? decisions[decision].says : ''], ['Decision told', day(decidedOn)], ['Reason of the decision', decisionReason ?? ''], ['Amended plan', planDraft?.writtenAt ? `Written by ${planDraft.writtenByName ?? 'somebody'}, ${momentInWords(planDraft.writtenAt)}` : ''],
      ['Notice sent', day(noticeSentOn)], ['Representations', day(representationsOn)], ['Final plan', day(finalPlanOn)], ['Not amended', day(notAmendedOn)], ['Appeal', day(appealedOn)], ['Plan ceased', day(ceasedOn)],
      ['Last', lastInWords(timeline)],
    ],
  };
}

import type pg from 'pg';
import { type CivilDate, addDays, addMonths, civil, daysBetween } from '../kernel/civil-date.js';
import { copyRows } from './copy.js';
import type { SeedRow } from './copy.js';
import type { ChildSeed, Stage } from './population.js';
import type { Random } from './random.js';

const at = (day: CivilDate, hour: number) => new Date(`${day}T${String(hour).padStart(2, '0')}:15:00Z`);
const alphabet = [...'23456789ABCDEFGHJKMNPQRSTVWXYZ'];
const group = (random: Random) => Array.from({ length: 4 }, () => random.pick(alphabet)).join('');

/**
 * The review of the year before, decided twelve months before the next is due: so that a team has a past to look at.
 * Nearly half are late, as in England in 2024; it gets a little better with time. Null for a plan that had none yet.
 */
export function pastReview(random: Random, today: CivilDate, child: ChildSeed, worker: string | null, decider: string | null): SeedRow | null {
  const decidedOn = addMonths(child.reviewDueOn, -12);
  if (decidedOn <= String(child.plan['first_made_on']) || decidedOn > today) return null;
  const { took, before, submittedAfter } = course(random);
  const late = took > 28;
  const meetingHeldOn = addDays(decidedOn, -took);
  const submittedOn = addDays(meetingHeldOn, Math.min(submittedAfter, took - 2));
  const id = random.id();
  return {
    id, reference: `R-${group(random)}-${group(random)}`, authority_code: child.authorityCode, setting_id: child.setting.id, child_id: child.id, plan_id: child.planId, state: 'DECIDED', expected_on: addDays(meetingHeldOn, before),
    due_on: null, due_clock: null, assigned_to_id: worker, response_id: null, submission_id: null, meeting_held_on: meetingHeldOn, meeting_booked_on: meetingHeldOn, meeting_booked_at: at(addDays(meetingHeldOn, -random.between(20, 60)), 9),
    submitted_at: at(submittedOn, 9), submitted_by_name: 'On paper, before this portal', returned_at: null, return_reason: null, accepted_at: at(addDays(submittedOn, late ? random.between(3, 18) : 1), 10),
    decision: random.weighted([['MAINTAIN', 4], ['AMEND', 5]]), decided_on: decidedOn, decision_reason: 'Taken over from the paper file.', decided_by_id: decider, changed_at: at(decidedOn < today ? decidedOn : addDays(today, -1), 11), version: 1,
  };
}

/** A booking as it is stored; it was made some weeks before its day. */
export const booking = (random: Random, today: CivilDate, day: CivilDate | null) => {
  const made = day && addDays(day, -random.between(21, 60));
  return { meeting_booked_on: day, meeting_booked_at: made && at(made < today ? made : addDays(today, -1), 9) };
};

/** How a review goes: when the meeting is before the twelve months are over, how soon the report is in, how long the decision takes. */
function course(random: Random): { before: number; submittedAfter: number; took: number } {
  const late = random.chance(0.42);
  return { before: random.between(5, 75), submittedAfter: random.between(1, 12), took: late ? random.between(29, 30 + random.between(0, 40)) : random.between(12, 28) };
}

export interface Standing {
  child: ChildSeed;
  stage: Stage;
  /** Of a review that is under way. */
  dates?: { meetingHeldOn: CivilDate; submittedOn: CivilDate };
  /** Of one that is to come, or whose report is still awaited. */
  meetingBookedOn: CivilDate | null;
}

/**
 * Where the review of a child stands today, if it goes as reviews went before: so that the present follows from the past.
 * One that was decided meanwhile makes way for the next. Some meetings are never held in time.
 */
export function standing(random: Random, today: CivilDate, child: ChildSeed): Standing {
  const { before, submittedAfter, took } = course(random);
  const meetingOn = addDays(child.reviewDueOn, -(random.chance(0.06) ? before - 90 : before));
  const booked = random.chance(0.6) ? meetingOn : null;
  if (meetingOn > today) return { child, stage: 'EXPECTED', meetingBookedOn: meetingOn <= addDays(today, 70) ? booked : null };
  const decidedOn = addDays(meetingOn, took);
  if (decidedOn <= today) {
    if (String(child.plan['first_made_on']) >= decidedOn) return { child, stage: 'EXPECTED', meetingBookedOn: null };
    const reviewDueOn = addMonths(decidedOn, 12);
    return { child: { ...child, reviewDueOn, plan: { ...child.plan, last_reviewed_on: decidedOn, review_due_on: reviewDueOn } }, stage: 'EXPECTED', meetingBookedOn: null };
  }
  const submittedOn = addDays(meetingOn, submittedAfter);
  if (submittedOn > today) return { child, stage: 'EXPECTED', meetingBookedOn: meetingOn };
  const since = daysBetween(submittedOn, today);
  const stage = random.weighted<Stage>(since < 4 ? [['SUBMITTED', 1]] : [['SUBMITTED', 2], ['RETURNED', 1], ['ACCEPTED', 5]]);
  return { child, stage, dates: { meetingHeldOn: meetingOn, submittedOn }, meetingBookedOn: booked };
}

/** The terms of this school year and the next, with days that are usual in England. */
export async function seedTerms(owner: pg.ClientBase, random: Random, today: CivilDate, authorities: readonly string[]): Promise<void> {
  const begins = Number(today.slice(0, 4)) - (today.slice(5) < '08-01' ? 1 : 0);
  const terms = [begins, begins + 1].flatMap((year) => [
    { name: `Autumn term ${year}`, starts_on: civil(year, 9, 3), ends_on: civil(year, 12, 18) },
    { name: `Spring term ${year + 1}`, starts_on: civil(year + 1, 1, 5), ends_on: civil(year + 1, 3, 26) },
    { name: `Summer term ${year + 1}`, starts_on: civil(year + 1, 4, 13), ends_on: civil(year + 1, 7, 21) },
  ]);
  await copyRows(owner, 'term', authorities.flatMap((authority_code) => terms.map((term) => ({ id: random.id(), authority_code, ...term, version: 1 }))));
}

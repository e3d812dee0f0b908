import { type CivilDate, addDays, addMonths, daysBetween } from '../kernel/civil-date.js';
import { nextDue } from '../kernel/clocks.js';
import { clocksOf } from '../reviews/review.clocks.js';
import type { SeedRow } from './copy.js';
import { upnFor } from './fill-form.js';
import type { Random } from './random.js';
import { forenames, surnames } from './words.js';

export interface SettingSeed {
  id: string;
  laCode: string;
  establishmentNumber: string | null;
  lowestAge: number;
  highestAge: number;
}

export interface ChildSeed {
  id: string;
  planId: string;
  authorityCode: string;
  setting: SettingSeed;
  bornOn: CivilDate;
  reviewDueOn: CivilDate;
  row: SeedRow;
  plan: SeedRow;
}

/** Needs as often as the national figures have them (January 2025). */
const needs = [['ASD', 31], ['SLCN', 21], ['SEMH', 21], ['MLD', 11], ['SLD', 5], ['PD', 3], ['SPLD', 4], ['HI', 1], ['VI', 1], ['PMLD', 1], ['OTH', 1]] as const;

/** An invented child with a plan, of an age that the setting takes. */
export function inventChild(random: Random, today: CivilDate, authorityCode: string, setting: SettingSeed): ChildSeed {
  const age = random.between(Math.max(setting.lowestAge, 2), Math.max(setting.lowestAge, Math.min(setting.highestAge - 1, 24)));
  const bornOn = addDays(addMonths(today, -12 * age), -random.between(0, 364));
  const sex = random.chance(0.71) ? 'M' : 'F';
  const made = addDays(today, -random.between(200, Math.min(3000, Math.max(300, daysBetween(bornOn, today) - 700))));
  const id = random.id();
  const planId = random.id();
  const reviewDueOn = nextAnniversary(made, addDays(today, -45));
  const first = random.chance(0.15) ? `${random.pick(forenames[sex])} ${random.pick(forenames[sex])}` : random.pick(forenames[sex]);
  const lastReviewedOn = addMonths(reviewDueOn, -12);
  return {
    id, planId, authorityCode, setting, bornOn, reviewDueOn,
    row: {
      id, authority_code: authorityCode, setting_id: setting.id, upn: age >= 4 ? upnFor(authorityCode, random, setting.establishmentNumber ?? '4001', Number(bornOn.slice(0, 4)) + 4) : null, uln: null, nhs_number: null,
      legal_forenames: first, legal_surname: random.pick(surnames), known_as: null, born_on: bornOn, sex, taught_in_year: null,
      address: `${random.between(1, 140)} ${random.pick(['Station Road', 'Church Lane', 'Mill Street', 'Orchard Way', 'Moor View', 'Harbour Terrace'])}`, postcode: `${authorityCode === '879' ? 'PL' : 'EX'}${random.between(1, 9)} ${random.between(1, 9)}${random.pick(['AB', 'DE', 'HJ', 'NP', 'QR'])}`,
      added_at: new Date(`${made}T09:00:00Z`), added_by_id: null, shared_at: new Date(`${made}T09:00:00Z`), confirmed_at: new Date(`${made}T09:00:00Z`), version: 1,
    },
    plan: {
      id: planId, authority_code: authorityCode, setting_id: setting.id, child_id: id, state: 'ACTIVE', first_made_on: made, issued_on: lastReviewedOn > made ? addDays(lastReviewedOn, 40) : made,
      primary_need: random.weighted(needs), secondary_need: random.chance(0.4) ? random.weighted(needs) : null, last_reviewed_on: lastReviewedOn > made ? lastReviewedOn : null, review_due_on: reviewDueOn, ceased_on: null, version: 1,
    },
  };
}

/** The first anniversary of a day that falls on or after another. */
function nextAnniversary(day: CivilDate, from: CivilDate): CivilDate {
  let years = Math.max(1, Number(from.slice(0, 4)) - Number(day.slice(0, 4)) - 1);
  while (addMonths(day, 12 * years) < from) years += 1;
  return addMonths(day, 12 * years);
}

export type Stage = 'EXPECTED' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'DECIDED';

/** Where a review probably is, given how soon it is due: early ones are not begun, late ones are with the authority or overdue. */
export function likelyStage(random: Random, daysLeft: number): Stage {
  if (daysLeft > 120) return 'EXPECTED';
  if (daysLeft > 70) return random.weighted([['EXPECTED', 8], ['DRAFT', 2]]);
  if (daysLeft > 20) return random.weighted([['EXPECTED', 4], ['DRAFT', 3], ['SUBMITTED', 2], ['ACCEPTED', 1]]);
  return random.weighted([['EXPECTED', 2], ['DRAFT', 1], ['SUBMITTED', 3], ['RETURNED', 1], ['ACCEPTED', 3]]);
}

export interface ReviewSeed {
  id: string;
  reference: string;
  stage: Stage;
  meetingHeldOn: CivilDate | null;
  submittedAt: Date | null;
  row: SeedRow;
}

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The review of a child at a stage, with the dates that go with it. */
export function inventReview(random: Random, today: CivilDate, child: ChildSeed, stage: Stage, worker: string | null, ids: { response: string | null; submission: string | null; submitter: string | null; decider: string | null }, dates?: { meetingHeldOn: CivilDate; submittedOn: CivilDate }): ReviewSeed {
  const atAuthority = stage === 'SUBMITTED' || stage === 'RETURNED' || stage === 'ACCEPTED' || stage === 'DECIDED';
  const meetingHeldOn = dates ? dates.meetingHeldOn : atAuthority ? addDays(today, -random.between(stage === 'DECIDED' ? 40 : 4, stage === 'DECIDED' ? 200 : 33)) : null;
  const yesterday = addDays(today, -1);
  const submittedOn = dates ? (dates.submittedOn < yesterday ? dates.submittedOn : yesterday) : meetingHeldOn && addDays(meetingHeldOn, random.between(1, 16));
  const submittedAt = submittedOn ? new Date(`${submittedOn < today ? submittedOn : today}T08:${random.between(10, 50)}:00Z`) : null;
  const decidedOn = stage === 'DECIDED' && meetingHeldOn ? addDays(meetingHeldOn, random.between(15, 38)) : null;
  const dated = { expectedOn: child.reviewDueOn, meetingHeldOn, submittedAt, decidedOn };
  const due = nextDue(clocksOf(dated));
  const id = random.id();
  const group = () => Array.from({ length: 4 }, () => random.pick([...alphabet])).join('');
  const reference = `R-${group()}-${group()}`;
  const changed = submittedAt ?? new Date(`${addDays(today, -random.between(2, 60))}T10:00:00Z`);
  return {
    id, reference, stage, meetingHeldOn, submittedAt,
    row: {
      id, reference, authority_code: child.authorityCode, setting_id: child.setting.id, child_id: child.id, plan_id: child.planId, state: stage, expected_on: child.reviewDueOn,
      due_on: due?.dueOn ?? null, due_clock: due?.code ?? null, assigned_to_id: worker, response_id: ids.response, submission_id: ids.submission, meeting_held_on: meetingHeldOn, submitted_at: submittedAt,
      submitted_by_name: atAuthority ? ids.submitter : null, returned_at: stage === 'RETURNED' ? changed : null,
      return_reason: stage === 'RETURNED' ? 'The advice of the educational psychologist is named but not attached. Please add it, and say in the outcomes section which steps were taken.' : null,
      accepted_at: stage === 'ACCEPTED' || stage === 'DECIDED' ? changed : null, decision: decidedOn ? random.weighted([['MAINTAIN', 4], ['AMEND', 5], ['CEASE', 1]]) : null, decided_on: decidedOn,
      decision_reason: decidedOn ? 'The provision is still needed and is working. See the letter for the details.' : null, decided_by_id: decidedOn ? ids.decider : null, changed_at: changed, version: 1,
    },
  };
}


import { Child, type Plan } from '../children/index.js';
import { newId } from '../database/columns.js';
import { newReference } from '../forms/index.js';
import { addMonths, ageOn } from '../kernel/civil-date.js';
import { nextDue } from '../kernel/clocks.js';
import { Organisation } from '../organisations/index.js';
import { transferKind, transferOn } from '../plans/index.js';
import type { Unit } from '../unit.js';
import { clocksOf } from './review.clocks.js';
import { Review } from './review.js';
import { Convenor, ReviewKind, ReviewState } from './review-words.js';

/**
 * The next review of a plan: due within 12 months of the decision, or of the day the plan was made (section 44), and before
 * the move to the next phase where that comes within its time (regulation 18).
 */
export async function expectReview(unit: Unit, plan: Plan, basis: { lastCompletedOn: string } | { planMadeOn: string }, assignedToId?: string | null): Promise<Review> {
  const child = await unit.em.findOneOrFail(Child, { id: plan.childId });
  const setting = plan.settingId ? await unit.em.findOne(Organisation, { id: plan.settingId }) : null;
  const from = 'lastCompletedOn' in basis ? basis.lastCompletedOn : basis.planMadeOn;
  const facts = { ...basis, ...timesOf(child.bornOn, setting, from), convenedBy: setting ? Convenor.SETTING : Convenor.AUTHORITY };
  const due = nextDue(clocksOf(facts));
  const review = unit.em.create(
    Review,
    {
      id: newId(), reference: newReference('R', 2), authorityCode: plan.authorityCode, settingId: plan.settingId ?? null, childId: plan.childId, planId: plan.id, state: ReviewState.EXPECTED, expectedOn: addMonths(from, 12), ...facts,
      dueOn: due?.dueOn ?? null, dueClock: due?.code ?? null, assignedToId: assignedToId ?? null, changedAt: unit.now, version: 1,
    },
    { persist: true },
  );
  unit.audit({ act: 'review.expected', authorityCode: plan.authorityCode, settingId: plan.settingId, childId: plan.childId, subjectType: 'Review', subjectId: review.id, fields: ['expectedOn', 'state'] });
  return review;
}

/** What, besides its day, decides which rules count for a review that follows a day. */
export function timesOf(bornOn: string, setting: { highestAge?: number | null } | null, from: string): { kind: ReviewKind; transferOn: string | null; circumstances: string[] } {
  const moves = setting ? transferOn(bornOn, setting, from) : null;
  // A move is this review's matter where it comes within 12 months of the day that the review is due.
  const on = moves && moves <= addMonths(from, 24) && nearEnough(bornOn, moves, from) ? moves : null;
  return { kind: on ? ReviewKind.PHASE_TRANSFER : ReviewKind.ANNUAL, transferOn: on, circumstances: [...(ageOn(bornOn, from) < 5 ? ['UNDER_FIVE'] : []), ...(on ? [transferKind(bornOn, on)] : [])] };
}

/** The next review is the last one before the day of regulation 18: that day is not further off than the 12 months and a school term. */
const nearEnough = (bornOn: string, on: string, from: string): boolean => {
  const day = `${on.slice(0, 4)}-${transferKind(bornOn, on) === 'TRANSFER_TO_POST_16' ? '03-31' : '02-15'}`;
  return day > from && day <= addMonths(from, 16);
};

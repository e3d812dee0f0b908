import { User } from '../accounts/index.js';
import { type Assessment, assessmentClocksOf } from '../assessments/index.js';
import { Child, Plan } from '../children/index.js';
import { addDays, addMonths, dayInWords } from '../kernel/civil-date.js';
import { nextDue } from '../kernel/clocks.js';
import { Authority, Organisation } from '../organisations/index.js';
import { PlanVersion } from '../plans/index.js';
import { type Review, clocksOf } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import type { Values } from './placeholders.js';

/** Days that a family has for its representations (regulations 13(1) and 22(2)). */
const REPRESENTATION_DAYS = 15;

const words = (day: string | null | undefined): string => (day ? dayInWords(day) : '');

/** What is the same in every letter. */
async function common(unit: Unit, { childId, authorityCode, settingId, assignedToId, planDraftId, reference }: Review | Assessment): Promise<Values> {
  const child = await unit.em.findOneOrFail(Child, { id: childId });
  const authority = await unit.em.findOneOrFail(Authority, { code: authorityCode });
  const setting = settingId ? await unit.em.findOne(Organisation, { id: settingId }) : null;
  const worker = assignedToId ? await unit.em.findOne(User, { id: assignedToId }) : null;
  const version = planDraftId ? await unit.em.findOne(PlanVersion, { id: planDraftId }) : null;
  return {
    'child.name': `${child.legalForenames} ${child.legalSurname}`, 'child.bornOn': words(child.bornOn), reference, 'authority.name': authority.name, 'setting.name': setting?.name ?? 'no setting', 'caseworker.name': worker?.name ?? unit.viewer.name, today: words(unit.today),
    'sections.changed': version?.changed.join(', ') ?? '',
  };
}

export async function valuesOfReview(unit: Unit, review: Review): Promise<Values> {
  const plan = review.planId ? await unit.em.findOne(Plan, { id: review.planId }) : null;
  const told = review.finalPlanOn ?? review.notAmendedOn ?? review.decidedOn;
  const final = clocksOf(review).filter(({ code, binds }) => binds && code.startsWith('AMEND_FINAL'))[0];
  return {
    ...(await common(unit, review)),
    'meeting.on': words(review.meetingHeldOn), 'decision.on': words(review.decidedOn), 'decision.reason': review.outcomeReason ?? review.decisionReason ?? '',
    'representations.until': review.noticeSentOn ? words(addDays(review.noticeSentOn, REPRESENTATION_DAYS)) : '', 'finalPlan.by': words(final?.dueOn), 'plan.issuedOn': words(plan?.issuedOn), 'plan.nextReview': words(plan?.reviewDueOn),
    'appeal.until': told ? words(addMonths(told, 2)) : '',
  };
}

export async function valuesOfAssessment(unit: Unit, assessment: Assessment): Promise<Values> {
  const plan = assessment.planId ? await unit.em.findOne(Plan, { id: assessment.planId }) : null;
  const told = assessment.finalPlanOn ?? assessment.noPlanOn ?? assessment.refusedOn;
  const final = assessmentClocksOf(assessment).find(({ code }) => code === 'FINAL_PLAN_20W' || code === 'REASSESSMENT_FINAL_14W');
  return {
    ...(await common(unit, assessment)),
    'request.on': words(assessment.requestedOn), 'decision.on': words(assessment.noPlanOn ?? assessment.refusedOn ?? assessment.decidedOn), 'decision.reason': assessment.decisionReason ?? '',
    'representations.until': assessment.draftSentOn ? words(addDays(assessment.draftSentOn, REPRESENTATION_DAYS)) : '', 'finalPlan.by': words(final?.dueOn ?? nextDue(assessmentClocksOf(assessment))?.dueOn), 'plan.issuedOn': words(plan?.issuedOn), 'plan.nextReview': words(plan?.reviewDueOn),
    'appeal.until': told ? words(addMonths(told, 2)) : '',
  };
}

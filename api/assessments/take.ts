import type { Context } from '../context.js';
import { User } from '../accounts/index.js';
import { addressesOfAuthors } from '../forms/index.js';
import type { Viewer } from '../access/index.js';
import { Child } from '../children/index.js';
import { nextDue } from '../kernel/clocks.js';
import { notNow } from '../kernel/errors.js';
import { type Step, checkStep } from '../kernel/lifecycle.js';
import { send } from '../messages/index.js';
import type { Unit } from '../unit.js';
import { followers } from './followers.js';
import { type AssessmentRow, assessmentLifecycle } from './assessment.lifecycle.js';
import { type Told, assessmentMessages } from './assessment.messages.js';
import { clocksOf } from './assessment.clocks.js';
import type { Assessment } from './assessment.js';
import type { AssessmentState } from './assessment-words.js';

/** Checks a step without taking it: by whom, on what they saw, in which state, with what it needs, and whose child it is. */
export async function check(unit: Unit, assessment: Assessment, step: string, expectedVersion?: number | null): Promise<Step<AssessmentState, Viewer, AssessmentRow>> {
  const found = checkStep(assessmentLifecycle, step, unit.viewer, assessment as AssessmentRow, expectedVersion);
  const child = step === 'discardAssessment' || step === 'withdrawRequest' ? null : await unit.em.findOne(Child, { id: assessment.childId });
  if (child !== null && child.authorityCode !== assessment.authorityCode) throw notNow('Another authority is responsible for this child now, so this cannot go on here. Nothing was changed.', ['withdrawRequest']);
  return found;
}

/** The next statutory date, stored for sorting. */
export function setDue(assessment: Assessment): void {
  const due = nextDue(clocksOf(assessment));
  assessment.dueOn = due?.dueOn ?? null;
  assessment.dueClock = due?.code ?? null;
}

/** The only way to move a request or an assessment: checks the step, then record, audit entry and messages in one transaction. */
export async function take(context: Context, unit: Unit, assessment: Assessment, step: string, changes: Partial<Assessment>, expectedVersion?: number | null): Promise<void> {
  const { to, act, audience } = await check(unit, assessment, step, expectedVersion);
  const before = { ...assessment };
  Object.assign(assessment, changes, { changedAt: unit.now }, to ? { state: to } : {});
  setDue(assessment);
  const fields = [...Object.keys(changes), ...(to ? ['state'] : [])] as (keyof Assessment)[];
  const subject = { authorityCode: assessment.authorityCode, childId: assessment.childId, subjectType: 'Assessment', subjectId: assessment.id };
  const commitments = unit.revise(subject, Object.fromEntries(fields.map((field) => [field, [before[field], assessment[field]]])));
  unit.audit({ act, audience, ...subject, settingId: assessment.settingId, fields, commitments });
  for (const follow of followers) await follow(unit, assessment, step);
  for (const { told, subject, paragraphs, link } of assessmentMessages[step] ?? []) {
    for (const address of await addresses(unit, assessment, told))
      send(unit, context.services.config, { template: `${step} ${told}`, to: address, subject: `${subject} (${assessment.reference})`, paragraphs: paragraphs(assessment), link: { says: link.says, address: `${context.services.config.BASE_URL}${link.path(assessment.id)}` } });
  }
}

export function record(unit: Unit, { id, authorityCode, settingId, childId }: Assessment, act: string, audience: 'SETTING' | 'AUTHORITY' | 'BOTH', fields: string[]): void {
  unit.audit({ act, audience, authorityCode, settingId, childId, subjectType: 'Assessment', subjectId: id, fields });
}

async function addresses(unit: Unit, { assignedToId, responseId }: Assessment, told: Told): Promise<string[]> {
  if (told === 'settingStaff') return responseId ? addressesOfAuthors(unit, responseId) : [];
  const worker = assignedToId ? await unit.em.findOne(User, { id: assignedToId }) : null;
  return worker && worker.id !== unit.viewer.id ? [worker.email] : [];
}

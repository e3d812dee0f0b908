import { Child, Plan } from '../children/index.js';
import type { Unit } from '../unit.js';
import { writeTargets } from './language/facts.js';
import { FormVersion } from './form.js';
import type { AnswerRecord } from './language/record.js';
import { CompiledForm } from './language/form.js';
import { Submission } from './response.js';

/** What a form said that the record takes, by target, such as plan.primaryNeed. Unanswered questions change nothing. */
export function takenFrom(form: CompiledForm, record: AnswerRecord): Map<string, string> {
  const found = new Map<string, string>();
  for (const { question, groups } of form.questions.values()) {
    const value = record[question.key];
    if (question.writeTo && groups.length === 0 && Object.hasOwn(writeTargets, question.writeTo) && typeof value === 'string' && value.trim() !== '') found.set(question.writeTo, value);
  }
  return found;
}

interface Accepted {
  submissionId?: string | null;
  childId: string;
  planId?: string | null;
}

/** When the authority accepts a form, the record takes the answers that the form says it should; each change is on the log, with what was before. */
export async function writeBack(unit: Unit, { submissionId, childId, planId }: Accepted): Promise<void> {
  if (!submissionId) return;
  const submission = await unit.em.findOneOrFail(Submission, { id: submissionId });
  const { definition } = await unit.em.findOneOrFail(FormVersion, { id: submission.formVersionId });
  const taken = takenFrom(new CompiledForm(definition), submission.record);
  if (taken.size === 0) return;
  const of = (start: string) => Object.fromEntries([...taken].filter(([target]) => target.startsWith(start)).map(([target, value]) => [target.slice(start.length), value]));
  const child = await unit.em.findOneOrFail(Child, { id: childId });
  change(unit, 'Child', child, child, of('child.'));
  const plan = planId ? await unit.em.findOneOrFail(Plan, { id: planId }) : null;
  if (plan) change(unit, 'Plan', child, plan, of('plan.'));
}

function change(unit: Unit, subjectType: 'Child' | 'Plan', child: Child, record: Child | Plan, values: Readonly<Record<string, string>>): void {
  const row = record as unknown as Record<string, unknown>;
  const changed = Object.entries(values).filter(([field, value]) => row[field] !== value);
  if (changed.length === 0) return;
  const subject = { authorityCode: child.authorityCode, childId: child.id, subjectType, subjectId: record.id };
  const commitments = unit.revise(subject, Object.fromEntries(changed.map(([field, value]) => [field, [row[field], value] as const])));
  Object.assign(record, Object.fromEntries(changed));
  unit.audit({ act: 'record.takenFromForm', ...subject, settingId: child.settingId ?? null, fields: changed.map(([field]) => field), commitments });
}

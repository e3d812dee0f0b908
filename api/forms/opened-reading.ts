import { type RuleRow, openedSealedSection, ruleNamed } from '../access/index.js';
import type { Context } from '../context.js';
import type { Question } from './language/definition.js';
import { readersOf } from './language/sensitivity.js';

/** Whether an answer is seen only because a sealed section was opened with a reason. */
export function isReadByOpening({ viewer }: Pick<Context, 'viewer'>, row: RuleRow, question: Question): boolean {
  const held = readersOf(question).map(ruleNamed).filter((rule) => rule.holds(viewer, row));
  return held.length > 0 && held.every((rule) => rule === openedSealedSection);
}

interface Read {
  id: string;
  authorityCode: string;
  settingId: string;
  childId: string;
}

/** Puts a reading of opened answers into the log before anything is shown: no entry, no answer. */
export async function recordOpenedReading(context: Context, { id, authorityCode, settingId, childId }: Read, questions: readonly string[]): Promise<void> {
  const fields = [...new Set(questions)].sort();
  if (fields.length === 0) return;
  await context.once(`opened reading ${id} ${fields.join()}`, () => context.change(async (unit) => unit.audit({ act: 'sealed.read', authorityCode, settingId, childId, subjectType: 'Submission', subjectId: id, fields })));
}

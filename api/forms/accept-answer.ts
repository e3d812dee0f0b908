import { type RuleRow, ruleNamed } from '../access/index.js';
import type { Context } from '../context.js';
import type { AuditEntry, Commitment } from '../journal/entry.js';
import { invalid, refused } from '../kernel/errors.js';
import { mayWriteAnswer } from './draft.js';
import { checkNotKept } from './kept-section.js';
import type { Facts, Problem, Value } from './language/definition.js';
import type { CompiledForm } from './language/form.js';
import { kinds } from './language/kinds/index.js';
import { writersOf } from './language/sensitivity.js';

/** The draft that answers are for, with what they are judged by. */
export interface Target {
  row: RuleRow & { childId: string; settingId: string };
  form: CompiledForm;
  facts: Facts;
}

/** An answer as it is going to be stored. */
export interface Given {
  path: string;
  value: Value | null;
  baseVersion: number;
}

/** Errors: INVALID, REFUSED. */
export function accept(context: Context, { form, row }: Target, { path, value, baseVersion }: { path: string; value?: unknown; baseVersion: number }): Given {
  const { question, section } = form.at(path);
  checkNotKept(context, row.responseId!, section);
  if (question.computed) throw invalid(`“${question.label}” is worked out from other answers, so it cannot be given.`, { path });
  if (!mayWriteAnswer(context, { ...row, section: section.key }, question)) throw refused(`answer "${question.label}"`, writersOf(question).map(ruleNamed));
  return { path, value: kinds[question.kind].accept(value, question), baseVersion };
}

/** What is wrong with an answer as it stands. */
export function problemOf({ form, facts }: Target, path: string, value: Value | null): { problem?: Problem } {
  const { question } = form.at(path);
  const finding = value === null ? undefined : kinds[question.kind].check(value, question, facts, form.codes(question));
  return finding ? { problem: { ...finding, path } } : {};
}

/** What the log says of a save: which questions, never what was answered. */
export const entryOf = ({ row }: Target, given: readonly Given[], commitments: Record<string, Commitment>): AuditEntry => ({
  act: 'draft.answersSaved', authorityCode: row.authorityCode, settingId: row.settingId, childId: row.childId, subjectType: 'Draft', subjectId: row.responseId!,
  fields: [...new Set(given.map(({ path }) => path.replace(/\[[^\]]*\]/g, '')))], audience: 'SETTING', commitments,
});

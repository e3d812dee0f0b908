import { newId } from '../database/columns.js';
import { notNow } from '../kernel/errors.js';
import type { Unit } from '../unit.js';
import { FormVersion } from './form.js';
import type { Value } from './language/definition.js';
import { CompiledForm } from './language/form.js';
import { kinds } from './language/kinds/index.js';
import { Answer, AnswerRevision, FormResponse } from './response.js';

export interface Opening {
  authorityCode: string;
  settingId: string;
  childId: string;
  form: string;
  variant: string;
  /** Facts that questions may begin with, by name, such as child.bornOn. */
  facts: Readonly<Record<string, Value | null | undefined>>;
}

/** Begins a form on the version that is in force today, with what is known filled in. */
export async function openResponse(unit: Unit, { authorityCode, settingId, childId, form: code, variant, facts }: Opening): Promise<FormResponse> {
  const version = await currentVersion(unit, authorityCode, code);
  const form = new CompiledForm(version.definition);
  const userId = unit.viewer.id!;
  const response = unit.em.create(FormResponse, { id: newId(), authorityCode, settingId, childId, formVersionId: version.id, variant, startedById: userId, leadId: userId, startedAt: unit.now, closedAt: null, firstSubmittedAt: null }, { persist: true });
  await unit.em.flush();
  for (const { question, groups } of form.questions.values()) {
    if (!question.prefill || groups.length > 0 || (question.variants && !question.variants.includes(variant))) continue;
    const fact = facts[question.prefill];
    const value = fact === null || fact === undefined ? null : kinds[question.kind].accept(fact, question);
    if (value === null) continue;
    const answer = { responseId: response.id, path: question.key, settingId, value, version: 1, savedAt: unit.now, savedById: userId };
    unit.em.create(Answer, { ...answer, savedByName: unit.viewer.name, prefilledFrom: question.prefill }, { persist: true });
    unit.em.create(AnswerRevision, answer as never, { persist: true });
  }
  return response;
}

async function currentVersion(unit: Unit, authorityCode: string, code: string): Promise<FormVersion> {
  const [row] = await unit.em.execute<{ id: string }[]>(
    'select v.id from form_version v join form f on f.id = v.form_id where f.authority_code = ? and f.code = ? and v.effective_from <= ? order by v.effective_from desc, v.number desc limit 1',
    [authorityCode, code, unit.today],
  );
  if (!row) throw notNow('This authority does not take this form through the portal.', []);
  return unit.em.findOneOrFail(FormVersion, { id: row.id });
}

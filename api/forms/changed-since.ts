import type { Unit } from '../unit.js';
import { askedAnswers } from './language/asked.js';
import type { Value } from './language/definition.js';
import { CompiledForm } from './language/form.js';
import { answersOf } from './language/layout.js';
import { toRecord } from './language/record.js';
import { FormVersion } from './form.js';
import { Answer, type Submission } from './response.js';
import { canonical } from './versions.js';

/** The answers of the draft that are not as they were submitted, judged by what was known that day. */
export async function changedSince(unit: Unit, { responseId, formVersionId, facts, record }: Submission): Promise<Set<string>> {
  const form = new CompiledForm((await unit.em.findOneOrFail(FormVersion, { id: formVersionId })).definition);
  const rows = await unit.em.find(Answer, { responseId });
  const given = new Map(rows.flatMap(({ path, value }): [string, Value][] => (value === null ? [] : [[path, value]])));
  const now = answersOf(form, toRecord(form, askedAnswers(form, given, facts), facts));
  const before = answersOf(form, record);
  return new Set([...new Set([...now.keys(), ...before.keys()])].filter((path) => canonical(now.get(path) ?? null) !== canonical(before.get(path) ?? null)));
}

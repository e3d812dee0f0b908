import { Random } from '../../api/seed/random.js';
import { fillForm } from '../../api/seed/fill-form.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import type { FormDefinition, Value } from '../../api/forms/index.js';
import type { Person } from './installation.js';

interface DraftFacts {
  work: { child: { bornOn: string }; draft: { id: string; variant: string; formVersion: { definition: FormDefinition }; tasks: { key: string }[] } };
}

/** Answers everything that a draft asks for, through the API, as a patient person would. */
export async function fillDraft(person: Person, review: string, given: Record<string, Value> = {}, today = '2026-11-22', { type = 'review', everything = false }: { type?: 'review' | 'assessment'; everything?: boolean } = {}): Promise<void> {
  const { work: found } = await person.get<DraftFacts>(`query($id: ID!) { work: ${type}(id: $id) { child { bornOn } draft { id variant formVersion { definition } tasks { key } } } }`, { id: review });
  const { draft, child } = found;
  const versions = new Map<string, { version: number; value: unknown }>();
  for (const { key } of draft.tasks) {
    const page = await person.get<{ work: { draft: { section: { questions: { path: string; version: number; value: unknown }[] } } } }>(`query($id: ID!, $key: String!) { work: ${type}(id: $id) { draft { section(key: $key) { questions { path version value } } } } }`, { id: review, key });
    for (const { path, version, value } of page.work.draft.section.questions) versions.set(path, { version, value });
  }
  const prefilled = Object.fromEntries([...versions].filter(([, { value }]) => value !== null).map(([path, { value }]) => [path, value as Value]));
  const form = new CompiledForm(draft.formVersion.definition);
  const answers = fillForm(form, { today, variant: draft.variant, bornOn: child.bornOn }, new Random(7), { ...prefilled, ...(type === 'review' && { 'review.type': 'ANNUAL', 'review.meetingDate': '2026-11-01' }), ...given }, everything);
  const changes = [...answers].filter(([path, value]) => form.at(path).question.kind !== 'table' && versions.get(path)?.value !== value).map(([path, value]) => ({ path, value, baseVersion: versions.get(path)?.version ?? 0 }));
  for (let from = 0; from < changes.length; from += 150) await person.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft: draft.id, answers: changes.slice(from, from + 150) } });
}

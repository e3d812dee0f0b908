import { Random } from '../../api/seed/random.js';
import { fillForm } from '../../api/seed/fill-form.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import type { FormDefinition, Value } from '../../api/forms/index.js';
import type { Person } from './installation.js';

interface DraftFacts {
  work: { child: { bornOn: string }; draft: { id: string; variant: string; formVersion: { definition: FormDefinition }; tasks: { key: string }[] } };
}

interface Filling {
  type?: 'review' | 'assessment';
  /** What may be left open, too. */
  everything?: boolean;
}

/** Answers to everything that a draft asks for, on top of what was filled in, and its sections in their order. */
export async function answersFor(person: Person, review: string, given: Record<string, Value> = {}, today = '2026-11-22', { type = 'review', everything = false }: Filling = {}) {
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
  return { draft: draft.id, variant: draft.variant, form, answers, versions };
}

type Filled = Pick<Awaited<ReturnType<typeof answersFor>>, 'draft' | 'form' | 'versions'>;

/** Saves answers through the API, as many at a time as it takes. */
export async function saveAll(person: Person, { draft, form, versions }: Filled, answers: ReadonlyMap<string, Value>): Promise<void> {
  const changes = [...answers].filter(([path, value]) => form.at(path).question.kind !== 'table' && !form.at(path).question.computed && versions.get(path)?.value !== value).map(([path, value]) => ({ path, value, baseVersion: versions.get(path)?.version ?? 0 }));
  for (let from = 0; from < changes.length; from += 150) await person.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft, answers: changes.slice(from, from + 150) } });
}

/** Answers everything that a draft asks for, through the API, as a patient person would. */
export async function fillDraft(person: Person, review: string, given: Record<string, Value> = {}, today = '2026-11-22', filling: Filling = {}): Promise<void> {
  const filled = await answersFor(person, review, given, today, filling);
  await saveAll(person, filled, filled.answers);
}

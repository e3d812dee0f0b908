import type { Unit } from '../unit.js';
import type { CompiledForm } from './language/form.js';
import type { LayoutEntry } from './language/layout.js';

/** Who wrote each answer, by its path, in the order of their first writing. What was filled in from records has no author. */
export type Contributors = Record<string, string[]>;

const sql = `select r.path, r.version, coalesce(r.written_as, u.name) as name from answer_revision r join "user" u on u.id = r.saved_by_id where r.response_id = ? order by r.path, r.version`;

export async function contributorsOf(unit: Unit, form: CompiledForm, responseId: string): Promise<Contributors> {
  const revisions = await unit.em.execute<{ path: string; version: number; name: string }[]>(sql, [responseId]);
  const written = revisions.filter(({ path, version }) => !path.endsWith(']') && !(version === 1 && form.find(path)?.question.prefill));
  return Object.fromEntries([...Map.groupBy(written, ({ path }) => path)].map(([path, each]) => [path, [...new Set(each.map(({ name }) => name))]]));
}

/** Puts the names to the entries of a record as people read it. */
export function withContributors<Section extends { entries: LayoutEntry[] }>(sections: Section[], contributors: Contributors | null | undefined): Section[] {
  const name = (entry: LayoutEntry): LayoutEntry => ({ ...entry, contributors: entry.withheld ? [] : (contributors?.[entry.path] ?? []), items: entry.items.map((item) => ({ ...item, entries: item.entries.map(name) })) });
  return sections.map((section) => ({ ...section, entries: section.entries.map(name) }));
}

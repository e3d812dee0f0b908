import type { Context } from '../context.js';
import { identityOf } from '../access/index.js';
import type { DraftState, StoredAnswer } from './draft.js';
import { mayReadAnswer } from './draft.js';
import { isKept } from './kept-section.js';
import { isAnswered } from './language/condition.js';
import type { Question, Section, Value } from './language/definition.js';
import type { CompiledForm } from './language/form.js';
import { kinds } from './language/kinds/index.js';
import { type AnswerMove, mapAnswers } from './language/mapping.js';
import { formOfVersion } from './versions.js';

export interface VersionRow {
  id: string;
  number: number;
  effectiveFrom: string;
}

const newerSql = `select n.id, n.number, n.effective_from as "effectiveFrom" from form_version v join form_version n on n.form_id = v.form_id where v.id = $1 and n.effective_from <= $2::date order by n.effective_from desc, n.number desc limit 1`;

/** The version that new drafts begin with today, where it is not the draft’s own. */
export async function newerVersion({ services, viewer, today }: Context, versionId: string): Promise<VersionRow | null> {
  const [row] = await services.database.read(identityOf(viewer), { text: newerSql, values: [versionId, today] });
  return row && row['id'] !== versionId ? (row as unknown as VersionRow) : null;
}

/** Where the answers of a draft would go. */
export function movesTo(older: CompiledForm, newer: CompiledForm, stored: ReadonlyMap<string, { value: Value | null }>): AnswerMove[] {
  return mapAnswers(older, newer, new Map([...stored].filter(([path, { value }]) => value !== null && older.find(path)).map(([path, { value }]) => [path, value])));
}

/** An answer that the draft’s version has no question for: kept, shown, and not submitted. */
export interface KeptAnswer {
  path: string;
  label: string;
  section: string;
  text: string | null;
  savedAt: Date;
  savedByName: string;
}

const earlierSql = `select o.id from form_version v join form_version o on o.form_id = v.form_id and o.id <> v.id where v.id = $1 order by o.number desc limit 100`;

/** Answers without a place, with the words of the latest version that asked for them. */
export async function keptAnswers(context: Context, draft: DraftState): Promise<KeptAnswer[]> {
  const homeless = [...draft.stored.values()].filter(({ path, value }) => value !== null && !path.endsWith(']') && !draft.form.find(path));
  if (homeless.length === 0) return [];
  const identity = identityOf(context.viewer);
  const rows = await context.services.database.read(identity, { text: earlierSql, values: [draft.formVersionId] });
  const earlier: CompiledForm[] = [];
  for (const { id } of rows) earlier.push(await formOfVersion(context.services.database, identity, String(id)));
  return homeless.flatMap((stored) => toKept(context, draft, earlier, stored));
}

function toKept(context: Context, draft: DraftState, earlier: readonly CompiledForm[], { path, value, savedAt, savedByName }: StoredAnswer): KeptAnswer[] {
  const form = earlier.find((each) => each.find(path));
  const placed = form?.find(path);
  if (!form || !placed || isKept(context, draft.id, placed.section.key)) return [];
  const mine = mayReadAnswer(context, { ...draft.row, section: placed.section.key }, placed.question);
  return mine ? [{ path, label: labelOf(placed), section: placed.section.title, text: textOf(form, placed.question, value), savedAt, savedByName }] : [];
}

const labelOf = ({ question, groups }: { question: Question; groups: readonly Question[] }): string => [...groups, question].map(({ label }) => label).join(': ');

export function textOf(form: CompiledForm, question: Question, value: Value | null): string | null {
  return value === null || !isAnswered(value) ? null : kinds[question.kind].toText(value, form.codes(question));
}

/** A move in words, for whoever decides on it; null where the answer is not theirs to see. */
export function describeMove(context: Context, draft: DraftState, newer: CompiledForm, { from, to, why }: AnswerMove): { from: string; to: string | null; fromLabel: string; fromSection: string; toLabel: string | null; toSection: string | null; text: string | null; why: AnswerMove['why'] } | null {
  const old = draft.form.find(from)!;
  if (isKept(context, draft.id, old.section.key)) return null;
  const readable = mayReadAnswer(context, { ...draft.row, section: old.section.key }, old.question);
  const target = to === null ? undefined : newer.find(to);
  return {
    from, to, why, fromLabel: labelOf(old), fromSection: old.section.title, toLabel: target ? labelOf(target) : null, toSection: target?.section.title ?? null,
    text: readable ? textOf(draft.form, old.question, draft.stored.get(from)?.value ?? null) : null,
  };
}

/** Sections that were sealed and whose answers would leave them: a seal must hold what it held. */
export function sealsBroken(older: CompiledForm, newer: CompiledForm, moves: readonly AnswerMove[], sealed: ReadonlySet<string>): Section[] {
  const broken = moves.flatMap(({ from, to }) => {
    const { section } = older.find(from)!;
    return sealed.has(section.key) && (to === null || newer.find(to)!.section.key !== section.key) ? [section] : [];
  });
  return [...new Set(broken)];
}

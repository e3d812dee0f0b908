import type { Context } from '../context.js';
import { ruleNamed } from '../access/index.js';
import { notFound, whoMay } from '../kernel/errors.js';
import { type DraftState, mayReadAnswer, mayWriteAnswer } from './draft.js';
import type { DraftItem, DraftPage, DraftQuestion } from './draft-types.js';
import { checkNotKept } from './kept-section.js';
import { type Standing, itemsOf, standings, standingsOfItem } from './language/check.js';
import { pathsOf } from './language/condition.js';
import { type CompiledForm, conditionsOf, isList } from './language/form.js';
import type { Question } from './language/definition.js';
import { readersOf, writersOf } from './language/sensitivity.js';
import { kinds } from './language/kinds/index.js';
import { computedText, shownAs } from './shown-as.js';
import { inItem, isWithin } from './language/path.js';

/** The questions of a section, as a page to fill in. */
export function sectionPage(context: Context, draft: DraftState, key: string): DraftPage {
  const section = draft.form.section(key);
  if (!section) throw notFound('section');
  checkNotKept(context, draft.id, section);
  context.reads.noteFields([`Draft.${key}`]);
  const all = [...standings(draft.form, section, draft.answers, draft.facts)];
  const own = all.filter(({ path }) => !path.includes('['));
  return { section: key, title: section.title, why: section.why, legalBasis: section.legalBasis, ...(section.guidance && { guidance: section.guidance }), questions: own.map((standing) => toQuestion(context, draft, standing, all)) };
}

/** The questions of one item of a list, as a page to fill in. */
export function itemPage(context: Context, draft: DraftState, item: string): DraftPage {
  const { question: group, section } = draft.form.at(item);
  if (!isList(group) || !draft.answers.has(item)) throw notFound('item');
  checkNotKept(context, draft.id, section);
  context.reads.noteFields([`Draft.${group.key}`]);
  const all = [...standingsOfItem(draft.form, group, item, draft.answers, draft.facts)];
  const own = all.filter(({ path }) => !path.slice(item.length).includes('['));
  return { section: section.key, title: titleOf(draft, group.key, item), why: section.why, legalBasis: section.legalBasis, item, questions: own.map((standing) => toQuestion(context, draft, standing, all)) };
}

function toQuestion(context: Context, draft: DraftState, { path, question, asked, needed, problem }: Standing, all: readonly Standing[]): DraftQuestion {
  const { form } = draft;
  const stored = draft.stored.get(path);
  return {
    draftId: draft.id,
    path,
    ...shownAs(form, question),
    label: question.label,
    ...(question.limit !== undefined && { limit: question.limit }),
    ...(question.least !== undefined && { least: question.least }),
    ...(question.most !== undefined && { most: question.most }),
    options: form.codes(question),
    ...(question.item && { itemName: question.item }),
    voice: question.voice === true,
    asked,
    needed,
    decides: deciders(form).has(question.key),
    mayWrite: !question.computed && (draft.closedAt === null || draft.openPaths.has(path)) && mayWriteAnswer(context, draft.row, question),
    ...notForYou(context, draft, question),
    ...(question.why && { why: question.why }),
    ...(question.legalBasis && { legalBasis: question.legalBasis }),
    value: mayReadAnswer(context, draft.row, question) ? (question.computed ? computedText(draft.answers, path, form, question) : (stored?.value ?? null)) : null,
    version: question.computed ? 0 : (stored?.version ?? 0),
    ...(problem && { problem }),
    ...(stored && !question.computed && { savedAt: stored.savedAt, savedByName: stored.savedByName, prefilledFrom: stored.prefilledFrom }),
    items: isList(question) ? itemsOf(draft.answers, path).map((id) => toItem(draft, question.itemTitle, `${path}[${id}]`, question.item ?? 'Item', all)) : [],
  };
}

function notForYou(context: Context, { row }: DraftState, question: Question): { notForYou?: string } {
  const names = mayReadAnswer(context, row, question) ? (mayWriteAnswer(context, row, question) ? [] : writersOf(question)) : readersOf(question);
  return names.length === 0 ? {} : { notForYou: whoMay(names.map(ruleNamed)) };
}

function toItem(draft: DraftState, titleKey: string | undefined, path: string, word: string, all: readonly Standing[]): DraftItem {
  const place = itemsOf(draft.answers, path.slice(0, path.lastIndexOf('['))).indexOf(path.slice(path.lastIndexOf('[') + 1, -1)) + 1;
  const problems = all.filter((standing) => standing.problem && isWithin(standing.path, path)).map((standing) => standing.problem!);
  return { path, title: namedBy(draft, titleKey, path) ?? `${capital(word)} ${place}`, version: draft.stored.get(path)?.version ?? 0, problems };
}

function titleOf(draft: DraftState, groupKey: string, item: string): string {
  const { question } = draft.form.at(item);
  return namedBy(draft, question.itemTitle, item) ?? capital(question.item ?? groupKey);
}

function namedBy(draft: DraftState, titleKey: string | undefined, item: string): string | undefined {
  const row = draft.form.at(item).question.rows?.find(({ code }) => item.endsWith(`[${code}]`));
  if (row) return row.label;
  if (!titleKey) return undefined;
  const path = inItem(item, titleKey);
  const value = draft.answers.get(path);
  const named = draft.form.find(path);
  if (value === undefined || !named) return undefined;
  const text = kinds[named.question.kind].toText(value, draft.form.codes(named.question)).trim().replace(/\s+/g, ' ');
  return text === '' ? undefined : text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Keys of questions whose answers decide whether others are asked or needed. */
const known = new WeakMap<CompiledForm, Set<string>>();
function deciders(form: CompiledForm): Set<string> {
  let keys = known.get(form);
  if (!keys) {
    const conditions = [...form.questions.values()].flatMap((placed) => [...conditionsOf(placed), ...(typeof placed.question.required === 'object' ? [placed.question.required] : [])]);
    keys = new Set(conditions.flatMap(pathsOf).map((path) => path.replace(/^\./, '')));
    known.set(form, keys);
  }
  return keys;
}

import type { DraftItem, DraftPage, DraftQuestion } from './draft-types.js';
import { askedAnswers } from './language/asked.js';
import { type Standing, itemsOf, standings, standingsOfItem } from './language/check.js';
import { pathsOf } from './language/condition.js';
import type { Answers, Facts, Question, Section, Value } from './language/definition.js';
import { type CompiledForm, conditionsOf, isList } from './language/form.js';
import { kinds } from './language/kinds/index.js';
import { around, isWithin } from './language/path.js';
import { computedText, shownAs } from './shown-as.js';
import { type Task, tasks } from './language/progress.js';

/** A form as it would be filled in, with answers that are nobody’s and are kept nowhere. */
export interface FormPreview {
  tasks: Task[];
  page: DraftPage | null;
}

/** Answers that were tried, by path; those that the form does not have, or that are of another shape, are left out. */
export function triedAnswers(form: CompiledForm, typed: Readonly<Record<string, unknown>>): Map<string, Value> {
  const answers = new Map<string, Value>();
  for (const [path, value] of Object.entries(typed)) {
    try {
      const taken = kinds[form.at(path).question.kind].accept(value, form.at(path).question);
      if (taken !== null && around(path).every((item) => item === '' || form.find(item))) answers.set(path, taken);
    } catch {
      continue;
    }
  }
  return answers;
}

/** @param place a section by its key, or an item of a list by its path; null for the list of sections alone */
export function previewOf(form: CompiledForm, typed: ReadonlyMap<string, Value>, facts: Facts, place: { section?: string | null; item?: string | null }): FormPreview {
  const answers = askedAnswers(form, typed, facts);
  return { tasks: tasks(form, answers, facts, new Set()), page: pageOf(form, answers, facts, place) };
}

function pageOf(form: CompiledForm, answers: Answers, facts: Facts, { section: key, item }: { section?: string | null; item?: string | null }): DraftPage | null {
  const found = item ? form.find(item) : undefined;
  const section = found?.section ?? (key ? form.section(key) : undefined);
  if (!section || (item && (!found || !isList(found.question)))) return null;
  const about = { section: section.key, why: section.why, legalBasis: section.legalBasis };
  const all = item && found ? [...standingsOfItem(form, found.question, item, answers, facts)] : [...standings(form, section, answers, facts)];
  const own = all.filter(({ path }) => !path.slice(item?.length ?? 0).includes('['));
  const questions = own.map((standing) => toQuestion(form, answers, standing, all));
  return item && found ? { ...about, title: titleOf(found.question, item), item, questions } : { ...about, title: section.title, ...guidanceOf(section), questions };
}

const guidanceOf = ({ guidance }: Section) => (guidance ? { guidance } : {});
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const titleOf = ({ rows, item: word }: Question, item: string) => rows?.find(({ code }) => item.endsWith(`[${code}]`))?.label ?? capital(word ?? 'item');

function toQuestion(form: CompiledForm, answers: Answers, { path, question, asked, needed, problem }: Standing, all: readonly Standing[]): DraftQuestion {
  const { label, limit, least, most, item, voice, why, legalBasis } = question;
  return {
    path, draftId: '', label, ...shownAs(form, question), ...(limit !== undefined && { limit }), ...(least !== undefined && { least }), ...(most !== undefined && { most }), options: form.codes(question), ...(item && { itemName: item }),
    voice: voice === true, asked, needed, decides: decides(form, question), mayWrite: true, ...(why && { why }), ...(legalBasis && { legalBasis }), value: question.computed ? computedText(answers, path, form, question) : (answers.get(path) ?? null), version: 0, ...(problem && { problem }),
    items: isList(question) ? itemsOf(answers, path).map((id) => toItem(question, `${path}[${id}]`, all)) : [],
  };
}

function toItem(question: Question, path: string, all: readonly Standing[]): DraftItem {
  const problems = all.filter((standing) => standing.problem && isWithin(standing.path, path)).map((standing) => standing.problem!);
  return { path, title: titleOf(question, path), version: 0, problems };
}

const decides = (form: CompiledForm, { key }: Question): boolean => [...form.questions.values()].some((placed) => conditionsOf(placed).flatMap(pathsOf).some((path) => path.replace(/^\./, '') === key));

import { itemsOf, standings } from './check.js';
import type { Answers, Facts, Question, Section, Value } from './definition.js';
import { type CompiledForm, isList } from './form.js';
import { kinds } from './kinds/index.js';
import { inItem } from './path.js';
import type { AnswerRecord } from './record.js';
import { holds } from './condition.js';
import { withRows } from './rows.js';
import { isSealed, readersOf } from './sensitivity.js';

/** What was submitted as people read it: one tree, from which the back office, HTML, PDF and DOCX are made. */
export interface LayoutSection {
  key: string;
  title: string;
  /** True where it holds sealed answers: see docs/decisions on sealed sections. */
  sealed: boolean;
  entries: LayoutEntry[];
}

export interface LayoutEntry {
  path: string;
  label: string;
  kind: Question['kind'];
  voice: boolean;
  /** The answer in words; missing where it was not answered or is withheld. */
  text: string | null;
  /** True where the reader may not see it. */
  withheld: boolean;
  /** Where it is withheld: names of the rules that would allow it. */
  readers: readonly string[];
  /** Who wrote it, where that is known. */
  contributors?: readonly string[];
  /** Ids of attached documents. */
  files: string[];
  items: LayoutItem[];
}

export interface LayoutItem {
  id: string;
  title: string;
  entries: LayoutEntry[];
}

/** Goes through a record in the order of its form: each answer with its path, and each item of a list with its place. */
export function walkRecord(form: CompiledForm, record: AnswerRecord, answer: (path: string, value: Value, question: Question, section: Section) => void, item: (path: string, place: number, question: Question) => void): void {
  const fill = (questions: readonly Question[], values: AnswerRecord, within: string, section: Section) => {
    for (const question of questions) {
      const value = values[question.key];
      if (value === undefined) continue;
      const path = inItem(within, question.key);
      if (!isList(question)) answer(path, value as Value, question, section);
      else (value as AnswerRecord[]).forEach((each, index) => {
        const place = `${path}[${String(each['id'])}]`;
        item(place, index + 1, question);
        fill(question.questions ?? [], each, place, section);
      });
    }
  };
  for (const section of form.definition.sections) fill(section.questions, record, '', section);
}

/** A record as answers again, so that conditions can be asked of it. */
export function answersOf(form: CompiledForm, record: AnswerRecord): Answers {
  const answers = new Map<string, Value>();
  const add = (path: string, value: Value) => void answers.set(path, value);
  walkRecord(form, record, add, add);
  return withRows(form, answers);
}

/** @param mayRead whether the reader may see the answer to a question of a section */
export function toLayout(form: CompiledForm, record: AnswerRecord, facts: Facts, mayRead: (question: Question, section: Section) => boolean): LayoutSection[] {
  const answers = answersOf(form, record);
  return form.definition.sections.flatMap((section) => {
    const shown = [...standings(form, section, answers, facts)].filter(({ path, asked, question }) => asked && !path.includes('[') && question.kind !== 'guidance');
    const entries = shown.map(({ path, question }) => toEntry(form, question, path, answers, facts, (each) => mayRead(each, section)));
    return entries.length === 0 ? [] : [{ key: section.key, title: section.title, sealed: isSealed(section), entries }];
  });
}

function toEntry(form: CompiledForm, question: Question, path: string, answers: Answers, facts: Facts, mayRead: (question: Question) => boolean): LayoutEntry {
  const withheld = !mayRead(question);
  const value = withheld ? undefined : answers.get(path);
  const isFile = question.kind === 'file';
  return {
    path,
    label: question.label,
    kind: question.kind === 'table' ? 'group' : question.kind,
    voice: question.voice === true,
    text: value === undefined || isFile ? null : kinds[question.kind].toText(value, form.codes(question)),
    withheld,
    readers: withheld ? readersOf(question) : [],
    files: isFile && Array.isArray(value) ? [...(value as string[])] : [],
    items: isList(question) && !withheld ? itemsOf(answers, path).map((id, index) => toItem(form, question, `${path}[${id}]`, id, index, answers, facts, mayRead)) : [],
  };
}

function toItem(form: CompiledForm, group: Question, item: string, id: string, index: number, answers: Answers, facts: Facts, mayRead: (question: Question) => boolean): LayoutItem {
  const asked = (group.questions ?? []).filter((question) => question.kind !== 'guidance' && (!question.variants || question.variants.includes(facts.variant)) && (!question.when || holds(question.when, answers, facts, item)));
  const word = group.item ?? 'item';
  const row = group.rows?.find(({ code }) => code === id)?.label;
  return { id, title: row ?? `${word.charAt(0).toUpperCase()}${word.slice(1)} ${index + 1}`, entries: asked.map((question) => toEntry(form, question, inItem(item, question.key), answers, facts, mayRead)) };
}

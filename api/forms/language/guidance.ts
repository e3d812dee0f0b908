import { harmless } from '../../kernel/spreadsheet.js';
import type { Condition, Question, Section } from './definition.js';
import type { CompiledForm } from './form.js';
import { computedInWords } from './computed-words.js';
import { kinds } from './kinds/index.js';

/** One question as the data guidance tells of it: what to enter and how much of it fits. */
export interface GuidanceRow {
  section: string;
  /** Address of the answer, lists without their items: adults.surname. */
  key: string;
  label: string;
  hint: string;
  /** Type in words, with its limit. */
  type: string;
  /** Most characters, in Unicode code points; missing where there is no text. */
  limit: number | null;
  /** Yes, No, or Sometimes: needed where other answers make it so. */
  needed: 'Yes' | 'Sometimes' | 'No';
  /** Variants that ask it; empty where all do. */
  variants: string[];
  /** Codes to choose from, with their words. */
  codes: string[];
}

/** Every question of a form in its order, for those who write elsewhere first. */
export function guidanceOf(form: CompiledForm): GuidanceRow[] {
  return form.definition.sections.flatMap((section) => rowsOf(form, section, section.questions, '', []));
}

function rowsOf(form: CompiledForm, section: Section, questions: readonly Question[], around: string, outer: readonly (true | Condition)[]): GuidanceRow[] {
  return questions.flatMap((question) => {
    if (question.kind === 'guidance') return [];
    const key = around === '' ? question.key : `${around}.${question.key}`;
    const own = question.when ?? section.when;
    const row: GuidanceRow = {
      section: section.title,
      key,
      label: question.label,
      hint: question.hint ?? '',
      type: typeInWords(form, question),
      limit: question.limit ?? null,
      needed: question.computed ? 'No' : question.required === undefined ? ((question.least ?? 0) > 0 && question.kind === 'group' ? 'Yes' : 'No') : question.required === true && !own && outer.length === 0 ? 'Yes' : 'Sometimes',
      variants: question.variants ?? section.variants ?? [],
      codes: form.codes(question).map(({ code, label }) => `${code} = ${label}`),
    };
    const inner = question.questions ? rowsOf(form, section, question.questions, key, own ? [...outer, own] : outer) : [];
    return [row, ...inner];
  });
}

/** The type of a question, or how it is worked out. */
const typeInWords = (form: CompiledForm, question: Question): string => (question.computed ? `${kinds[question.kind].says(question)}; worked out, not typed: ${computedInWords(form, question)}` : kinds[question.kind].says(question));

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string) => `"${harmless(text).replaceAll('"', '""')}"`;

/** The guidance as a file that spreadsheets open; with a byte order mark, so that Excel reads it as UTF-8. */
export function guidanceCsv(rows: readonly GuidanceRow[]): string {
  const head = ['Section', 'Address', 'Question', 'Help', 'Type', 'Most characters', 'Needed', 'Variants', 'Codes'];
  const lines = rows.map(({ section, key, label, hint, type, limit, needed, variants, codes }) => [section, key, label, hint, type, limit === null ? '' : String(limit), needed, variants.join('; '), codes.join('; ')]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

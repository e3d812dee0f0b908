import { createHash } from 'node:crypto';
import type { QuestionFragment } from '../gql/graphql.js';
import { normalised } from '../shared/text.js';

/** A question ready for its template. */
export interface FieldModel extends QuestionFragment {
  /** What stands in the field: what was typed just now, or what is stored. */
  typed: string;
  chosen: string[];
  date: { day: string; month: string; year: string };
  /** Marks what was shown, so that a field that nobody touched is not saved over somebody else's change. */
  shown: string;
  /** It was typed before a time-out and is not stored yet. */
  restored: boolean;
  error: string | null;
}

type Body = Readonly<Record<string, string | string[] | undefined>>;

const skipped = new Set(['guidance', 'group', 'table', 'file', 'computed']);

export function toField(question: QuestionFragment, body: Body | null = null, error: string | null = null): FieldModel {
  const value = body && !skipped.has(question.kind) ? typedValue(question, body) : question.value;
  const text = value === null || value === undefined ? '' : value === true ? 'yes' : value === false ? 'no' : Array.isArray(value) ? '' : String(value);
  return { ...question, typed: text, chosen: Array.isArray(value) ? value.map(String) : [], date: dateParts(text), shown: mark(question.value), restored: false, error };
}

/** A question as it stood on a page whose session was over: what was typed, on top of the version that it was typed on. */
export function restoredField(question: QuestionFragment, kept: Body, error: string | null = null): FieldModel {
  const version = kept[`version:${question.path}`];
  if (skipped.has(question.kind) || version === undefined) return toField(question, null, error);
  const field = toField(question, kept, error);
  const shown = String(kept[`shown:${question.path}`] ?? '');
  return { ...field, version: Number(version) || 0, shown, restored: mark(toComparable(question, typedValue(question, kept))) !== (shown || field.shown) };
}

/** The three boxes of a date: of a day, or of whatever was typed. */
function dateParts(text: string): FieldModel['date'] {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return { day: String(Number(iso[3])), month: String(Number(iso[2])), year: iso[1]! };
  const [day = '', month = '', ...year] = text.split('/');
  return { day, month, year: year.join('/') };
}

/** What was typed in the form for a question, in the API's terms. */
export function typedValue({ path, kind }: Pick<QuestionFragment, 'path' | 'kind'>, body: Body): unknown {
  const one = (name: string): string => {
    const given = body[name];
    return normalised(Array.isArray(given) ? (given.at(-1) ?? '') : (given ?? ''));
  };
  if (kind === 'date') {
    const parts = ['day', 'month', 'year'].map((part) => one(`${path}-${part}`).trim());
    return parts.every((part) => part === '') ? null : parts.join('/');
  }
  if (kind === 'choices') {
    const given = body[path];
    const list = (Array.isArray(given) ? given : given === undefined ? [] : [given]).filter((code) => code !== '');
    return list.length === 0 ? null : list;
  }
  if (kind === 'yesNo') return { yes: true, no: false }[one(path)] ?? null;
  if (kind === 'declaration') return one(path) === 'yes' ? true : null;
  return one(path) === '' ? null : one(path);
}

export interface Change {
  path: string;
  value: unknown;
  baseVersion: number;
}

/** The answers of a page that somebody really changed, against what the page showed them. */
export function changesOf(questions: readonly QuestionFragment[], body: Body): Change[] {
  return questions
    .filter(({ kind, path }) => !skipped.has(kind) && body[`version:${path}`] !== undefined)
    .map((question) => ({ question, value: typedValue(question, body) }))
    .filter(({ question, value }) => mark(toComparable(question, value)) !== body[`shown:${question.path}`])
    .map(({ question: { path }, value }) => ({ path, value, baseVersion: Number(body[`version:${path}`]) || 0 }));
}

/** A typed date as the API stores it, so that an untouched date counts as untouched. */
function toComparable({ kind }: QuestionFragment, value: unknown): unknown {
  if (kind !== 'date' || typeof value !== 'string') return value;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  return parts ? `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}` : value;
}

export const mark = (value: unknown): string => createHash('sha256').update(JSON.stringify(value ?? null)).digest('base64url').slice(0, 16);

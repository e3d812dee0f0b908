import type { Code, Question, Value } from '../language/definition.js';
import { kinds } from '../language/kinds/index.js';
import { toLongDate } from '../language/kinds/date.js';

/** What XML cannot hold; an answer with such characters stays out of the file and is kept as it is. */
const unfit = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Words that stand in a box whose answer Word cannot hold. */
export const KEPT = '(This answer holds characters that Word cannot hold. It stays in the portal as it is.)';

/** An answer as it stands in its box. */
export function toCell(question: Question, codes: readonly Code[], value: Value | undefined): string {
  if (value === undefined) return '';
  const text = textOf(question, codes, value);
  return unfit.test(text) ? KEPT : text;
}

function textOf({ kind }: Question, codes: readonly Code[], value: Value): string {
  if (kind === 'yesNo') return value === true ? 'Yes' : 'No';
  if (kind === 'declaration') return 'Yes';
  if (kind === 'choice') return nameOf(codes, String(value));
  if (kind === 'choices') return (value as readonly string[]).map((code) => nameOf(codes, code)).join('\n');
  return kind === 'date' ? toLongDate(String(value)) : String(value);
}

/** The words of a code where they stand for it alone; else the code. */
function nameOf(codes: readonly Code[], code: string): string {
  const label = codes.find((each) => each.code === code)?.label;
  return label !== undefined && codes.filter((each) => same(each.label, label) || same(each.code, label)).length === 1 && !/[;\n]/.test(label) ? label : code;
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
const codeOf = (codes: readonly Code[], typed: string): string => (codes.find(({ code }) => code === typed.trim()) ?? codes.find(({ code, label }) => same(code, typed) || same(label, typed) || same(`${code} = ${label}`, typed)))?.code ?? typed.trim();

/** The text of a box as an answer; null where nothing was written. What no answer can be made of is undefined. */
export function fromCell(question: Question, codes: readonly Code[], text: string): Value | null | undefined {
  const { kind } = question;
  const word = text.trim().toLowerCase();
  if (word === '') return null;
  if (kind === 'yesNo') return word === 'yes' || word === 'y' ? true : word === 'no' || word === 'n' ? false : undefined;
  if (kind === 'declaration') return word === 'yes' || word === 'y' || word === 'x' || word === 'agreed' ? true : word === 'no' ? null : undefined;
  if (kind === 'choice') return codeOf(codes, text);
  if (kind === 'choices') return text.split(/[;\n]/).filter((part) => part.trim() !== '').map((part) => codeOf(codes, part));
  try {
    return kinds[kind].accept(kind === 'memo' || kind === 'text' || kind === 'address' ? text : text.trim(), question);
  } catch {
    return undefined;
  }
}

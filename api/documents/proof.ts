import { kinds } from '../forms/language/kinds/index.js';
import type { Question, Value } from '../forms/language/definition.js';
import { type CompiledForm, isList } from '../forms/language/form.js';
import { answersOf } from '../forms/language/layout.js';
import type { AnswerRecord } from '../forms/language/record.js';
import { countCharacters } from '../kernel/text.js';
import { fileNames } from './paper.js';
import { answerMark, questionMark } from './print/marks.js';

/** An answer that a document must hold, taken from what is stored and not from what was set. */
export interface Expected {
  path: string;
  label: string;
  text: string;
}

/** What a document was found to hold. */
export interface Manifest {
  answers: number;
  of: number;
  /** Unicode code points of all answers together. */
  characters: number;
}

/** An answer that is not whole in a document. */
export interface Loss {
  path: string;
  label: string;
  expected: number;
  found: number;
}

/** Every stored answer that the readers of a copy may see, in words. */
export function expectedAnswers(form: CompiledForm, record: AnswerRecord, mayRead: (question: Question) => boolean, files: Readonly<Record<string, string>>): Expected[] {
  return [...answersOf(form, record)].flatMap(([path, value]) => {
    const { question, groups } = form.at(path);
    if (isList(question) || ![...groups, question].every(mayRead)) return [];
    return [{ path, label: question.label, text: inWords(form, question, value, files) }];
  });
}

const inWords = (form: CompiledForm, question: Question, value: Value, files: Readonly<Record<string, string>>): string =>
  question.kind === 'file' ? fileNames(value as readonly string[], files) : kinds[question.kind].toText(value, form.codes(question));

/**
 * What is compared: characters, not how they are set. White space, line ends and characters without a shape
 * (joiners, marks of direction) are left out on both sides, and a character that is written as its number counts
 * as itself (docs/decisions: documents prove themselves).
 */
export function comparable(text: string): string {
  return text
    .replace(/\[U\+([0-9A-F]{4,6})\]/g, (all, number: string) => (Number.parseInt(number, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(number, 16)) : all))
    .normalize('NFC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\s]/gu, '');
}

/**
 * Compares, answer by answer, what is stored with what was taken out of the finished file.
 * @param named what the file calls a mark
 */
export function prove(expected: readonly Expected[], found: ReadonlyMap<string, string>, named: (mark: string) => string = (mark) => mark): { manifest: Manifest; losses: Loss[] } {
  const losses = expected.flatMap(({ path, label, text }): Loss[] => {
    const [wanted, got] = [comparable(text), comparable(found.get(named(answerMark(path))) ?? '')];
    const question = found.get(named(questionMark(path)));
    const asked = question === undefined || comparable(question) === comparable(label);
    return wanted === got && asked ? [] : [{ path, label, expected: countCharacters(wanted), found: wanted === got ? 0 : countCharacters(got) }];
  });
  const characters = expected.reduce((sum, { text }) => sum + countCharacters(text), 0);
  return { manifest: { answers: expected.length - losses.length, of: expected.length, characters }, losses };
}

/** '61 of 61 answers, 18,402 characters, all present' */
export const manifestInWords = ({ answers, of, characters }: Manifest): string =>
  `${answers.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} answers, ${characters.toLocaleString('en-GB')} characters, ${answers === of ? 'all present' : 'not all present'}`;

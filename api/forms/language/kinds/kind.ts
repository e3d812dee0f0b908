import { invalid } from '../../../kernel/errors.js';
import { countCharacters, toStoredText } from '../../../kernel/text.js';
import type { Code, Facts, KindName, Problem, Question, Value } from '../definition.js';

/** What a check finds, before it is known where. */
export type Finding = Omit<Problem, 'path'>;

/** One kind of question: how its answer is taken in, checked, kept in the record and written out. */
export interface Kind {
  name: KindName;
  /** What the kind is called in the data guidance. */
  says(question: Question): string;
  /**
   * Takes in what was typed, as typed; only the wrong shape altogether is refused. Null clears the answer.
   */
  accept(input: unknown, question: Question): Value | null;
  /** What is wrong with an answer; nothing where it is right. */
  check(value: Value, question: Question, facts: Facts, codes: readonly Code[]): Finding | undefined;
  /** The value that is kept when the form is submitted. */
  toRecord(value: Value): unknown;
  /** The value for people to read. */
  toText(value: Value, codes: readonly Code[]): string;
}

/** No single answer is longer than this, whatever its own limit: a draft keeps what is over its limit, and says so. */
export const LONGEST_ANSWER = 200_000;

export function acceptText(input: unknown): string | null {
  if (input === null || input === undefined) return null;
  if (typeof input !== 'string') throw invalid('This answer must be text.');
  const text = toStoredText(input);
  if (countCharacters(text) > LONGEST_ANSWER) throw invalid(`An answer may hold ${LONGEST_ANSWER.toLocaleString('en-GB')} characters at most.`, { limit: LONGEST_ANSWER, surplus: countCharacters(text) - LONGEST_ANSWER });
  return text === '' ? null : text;
}

export function checkLength(value: Value, question: Question): Finding | undefined {
  const limit = question.limit;
  const length = countCharacters(String(value));
  if (limit === undefined || length <= limit) return undefined;
  const surplus = length - limit;
  return {
    code: 'TOO_LONG',
    message: `${question.label} must be ${limit.toLocaleString('en-GB')} characters or less. It is ${surplus.toLocaleString('en-GB')} too long; nothing was cut.`,
    limit,
    surplus,
  };
}

/** A kind whose answer is a line of text of some form. */
export function textKind(name: KindName, says: (question: Question) => string, extra: Partial<Kind> = {}): Kind {
  return {
    name,
    says,
    accept: acceptText,
    check: checkLength,
    toRecord: (value) => value,
    toText: (value) => String(value),
    ...extra,
  };
}

export const wrongFormat = (message: string): Finding => ({ code: 'WRONG_FORMAT', message });

export const labelOf = (code: string, codes: readonly Code[]): string => codes.find((each) => each.code === code)?.label ?? code;

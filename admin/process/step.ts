import { countCharacters, counted } from '../words/count.js';
import { dayAt, dayInWords } from '../words/dates.js';

/** What somebody chooses from: codes with their words, and what each means where that is not plain. */
export type Choices = Readonly<Record<string, string | { says: string; means: string }>>;

/** One thing that a step asks for. */
export interface StepField {
  name: string;
  kind: 'day' | 'text' | 'choice' | 'radio' | 'tick' | 'number' | 'line' | 'caseworker';
  label: string;
  hint?: string;
  /** Characters, for a text. */
  limit?: number;
  options?: Choices;
  optional?: boolean;
  /** A day that may lie ahead. */
  ahead?: boolean;
  /** What is said where it is missing. */
  missing?: string;
  /** Asked only where this holds of what was given so far, and of the record. */
  when?(given: Given, seen: Seen): boolean;
  /** The day that it must not be before, and what happened on it. */
  notBefore?(seen: Seen): readonly [string | null | undefined, string];
}

/** The record that a step is taken with, as it was looked at. */
export interface Seen {
  id: string;
  version: number | null;
  /** How it stands, in words: what is compared where somebody else has changed it meanwhile. */
  shows: readonly (readonly [name: string, value: string])[];
  meetingHeldOn?: string | null;
  /** Whether an amended plan is written that can be sent. */
  planWritten?: boolean;
}

/** What was typed and chosen, by the name of the field. */
export type Given = Readonly<Record<string, string>>;

export interface Step {
  title: string;
  confirm: string;
  /** What it means, in a sentence or two. */
  means: string;
  fields: readonly StepField[];
  /** Ends something, or cannot be undone. */
  harmful?: boolean;
  /** Brings the case further: its button is the filled one. */
  onward?: boolean;
  /** Its button stands beside the name and not among what comes next. */
  atHead?: boolean;
  take(given: Given, seen: Seen): Promise<unknown>;
  /** What is said when it is recorded. */
  done: string | ((given: Given) => string);
}

/** The fields that are asked for now. */
export const askedOf = ({ fields }: Step, given: Given, seen: Seen): readonly StepField[] => fields.filter(({ when }) => when?.(given, seen) ?? true);

const inSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** What is missing or wrong, by field. */
export function problemsOf(fields: readonly StepField[], given: Given, seen: Seen): Record<string, string> {
  const today = dayAt(new Date());
  return Object.fromEntries(fields.flatMap((field) => {
    const problem = problemOf(field, (given[field.name] ?? '').trim(), seen, today);
    return problem ? [[field.name, problem]] : [];
  }));
}

function problemOf({ kind, label, optional, ahead, limit, missing, notBefore }: StepField, value: string, seen: Seen, today: string): string | undefined {
  if (value === '') return optional ? undefined : (missing ?? `${['choice', 'radio', 'caseworker'].includes(kind) ? 'Choose' : 'Enter'}: ${inSentence(label)}.`);
  if (kind === 'day' && !ahead && value > today) return 'The day must be today or in the past.';
  const [earliest, what] = notBefore?.(seen) ?? [];
  if (kind === 'day' && earliest && value < earliest) return `The day must not be before ${what} on ${dayInWords(earliest)}.`;
  const surplus = limit ? countCharacters(value) - limit : 0;
  return surplus > 0 ? `Make it ${counted(surplus, 'character')} shorter.` : undefined;
}

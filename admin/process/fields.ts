/** One thing that a step asks for. */
export interface StepField {
  name: string;
  kind: 'day' | 'text' | 'choice' | 'number' | 'line';
  label: string;
  hint?: string;
  /** Characters, for a text. */
  limit?: number;
  /** For a choice: codes with their words. */
  options?: Readonly<Record<string, string>>;
  optional?: boolean;
  /** A day that may lie ahead. */
  ahead?: boolean;
}

/** The record that a step is taken with, as it was looked at. */
export interface Seen {
  id: string;
  version: number | null;
}

/** What was typed and chosen, by the name of the field. */
export type Given = Readonly<Record<string, string>>;

export interface ProcessStep {
  title: string;
  confirm: string;
  /** What it means, in a sentence or two. */
  means: string;
  fields: readonly StepField[];
  /** Ends something, or cannot be undone. */
  harmful?: boolean;
  /** Brings the case further: its button is the filled one. */
  onward?: boolean;
  take(given: Given, seen: Seen): Promise<unknown>;
  done: string;
}

/** What is missing or wrong, by field. */
export function problemsOf(fields: readonly StepField[], given: Given, today: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, kind, label, optional, ahead, limit } of fields) {
    const value = (given[name] ?? '').trim();
    if (value === '' && !optional) found[name] = kind === 'choice' ? `Choose: ${label.toLowerCase()}.` : `Enter: ${label.toLowerCase()}.`;
    else if (kind === 'day' && value !== '' && !ahead && value > today) found[name] = 'The day must be today or in the past.';
    else if (limit && [...value].length > limit) found[name] = `Make it ${([...value].length - limit).toLocaleString('en-GB')} characters shorter.`;
  }
  return found;
}

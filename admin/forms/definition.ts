/** A published form as the API gives it (docs of the form language: api/forms/language/definition.ts). */
export interface Definition {
  title: string;
  purpose: string;
  legalBasis: string;
  variants: Code[];
  codes: Record<string, Code[]>;
  sections: Section[];
}

export interface Code {
  code: string;
  label: string;
  local?: boolean;
}

export interface Section {
  key: string;
  title: string;
  guidance?: string;
  variants?: string[];
  when?: Condition;
  why: string;
  legalBasis: string;
  questions: Question[];
}

export interface Question {
  key: string;
  kind: string;
  label: string;
  hint?: string;
  sensitivity: string;
  variants?: string[];
  when?: Condition;
  required?: true | Condition;
  limit?: number;
  least?: number;
  most?: number;
  from?: string;
  questions?: Question[];
  item?: string;
  voice?: true;
  readBy: string[];
  why?: string;
  legalBasis?: string;
  prefill?: string;
}

export type Condition =
  | { is: [path: string, value: string | boolean] }
  | { in: [path: string, values: string[]] }
  | { includes: [path: string, code: string] }
  | { answered: string }
  | { variant: string[] }
  | { age: Range }
  | { year: Range }
  | { days: { from: string; to: string; atLeast?: number; atMost?: number } }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export interface Range {
  atLeast?: number;
  under?: number;
}

/** The API checks a definition before it publishes it, so its outline is enough to tell that it is one. */
export const isDefinition = (value: unknown): value is Definition => typeof value === 'object' && value !== null && 'sections' in value && Array.isArray(value.sections) && 'codes' in value;

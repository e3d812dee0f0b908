import type { Code, Condition } from '../definition.js';

/** A form as it is drawn, as the API takes and gives it (docs of the form language: api/forms/language/definition.ts). */
export interface Drawn {
  code: string;
  title: string;
  purpose: string;
  legalBasis: string;
  variants: Code[];
  codes: Record<string, Code[]>;
  sections: DrawnSection[];
}

export interface DrawnSection {
  key: string;
  title: string;
  part?: string;
  guidance?: string;
  variants?: string[];
  when?: Condition;
  local?: true;
  why: string;
  legalBasis: string;
  questions: DrawnQuestion[];
}

export interface DrawnQuestion {
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
  decimals?: number;
  from?: string;
  rows?: Code[];
  questions?: DrawnQuestion[];
  item?: string;
  itemTitle?: string;
  past?: true;
  voice?: true;
  rules?: { holds: Condition; problem: string }[];
  why?: string;
  legalBasis?: string;
  prefill?: string;
  writeTo?: string;
  formerly?: string[];
  readBy?: string[];
  local?: true;
}

/** Where something stands: the section, the question in it, the question in that list, and so on, each by its place. */
export type At = readonly number[];

export const isDrawn = (value: unknown): value is Drawn => typeof value === 'object' && value !== null && 'sections' in value && Array.isArray(value.sections) && 'codes' in value;
export const isList = ({ kind }: Pick<DrawnQuestion, 'kind'>): boolean => kind === 'group' || kind === 'table';

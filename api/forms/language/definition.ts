/**
 * The form language. A form is data: this document, the same whether it ships with the product or is
 * drawn in the back office. Once published it never changes; a draft stays on the version it began with.
 */
export interface FormDefinition {
  /** Stable code, such as ehcp_review. */
  code: string;
  title: string;
  /** What the form is for, in a sentence. */
  purpose: string;
  /** The law that asks for it. */
  legalBasis: string;
  variants: Variant[];
  /** Lists that choices are taken from. An authority may add codes of its own. */
  codes: Record<string, Code[]>;
  sections: Section[];
}

export interface Variant {
  code: string;
  label: string;
}

export interface Code {
  code: string;
  label: string;
  hint?: string;
  /** Added by one authority; not part of a national list. */
  local?: true;
}

export interface Section {
  key: string;
  title: string;
  /** Heading under which it stands in the list of sections, with its neighbours of the same part. */
  part?: string;
  /** A few sentences at the top of the page. */
  guidance?: string;
  variants?: string[];
  when?: Condition;
  /** Added by one authority to a form that ships with the product. */
  local?: true;
  /** Why the questions of this section are asked, for those that do not say it themselves. */
  why: string;
  legalBasis: string;
  questions: Question[];
}

export const kindNames = [
  'text', 'memo', 'date', 'yesNo', 'choice', 'choices', 'whole', 'decimal', 'money', 'phone', 'email', 'address', 'postcode',
  'upn', 'uln', 'nhsNumber', 'urn', 'scale', 'file', 'group', 'table', 'guidance', 'declaration',
] as const;
export type KindName = (typeof kindNames)[number];

/** Classes of sensitivity; each has its default readers and writers (sensitivity.ts). */
export const sensitivities = ['ID', 'CONTACT', 'EDU', 'HEALTH', 'SOCIAL', 'SAFEG', 'EQUAL', 'VIEWS', 'LEGAL', 'FIN'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export interface Question {
  /** Unique in its form, such as cyp.helped; within a group, unique in the group. */
  key: string;
  kind: KindName;
  label: string;
  hint?: string;
  sensitivity: Sensitivity;
  variants?: string[];
  /** Asked only where this holds. */
  when?: Condition;
  /** Needed before the form can be submitted. */
  required?: true | Condition;
  /** Most characters, in Unicode code points. */
  limit?: number;
  /** Smallest and largest number; fewest and most items of a group. */
  least?: number;
  most?: number;
  /** Places after the point. */
  decimals?: number;
  /** Name of the list that a choice is taken from. */
  from?: string;
  /** Fixed rows of a table; each code is 4 to 24 small letters and digits. */
  rows?: Code[];
  /** Questions of each item of a group, or of each row of a table. */
  questions?: Question[];
  /** What one item is called, such as "adult". */
  item?: string;
  /** Key of the question that names an item in lists. */
  itemTitle?: string;
  /** A date that may not be later than today. */
  past?: true;
  /** The child's or the parents' own words: never edited by staff, always printed in full. */
  voice?: true;
  /** Worked out from other answers, and never typed: for numbers and amounts. */
  computed?: Computed;
  /** Holds where the answer fits the others; else `problem` is said. */
  rules?: Rule[];
  /** Rule names of access/rules.ts, where the defaults of the sensitivity class do not fit. */
  readBy?: string[];
  writeBy?: string[];
  why?: string;
  legalBasis?: string;
  /** The fact that a new draft begins with, such as child.bornOn: one of facts.ts. */
  prefill?: string;
  /** What of the record takes this answer when the authority accepts the form, such as child.address: one of facts.ts. */
  writeTo?: string;
  /** Keys that it had in earlier versions, so that the answers of a draft find it when the draft moves to this one. */
  formerly?: string[];
  /** Added by one authority to a form that ships with the product. */
  local?: true;
}

/** How an answer is worked out. */
export interface Computed {
  /** The keys of the numbers that are added up; of those in a list with its key before them, as in prov/annualCost: of all its items. */
  sum: string[];
}

export interface Rule {
  holds: Condition;
  problem: string;
}

/**
 * A condition over answers, as data. A path that begins with a point is of the same group item.
 * Where a question is not answered, a condition on it does not hold.
 */
export type Condition =
  | { is: [path: string, value: string | boolean] }
  | { in: [path: string, values: string[]] }
  | { includes: [path: string, code: string] }
  | { answered: string }
  | { variant: string[] }
  | { age: { atLeast?: number; under?: number } }
  | { year: { atLeast?: number; under?: number } }
  | { days: { from: string; to: string; atLeast?: number; atMost?: number } }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** A stored answer. Text for all that is typed, even where it is not yet right, so that nothing is lost. */
export type Value = string | boolean | readonly string[] | number;

export interface Problem {
  /** Which answer, such as adults[k3f9].name. */
  path: string;
  code: ProblemCode;
  /** Key of the section that it is in, where a whole form was checked. */
  section?: string;
  /** A sentence that says what to do. */
  message: string;
  /** For TOO_LONG: the limit and how many characters are over it. */
  limit?: number;
  surplus?: number;
}

export type ProblemCode = 'REQUIRED' | 'TOO_LONG' | 'NOT_A_DATE' | 'NOT_IN_RANGE' | 'NOT_A_NUMBER' | 'NOT_IN_LIST' | 'WRONG_FORMAT' | 'TOO_FEW' | 'TOO_MANY' | 'DOES_NOT_FIT';

/** What conditions and checks may know besides the answers. */
export interface Facts {
  today: string;
  variant: string;
  bornOn?: string | null;
  /** Year group where it is not the one by age. */
  taughtInYear?: number | null;
}

/** The answers of a form by path. */
export type Answers = ReadonlyMap<string, Value>;

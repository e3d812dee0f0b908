import type { Code, Condition, Question, Section } from './definition.js';

/*
 * A typed way to write a shipped form. Each word makes one question of its kind with the limits that
 * the product recommends; the last argument says what else is special about it.
 */
type Extra = Omit<Partial<Question>, 'key' | 'kind' | 'label' | 'sensitivity'>;
type Make = (key: string, label: string, extra?: Extra) => Question;

/** Recommended limits, in code points: nobody should have to fight them. */
export const LIMITS = { name: 100, text: 200, address: 500, memo: 20_000 } as const;

/** The words for one class of sensitivity: `const { text, memo } = asking('VIEWS')`. */
export function asking(sensitivity: Question['sensitivity'], always: Extra = {}) {
  const make = (kind: Question['kind'], usual: Extra = {}): Make => (key, label, extra = {}) => ({ key, kind, label, sensitivity, ...usual, ...always, ...extra });
  return {
    text: make('text', { limit: LIMITS.text }),
    name: make('text', { limit: LIMITS.name }),
    memo: make('memo', { limit: LIMITS.memo }),
    date: make('date'),
    yesNo: make('yesNo'),
    whole: make('whole', { least: 0 }),
    decimal: make('decimal', { least: 0 }),
    money: make('money', { least: 0 }),
    phone: make('phone', { limit: 30 }),
    email: make('email', { limit: 254 }),
    address: make('address', { limit: LIMITS.address }),
    postcode: make('postcode'),
    upn: make('upn'),
    uln: make('uln'),
    nhsNumber: make('nhsNumber'),
    urn: make('urn'),
    file: make('file'),
    guidance: make('guidance'),
    declaration: make('declaration'),
    choice: (key: string, label: string, from: string, extra: Extra = {}) => make('choice')(key, label, { from, ...extra }),
    choices: (key: string, label: string, from: string, extra: Extra = {}) => make('choices')(key, label, { from, ...extra }),
    scale: make('scale', { least: 0, most: 10 }),
    table: (key: string, label: string, rows: Code[], questions: Question[], extra: Extra = {}) => make('table')(key, label, { rows, questions, ...extra }),
    group: (key: string, label: string, item: string, questions: Question[], extra: Extra = {}) => make('group')(key, label, { item, questions, ...extra }),
  };
}

/** Worked out as the sum of other numbers; those of a list are named with it, as in prov/annualCost. */
export const sumOf = (...sum: string[]) => ({ computed: { sum } });
export const required = { required: true } as const;
export const voice = { voice: true } as const;
export const only = (...variants: string[]) => ({ variants });
export const when = (condition: Condition) => ({ when: condition });
/** Asked, and then needed, where the condition holds. */
export const neededWhen = (condition: Condition) => ({ when: condition, required: true as const });

export const is = (path: string, value: string | boolean): Condition => ({ is: [path, value] });
export const isOneOf = (path: string, ...values: string[]): Condition => ({ in: [path, values] });
export const includes = (path: string, code: string): Condition => ({ includes: [path, code] });
export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });
export const fromYear = (atLeast: number): Condition => ({ year: { atLeast } });
/** Both are days, and fewer than `days` lie between them. */
export const fewerDays = (from: string, to: string, days: number): Condition => ({ days: { from, to, atMost: days - 1 } });

export const codes = (list: Record<string, string>): Code[] => Object.entries(list).map(([code, label]) => ({ code, label }));

/** Sections under one heading of the list. */
export const part = (title: string, ...sections: Section[]): Section[] => sections.map((each) => ({ ...each, part: title }));

export const section = (key: string, title: string, about: Pick<Section, 'why' | 'legalBasis'> & Partial<Section>, questions: Question[]): Section => ({ key, title, ...about, questions });

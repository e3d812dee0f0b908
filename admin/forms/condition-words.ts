import type { Condition, Definition, Question, Range } from './definition.js';

interface Known {
  label: string;
  from: string | undefined;
}

/** Puts the conditions of a form into sentences, with the words of its own questions and lists. */
export class ConditionWords {
  readonly #known = new Map<string, Known>();

  constructor(private readonly definition: Definition) {
    for (const { questions } of definition.sections) this.#learn(questions, '');
  }

  #learn(questions: readonly Question[], group: string): void {
    for (const { key, label, from, questions: inner } of questions) {
      this.#known.set(group + key, { label, from });
      // A path that begins with a point is of the same item.
      if (group) this.#known.set(`.${key}`, { label, from });
      if (inner) this.#learn(inner, `${key}.`);
    }
  }

  says(condition: Condition): string {
    if ('is' in condition) return `${this.#question(condition.is[0])} is ${this.#value(condition.is[0], condition.is[1])}`;
    if ('in' in condition) return `${this.#question(condition.in[0])} is ${condition.in[1].map((code) => this.#value(condition.in[0], code)).join(' or ')}`;
    if ('includes' in condition) return `${this.#question(condition.includes[0])} includes ${this.#value(condition.includes[0], condition.includes[1])}`;
    if ('answered' in condition) return `${this.#question(condition.answered)} is answered`;
    if ('variant' in condition) return `the form is for ${condition.variant.map((code) => this.variant(code)).join(' or ')}`;
    if ('age' in condition) return `the age is ${range(condition.age)}`;
    if ('year' in condition) return `the year group is ${range(condition.year)}`;
    if ('days' in condition) return this.#days(condition.days);
    if ('all' in condition) return condition.all.map((each) => this.says(each)).join(', and ');
    if ('any' in condition) return condition.any.map((each) => this.says(each)).join(', or ');
    return `not: ${this.says(condition.not)}`;
  }

  variant = (code: string): string => this.definition.variants.find((variant) => variant.code === code)?.label ?? code;

  #days({ from, to, atLeast, atMost }: { from: string; to: string; atLeast?: number; atMost?: number }): string {
    const between = `between ${this.#question(from)} and ${this.#question(to)} there are`;
    return atLeast !== undefined ? `${between} ${atLeast} days or more` : `${between} at most ${atMost ?? 0} days`;
  }

  #question = (path: string): string => `“${this.#known.get(path)?.label ?? path}”`;

  #value(path: string, value: string | boolean): string {
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    const list = this.#known.get(path)?.from;
    return `“${(list && this.definition.codes[list]?.find(({ code }) => code === value)?.label) || value}”`;
  }
}

function range({ atLeast, under }: Range): string {
  if (atLeast !== undefined && under !== undefined) return `from ${atLeast} and under ${under}`;
  return atLeast !== undefined ? `${atLeast} or more` : `under ${under ?? 0}`;
}

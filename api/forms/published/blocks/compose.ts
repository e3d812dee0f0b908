import type { Code, FormDefinition, Question, Section } from '../../language/definition.js';

/*
 * How shared blocks are made and fitted to a form. A block is a function of a key prefix; the prefix ''
 * stands for "inside a group", where keys are short and conditions name a question of the same item.
 */
export function under(prefix: string) {
  return {
    /** `dob` as a key: `person.dob` under 'person', `dob` inside a group. */
    key: (name: string) => (prefix === '' ? name : `${prefix}.${name}`),
    /** The same as a path of a condition: `person.dob` or `.dob`. */
    path: (name: string) => `${prefix}.${name}`,
    /** Only questions outside groups begin with a fact. */
    from: (prefill: string) => (prefix === '' ? {} : { prefill }),
  };
}

export const limitedTo = (variants: string[], questions: Question[]): Question[] => questions.map((question) => ({ ...question, variants: question.variants ?? variants }));

/** Fits single questions of a block to the variants that can answer them. */
export const fitted = (questions: Question[], variantsOf: Record<string, string[]>): Question[] =>
  questions.map((question) => ({ ...question, ...(variantsOf[question.key] && { variants: variantsOf[question.key] }) }));

/** Leaves out questions that the form asks elsewhere. */
export function without(questions: Question[], ...keys: string[]): Question[] {
  const strange = keys.filter((key) => !questions.some((question) => question.key === key));
  if (strange.length > 0) throw new Error(`The block has no ${strange.join(', ')}`);
  return questions.filter(({ key }) => !keys.includes(key));
}

/** Of the lists that forms share, those that these sections take choices from. */
export function listsFor(sections: readonly Section[], lists: Readonly<Record<string, Code[]>>): FormDefinition['codes'] {
  const names = new Set<string>();
  const note = (questions: readonly Question[]): void => questions.forEach(({ from, questions: inner }) => {
    if (from) names.add(from);
    note(inner ?? []);
  });
  for (const { questions } of sections) note(questions);
  return Object.fromEntries(Object.entries(lists).filter(([name]) => names.has(name)));
}

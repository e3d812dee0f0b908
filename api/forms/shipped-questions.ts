import type { Code, Question } from './language/definition.js';
import { shippedForms } from './published/index.js';

export interface ShippedQuestion {
  id: string;
  /** Title of its form. */
  source: string;
  question: Question;
  codes: Record<string, Code[]>;
}

let made: ShippedQuestion[] | undefined;

/** The questions of the forms that ship with the product, each once, without what hangs on others, to be used in other forms. */
export function shippedQuestions(): readonly ShippedQuestion[] {
  if (made) return made;
  const known = new Set<string>();
  made = shippedForms.flatMap(({ code, title, codes, sections }) =>
    sections.flatMap(({ questions }) => questions.filter(({ kind }) => kind !== 'guidance')).flatMap((question) => {
      const what = `${question.kind} ${question.label}`;
      if (known.has(what)) return [];
      known.add(what);
      const names = (each: Question): string[] => [...(each.from ? [each.from] : []), ...(each.questions ?? []).flatMap(names)];
      return [{ id: `${code}:${question.key}`, source: title, question: freeStanding(question), codes: Object.fromEntries([...new Set(names(question))].map((name) => [name, codes[name] ?? []])) }];
    }),
  );
  return made;
}

const hanging = new Set(['when', 'variants', 'rules', 'formerly', 'local']);

/** A question without what ties it to one form: it hangs on no other, and is for every variant. */
export const freeStanding = (question: Question): Question => Object.fromEntries(Object.entries(question).filter(([name, value]) => !hanging.has(name) && !(name === 'required' && value !== true))) as unknown as Question;

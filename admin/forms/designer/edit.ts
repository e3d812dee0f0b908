import type { At, Drawn, DrawnQuestion, DrawnSection } from './model.js';

/* Changes of a form, each giving a new one; what did not change is the same object. */

export const sectionAt = (form: Drawn, at: At): DrawnSection | undefined => form.sections[at[0] ?? -1];

export function questionAt(form: Drawn, at: At): DrawnQuestion | undefined {
  let question: DrawnQuestion | undefined;
  let level = sectionAt(form, at)?.questions;
  for (const index of at.slice(1)) {
    question = level?.[index];
    level = question?.questions;
  }
  return question;
}

/** The questions around a question, outermost first. */
export const listsAround = (form: Drawn, at: At): DrawnQuestion[] => at.slice(2).map((_, depth) => questionAt(form, at.slice(0, depth + 2))!);

/** Changes the list of questions that something stands in. */
function within(form: Drawn, at: At, change: (siblings: DrawnQuestion[]) => DrawnQuestion[]): Drawn {
  const [first, ...rest] = at;
  const inside = (questions: DrawnQuestion[], path: At): DrawnQuestion[] =>
    path.length <= 1 ? change(questions) : questions.map((each, index) => (index === path[0] ? { ...each, questions: inside(each.questions ?? [], path.slice(1)) } : each));
  return { ...form, sections: form.sections.map((section, index) => (index === first ? { ...section, questions: inside(section.questions, rest) } : section)) };
}

/** Properties that become undefined are taken out, so that what is sent says nothing of them. */
function merged<Part extends object>(part: Part, change: Partial<Record<keyof Part, unknown>>): Part {
  return Object.fromEntries(Object.entries({ ...part, ...change }).filter(([, value]) => value !== undefined)) as Part;
}

export const changeForm = (form: Drawn, change: Partial<Drawn>): Drawn => ({ ...form, ...change });
export const changeSection = (form: Drawn, at: At, change: Partial<Record<keyof DrawnSection, unknown>>): Drawn => ({ ...form, sections: form.sections.map((section, index) => (index === at[0] ? merged(section, change) : section)) });
export const changeQuestion = (form: Drawn, at: At, change: Partial<Record<keyof DrawnQuestion, unknown>>): Drawn => within(form, at, (list) => list.map((question, index) => (index === at.at(-1) ? merged(question, change) : question)));

export const addSection = (form: Drawn, place: number, section: DrawnSection): Drawn => ({ ...form, sections: form.sections.toSpliced(place, 0, section) });
export const addQuestion = (form: Drawn, at: At, question: DrawnQuestion): Drawn => within(form, at, (list) => list.toSpliced(at.at(-1)!, 0, question));

export const remove = (form: Drawn, at: At): Drawn => (at.length === 1 ? { ...form, sections: form.sections.toSpliced(at[0]!, 1) } : within(form, at, (list) => list.toSpliced(at.at(-1)!, 1)));

/** How many stand beside it, itself included. */
export function siblings(form: Drawn, at: At): number {
  if (at.length === 1) return form.sections.length;
  return (at.length === 2 ? sectionAt(form, at)?.questions : questionAt(form, at.slice(0, -1))?.questions)?.length ?? 0;
}

export const shifted = (at: At, by: number): At => [...at.slice(0, -1), at.at(-1)! + by];

/** Up or down by so many places; the same form where it cannot go there. */
export function move(form: Drawn, at: At, by: number): Drawn {
  const [from, to] = [at.at(-1)!, at.at(-1)! + by];
  if (to < 0 || to >= siblings(form, at)) return form;
  const swap = <Each,>(list: readonly Each[]): Each[] => list.toSpliced(from, 1).toSpliced(to, 0, list[from]!);
  return at.length === 1 ? { ...form, sections: swap(form.sections) } : within(form, at, swap);
}

/** To the end of another section. */
export function moveToSection(form: Drawn, at: At, section: number): { form: Drawn; at: At } {
  const question = questionAt(form, at)!;
  const rest = remove(form, at);
  const place = rest.sections[section]!.questions.length;
  return { form: addQuestion(rest, [section, place], question), at: [section, place] };
}

/** Every question with where it stands, in the order of the form. */
export function allQuestions(form: Drawn): { question: DrawnQuestion; at: At; around: DrawnQuestion[] }[] {
  const walk = (questions: readonly DrawnQuestion[], at: At, around: DrawnQuestion[]): { question: DrawnQuestion; at: At; around: DrawnQuestion[] }[] =>
    questions.flatMap((question, index) => [{ question, at: [...at, index], around }, ...walk(question.questions ?? [], [...at, index], [...around, question])]);
  return form.sections.flatMap((section, index) => walk(section.questions, [index], []));
}

/** A key for something new, made of its words; one that nothing has yet. */
export function keyFor(words: string, used: readonly string[], prefix = ''): string {
  const parts = words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().match(/[a-z0-9]+/g)?.slice(0, 4) ?? [];
  const stem = parts.map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('').slice(0, 40);
  const base = `${prefix}${/^[a-z]/i.test(stem) ? stem : `question${stem}`}`;
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? base : `${base}${count}`;
    if (!used.includes(key)) return key;
  }
}

export const keysIn = (form: Drawn, at: At): string[] => (at.length === 2 ? allQuestions(form).filter(({ around }) => around.length === 0).map(({ question }) => question.key) : (questionAt(form, at.slice(0, -1))?.questions ?? []).map(({ key }) => key));

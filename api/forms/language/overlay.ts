import { canonical } from '../../kernel/canonical.js';
import type { Code, FormDefinition, Question, Section } from './definition.js';

/**
 * What one authority adds to a form that ships with the product: sections, questions and codes, each with what it
 * stands after. It has no way to say that something goes or is loosened; that is its whole point.
 */
export interface FormOverlay {
  codes: Record<string, Code[]>;
  sections: { after: string | null; section: Section }[];
  questions: { section: string; after: string | null; question: Question }[];
}

export const noOverlay: FormOverlay = { codes: {}, sections: [], questions: [] };

/** Keys of an authority’s own begin with this, so that no later version of the shipped form can have the same. */
export const LOCAL = 'local.';
export const isEmpty = ({ codes, sections, questions }: FormOverlay): boolean => Object.keys(codes).length + sections.length + questions.length === 0;

/** The shipped form with what the authority adds. What stood after something that is gone stands at the end: nothing is lost. */
export function withOverlay(base: FormDefinition, { codes, sections, questions }: FormOverlay): FormDefinition {
  const lists = { ...base.codes };
  for (const [name, own] of Object.entries(codes)) {
    const list = Object.hasOwn(lists, name) ? lists[name]! : [];
    lists[name] = [...list, ...own.filter(({ code }) => !list.some((each) => each.code === code)).map((code) => ({ ...code, local: true as const }))];
  }
  const placed: Section[] = base.sections.map((section) => ({ ...section, questions: [...section.questions] }));
  for (const { after, section } of sections) insertAfter(placed, after, ({ key }) => key, { ...section, local: true, questions: section.questions.map(asLocal) });
  for (const { section: key, after, question } of questions) {
    const section = placed.find((each) => each.key === key) ?? placed.at(-1);
    if (section) insertAfter(section.questions, after, (each) => each.key, asLocal(question));
  }
  return { ...base, codes: lists, sections: placed };
}

const asLocal = (question: Question): Question => ({ ...question, local: true });

/** Null is the beginning; something unknown is the end. */
function insertAfter<Each>(list: Each[], after: string | null, keyOf: (each: Each) => string, added: Each): void {
  const at = after === null ? 0 : list.findIndex((each) => keyOf(each) === after) + 1;
  list.splice(after !== null && at === 0 ? list.length : at, 0, added);
}

/**
 * What was added to a form, and, in sentences, everything else that was done to it and must not be: statutory
 * sections, questions and codes that are gone, moved or changed in any way.
 */
export function overlayOf(base: FormDefinition, drawn: FormDefinition): { overlay: FormOverlay; problems: string[] } {
  const problems: string[] = [];
  for (const part of ['code', 'title', 'purpose', 'legalBasis'] as const) if (base[part] !== drawn[part]) problems.push(`The ${part === 'legalBasis' ? 'law' : part} of a statutory form cannot be changed`);
  if (canonical(base.variants) !== canonical(drawn.variants)) problems.push('The variants of a statutory form cannot be changed');
  const overlay: FormOverlay = { codes: addedCodes(base, drawn, problems), sections: [], questions: [] };
  const statutory = drawn.sections.filter(({ key }) => base.sections.some((each) => each.key === key));
  if (statutory.map(({ key }) => key).join() !== base.sections.map(({ key }) => key).join()) problems.push('A statutory section is gone, or stands in another place');
  drawn.sections.forEach((section, index) => {
    const shipped = base.sections.find(({ key }) => key === section.key);
    if (!shipped) {
      if (!section.key.startsWith(LOCAL)) problems.push(`The key of the section “${section.title}” must begin with ${LOCAL}`);
      checkKeys(section.questions, problems);
      overlay.sections.push({ after: drawn.sections[index - 1]?.key ?? null, section: bareSection(section) });
      return;
    }
    overlay.questions.push(...addedQuestions(shipped, section, problems));
  });
  return { overlay, problems };
}

function addedQuestions(shipped: Section, drawn: Section, problems: string[]): FormOverlay['questions'] {
  if (canonical({ ...shipped, questions: [] }) !== canonical({ ...drawn, questions: [] })) problems.push(`The statutory section “${shipped.title}” cannot be changed; questions can be added to it`);
  const own = new Map(shipped.questions.map((question) => [question.key, question]));
  const kept = drawn.questions.filter(({ key }) => own.has(key));
  for (const { key, label } of shipped.questions) if (!kept.some((each) => each.key === key)) problems.push(`The statutory question “${label}” cannot be taken out`);
  for (const each of kept) if (canonical(each) !== canonical(own.get(each.key))) problems.push(`The statutory question “${own.get(each.key)!.label}” cannot be changed`);
  if (kept.length === own.size && kept.some(({ key }, index) => key !== shipped.questions[index]!.key)) problems.push(`The statutory questions of “${shipped.title}” cannot change their order`);
  const added = drawn.questions.filter(({ key }) => !own.has(key));
  checkKeys(added, problems);
  return added.map((question) => ({ section: shipped.key, after: drawn.questions[drawn.questions.indexOf(question) - 1]?.key ?? null, question: bare(question) }));
}

function addedCodes(base: FormDefinition, drawn: FormDefinition, problems: string[]): FormOverlay['codes'] {
  const added: FormOverlay['codes'] = {};
  for (const [name, list] of Object.entries(base.codes)) {
    const now = drawn.codes[name] ?? [];
    const kept = now.filter(({ code }) => list.some((each) => each.code === code));
    if (canonical(kept) !== canonical(list)) problems.push(`A statutory code of the list ${name} is gone, moved or changed`);
  }
  for (const [name, list] of Object.entries(drawn.codes)) {
    const own = list.filter(({ code }) => !(base.codes[name] ?? []).some((each) => each.code === code));
    if (own.length > 0) added[name] = own.map(bare);
  }
  return added;
}

function checkKeys(added: readonly Question[], problems: string[]): void {
  for (const { key, label } of added) if (!key.startsWith(LOCAL)) problems.push(`The key of the question “${label}” must begin with ${LOCAL}`);
}

const bareSection = (section: Section): Section => ({ ...bare(section), questions: section.questions.map(bare) });

/** A part without the mark that it is the authority's own: what is in an overlay always is. */
const bare = <Part extends { local?: true }>(part: Part): Part => Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'local')) as Part;

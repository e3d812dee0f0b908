import { conditionFindings } from './lint-condition.js';
import type { Section } from './definition.js';
import type { CompiledForm } from './form.js';
import type { LintFinding } from './lint.js';

/** What is said of a form as a whole. */
export function wholeFindings({ definition }: CompiledForm): LintFinding[] {
  const { title, purpose, legalBasis, variants, sections, codes } = definition;
  const wrong = [
    title.trim() ? '' : 'The form has no title',
    purpose.trim() ? '' : 'The form does not say what it is for',
    legalBasis.trim() ? '' : 'The form does not name the law or the duty behind it',
    variants.length > 0 ? '' : 'The form has no variant',
    sections.some(({ questions }) => questions.length > 0) ? '' : 'The form has no question',
    ...twice(sections.map(({ key }) => key)).map((key) => `Two sections are called ${key}`),
    ...twice(variants.map(({ code }) => code)).map((code) => `Two variants are called ${code}`),
    ...Object.entries(codes).flatMap(([name, list]) => [
      ...twice(list.map(({ code }) => code)).map((code) => `The list ${name} has the code ${code} twice`),
      ...list.filter(({ label }) => label.trim() === '').map(({ code }) => `The list ${name} has no words for the code ${code}`),
    ]),
  ];
  return wrong.filter((says) => says !== '').map((says) => ({ section: null, question: null, says, stops: true }));
}

/** What is said of a section. */
export function sectionFindings(form: CompiledForm, section: Section): LintFinding[] {
  const known = new Set(form.definition.variants.map(({ code }) => code));
  const found = (says: string, stops = true): LintFinding => ({ section: section.key, question: null, says, stops });
  return [
    ...(/^[A-Za-z][A-Za-z0-9.]{0,59}$/.test(section.key) ? [] : [found('needs a key of letters and digits')]),
    ...(section.title.trim() ? [] : [found('has no title')]),
    ...(section.variants ?? []).filter((each) => !known.has(each)).map((each) => found(`is for an unknown variant ${each}`)),
    ...(section.why.trim() && section.legalBasis.trim() ? [] : [found('does not say why it is asked or on what basis')]),
    ...(section.questions.length > 0 ? [] : [found('has no question', false)]),
    ...conditionFindings(form, section.when ? [section.when] : [], { section }).map(({ says, stops }) => found(says, stops)),
  ];
}

export const twice = (names: readonly string[]): string[] => [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];

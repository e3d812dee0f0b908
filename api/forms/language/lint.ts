import { ruleNamed } from '../../access/rules.js';
import { pathsOf } from './condition.js';
import type { Condition, FormDefinition, Section } from './definition.js';
import { CompiledForm, type Placed, isList } from './form.js';
import { readersOf, writersOf } from './sensitivity.js';

/** What is wrong with a definition, a sentence each; empty where it may be published. */
export function lint(definition: FormDefinition): string[] {
  let form: CompiledForm;
  try {
    form = new CompiledForm(definition);
  } catch (error) {
    return [(error as Error).message];
  }
  const variants = new Set(definition.variants.map(({ code }) => code));
  const sections = definition.sections.flatMap((section) => [
    ...unknownVariants(section, variants).map((each) => `Section ${section.key} is for an unknown variant ${each}`),
    ...(section.why && section.legalBasis ? [] : [`Section ${section.key} does not say why it is asked or on what basis`]),
    ...badConditions(form, section.when ? [section.when] : [], undefined).map((each) => `Section ${section.key}: ${each}`),
  ]);
  const questions = [...form.questions.entries()].flatMap(([key, placed]) => lintQuestion(form, placed, variants).map((each) => `Question ${key}: ${each}`));
  return [...sections, ...questions];
}

const unknownVariants = (part: Pick<Section, 'variants'>, known: ReadonlySet<string>) => (part.variants ?? []).filter((each) => !known.has(each));

function lintQuestion(form: CompiledForm, placed: Placed, variants: ReadonlySet<string>): string[] {
  const { question } = placed;
  const found = unknownVariants(question, variants).map((each) => `unknown variant ${each}`);
  if (!question.label.trim()) found.push('has no label');
  if ((question.kind === 'text' || question.kind === 'memo' || question.kind === 'address') && !question.limit) found.push('has no limit');
  if ((question.kind === 'choice' || question.kind === 'choices') && form.codes(question).length === 0) found.push(`has an empty list (${question.from ?? 'none named'})`);
  if (isList(question) !== (question.questions !== undefined)) found.push(isList(question) ? `is a ${question.kind} without questions` : 'has inner questions but is no group or table');
  if ((question.kind === 'table') !== (question.rows !== undefined)) found.push(question.kind === 'table' ? 'is a table without rows' : 'has rows but is no table');
  for (const { code } of question.rows ?? []) if (!/^[a-z0-9]{4,24}$/.test(code)) found.push(`has a row "${code}": 4 to 24 small letters and digits are needed`);
  if (question.least !== undefined && question.most !== undefined && question.least > question.most) found.push('has a range that nothing fits');
  for (const name of [...readersOf(question), ...writersOf(question)]) {
    try {
      ruleNamed(name);
    } catch (error) {
      found.push((error as Error).message);
    }
  }
  const conditions: Condition[] = [...(question.when ? [question.when] : []), ...(typeof question.required === 'object' ? [question.required] : []), ...(question.rules ?? []).map((rule) => rule.holds)];
  return [...found, ...badConditions(form, conditions, placed)];
}

function badConditions(form: CompiledForm, conditions: readonly Condition[], placed: Placed | undefined): string[] {
  return conditions.flatMap(pathsOf).flatMap((path) => {
    const key = path.startsWith('.') ? [...(placed?.groups ?? []).map((group) => group.key), path.slice(1)].join('/') : path;
    return form.questions.has(key) ? [] : [`depends on "${path}", which the form does not have`];
  });
}

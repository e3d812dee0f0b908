import type { Condition } from './definition.js';
import type { CompiledForm } from './form.js';
import { keyOfPath } from './lint-condition.js';

/** A condition as a clause, with the words of the form’s own questions and lists: “Type of review” is “Interim”. */
export function conditionInWords(form: CompiledForm, condition: Condition, groups: readonly { key: string }[] = []): string {
  const asked = (path: string) => form.questions.get(keyOfPath(path, groups))?.question;
  const label = (path: string) => `“${asked(path)?.label ?? path}”`;
  const word = (path: string, value: string | boolean): string => {
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    const question = asked(path);
    return `“${(question && form.codes(question).find(({ code }) => code === value)?.label) ?? value}”`;
  };
  const says = (each: Condition): string => conditionInWords(form, each, groups);
  if ('is' in condition) return `${label(condition.is[0])} is ${word(condition.is[0], condition.is[1])}`;
  if ('in' in condition) return `${label(condition.in[0])} is ${condition.in[1].map((code) => word(condition.in[0], code)).join(' or ')}`;
  if ('includes' in condition) return `${label(condition.includes[0])} includes ${word(condition.includes[0], condition.includes[1])}`;
  if ('answered' in condition) return `${label(condition.answered)} is answered`;
  if ('variant' in condition) return `the form is for ${condition.variant.map((code) => form.definition.variants.find((each) => each.code === code)?.label ?? code).join(' or ')}`;
  if ('age' in condition) return `the age is ${range(condition.age)}`;
  if ('year' in condition) return `the year group is ${range(condition.year)}`;
  if ('days' in condition) {
    const { from, to, atLeast, atMost } = condition.days;
    return `from ${label(from)} to ${label(to)} there are ${atLeast !== undefined ? `${atLeast} days or more` : `${atMost ?? 0} days at most`}`;
  }
  if ('all' in condition) return condition.all.map(says).join(', and ');
  if ('any' in condition) return condition.any.map(says).join(', or ');
  return `not: ${says(condition.not)}`;
}

const range = ({ atLeast, under }: { atLeast?: number; under?: number }): string => (atLeast !== undefined && under !== undefined ? `from ${atLeast} and under ${under}` : atLeast !== undefined ? `${atLeast} or more` : `under ${under ?? 0}`);

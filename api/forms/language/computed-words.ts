import type { Question } from './definition.js';
import type { CompiledForm } from './form.js';

/** How something is worked out, for people: the sum of “Cost of the support a year”. */
export function computedInWords(form: CompiledForm, { computed }: Question): string {
  const labels = (computed?.sum ?? []).map((key) => form.questions.get(key)?.question.label ?? key);
  return `the sum of ${labels.map((label) => `“${label}”`).join(', ')}`;
}

import { itemsOf } from './check.js';
import type { Answers, Question, Value } from './definition.js';
import { type CompiledForm, isList } from './form.js';
import { inItem } from './path.js';

/** Answers with the fixed rows of tables among them, so that a row is read as the item of a list is. */
export function withRows(form: CompiledForm, answers: Answers): Answers {
  if (!form.hasTables) return answers;
  const whole = new Map<string, Value>(answers);
  const add = (questions: readonly Question[], item: string) => {
    for (const question of questions.filter(isList)) {
      const path = inItem(item, question.key);
      const ids = question.kind === 'table' ? (question.rows ?? []).map(({ code }) => code) : itemsOf(answers, path);
      ids.forEach((id, index) => {
        if (question.kind === 'table') whole.set(`${path}[${id}]`, index + 1);
        add(question.questions ?? [], `${path}[${id}]`);
      });
    }
  };
  for (const section of form.definition.sections) add(section.questions, '');
  return whole;
}

import { isAnswered } from './condition.js';
import { itemsOf } from './check.js';
import { holds } from './condition.js';
import type { Answers, Facts, Question } from './definition.js';
import { type CompiledForm, isList } from './form.js';
import { kinds } from './kinds/index.js';
import { inItem } from './path.js';

/** What was submitted: values by key, groups as lists of items, each with its id. */
export interface AnswerRecord {
  [key: string]: unknown;
}

/**
 * The answers as they are kept when a form is submitted: of the questions that are asked, in the order
 * of the form, with numbers as numbers. Answers to questions that are not asked any more stay in the draft only.
 */
export function toRecord(form: CompiledForm, answers: Answers, facts: Facts): AnswerRecord {
  const record: AnswerRecord = {};
  for (const section of form.definition.sections) {
    if (section.variants && !section.variants.includes(facts.variant)) continue;
    if (section.when && !holds(section.when, answers, facts)) continue;
    fill(record, section.questions, '', answers, facts);
  }
  return record;
}

function fill(record: AnswerRecord, questions: readonly Question[], item: string, answers: Answers, facts: Facts): void {
  for (const question of questions) {
    if (question.variants && !question.variants.includes(facts.variant)) continue;
    if (question.when && !holds(question.when, answers, facts, item)) continue;
    const path = inItem(item, question.key);
    if (isList(question)) {
      const items = itemsOf(answers, path).map((id) => {
        const inner: AnswerRecord = { id };
        fill(inner, question.questions ?? [], `${path}[${id}]`, answers, facts);
        return inner;
      });
      const given = question.kind === 'table' ? items.filter((row) => Object.keys(row).length > 1) : items;
      if (given.length > 0) record[question.key] = given;
      continue;
    }
    const value = answers.get(path);
    if (value !== undefined && isAnswered(value)) record[question.key] = kinds[question.kind].toRecord(value);
  }
}

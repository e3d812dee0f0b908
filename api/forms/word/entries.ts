import { itemsOf } from '../language/check.js';
import type { Answers, Facts, Question, Section } from '../language/definition.js';
import { computedInWords } from '../language/computed-words.js';
import type { CompiledForm } from '../language/form.js';
import { inItem } from '../language/path.js';

/** One place to write in, a heading, or words between. */
export type Entry = { heading: string; level: 2 | 3 | 4; text?: string } | { path: string; question: Question };

/** Blank items that a list has in the file, besides those that are there. */
const BLANK_ITEMS = 3;

/**
 * Everything of a form that a variant may be asked, in its order, with blank items in lists. Questions that hang on
 * other answers are there, too: nobody knows offline what will be asked.
 * @param newId makes the id of a blank item; different in every file, so that two files never mean the same item
 */
export function entriesOf(form: CompiledForm, answers: Answers, { variant }: Pick<Facts, 'variant'>, newId: () => string): Entry[] {
  const forVariant = ({ variants }: Pick<Section, 'variants'>) => variants === undefined || variants.includes(variant);
  const write = (questions: readonly Question[], item: string): Entry[] =>
    questions.filter(forVariant).flatMap((question): Entry[] => {
      const path = inItem(item, question.key);
      if (question.kind === 'guidance') return [{ heading: question.label, level: 3, ...(question.hint && { text: question.hint }) }];
      if (question.computed) return [{ heading: question.label, level: 3, text: `The portal works this out: ${computedInWords(form, question)}.` }];
      if (question.kind === 'table') return [{ heading: question.label, level: 3, ...(question.hint && { text: question.hint }) }, ...(question.rows ?? []).flatMap(({ code, label }) => [{ heading: label, level: 4 } as const, ...write(question.questions ?? [], `${path}[${code}]`)])];
      if (question.kind !== 'group') return [{ path, question }];
      const there = itemsOf(answers, path);
      const blank = Array.from({ length: Math.max(item === '' ? BLANK_ITEMS : 1, (question.least ?? 0) - there.length) }, newId);
      const word = question.item ?? 'item';
      return [
        { heading: question.label, level: 3, text: [question.hint, `For more, copy the boxes of one ${word} and paste them below.`].filter(Boolean).join(' ') },
        ...[...there, ...blank].flatMap((id, index) => [{ heading: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${index + 1}`, level: 4 } as const, ...write(question.questions ?? [], `${path}[${id}]`)]),
      ];
    });
  return form.definition.sections.filter(forVariant).flatMap((section): Entry[] => [{ heading: section.title, level: 2, ...(section.guidance && { text: section.guidance }) }, ...write(section.questions, '')]);
}

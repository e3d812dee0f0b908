import { z } from 'zod';
import { invalid } from '../../kernel/errors.js';
import { countCharacters, toStoredText } from '../../kernel/text.js';
import { type Condition, type FormDefinition, type Question, kindNames, sensitivities } from './definition.js';

/*
 * A definition that comes from outside, from the designer or a file: its shape, the length of its texts and the number
 * of its parts. What it means is for lint. Unknown properties are refused, so that nothing is lost in silence.
 */
const words = (most: number) => z.string().transform(toStoredText).refine((text) => countCharacters(text) <= most, { error: `must be ${most} characters or less` });
const key = z.string().max(80);
const name = z.string().min(1).max(60);
const number = z.number().min(-1e12).max(1e12);
const whole = number.int();

const span = z.strictObject({ atLeast: whole.optional(), under: whole.optional() });
const condition: z.ZodType<Condition> = z.lazy(() => z.union([
  z.strictObject({ is: z.tuple([key, z.union([words(200), z.boolean()])]) }),
  z.strictObject({ in: z.tuple([key, z.array(words(200)).max(100)]) }),
  z.strictObject({ includes: z.tuple([key, words(200)]) }),
  z.strictObject({ answered: key }),
  z.strictObject({ variant: z.array(name).max(20) }),
  z.strictObject({ age: span }),
  z.strictObject({ year: span }),
  z.strictObject({ days: z.strictObject({ from: key, to: key, atLeast: whole.optional(), atMost: whole.optional() }) }),
  z.strictObject({ all: z.array(condition).max(20) }),
  z.strictObject({ any: z.array(condition).max(20) }),
  z.strictObject({ not: condition }),
]) as never);

const code = z.strictObject({ code: z.string().regex(/^[A-Za-z0-9_.-]{1,60}$/, 'must be letters, digits, points and dashes'), label: words(200), hint: words(500).optional(), local: z.literal(true).optional() });
const names = z.array(name).max(20);

const question: z.ZodType<Question> = z.lazy(() => z.strictObject({
  key, kind: z.enum(kindNames), label: words(500), hint: words(2000).optional(), sensitivity: z.enum(sensitivities), variants: names.optional(), when: condition.optional(),
  required: z.union([z.literal(true), condition]).optional(), limit: whole.optional(), least: number.optional(), most: number.optional(), decimals: whole.optional(), from: name.optional(),
  rows: z.array(code).max(60).optional(), questions: z.array(question).max(100).optional(), item: words(100).optional(), itemTitle: key.optional(), past: z.literal(true).optional(), voice: z.literal(true).optional(),
  rules: z.array(z.strictObject({ holds: condition, problem: words(500) })).max(10).optional(), readBy: names.optional(), writeBy: names.optional(), why: words(1000).optional(), legalBasis: words(500).optional(),
  computed: z.strictObject({ sum: z.array(key).min(1).max(50) }).optional(), prefill: name.optional(), writeTo: name.optional(), formerly: z.array(key).max(20).optional(), local: z.literal(true).optional(),
}) as never);

const section = z.strictObject({
  key, title: words(200), part: words(200).optional(), guidance: words(5000).optional(), variants: names.optional(), when: condition.optional(), local: z.literal(true).optional(),
  why: words(1000), legalBasis: words(500), questions: z.array(question).max(200),
});

const definition = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9_]{2,39}$/, 'must be 3 to 40 small letters, digits and underscores'), title: words(200), purpose: words(1000), legalBasis: words(500),
  variants: z.array(z.strictObject({ code: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be small letters, digits and underscores'), label: words(200) })).max(20),
  codes: z.record(name, z.array(code).max(400)).refine((lists) => Object.keys(lists).length <= 200, { error: 'must be 200 lists or fewer' }),
  sections: z.array(section).max(80),
});

/** Question of a form, with those in lists, at most. */
const MOST_QUESTIONS = 1200;
/** How deep a value may be nested at all: conditions in conditions, lists in lists. */
const DEEPEST = 24;

/** Reads a definition. Errors: INVALID, with `problems`, each its place in the document and what is wrong there. */
export function readDefinition(input: unknown): FormDefinition {
  if (depthOf(input) > DEEPEST) throw invalid('This is no form: it is nested too deeply.', { problems: [{ path: '', message: 'is nested too deeply' }] });
  const found = definition.safeParse(input);
  if (!found.success) {
    const problems = found.error.issues.slice(0, 50).map(({ path, message }) => ({ path: path.join('.'), message }));
    throw invalid(`This is no form that can be read. ${problems[0] ? `At ${problems[0].path || 'its top'}: ${problems[0].message}.` : ''}`, { problems });
  }
  const form = found.data as FormDefinition;
  const count = (questions: readonly Question[]): number => questions.reduce((sum, each) => sum + 1 + count(each.questions ?? []), 0);
  const total = form.sections.reduce((sum, each) => sum + count(each.questions), 0);
  if (total > MOST_QUESTIONS) throw invalid(`A form may have ${MOST_QUESTIONS} questions. This has ${total}.`, { problems: [{ path: 'sections', message: `${total} questions` }] });
  return form;
}

function depthOf(value: unknown, depth = 0): number {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return depth;
  return Object.values(value).reduce<number>((deepest, each) => Math.max(deepest, depthOf(each, depth + 1)), depth);
}

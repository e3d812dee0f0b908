import type { Question, Section } from './definition.js';
import type { CompiledForm } from './form.js';

export type JsonSchema = Record<string, unknown>;

/**
 * JSON Schema (2020-12) of what is submitted with a version of a form: values by address, lists as arrays whose
 * items have an id. Conditions over other answers and check digits are beyond it: what it accepts may still be
 * refused, what it refuses would be refused.
 * @param id address under which it is published
 */
export function jsonSchemaOf(form: CompiledForm, id: string): JsonSchema {
  const { title, purpose, variants, sections, codes } = form.definition;
  const lists = Object.entries(codes).map(([name, list]) => [name, { type: 'string', oneOf: list.map(({ code, label }) => ({ const: code, title: label })) }]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    description: purpose,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(sections.flatMap((section) => section.questions.filter(hasValue).map((question) => [question.key, schemaOf(form, question)]))),
    anyOf: variants.map(({ code, label }) => ({ title: label, required: sections.flatMap((section) => alwaysNeeded(section, code)) })),
    $defs: Object.fromEntries(lists),
  };
}

const hasValue = ({ kind }: Question): boolean => kind !== 'guidance';

/** Keys that must be there whatever else was answered. */
const alwaysNeeded = (section: Section, variant: string): string[] =>
  section.when || (section.variants && !section.variants.includes(variant))
    ? []
    : section.questions.filter((question) => !question.computed && (question.required === true || (question.kind === 'group' && (question.least ?? 0) > 0)) && !question.when && (!question.variants || question.variants.includes(variant))).map(({ key }) => key);

const patterns: Partial<Record<Question['kind'], string>> = {
  postcode: '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$',
  upn: '^[A-Z][0-9]{11}[0-9A-Z]$',
  uln: '^[1-9][0-9]{9}$',
  nhsNumber: '^[0-9]{10}$',
  urn: '^([0-9]{6}|EY[0-9]{6})$',
  email: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
};

function schemaOf(form: CompiledForm, question: Question): JsonSchema {
  const words = { title: question.label, ...(question.hint && { description: question.hint }), ...(question.computed && { readOnly: true }) };
  return { ...words, ...valueOf(form, question) };
}

function valueOf(form: CompiledForm, question: Question): JsonSchema {
  const { kind, limit, least, most, from } = question;
  if (kind === 'yesNo') return { type: 'boolean' };
  if (kind === 'declaration') return { const: true };
  if (kind === 'choice') return { $ref: `#/$defs/${from}` };
  if (kind === 'choices') return { type: 'array', items: { $ref: `#/$defs/${from}` }, minItems: 1, uniqueItems: true };
  if (kind === 'date') return { type: 'string', format: 'date' };
  if (kind === 'file') return { type: 'array', items: { type: 'string', format: 'uuid' }, minItems: 1 };
  if (kind === 'whole' || kind === 'scale' || kind === 'decimal' || kind === 'money')
    return { type: kind === 'whole' || kind === 'scale' ? 'integer' : 'number', ...(least !== undefined && { minimum: least }), ...(most !== undefined && { maximum: most }) };
  if (kind === 'group' || kind === 'table') return listOf(form, question);
  return { type: 'string', minLength: 1, ...(limit !== undefined && { maxLength: limit }), ...(patterns[kind] && { pattern: patterns[kind] }) };
}

function listOf(form: CompiledForm, { kind, rows = [], questions = [], least, most }: Question): JsonSchema {
  const id = kind === 'table' ? { enum: rows.map(({ code }) => code) } : { type: 'string', pattern: '^[a-z0-9]{4,24}$' };
  const inner = questions.filter(hasValue);
  return {
    type: 'array',
    minItems: Math.max(1, kind === 'group' ? (least ?? 0) : 1),
    ...(kind === 'group' && most !== undefined && { maxItems: most }),
    items: {
      type: 'object',
      additionalProperties: false,
      properties: { id, ...Object.fromEntries(inner.map((question) => [question.key, schemaOf(form, question)])) },
      required: ['id', ...inner.filter(({ required, when, variants }) => required === true && !when && !variants).map(({ key }) => key)],
    },
  };
}

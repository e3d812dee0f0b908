import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, recordReader } from '../access/index.js';
import { invalid } from '../kernel/errors.js';
import { countCharacters, toStoredText } from '../kernel/text.js';

export enum SectionCode {
  A = 'A',
  B = 'B',
  C = 'C',
  D = 'D',
  E = 'E',
  F = 'F',
  G = 'G',
  H1 = 'H1',
  H2 = 'H2',
  I = 'I',
  J = 'J',
  K = 'K',
}

/** Sections of a plan (SEND Regulations 2014, regulation 12(1)). */
export const sectionTitles: Readonly<Record<SectionCode, string>> = {
  A: 'Views, interests and aspirations',
  B: 'Special educational needs',
  C: 'Health needs',
  D: 'Social care needs',
  E: 'Outcomes',
  F: 'Special educational provision',
  G: 'Health care provision',
  H1: 'Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970',
  H2: 'Other social care provision',
  I: 'Placement',
  J: 'Personal budget',
  K: 'Advice and information that was obtained',
};
registerEnumType(SectionCode, { name: 'PlanSectionCode', description: 'Section of a plan (SEND Regulations 2014, regulation 12).', valuesConfig: Object.fromEntries(Object.entries(sectionTitles).map(([code, description]) => [code, { description }])) as never });

@ObjectType('PlanSection', { description: 'One section of a plan.', simpleResolvers: true })
export class SectionText {
  @Field(() => SectionCode, { description: 'Which section.' })
  @Allow(recordReader)
  code!: SectionCode;
  @Field(() => String, { description: 'What it is about.' })
  @Allow(recordReader)
  title!: string;
  @Field(() => String, { description: 'Its words, plain text.' })
  @Allow(recordReader)
  text!: string;
  @Field(() => Boolean, { description: 'Whether it says something else than the plan in force did.' })
  @Allow(recordReader)
  changed!: boolean;
}

@InputType()
export class PlanSectionInput {
  @Field(() => SectionCode, { description: 'Which section.' })
  code!: SectionCode;
  @Field(() => String, { description: 'Its words, plain text, up to 50,000 characters. Empty: nothing in this section.' })
  text!: string;
}

export interface StoredSection {
  code: SectionCode;
  text: string;
}

const LONGEST = 50_000;
const order = Object.values(SectionCode);

/** What was there, with what was typed put over it, in the order of the law. Errors: INVALID. */
export function withSections(before: readonly StoredSection[], typed: readonly PlanSectionInput[]): StoredSection[] {
  const texts = new Map(before.map(({ code, text }) => [code, text]));
  for (const { code, text } of typed) {
    const stored = toStoredText(text).trim();
    const surplus = countCharacters(stored) - LONGEST;
    if (surplus > 0) throw invalid(`Section ${code} must be ${LONGEST.toLocaleString('en-GB')} characters or less. It is ${surplus} too long.`, { field: code, limit: LONGEST, surplus });
    texts.set(code, stored);
  }
  return order.flatMap((code) => (texts.get(code) ? [{ code, text: texts.get(code)! }] : []));
}

/** Sections that do not say the same in both. */
export const differing = (one: readonly StoredSection[], other: readonly StoredSection[]): SectionCode[] =>
  order.filter((code) => (one.find((each) => each.code === code)?.text ?? '') !== (other.find((each) => each.code === code)?.text ?? ''));

import { Field, InputType, registerEnumType } from 'type-graphql';
import { invalid } from '../kernel/errors.js';
import { countCharacters, toStoredText } from '../kernel/text.js';
import { type PurposeCodeName, WHY_LIMIT, purposes } from './purpose.js';

export const PurposeCode = Object.fromEntries(purposes.map(({ code }) => [code, code])) as { [Code in PurposeCodeName]: Code };
export type PurposeCode = PurposeCodeName;
registerEnumType(PurposeCode, {
  name: 'PurposeCode',
  description: 'Why data is taken out or read in bulk; a closed list (SEND Regulations 2014, regulation 17).',
  valuesConfig: Object.fromEntries(purposes.map(({ code, says, legalBasis }) => [code, { description: `${says}. ${legalBasis}.` }])) as never,
});

@InputType()
export class PurposeInput {
  @Field(() => PurposeCode, { description: 'What it is for.' })
  code!: PurposeCode;
  @Field(() => String, { description: `Why it is needed, in your words, 1 to ${WHY_LIMIT} characters. It stays in the register, so name no child.` })
  why!: string;
}

export interface Purpose {
  code: PurposeCode;
  why: string;
}

/** The purpose as it is kept. Errors: INVALID (nothing said, or too much). */
export function checkPurpose({ code, why }: PurposeInput): Purpose {
  const words = toStoredText(why).trim();
  const length = countCharacters(words);
  if (length === 0) throw invalid('Say why it is needed.', { field: 'why' });
  if (length > WHY_LIMIT) throw invalid(`Say why it is needed in ${WHY_LIMIT} characters or less; these are ${length}.`, { field: 'why', limit: WHY_LIMIT, surplus: length - WHY_LIMIT });
  return { code, why: words };
}

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Allow, recordReader } from '../access/index.js';
import { isUln, isUpn } from '../kernel/check-digits.js';
import { ageOn, isCivilDate } from '../kernel/civil-date.js';
import { toStoredText } from '../kernel/text.js';
import { Child, Sex } from './child.js';

@InputType()
export class ChildInput {
  @Field(() => String, { description: 'Code of the authority that is responsible for the child.' })
  authority!: string;
  @Field(() => String, { description: 'Forenames as in law, up to 100 characters.' })
  legalForenames!: string;
  @Field(() => String, { description: 'Surname as in law, up to 100 characters.' })
  legalSurname!: string;
  @Field(() => String, { nullable: true, description: 'What the child is called, where that differs.' })
  knownAs?: string | null;
  @Field(() => GraphQLLocalDate, { description: 'Date of birth; from birth to 25.' })
  bornOn!: string;
  @Field(() => Sex, { description: 'Sex as the school census records it.' })
  sex!: Sex;
  @Field(() => String, { nullable: true, description: 'Unique pupil number; its check letter must fit.' })
  upn?: string | null;
  @Field(() => String, { nullable: true, description: 'Unique learner number; its check digit must fit.' })
  uln?: string | null;
  @Field(() => Int, { nullable: true, description: 'Year group taught in, where it is not the one by age.' })
  taughtInYear?: number | null;
  @Field(() => String, { nullable: true, description: 'Home address, up to 500 characters.' })
  address?: string | null;
  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode?: string | null;
}

@ObjectType({ description: 'A problem with one field of an input.', simpleResolvers: true })
export class InputProblem {
  @Field(() => String, { description: 'Name of the input field.' })
  @Allow(recordReader)
  field!: string;
  @Field(() => String, { description: 'What to do.' })
  @Allow(recordReader)
  message!: string;
}

@ObjectType({ description: 'The child that was added, or why not.', simpleResolvers: true })
export class AddChildResult {
  @Field(() => Child, { nullable: true, description: 'The child; missing where there are problems.' })
  @Allow(recordReader)
  child!: Child | null;
  @Field(() => [InputProblem], { description: 'What is wrong with the input.' })
  @Allow(recordReader)
  problems!: InputProblem[];
}

/** The columns that an input fills. */
export const columnsOf = (input: ChildInput) => ({
  authorityCode: input.authority, upn: compact(input.upn), uln: compact(input.uln), legalForenames: stored(input.legalForenames)!, legalSurname: stored(input.legalSurname)!, knownAs: stored(input.knownAs),
  bornOn: input.bornOn, sex: input.sex, taughtInYear: input.taughtInYear ?? null, address: stored(input.address), postcode: stored(input.postcode)?.toUpperCase() ?? null,
});

/** What is wrong with what was given, by field. */
export function checkChild(input: ChildInput, today: string): InputProblem[] {
  const problems: InputProblem[] = [];
  const say = (field: keyof ChildInput, message: string) => problems.push({ field, message });
  for (const [field, what] of [['legalForenames', 'Enter the forenames'], ['legalSurname', 'Enter the surname']] as const) {
    const text = stored(input[field]);
    if (!text) say(field, `${what}.`);
    else if ([...text].length > 100) say(field, `${what} with 100 characters or less.`);
  }
  if (!isCivilDate(input.bornOn) || input.bornOn > today) say('bornOn', 'Enter a date of birth in the past.');
  else if (ageOn(input.bornOn, today) > 25) say('bornOn', 'Plans are for people from birth to 25. Check the date of birth.');
  if (compact(input.upn) && !isUpn(compact(input.upn)!)) say('upn', 'This is not a UPN: it must be a letter and 12 characters, and its first letter must fit the rest. Check it against your records.');
  if (compact(input.uln) && !isUln(compact(input.uln)!)) say('uln', 'This is not a ULN: it must be 10 digits, and the last must fit the rest.');
  if (input.taughtInYear != null && (input.taughtInYear < -4 || input.taughtInYear > 20)) say('taughtInYear', 'Enter a year group from -4 to 20.');
  if ([...(stored(input.address) ?? '')].length > 500) say('address', 'Enter an address with 500 characters or less.');
  return problems;
}

const stored = (text: string | null | undefined): string | null => (text == null ? null : toStoredText(text).trim() || null);
/** Numbers as they are kept: without spaces and hyphens. */
export const compact = (text: string | null | undefined): string | null => stored(text)?.replace(/[\s-]/g, '').toUpperCase() ?? null;

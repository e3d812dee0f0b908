import { Field, ID, InputType, Int } from 'type-graphql';
import { invalid } from '../kernel/errors.js';
import { countCharacters, toStoredText } from '../kernel/text.js';

/** What every step of the authority's staff takes in. */
@InputType()
export class ReviewStepInput {
  @Field(() => ID, { description: 'The review.' })
  review!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw; somebody else’s change since is a CONFLICT.' })
  expectedVersion?: number | null;
}

/** A reason that must be given, in plain text. */
export function reasonOf(typed: string, what: string, limit: number): string {
  const text = toStoredText(typed).trim();
  if (text === '') throw invalid(`${what}: say why.`, { field: 'reason' });
  const surplus = countCharacters(text) - limit;
  if (surplus > 0) throw invalid(`${what} must be ${limit.toLocaleString('en-GB')} characters or less. It is ${surplus} too long.`, { field: 'reason', limit, surplus });
  return text;
}

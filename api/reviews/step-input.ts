import { Field, ID, InputType, Int } from 'type-graphql';

/** What every step of the authority's staff takes in. */
@InputType()
export class ReviewStepInput {
  @Field(() => ID, { description: 'The review.' })
  review!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw; somebody else’s change since is a CONFLICT.' })
  expectedVersion?: number | null;
}

import { Field, ID, InputType, Int } from 'type-graphql';

/** What every step takes in. */
@InputType()
export class AssessmentStepInput {
  @Field(() => ID, { description: 'The request or assessment.' })
  assessment!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw; somebody else’s change since is a CONFLICT.' })
  expectedVersion?: number | null;
}

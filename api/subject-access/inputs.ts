import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { RedactionGround } from './grounds.js';
import { SubjectAccessApplicant } from './request.js';

@InputType()
export class RequestSubjectAccessInput {
  @Field(() => ID, { description: 'Id of the child.' })
  child!: string;
  @Field(() => SubjectAccessApplicant, { description: 'Who asks.' })
  applicant!: SubjectAccessApplicant;
  @Field(() => GraphQLLocalDate, { description: 'Day the request came in; the month counts from it.' })
  receivedOn!: string;
  @Field(() => String, { description: 'How it came, and how it was checked who asks, 1 to 500 characters.' })
  why!: string;
}

@InputType()
export class DecidePiecesInput {
  @Field(() => ID, { description: 'Id of the request.' })
  request!: string;
  @Field(() => [ID], { description: 'Ids of 1 to 500 parts.' })
  pieces!: string[];
  @Field(() => Boolean, { description: 'True: leave them out. False: keep them.' })
  redact!: boolean;
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType()
export class RedactWordsInput {
  @Field(() => ID, { description: 'Id of the request.' })
  request!: string;
  @Field(() => String, { description: 'The words to black out, 2 to 2,000 characters: a name or whole sentences. They are found as whole words, whatever their capitals and the spaces between them.' })
  words!: string;
  @Field(() => ID, { nullable: true, description: 'Only in this part; missing: wherever they stand in the pack.' })
  piece?: string | null;
  @Field(() => RedactionGround, { description: 'The ground, which the pack prints beside the black mark.' })
  ground!: RedactionGround;
  @Field(() => String, { description: 'Why, for the record of the authority, 1 to 500 characters; not in the pack.' })
  reason!: string;
}

@InputType()
export class RestoreWordsInput {
  @Field(() => ID, { description: 'Id of the request.' })
  request!: string;
  @Field(() => ID, { description: 'Id of the part.' })
  piece!: string;
  @Field(() => ID, { description: 'Id of the passage.' })
  passage!: string;
}

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
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

import { Index } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { Day, Id, Instant, Refers, Text, Version } from '../database/columns.js';
import { rowsOfAuthorityOrSetting } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { Authority, Organisation } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';
import { FormResponse, Submission } from './response.js';

export enum RectificationRequester {
  YOUNG_PERSON = 'YOUNG_PERSON',
  PARENT = 'PARENT',
  OTHER = 'OTHER',
}
registerEnumType(RectificationRequester, { name: 'RectificationRequester', description: 'Who says that something recorded is not right.', valuesConfig: { YOUNG_PERSON: { description: 'The child or young person.' }, PARENT: { description: 'A parent or carer.' }, OTHER: { description: 'Somebody else whom it is about, or who acts for them.' } } });

export enum RectificationDecision {
  PENDING = 'PENDING',
  CORRECTED = 'CORRECTED',
  DISPUTED = 'DISPUTED',
}
registerEnumType(RectificationDecision, {
  name: 'RectificationDecision',
  description: 'What the authority has decided about a request to put something right (UK GDPR Article 16).',
  valuesConfig: { PENDING: { description: 'Not decided yet.' }, CORRECTED: { description: 'The record was wrong or incomplete; the note says what is right.' }, DISPUTED: { description: 'The record stays as it is; the note says that it is disputed.' } },
});

/** A submission never changes. What was wrong in it is put right beside it, and shown wherever the answer is shown. */
@ObjectType({ description: 'A note beside an answer that was submitted: what somebody says is not right about it, and what was decided (UK GDPR Article 16). The answer itself never changes. Whoever may read the answer may read the note.', simpleResolvers: true })
@OfChild()
@Table('rectification_note', { rows: rowsOfAuthorityOrSetting })
@Index({ properties: ['responseId', 'recordedAt'] as never })
export class RectificationNote {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation)
  settingId!: string;

  @Refers(() => Child)
  childId!: string;

  @Refers(() => FormResponse)
  responseId!: string;

  /** The submission in which it was found. */
  @Refers(() => Submission)
  submissionId!: string;

  @Text()
  @Field(() => String, { description: 'The answer that it is about, such as cyp.helped.' })
  @Allow(recordReader)
  path!: string;

  @Text()
  @Field(() => RectificationRequester, { description: 'Who asked for it.' })
  @Allow(recordReader)
  requestedBy!: RectificationRequester;

  @Day()
  @Field(() => GraphQLLocalDate, { description: 'Day the request came in; it must be answered within a month (UK GDPR Article 12(3)).' })
  @Allow(recordReader)
  receivedOn!: string;

  @Text()
  @Field(() => String, { description: 'What is said to be wrong, and what would be right, up to 4,000 characters.' })
  @Allow(recordReader)
  says!: string;

  @Text()
  @Field(() => RectificationDecision, { description: 'What was decided.' })
  @Allow(recordReader)
  decision!: RectificationDecision;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was decided so, up to 4,000 characters.' })
  @Allow(recordReader)
  decisionReason?: string | null;

  @Instant()
  @Field(() => Date, { description: 'When it was noted.' })
  @Allow(recordReader)
  recordedAt!: Date;

  @Refers(() => User)
  recordedById!: string;

  @Text()
  @Field(() => String, { description: 'Who noted it, as they were named then.' })
  @Allow(recordReader)
  recordedByName!: string;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  @Allow(recordReader)
  decidedAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Who decided, as they were named then.' })
  @Allow(recordReader)
  decidedByName?: string | null;

  @Version()
  version!: number;
}

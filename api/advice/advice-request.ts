import { Index, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Viewer, Allow, Joins, caseworkerOfAuthority, hasRole, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { Day, Flag, Id, Instant, Json, Refers, Text, Version, Whole } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import type { RecordedException } from '../kernel/clocks.js';
import { Authority } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';
import { AdviceKind, AdviceState } from './advice-words.js';

@ObjectType({ description: 'Advice that the authority asks of one adviser, for a needs assessment or a review: asked for, chased, received or not given. The adviser answers by a link, without an account.', simpleResolvers: true })
@OfChild()
@Table('advice_request', { rows: rowsOfAuthority })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER')) } }))
@Index({ properties: ['caseId', 'askedOn'] as never })
@Index({ properties: ['authorityCode', 'state', 'dueOn', 'id'] as never })
export class AdviceRequest {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Property({ type: 'uuid' })
  @Field(() => ID, { nullable: true, description: 'The review or the assessment that it is for.' })
  @Allow(caseworkerOfAuthority)
  caseId!: string;

  @Flag()
  @Field(() => Boolean, { nullable: true, description: 'Whether it is for a review, not for a needs assessment.' })
  @Allow(caseworkerOfAuthority)
  ofReview!: boolean;

  @Text()
  @Field(() => String, { nullable: true, description: 'Reference of the case.' })
  @Allow(caseworkerOfAuthority)
  reference!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Child, { index: true })
  childId!: string;

  @Field(() => Child, { nullable: true, description: 'The child or young person.' })
  @Joins('childId')
  @Allow(caseworkerOfAuthority)
  child?: Child;

  @Text()
  @Field(() => AdviceKind, { nullable: true, description: 'Which advice.' })
  @Allow(caseworkerOfAuthority)
  kind!: AdviceKind;

  @Text()
  @Field(() => String, { nullable: true, description: 'Of whom.' })
  @Allow(caseworkerOfAuthority)
  name!: string;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Where they work.' })
  @Allow(caseworkerOfAuthority)
  organisation?: string | null;

  @Text()
  @Field(() => String, { nullable: true, description: 'Where the request and its reminders are mailed to.' })
  @Allow(caseworkerOfAuthority)
  email!: string;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'What is asked, for the adviser to read; up to 4,000 characters.' })
  @Allow(caseworkerOfAuthority)
  asks?: string | null;

  @Text()
  @Field(() => AdviceState, { nullable: true, description: 'Where it stands.' })
  @Allow(caseworkerOfAuthority)
  state!: AdviceState;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day it was asked for.' })
  @Allow(caseworkerOfAuthority)
  askedOn!: string;

  @Refers(() => User)
  askedById!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who asked, as they were named then.' })
  @Allow(caseworkerOfAuthority)
  askedByName!: string;

  /** Of a review: the day of its meeting. */
  @Day({ nullable: true })
  meetingOn?: string | null;

  /** Of an assessment: days of its statutory exceptions. */
  @Json({ default: `'[]'` })
  exceptionDays!: RecordedException[];

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which it must be given; missing for a review whose meeting is not booked.' })
  @Allow(caseworkerOfAuthority)
  dueOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day it came in.' })
  @Allow(caseworkerOfAuthority)
  receivedOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'The advice, word for word; up to 100,000 characters.' })
  @Allow(caseworkerOfAuthority)
  advice?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it was clear that it will not be given, or is not needed.' })
  @Allow(caseworkerOfAuthority)
  endedOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it is not given, or not needed.' })
  @Allow(caseworkerOfAuthority)
  endReason?: string | null;

  @Whole({ default: '0' })
  @Field(() => Int, { nullable: true, description: 'How many reminders the adviser has had.' })
  @Allow(caseworkerOfAuthority)
  chases!: number;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the last of them.' })
  @Allow(caseworkerOfAuthority)
  lastChasedOn?: string | null;

  @Instant()
  changedAt!: Date;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(caseworkerOfAuthority)
  version!: number;
}

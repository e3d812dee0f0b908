import { Index, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, caseworkerOfAuthority, memberOfSetting, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Child, mineByCase } from '../children/index.js';
import { Day, Id, Instant, Refers, Text } from '../database/columns.js';
import { rowsOfAuthorityOrSetting } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { FormResponse, FormVersion, Submission } from '../forms/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';

export enum QueryState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  SETTLED = 'SETTLED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(QueryState, {
  name: 'QueryState',
  description: 'Where a query stands.',
  valuesConfig: {
    OPEN: { description: 'The setting has it.' },
    ANSWERED: { description: 'The setting answered; the authority has not looked yet.' },
    SETTLED: { description: 'The authority has what it needs.' },
    WITHDRAWN: { description: 'The authority took it back.' },
  },
});

/**
 * What the authority asks about one answer of what was submitted. While it is open, the setting can change that
 * answer and no other (FormResponse.openPaths). What both wrote is for whoever may read the answer itself.
 */
@ObjectType({ description: 'A question of the authority, pinned to one answer of what was submitted.', simpleResolvers: true })
@OfChild()
@Table('answer_query', { rows: rowsOfAuthorityOrSetting })
@Mine<Viewer>((viewer) => (viewer.kind === 'program' ? { id: null } : mineByCase(viewer)))
@Index({ properties: ['caseId', 'askedAt'] as never })
@Index({ properties: ['responseId'] as never })
export class AnswerQuery {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  /** The review or assessment. */
  @Property({ type: 'uuid' })
  caseId!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation)
  settingId!: string;

  @Refers(() => Child)
  childId!: string;

  @Refers(() => FormResponse)
  responseId!: string;

  @Refers(() => FormVersion)
  formVersionId!: string;

  /** What was asked about. */
  @Refers(() => Submission)
  submissionId!: string;

  /** What came with the reply, where the answer was changed. */
  @Refers(() => Submission, { nullable: true })
  answeredById?: string | null;

  @Text()
  @Field(() => String, { nullable: true, description: 'The answer that it is about, such as cyp.helped.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  path!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Key of the section of that answer.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  section!: string;

  @Text()
  @Field(() => QueryState, { nullable: true, description: 'Where it stands.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  state!: QueryState;

  /** Shown by its resolver, to whoever may read the answer. */
  @Text()
  asked!: string;

  @Text({ nullable: true })
  replied?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which the authority asks for a reply. It moves no statutory date.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  replyByOn?: string | null;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was asked.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  askedAt!: Date;

  @Refers(() => User)
  askedById!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who asked, as they were named then.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  askedByName!: string;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the setting replied.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  repliedAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Who replied, as they were named then.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  repliedByName?: string | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the authority settled it or took it back.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  endedAt?: Date | null;

  /** The caseworker of the case, put here by whoever loads it: rules of sealed answers ask for them. */
  assignedToId?: string | null;
}

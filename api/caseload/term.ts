import { Index, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { type Viewer, Allow, Joins, hasRole, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { Day, Id, Instant, Refers, Text, Version, Whole } from '../database/columns.js';
import { rowsOfAuthority, rowsOfAuthorityOrSetting } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority, Organisation } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';
import { Review } from '../reviews/index.js';

const workedFor = (viewer: Viewer) => [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER'));
const led = (viewer: Viewer) => [...viewer.settings].filter(([, role]) => role === 'COORDINATOR' || role === 'HEAD').map(([id]) => id);
const mine = (viewer: Viewer) => ({ $or: [{ authorityCode: { $in: workedFor(viewer) } }, { settingId: { $in: led(viewer) } }] });

@ObjectType({ description: 'A school term, with the days that the authority has set for its area.', simpleResolvers: true })
@Table('term', { rows: rowsOfAuthority })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: workedFor(viewer) } }))
@Unique({ properties: ['authorityCode', 'startsOn'] as never })
export class Term {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Its name, such as Spring term 2027.' })
  @Allow(recordReader)
  name!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of school.' })
  @Allow(recordReader)
  startsOn!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day of school.' })
  @Allow(recordReader)
  endsOn!: string;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(recordReader)
  version!: number;
}

/** Who at one setting needs a review in one term, as it was told to the setting; it does not change afterwards. */
@ObjectType({ description: 'The list of children at a setting whose plan must be reviewed in a term, as the authority sent it (SEND Code of Practice 2015, chapter 9: at least two weeks before the term).', simpleResolvers: true })
@Table('term_list', { rows: rowsOfAuthorityOrSetting })
@Mine<Viewer>(mine)
@Unique({ properties: ['termId', 'settingId'] as never })
@Index({ properties: ['settingId', 'startsOn'] as never })
export class TermList {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Field(() => Authority, { nullable: true, description: 'The authority that sent it.' })
  @Joins('authorityCode')
  @Allow(recordReader)
  authority?: Authority;

  @Refers(() => Organisation)
  settingId!: string;

  @Field(() => Organisation, { nullable: true, description: 'The setting.' })
  @Joins('settingId')
  @Allow(recordReader)
  setting?: Organisation;

  @Refers(() => Term)
  termId!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Name of the term, as it was then.' })
  @Allow(recordReader)
  termName!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of the term.' })
  @Allow(recordReader)
  startsOn!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day of the term.' })
  @Allow(recordReader)
  endsOn!: string;

  @Whole()
  @Field(() => Int, { nullable: true, description: 'How many children are on it.' })
  @Allow(recordReader)
  children!: number;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was made and sent.' })
  @Allow(recordReader)
  sentAt!: Date;

  @Refers(() => User, { nullable: true })
  sentById?: string | null;

  @Whole()
  @Field(() => Int, { nullable: true, description: 'How many heads and coordinators of the setting were told. None: print it and post it.' })
  @Allow(recordReader)
  told!: number;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the setting acknowledged it; missing while it has not.' })
  @Allow(recordReader)
  acknowledgedAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Who acknowledged it, as they were named then.' })
  @Allow(recordReader)
  acknowledgedByName?: string | null;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(recordReader)
  version!: number;
}

@ObjectType({ description: 'A child on a list of reviews that are due in a term.', simpleResolvers: true })
@OfChild()
@Table('term_list_entry', { rows: rowsOfAuthorityOrSetting })
@Mine<Viewer>(mine)
@Index({ properties: ['termListId', 'meetBy'] as never })
export class TermListEntry {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => TermList)
  termListId!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation)
  settingId!: string;

  @Refers(() => Child, { index: true })
  childId!: string;

  @Field(() => Child, { nullable: true, description: 'The child; missing where the record is no longer yours to see.' })
  @Joins('childId')
  @Allow(recordReader)
  child?: Child;

  @Refers(() => Review, { index: true })
  reviewId!: string;

  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  @Joins('reviewId')
  @Allow(recordReader)
  review?: Review;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which the authority must have told its decision (Children and Families Act 2014, section 44(1)), as it was then.' })
  @Allow(recordReader)
  completeBy!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day for the meeting that leaves the authority its four weeks to decide.' })
  @Allow(recordReader)
  meetBy!: string;
}

import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, Joins, type Viewer, caseworkerOfAuthority, caseworkerOnceSubmitted, memberOfSetting, recordReader } from '../access/index.js';
import { Id, Instant, Refers, Text, Version } from '../database/columns.js';
import { sqlAuthorities, sqlSettings } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { User } from '../accounts/index.js';
import { Child, mineByCase } from '../children/index.js';
import { FormResponse, Submission } from '../forms/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';

export enum AssessmentState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(AssessmentState, {
  name: 'AssessmentState',
  description: 'Where a request or an assessment stands.',
  valuesConfig: {
    DRAFT: { description: 'The setting is filling it in.' },
    SUBMITTED: { description: 'The authority has it and has not looked at it yet.' },
    RETURNED: { description: 'The authority sent it back with a reason.' },
    ACCEPTED: { description: 'The authority accepts it as complete.' },
    DISCARDED: { description: 'A draft that the setting gave up.' },
  },
});

/** The authority sees nothing of it until it was submitted. */
const mine = (viewer: Viewer) => {
  const [authority, setting] = mineByCase(viewer).$or;
  return { $or: [{ ...authority, submittedAt: { $ne: null } }, setting] };
};

@ObjectType({ description: 'A form about a child that is no review: a request for a needs assessment, an early help assessment, a young carer’s assessment.', simpleResolvers: true })
@OfChild()
@Table('assessment', { rows: `setting_id = any(${sqlSettings}) or (submitted_at is not null and authority_code = any(${sqlAuthorities}))` })
@Mine<Viewer>(mine)
@Index({ name: 'assessment_of_authority', properties: ['authorityCode', 'submittedAt', 'id'] as never })
@Index({ name: 'assessment_of_setting', properties: ['settingId', 'changedAt', 'id'] as never })
export class Assessment {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Text({ unique: true })
  @Field(() => String, { nullable: true, description: 'Short reference for letters and calls, such as A-7K3M-Q2XA; says nothing about the child.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  reference!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Code of its form, such as ehcna_request or one of the authority’s own.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  form!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Title of its form, as it was when it was begun.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  title!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Field(() => Authority, { nullable: true, description: 'The authority it goes to.' })
  @Joins('authorityCode')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  authority?: Authority;

  @Refers(() => Organisation)
  settingId!: string;

  @Field(() => Organisation, { nullable: true, description: 'The setting that fills it in.' })
  @Joins('settingId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  setting?: Organisation;

  @Refers(() => Child, { index: true })
  childId!: string;

  @Field(() => Child, { nullable: true, description: 'The child or young person.' })
  @Joins('childId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  child?: Child;

  @Text()
  @Field(() => AssessmentState, { nullable: true, description: 'Where it stands.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  state!: AssessmentState;

  @Refers(() => User, { nullable: true })
  assignedToId?: string | null;

  @Field(() => User, { nullable: true, description: 'The caseworker.' })
  @Joins('assignedToId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  assignedTo?: User;

  @Refers(() => FormResponse, { unique: true })
  responseId!: string;

  /** The submission that the authority works on. */
  @Refers(() => Submission, { nullable: true })
  submissionId?: string | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the authority first received it: statutory time runs from this day.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  submittedAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Who submitted it last, as they were named then.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted)
  submittedByName?: string | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was last returned to the setting.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  returnedAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was returned, up to 4,000 characters.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  returnReason?: string | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the authority accepted it as complete.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  acceptedAt?: Date | null;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When the record was last changed.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  changedAt!: Date;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  version!: number;
}

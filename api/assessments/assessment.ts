import { Formula, Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Allow, Joins, type Viewer, caseworkerOfAuthority, caseworkerOnceSubmitted, memberOfSetting, recordReader } from '../access/index.js';
import { Day, Flag, Id, Instant, Json, Refers, Text, Version, Whole } from '../database/columns.js';
import { sqlAuthorities, sqlSettings, sqlSubject } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import type { RecordedException } from '../kernel/clocks.js';
import { User } from '../accounts/index.js';
import { Child, Plan, mineByCase } from '../children/index.js';
import { FormResponse, Submission } from '../forms/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { PlanVersion } from '../plans/index.js';
import { OfChild } from '../reading/index.js';
import { AssessmentState, RequestSource, SupportDecision, SupportEnding } from './assessment-words.js';

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
@Index({ name: 'assessment_by_due', properties: ['authorityCode', 'dueOn', 'id'] as never })
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

  @Refers(() => Organisation, { nullable: true })
  settingId?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The setting that fills it in, or that the child attends.' })
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

  /** Missing where the authority recorded a request that came by letter. */
  @Refers(() => FormResponse, { nullable: true, unique: true })
  responseId?: string | null;

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

  @Text({ nullable: true })
  @Field(() => RequestSource, { nullable: true, description: 'Of a request for a needs assessment: who asked.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  source?: RequestSource | null;

  @Flag({ default: 'false' })
  @Field(() => Boolean, { nullable: true, description: 'Of a request for a needs assessment: whether the child has a plan already, so that other periods count (regulations 24 to 27).' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  reassessment!: boolean;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the authority received it, or became responsible; missing until then.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  requestedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The next statutory date; missing when nothing is due.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  dueOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Code of the clock that the date comes from, such as EHCNA_DECISION_6W.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  dueClock?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the family was told that there is an assessment.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  decidedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the family was told that there is no assessment.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  refusedOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the authority decided so, for the family and the setting to read; up to 10,000 characters.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  decisionReason?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the advice was asked for.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  adviceRequestedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the last advice came in.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  adviceReceivedOn?: string | null;

  @Formula((table) => `select count(*)::int from advice_request where advice_request.case_id = ${table}.id and advice_request.state in ('ASKED', 'CAME_IN')`, { type: 'integer', lazy: true })
  @Field(() => Int, { nullable: true, description: 'How many requests for advice by name are not settled.' })
  @Allow(caseworkerOfAuthority)
  adviceAwaited?: number;

  @Formula((table) => `select count(*)::int from advice_request where advice_request.case_id = ${table}.id and advice_request.state <> 'CANCELLED'`, { type: 'integer', lazy: true })
  @Field(() => Int, { nullable: true, description: 'How many requests for advice by name there are; the days on which advice was asked for and came in are theirs then.' })
  @Allow(caseworkerOfAuthority)
  adviceByName?: number;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the family was told that there is no plan.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  noPlanOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the draft plan was sent to the family.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  draftSentOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the settings were asked whether the plan can name them.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  consultedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the last of them answered.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  consultationEndedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the family answered to the draft plan.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  representationsOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'What the family said to the draft plan; up to 20,000 characters.' })
  @Allow(caseworkerOfAuthority)
  representations?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the final plan was issued.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  finalPlanOn?: string | null;

  @Refers(() => PlanVersion, { nullable: true })
  planDraftId?: string | null;

  @Field(() => PlanVersion, { nullable: true, description: 'The words of the plan that the authority is writing, has sent as a draft, or has issued.' })
  @Joins('planDraftId')
  @Allow(caseworkerOfAuthority)
  planDraft?: PlanVersion;

  @Refers(() => Plan, { nullable: true })
  planId?: string | null;

  @Field(() => Plan, { nullable: true, description: 'The plan that came of it.' })
  @Joins('planId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  plan?: Plan;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day an appeal was registered with the tribunal.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  appealedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the request was taken back.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  withdrawnOn?: string | null;

  /** Days of the statutory exceptions that are recorded and not withdrawn; StatutoryException holds the evidence. */
  @Json({ default: `'[]'` })
  exceptionDays!: RecordedException[];

  @Text({ nullable: true })
  @Field(() => SupportDecision, { nullable: true, description: 'Of early help and of a young carer’s assessment: what is done.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  supportDecision?: SupportDecision | null;

  @Whole({ nullable: true })
  @Field(() => Int, { nullable: true, description: 'Level of need from 1 (universal) to 4 (specialist).' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  level?: number | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the support was agreed.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  supportedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the support was last reviewed.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  reviewedOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'What the last review of the support came to; up to 10,000 characters.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  reviewOutcome?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which the support is to be reviewed, where one was set.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  reviewBy?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day it ended.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  endedOn?: string | null;

  @Text({ nullable: true })
  @Field(() => SupportEnding, { nullable: true, description: 'Why it ended.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  ending?: SupportEnding | null;

  /* One list for the whole statement, not one question for each row. */
  @Formula((table) => `${table}.id in (select m.case_id from case_message m left join message_look l on l.case_id = m.case_id and l.user_id = ${sqlSubject} where m.written_by_id is distinct from ${sqlSubject} and m.withdrawn_at is null and m.written_at > coalesce(l.seen_until, '-infinity'))`, { type: 'boolean', lazy: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody else wrote a message about it that you have not said yet that you have seen.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  hasUnread?: boolean;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When the record was last changed.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  changedAt!: Date;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  version!: number;
}

import { Formula, Index, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { type Viewer, Allow, Joins, caseworkerOfAuthority, caseworkerOnceSubmitted, memberOfSetting, qualityReaderOfAuthority, qualityReaderOnceSubmitted, recordReader, vendorOfPupil, vendorOfSetting } from '../access/index.js';
import { Day, Id, Instant, Refers, Text, Texts, Version } from '../database/columns.js';
import { sqlAuthorities, sqlSettings, sqlSubject } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { User } from '../accounts/index.js';
import { CeaseReason, Child, Plan, mineByCase } from '../children/index.js';
import { FormResponse, Submission } from '../forms/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { PlanVersion } from '../plans/index.js';
import { OfChild } from '../reading/index.js';
import { AppealOutcome, ClosingReason, Convenor, ReviewDecision, ReviewKind, ReviewState } from './review-words.js';

/** Drafts that a setting began of itself are its own until submitted; one that was due is known to be due. */
const mine = (viewer: Viewer) => {
  const [authority, setting] = mineByCase(viewer).$or;
  return { $or: [{ ...authority, $or: [{ submittedAt: { $ne: null } }, { expectedOn: { $ne: null } }] }, setting] };
};

@ObjectType({ description: 'A statutory review of an EHC plan (Children and Families Act 2014, section 44).', simpleResolvers: true })
@Trigger({ name: 'review_changed_in', timing: 'before', events: ['update'], forEach: 'row', body: 'NEW.changed_in := pg_current_xact_id(); return NEW;' })
@OfChild()
@Table('review', { rows: `setting_id = any(${sqlSettings}) or (authority_code = any(${sqlAuthorities}) and (submitted_at is not null or expected_on is not null))` })
@Mine<Viewer>(mine)
@Index({ name: 'review_worklist', properties: ['authorityCode', 'dueOn', 'id'] as never })
// What the row policy asks is in the indexes that pages and numbers are found by, so that they are found without the rows.
@Index({ name: 'review_of_worker', properties: ['assignedToId', 'state', 'dueOn', 'id'] as never, include: ['authorityCode', 'settingId', 'submittedAt', 'expectedOn'] as never })
@Index({ name: 'review_of_setting', properties: ['settingId', 'dueOn', 'id'] as never })
@Index({ name: 'review_changes', properties: ['settingId', 'changedIn', 'id'] as never, include: ['authorityCode', 'submittedAt', 'expectedOn'] as never })
export class Review {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Text({ unique: true })
  @Field(() => String, { nullable: true, description: 'Short reference for letters and calls, such as R-7K3M-Q2XA; says nothing about the child.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  reference!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Field(() => Authority, { nullable: true, description: 'The authority that decides.' })
  @Joins('authorityCode')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  authority?: Authority;

  @Refers(() => Organisation, { nullable: true })
  settingId?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The setting that holds the meeting and writes the report.' })
  @Joins('settingId')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  setting?: Organisation;

  @Refers(() => Child, { index: true })
  childId!: string;

  @Field(() => Child, { nullable: true, description: 'The child or young person.' })
  @Joins('childId')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  child?: Child;

  @Refers(() => Plan, { nullable: true, index: true })
  planId?: string | null;

  @Field(() => Plan, { nullable: true, description: 'The plan under review; missing while the authority has not matched it.' })
  @Joins('planId')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  plan?: Plan;

  @Text()
  @Field(() => ReviewState, { nullable: true, description: 'Where it stands.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  state!: ReviewState;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which a review was due by the 12-month rule; missing for one that the setting called early.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  expectedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The next statutory date that is not met; see clocks for why.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  dueOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Code of the clock that dueOn comes from, such as AR_DECISION_PLUS_4W.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  dueClock?: string | null;

  @Refers(() => User, { nullable: true })
  assignedToId?: string | null;

  @Field(() => User, { nullable: true, description: 'The caseworker.' })
  @Joins('assignedToId')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  assignedTo?: User;

  @Refers(() => FormResponse, { nullable: true, unique: true })
  responseId?: string | null;

  /** The submission that the authority works on. */
  @Refers(() => Submission, { nullable: true })
  submissionId?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the review meeting, as submitted.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted, vendorOfSetting)
  meetingHeldOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day that the meeting is planned for.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  meetingBookedOn?: string | null;

  /** Since when that day stands: a forecast made for an earlier day must not know it. */
  @Instant({ nullable: true })
  meetingBookedAt?: Date | null;

  @Formula((table) => `${table}.decided_on - ${table}.meeting_held_on`, { type: 'integer', lazy: true })
  @Field(() => Int, { nullable: true, description: 'Days from the meeting to the decision; in time are up to 28 (SEND Regulations 2014, regulation 20(10)).' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  daysToDecision?: number | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the authority first received the report.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  submittedAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Who submitted it last, as they were named then.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  submittedByName?: string | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was last returned to the setting.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  returnedAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was returned, up to 4,000 characters.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  returnReason?: string | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the authority accepted the report as complete.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfSetting)
  acceptedAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => ReviewDecision, { nullable: true, description: 'What the authority decided.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfSetting)
  decision?: ReviewDecision | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the authority told the family and the setting its decision.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfSetting)
  decidedOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the authority decided so, up to 10,000 characters.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  decisionReason?: string | null;

  @Refers(() => User, { nullable: true })
  decidedById?: string | null;

  @Field(() => User, { nullable: true, description: 'Who recorded the decision.' })
  @Joins('decidedById')
  @Allow(caseworkerOfAuthority)
  decidedBy?: User;

  @Text({ default: `'ANNUAL'` })
  @Field(() => ReviewKind, { nullable: true, description: 'What it is for.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  kind!: ReviewKind;

  @Text({ default: `'SETTING'` })
  @Field(() => Convenor, { nullable: true, description: 'Who holds the meeting and prepares the report.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  convenedBy!: Convenor;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was called early, by the authority; up to 4,000 characters.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  calledBecause?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the plan was made, where there was no review before this one.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  planMadeOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the decision after the review before this one: the 12 months run from it.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  lastCompletedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which the child moves to the next phase of education; missing where that is not within its time.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  transferOn?: string | null;

  /** What decides which clock rules count, besides days: UNDER_FIVE, TRANSFER_TO_POST_16, TRANSFER_OF_PHASE. */
  @Texts()
  circumstances!: string[];

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day that everybody was invited.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  invitedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day that the written advice was sent to everybody who was invited.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  adviceSentOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Where the authority holds the review: day that its report was sent to everybody who was invited.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  reportSentOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Where the authority holds the review: its report, with recommendations and differences of view; up to 20,000 characters.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  reportText?: string | null;

  /** The words that the authority is writing for the plan, or has sent. */
  @Refers(() => PlanVersion, { nullable: true })
  planDraftId?: string | null;

  @Field(() => PlanVersion, { nullable: true, description: 'The words that the authority is writing for the amended plan, has proposed, or has issued.' })
  @Joins('planDraftId')
  @Allow(caseworkerOfAuthority)
  planDraft?: PlanVersion;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the notice of proposed amendments was sent with a copy of the plan (regulation 22(2)).' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  noticeSentOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the family’s representations came in.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  representationsOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'What the family said to the proposed amendments; up to 20,000 characters.' })
  @Allow(caseworkerOfAuthority)
  representations?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the final amended plan was issued.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  finalPlanOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the notice that the plan is not amended.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  notAmendedOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the plan was not amended, or goes on after all, or the review was closed; up to 10,000 characters.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  outcomeReason?: string | null;

  @Text({ nullable: true })
  @Field(() => CeaseReason, { nullable: true, description: 'Why the plan is to cease.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  ceaseReason?: CeaseReason | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the plan ceased.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  ceasedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day it was decided that the plan goes on after all.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  continuedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day an appeal was registered with the tribunal.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  appealedOn?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the appeal ended.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  appealEndedOn?: string | null;

  @Text({ nullable: true })
  @Field(() => AppealOutcome, { nullable: true, description: 'How the appeal ended.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  appealOutcome?: AppealOutcome | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the authority closed it.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  closedOn?: string | null;

  @Text({ nullable: true })
  @Field(() => ClosingReason, { nullable: true, description: 'Why it was closed.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  closingReason?: ClosingReason | null;

  @Formula((table) => `select count(*)::int from document where document.response_id = ${table}.response_id and document.state <> 'REMOVED'`, { type: 'integer', lazy: true })
  @Field(() => Int, { nullable: true, description: 'How many files it has.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted)
  documentCount?: number;

  @Formula((table) => `select count(*)::int from answer_query where answer_query.case_id = ${table}.id and answer_query.state = 'OPEN'`, { type: 'integer', lazy: true })
  @Field(() => Int, { nullable: true, description: 'How many queries of the authority about single answers wait for the setting.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  openQueries?: number;

  /* One list for the whole statement, not one question for each row. */
  @Formula((table) => `${table}.id in (select m.case_id from case_message m left join message_look l on l.case_id = m.case_id and l.user_id = ${sqlSubject} where m.written_by_id is distinct from ${sqlSubject} and m.withdrawn_at is null and m.written_at > coalesce(l.seen_until, '-infinity'))`, { type: 'boolean', lazy: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody else wrote a message about it that you have not said yet that you have seen.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  hasUnread?: boolean;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When the record was last changed.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  changedAt!: Date;

  /** Who took the last step with it; missing where the system did. */
  @Refers(() => User, { nullable: true })
  changedById?: string | null;

  @Formula((table) => `${table}.changed_by_id is distinct from ${sqlSubject} and ${table}.changed_at > coalesce((select looked_at from worklist_look where user_id = ${sqlSubject}), 'infinity')`, { type: 'boolean', lazy: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody else changed it since you last said that you have seen what is new; false until you have said so once.' })
  @Allow(caseworkerOfAuthority)
  isNew?: boolean;

  /** The transaction that changed the row last, set by a trigger: the gapless order in which vendors read changes. */
  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()', ignoreSchemaChanges: ['default'] })
  changedIn?: string;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  version!: number;
}

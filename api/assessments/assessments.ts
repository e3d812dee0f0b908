import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow, AsRead, Needs, caseworkerOfAuthority, caseworkerOnceSubmitted, memberOfSetting } from '../access/index.js';
import { AuditEvent } from '../audit/index.js';
import { searching } from '../children/index.js';
import type { Context } from '../context.js';
import { Document, documentsOfCase, loadDocuments } from '../documents/index.js';
import { Draft, SubmissionView, loadDraft, loadSubmission, toDraft, toldSubmission } from '../forms/index.js';
import { notFound } from '../kernel/errors.js';
import { availableSteps, missingFor } from '../kernel/lifecycle.js';
import { type Condition, type ListWithin, Lists, PageArgs, type PageOf, Tells, all, checkJudged, connectionOf, loadWithin } from '../reading/index.js';
import { AvailableStep, ClockState, ClockView, toClockView } from '../reviews/index.js';
import { clockStatus } from '../kernel/clocks.js';
import { clockColumns, clocksOf } from './assessment.clocks.js';
import { type AssessmentRow, assessmentLifecycle, lifecycleColumns } from './assessment.lifecycle.js';
import { Assessment } from './assessment.js';
import { AssessmentState } from './assessment-words.js';
import { StatutoryException } from './statutory-exception.js';

export const AssessmentConnection = connectionOf('Assessment', () => Assessment);

const timelineOfAssessment: ListWithin<AuditEvent> = { entity: () => AuditEvent, by: 'subjectId', of: 'id', order: [['id', 'desc']], atMost: 100 };
const exceptionsOfAssessment: ListWithin<StatutoryException> = { entity: () => StatutoryException, by: 'assessmentId', of: 'id', order: [['recordedAt', 'desc'], ['id', 'desc']], atMost: 50 };

@InputType()
export class AssessmentFilter {
  @Field(() => [AssessmentState], { nullable: true, description: 'In one of these states.' })
  state?: AssessmentState[] | null;
  @Field(() => String, { nullable: true, description: 'Of this form, such as eha.' })
  form?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this child.' })
  child?: string | null;
  @Field(() => String, { nullable: true, description: 'Parts of the child’s name, a whole UPN, or the reference.' })
  search?: string | null;
}

const condition = ({ state, form, child, search }: AssessmentFilter): Condition => {
  const reference = search?.trim().toUpperCase() ?? '';
  return all(state?.length ? { state: { $in: state } } : {}, form ? { form } : {}, child ? { childId: child } : {}, reference.startsWith('A-') ? { reference } : search ? searching(search, 'child.') : {});
};

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Query(() => AssessmentConnection, { nullable: true, description: 'Requests and assessments of your settings, or those your authority received, the last changed first. Errors: REFUSED (a filter on what you may not read), INVALID.' })
  @AsRead()
  @Allow(memberOfSetting, caseworkerOfAuthority)
  assessments(@Args(() => PageArgs) page: PageArgs, @Arg('filter', () => AssessmentFilter, { nullable: true }) filter: AssessmentFilter | null, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<Assessment>> {
    checkJudged(info, viewer, filter?.child || filter?.search ? ['Child.fullName'] : []);
    return reader.page(viewer, info, Assessment, page, condition(filter ?? {}), [['changedAt', 'desc'], ['id', 'desc']]);
  }

  @Query(() => Assessment, { nullable: true, description: 'One request or assessment. Errors: NOT_FOUND.' })
  @AsRead()
  @Allow(memberOfSetting, caseworkerOfAuthority)
  async assessment(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment> {
    const found = await reader.find(viewer, info, Assessment, { id });
    if (!found) throw notFound('assessment');
    return found;
  }

  @FieldResolver(() => [ClockView], { nullable: true, description: 'Every statutory period that has begun, with its reason.' })
  @Needs(...clockColumns)
  @Allow(memberOfSetting, caseworkerOfAuthority)
  clocks(@Root() assessment: Assessment, @Ctx() { today }: Context): ClockView[] {
    return clocksOf(assessment).map((clock) => toClockView(clock, today));
  }

  @FieldResolver(() => ClockState, { nullable: true, description: 'How the next statutory date stands today; missing when there is none.' })
  @Needs('dueOn')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  dueStatus(@Root() { dueOn }: Assessment, @Ctx() { today }: Context): ClockState | null {
    return dueOn ? (clockStatus({ dueOn, metOn: null }, today).status as ClockState) : null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Days until the next statutory date; negative when it is over.' })
  @Needs('dueOn')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  daysLeft(@Root() { dueOn }: Assessment, @Ctx() { today }: Context): number | null {
    return dueOn ? clockStatus({ dueOn, metOn: null }, today).daysLeft : null;
  }

  @FieldResolver(() => [StatutoryException], { nullable: true, description: 'Statutory exceptions that were recorded, newest first, with those that were withdrawn, at most 50. Never the setting’s to see.' })
  @Needs('id')
  @Lists(exceptionsOfAssessment)
  @Allow(caseworkerOfAuthority)
  exceptions(@Root() { id }: Assessment, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StatutoryException[]> {
    return loadWithin(context, info, exceptionsOfAssessment, id);
  }

  @FieldResolver(() => [AvailableStep], { nullable: true, description: 'What you can do with it now.' })
  @Needs(...lifecycleColumns)
  @Allow(memberOfSetting, caseworkerOfAuthority)
  availableSteps(@Root() assessment: Assessment, @Ctx() { viewer }: Context): AvailableStep[] {
    return availableSteps(assessmentLifecycle, viewer, assessment as AssessmentRow).map((step) => ({ name: step.name, says: step.says, missing: missingFor(step, assessment as AssessmentRow) }));
  }

  @FieldResolver(() => Draft, { nullable: true, description: 'The form while it is filled in. Never the authority’s to see.' })
  @Needs('responseId')
  @Allow(memberOfSetting)
  async draft(@Root() { responseId }: Assessment, @Ctx() context: Context): Promise<Draft | null> {
    return responseId ? toDraft(await loadDraft(context, responseId)) : null;
  }

  @FieldResolver(() => SubmissionView, { nullable: true, description: 'What was last submitted.' })
  @Needs('submissionId', 'assignedToId')
  @Tells(toldSubmission)
  @Allow(memberOfSetting, caseworkerOnceSubmitted)
  async submission(@Root() { submissionId, assignedToId }: Assessment, @Ctx() context: Context): Promise<SubmissionView | null> {
    return submissionId ? loadSubmission(context, submissionId, assignedToId) : null;
  }

  @FieldResolver(() => [Document], { nullable: true, description: 'Its files, newest first, at most 100.' })
  @Needs('responseId')
  @Lists(documentsOfCase)
  @Allow(memberOfSetting, caseworkerOnceSubmitted)
  documents(@Root() { responseId }: Assessment, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Document[]> {
    return loadDocuments(context, info, responseId);
  }

  @FieldResolver(() => [AuditEvent], { nullable: true, description: 'What happened to it, newest first, at most 100.' })
  @Needs('id')
  @Lists(timelineOfAssessment)
  @Allow(memberOfSetting, caseworkerOfAuthority)
  timeline(@Root() { id }: Assessment, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AuditEvent[]> {
    return loadWithin(context, info, timelineOfAssessment, id);
  }
}

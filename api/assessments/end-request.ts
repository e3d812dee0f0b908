import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { Child, Plan, PlanState } from '../children/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { Form, FormResponse, newReference } from '../forms/index.js';
import { notFound, notNow, refused } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { isUuid } from '../reading/condition.js';
import { checkDay } from '../reviews/index.js';
import { REQUEST_FORM } from './assessment.clocks.js';
import { Assessment } from './assessment.js';
import { AssessmentState, RequestSource } from './assessment-words.js';
import { AdviceInput, DecideWithReasonInput } from './decide-to-assess.js';
import { lockAssessment } from './find.js';
import { check, record, setDue, take } from './take.js';

@InputType()
export class RecordRequestInput {
  @Field(() => ID, { description: 'The child, whose record your authority has.' })
  child!: string;
  @Field(() => RequestSource, { description: 'Who asks.' })
  source!: RequestSource;
  @Field(() => GraphQLLocalDate, { description: 'Day the authority received it: the six weeks run from it. Not after today.' })
  receivedOn!: string;
}

const open = [AssessmentState.SUBMITTED, AssessmentState.RETURNED, AssessmentState.ACCEPTED, AssessmentState.ASSESSING, AssessmentState.DRAFT_PLAN];

@Resolver()
export class EndRequestResolver {
  @Mutation(() => Assessment, { nullable: true, description: 'Records a request for a needs assessment that did not come through the portal, such as a parent’s letter. Errors: NOT_FOUND, REFUSED, NOT_NOW (one is open), INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.requestedOn', 'Assessment.source', 'Assessment.reassessment')
  async recordRequest(@Arg('input', () => RecordRequestInput) { child: childId, source, receivedOn }: RecordRequestInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const id = await context.change(async (unit) => {
      const child = isUuid(childId) ? await unit.em.findOne(Child, { id: childId }) : null;
      if (!child) throw notFound('child');
      if (!caseworkerOfAuthority.holds(unit.viewer, child)) throw refused('record a request for this child', [caseworkerOfAuthority]);
      checkDay('receivedOn', 'The day it was received', receivedOn, unit.today, [child.bornOn, 'the child was born']);
      await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`assessment ${REQUEST_FORM} ${child.id}`]);
      const other = await unit.em.findOne(Assessment, { childId: child.id, form: REQUEST_FORM, state: { $in: open } });
      if (other) throw notNow(`A request for this child is open already: ${other.reference}.`, ['withdrawRequest']);
      const form = await unit.em.findOne(Form, { authorityCode: child.authorityCode, code: REQUEST_FORM });
      const assessment = unit.em.create(
        Assessment,
        {
          id: newId(), reference: newReference('A', 2), form: REQUEST_FORM, title: form?.title ?? 'Request for an EHC needs assessment', authorityCode: child.authorityCode, settingId: child.settingId ?? null, childId: child.id, state: AssessmentState.SUBMITTED, responseId: null, source,
          reassessment: (await unit.em.findOne(Plan, { childId: child.id, state: PlanState.ACTIVE })) !== null, requestedOn: receivedOn, submittedAt: unit.now, exceptionDays: [], assignedToId: unit.viewer.id, changedAt: unit.now, version: 1,
        },
        { persist: true },
      );
      setDue(assessment);
      record(unit, assessment, 'assessment.requestRecorded', 'BOTH', ['state', 'requestedOn', 'source']);
      return assessment.id;
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Records that whoever asked has taken the request back. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.withdrawnOn', 'Assessment.decisionReason', 'Draft.open')
  async withdrawRequest(@Arg('input', () => DecideWithReasonInput) { assessment: id, expectedVersion, decidedOn, reason }: DecideWithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const decisionReason = reasonGiven(reason, 10_000, 'The reason');
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'withdrawRequest', expectedVersion);
      checkDay('decidedOn', 'The day it was taken back', decidedOn, unit.today, [assessment.requestedOn, 'the request']);
      await take(context, unit, assessment, 'withdrawRequest', { withdrawnOn: decidedOn, decisionReason }, expectedVersion);
      if (assessment.responseId) await unit.em.nativeUpdate(FormResponse, { id: assessment.responseId, closedAt: null }, { closedAt: unit.now });
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Records that the family has appealed: against a refusal to assess, against no plan, or about the plan. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.appealedOn')
  async recordAssessmentAppeal(@Arg('input', () => AdviceInput) { assessment: id, expectedVersion, day }: AdviceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'recordAssessmentAppeal', expectedVersion);
      checkDay('day', 'The day of the appeal', day, unit.today, [assessment.finalPlanOn ?? assessment.noPlanOn ?? assessment.refusedOn, 'the decision']);
      await take(context, unit, assessment, 'recordAssessmentAppeal', { appealedOn: day }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }
}

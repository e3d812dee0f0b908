import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow, Writes, memberOfSetting, recordReader } from '../access/index.js';
import { Child, Plan, PlanState } from '../children/index.js';
import type { Context } from '../context.js';
import { releaseDocuments } from '../documents/index.js';
import { type Problem, ProblemType, submitResponse, withoutKept } from '../forms/index.js';
import { checkStep } from '../kernel/lifecycle.js';
import { type AssessmentRow, assessmentLifecycle } from './assessment.lifecycle.js';
import { REQUEST_FORM } from './assessment.clocks.js';
import { Assessment } from './assessment.js';
import { RequestSource } from './assessment-words.js';
import { lockAssessment } from './find.js';
import { AssessmentStepInput } from './step-input.js';
import { take } from './take.js';

@ObjectType({ description: 'The form that was submitted, or what is missing.', simpleResolvers: true })
export class SubmitAssessmentResult {
  @Field(() => Assessment, { nullable: true, description: 'The request or assessment as it stands now.' })
  @Allow(recordReader)
  assessment!: Assessment | null;
  @Field(() => Boolean, { description: 'Whether it was submitted.' })
  @Allow(recordReader)
  submitted!: boolean;
  @Field(() => [ProblemType], { description: 'What stands between the draft and its submission.' })
  @Allow(recordReader)
  problems!: Problem[];
}

@Resolver()
export class SubmitAssessmentResolver {
  @Mutation(() => SubmitAssessmentResult, {
    nullable: true,
    description: 'Submits a request or an assessment to the authority. A repeat after it was submitted is refused and submits nothing twice. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT.',
  })
  @Allow(memberOfSetting)
  @Writes('Assessment.state', 'Assessment.submission', 'Assessment.submittedAt', 'Assessment.submittedByName', 'Assessment.returnReason', 'Assessment.requestedOn', 'Assessment.source', 'Assessment.reassessment', 'Draft.open')
  async submitAssessment(@Arg('input', () => AssessmentStepInput) { assessment: id, expectedVersion }: AssessmentStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubmitAssessmentResult> {
    const problems = await context.change(async (unit): Promise<Problem[]> => {
      const assessment = await lockAssessment(unit, id);
      checkStep(assessmentLifecycle, 'submitAssessment', unit.viewer, assessment as AssessmentRow, expectedVersion);
      const child = await unit.em.findOneOrFail(Child, { id: assessment.childId });
      const { submission, problems: found } = await submitResponse(unit, assessment.responseId!, { bornOn: child.bornOn, taughtInYear: child.taughtInYear ?? null });
      if (!submission) return withoutKept(context, assessment.responseId!, found);
      child.sharedAt ??= unit.now;
      await unit.em.flush();
      await take(context, unit, assessment, 'submitAssessment', { submissionId: submission.id, submittedAt: assessment.submittedAt ?? unit.now, submittedByName: unit.viewer.name, returnReason: null, ...(assessment.requestedOn ? {} : received(assessment.form, submission.record['req.who'], unit.today, (await unit.em.findOne(Plan, { childId: child.id, state: PlanState.ACTIVE })) !== null)) });
      await releaseDocuments(unit, assessment.responseId!, submission, assessment.reference, 'Form');
      return [];
    });
    const assessment = await context.reader.find(context.viewer, info, Assessment, { id }, 'assessment');
    return { assessment, submitted: problems.length === 0, problems };
  }
}

/** With its first submission the time of the law begins: who asked, and whether the child has a plan already. */
const received = (form: string, who: unknown, today: string, hasPlan: boolean): Partial<Assessment> => ({
  requestedOn: today,
  ...(form === REQUEST_FORM && { source: sources[String(who)] ?? RequestSource.SETTING, reassessment: hasPlan }),
});

const sources: Readonly<Record<string, RequestSource>> = { SETTING: RequestSource.SETTING, POST16: RequestSource.SETTING, HEALTH: RequestSource.HEALTH, SOCIAL_CARE: RequestSource.SOCIAL_CARE, PARENT: RequestSource.PARENT, YP: RequestSource.YOUNG_PERSON, LA: RequestSource.AUTHORITY };

import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { addMonths } from '../kernel/civil-date.js';
import { invalid } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { checkDay } from '../reviews/index.js';
import { Assessment } from './assessment.js';
import { SupportDecision, SupportEnding } from './assessment-words.js';
import { YOUNG_CARER_FORM } from './assessment.clocks.js';
import { lockAssessment } from './find.js';
import { AssessmentStepInput } from './step-input.js';
import { check, take } from './take.js';

@InputType()
class SupportInput extends AssessmentStepInput {
  @Field(() => GraphQLLocalDate, { description: 'The day: not after today, and in its order.' })
  day!: string;
  @Field(() => String, { description: 'What was agreed or found, for the setting to read; up to 10,000 characters.' })
  outcome!: string;
  @Field(() => Int, { nullable: true, description: 'Level of need from 1 (universal) to 4 (specialist), where it is set or changes: a step up or down.' })
  level?: number | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which it is reviewed next, within a year. A young carer’s support needs one; early help is reviewed within 12 weeks.' })
  reviewBy?: string | null;
}

@InputType()
export class AgreeSupportInput extends SupportInput {
  @Field(() => SupportDecision, { description: 'What is done.' })
  decision!: SupportDecision;
}

@InputType()
export class ReviewSupportInput extends SupportInput {}

@InputType()
export class EndSupportInput extends AssessmentStepInput {
  @Field(() => GraphQLLocalDate, { description: 'The day: not after today, and in its order.' })
  day!: string;
  @Field(() => SupportEnding, { description: 'Why it ends: also a step down to universal services, or up to social care.' })
  ending!: SupportEnding;
  @Field(() => String, { description: 'The same in words, for the setting to read; up to 10,000 characters.' })
  outcome!: string;
}

@Resolver()
export class SupportResolver {
  @Mutation(() => Assessment, { nullable: true, description: 'Records what is done after an early help or a young carer’s assessment, and by when it is reviewed. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.supportedOn', 'Assessment.supportDecision', 'Assessment.decisionReason', 'Assessment.level', 'Assessment.reviewBy')
  async agreeSupport(@Arg('input', () => AgreeSupportInput) input: AgreeSupportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const decisionReason = reasonGiven(input.outcome, 10_000, 'What was agreed');
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, input.assessment);
      await check(unit, assessment, 'agreeSupport', input.expectedVersion);
      checkDay('day', 'The day it was agreed', input.day, unit.today, [assessment.requestedOn, 'the form came in']);
      await take(context, unit, assessment, 'agreeSupport', { supportedOn: input.day, supportDecision: input.decision, decisionReason, level: levelOf(input) ?? assessment.level ?? null, reviewBy: reviewByOf(assessment, input) }, input.expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id: input.assessment });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Records a review of early help or support, with a step up or down of the level where that changes; the next review counts from it. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.reviewedOn', 'Assessment.reviewOutcome', 'Assessment.level', 'Assessment.reviewBy')
  async reviewSupport(@Arg('input', () => ReviewSupportInput) input: ReviewSupportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const reviewOutcome = reasonGiven(input.outcome, 10_000, 'What the review found');
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, input.assessment);
      await check(unit, assessment, 'reviewSupport', input.expectedVersion);
      checkDay('day', 'The day of the review', input.day, unit.today, [assessment.reviewedOn ?? assessment.supportedOn, assessment.reviewedOn ? 'the review before it' : 'the support was agreed']);
      await take(context, unit, assessment, 'reviewSupport', { reviewedOn: input.day, reviewOutcome, level: levelOf(input) ?? assessment.level ?? null, reviewBy: reviewByOf(assessment, input) }, input.expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id: input.assessment });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Ends early help or support, or steps it down to universal services or up to social care. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.endedOn', 'Assessment.ending', 'Assessment.reviewOutcome')
  async endSupport(@Arg('input', () => EndSupportInput) { assessment: id, expectedVersion, day, ending, outcome }: EndSupportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const reviewOutcome = reasonGiven(outcome, 10_000, 'What it came to');
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'endSupport', expectedVersion);
      checkDay('day', 'The day it ends', day, unit.today, [assessment.reviewedOn ?? assessment.supportedOn ?? assessment.requestedOn, 'what came before it']);
      await take(context, unit, assessment, 'endSupport', { endedOn: day, ending, reviewOutcome }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }
}

function levelOf({ level }: SupportInput): number | null {
  if (level != null && (level < 1 || level > 4)) throw invalid('The level of need is from 1 to 4.', { field: 'level' });
  return level ?? null;
}

function reviewByOf({ form }: Assessment, { day, reviewBy = null }: SupportInput): string | null {
  if (form === YOUNG_CARER_FORM && !reviewBy) throw invalid('Set the day by which a young carer’s support is reviewed (regulation 4).', { field: 'reviewBy' });
  if (reviewBy && (reviewBy <= day || reviewBy > addMonths(day, 12))) throw invalid('The next review must be after this day and within a year of it.', { field: 'reviewBy' });
  return reviewBy;
}

import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { reasonGiven } from '../kernel/text.js';
import { checkDay } from '../reviews/index.js';
import { Assessment } from './assessment.js';
import { lockAssessment } from './find.js';
import { AssessmentStepInput } from './step-input.js';
import { check, take } from './take.js';

@InputType()
export class DecideToAssessInput extends AssessmentStepInput {
  @Field(() => GraphQLLocalDate, { description: 'Day the family is told: not before the request, not after today.' })
  decidedOn!: string;
}

@InputType()
export class DecideWithReasonInput extends DecideToAssessInput {
  @Field(() => String, { description: 'Why, for the family and the setting to read; up to 10,000 characters.' })
  reason!: string;
}

@InputType()
export class AdviceInput extends AssessmentStepInput {
  @Field(() => GraphQLLocalDate, { description: 'The day: not after today, and in its order.' })
  day!: string;
}

@Resolver()
export class DecideToAssessResolver {
  @Mutation(() => Assessment, { nullable: true, description: 'Records that the authority assesses (regulation 5); advice is asked for next. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.decidedOn')
  async decideToAssess(@Arg('input', () => DecideToAssessInput) { assessment: id, expectedVersion, decidedOn }: DecideToAssessInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'decideToAssess', expectedVersion);
      checkDay('decidedOn', 'The day of the decision', decidedOn, unit.today, [assessment.requestedOn, 'the request']);
      await take(context, unit, assessment, 'decideToAssess', { decidedOn }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Records that the authority does not assess, with the reason; the family may appeal (regulation 5(3)). Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.refusedOn', 'Assessment.decisionReason')
  async refuseToAssess(@Arg('input', () => DecideWithReasonInput) { assessment: id, expectedVersion, decidedOn, reason }: DecideWithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const decisionReason = reasonGiven(reason, 10_000, 'The reason for not assessing');
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'refuseToAssess', expectedVersion);
      checkDay('decidedOn', 'The day of the decision', decidedOn, unit.today, [assessment.requestedOn, 'the request']);
      await take(context, unit, assessment, 'refuseToAssess', { refusedOn: decidedOn, decisionReason }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Records the day on which advice was asked for of everybody whom regulation 6(1) names; six weeks run from it. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.adviceRequestedOn')
  async requestAdvice(@Arg('input', () => AdviceInput) { assessment: id, expectedVersion, day }: AdviceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'requestAdvice', expectedVersion);
      checkDay('day', 'The day advice was asked for', day, unit.today, [assessment.decidedOn, 'the decision to assess']);
      await take(context, unit, assessment, 'requestAdvice', { adviceRequestedOn: day, adviceReceivedOn: null }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Records the day on which the last advice came in. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.adviceReceivedOn')
  async recordAdvice(@Arg('input', () => AdviceInput) { assessment: id, expectedVersion, day }: AdviceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'recordAdvice', expectedVersion);
      checkDay('day', 'The day the last advice came in', day, unit.today, [assessment.adviceRequestedOn, 'it was asked for']);
      await take(context, unit, assessment, 'recordAdvice', { adviceReceivedOn: day }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { reopenResponse } from '../forms/index.js';
import { reasonGiven } from '../kernel/text.js';
import { Assessment } from './assessment.js';
import { lockAssessment } from './find.js';
import { AssessmentStepInput } from './step-input.js';
import { take } from './take.js';

@InputType()
export class ReturnAssessmentInput extends AssessmentStepInput {
  @Field(() => String, { description: 'What is missing or wrong, for the setting to read; up to 4,000 characters.' })
  reason!: string;
}

@Resolver()
export class ReturnAssessmentResolver {
  @Mutation(() => Assessment, { nullable: true, description: 'Returns a request or an assessment to the setting with a reason; its form opens again with every answer. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.returnReason', 'Assessment.returnedAt', 'Draft.open')
  async returnAssessment(@Arg('input', () => ReturnAssessmentInput) { assessment: id, expectedVersion, reason }: ReturnAssessmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const returnReason = reasonGiven(reason, 4_000, 'The reason for the return');
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await take(context, unit, assessment, 'returnAssessment', { returnedAt: unit.now, returnReason, acceptedAt: null }, expectedVersion);
      await reopenResponse(unit, assessment.responseId!);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { FormResponse } from '../forms/index.js';
import { Assessment } from './assessment.js';
import { lockAssessment } from './find.js';
import { AssessmentStepInput } from './step-input.js';
import { take } from './take.js';

@Resolver()
export class DiscardAssessmentResolver {
  @Mutation(() => Assessment, { nullable: true, description: 'Gives up a draft that was never submitted. What was typed is kept out of sight until its retention ends. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT.' })
  @Allow(memberOfSetting)
  @Writes('Assessment.state')
  async discardAssessment(@Arg('input', () => AssessmentStepInput) { assessment: id, expectedVersion }: AssessmentStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await take(context, unit, assessment, 'discardAssessment', {}, expectedVersion);
      await unit.em.nativeUpdate(FormResponse, { id: assessment.responseId }, { closedAt: unit.now });
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }
}

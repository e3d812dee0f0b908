import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { writeBack } from '../forms/index.js';
import { Assessment } from './assessment.js';
import { lockAssessment } from './find.js';
import { AssessmentStepInput } from './step-input.js';
import { take } from './take.js';

@Resolver()
export class AcceptAssessmentResolver {
  @Mutation(() => Assessment, { nullable: true, description: 'Accepts a submitted request or assessment as complete. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.acceptedAt', 'Child.knownAs', 'Child.address', 'Child.postcode')
  async acceptAssessment(@Arg('input', () => AssessmentStepInput) { assessment: id, expectedVersion }: AssessmentStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await take(context, unit, assessment, 'acceptAssessment', { acceptedAt: unit.now }, expectedVersion);
      await writeBack(unit, assessment);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }
}

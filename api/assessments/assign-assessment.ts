import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { StaffRole, StaffRoleName } from '../accounts/index.js';
import type { Context } from '../context.js';
import { invalid } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { Assessment } from './assessment.js';
import { lockAssessment } from './find.js';
import { AssessmentStepInput } from './step-input.js';
import { take } from './take.js';

@InputType()
export class AssignAssessmentInput extends AssessmentStepInput {
  @Field(() => ID, { nullable: true, description: 'The caseworker; null takes it from whoever has it.' })
  caseworker?: string | null;
}

@Resolver()
export class AssignAssessmentResolver {
  @Mutation(() => Assessment, { nullable: true, description: 'Gives a request or an assessment to a caseworker or manager of its authority. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.assignedTo')
  async assignAssessment(@Arg('input', () => AssignAssessmentInput) { assessment: id, expectedVersion, caseworker }: AssignAssessmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      if (caseworker) {
        const role = isUuid(caseworker) ? await unit.em.findOne(StaffRole, { userId: caseworker, authorityCode: assessment.authorityCode, endedAt: null, role: { $in: [StaffRoleName.CASEWORKER, StaffRoleName.MANAGER] } }) : null;
        if (!role) throw invalid('Choose a caseworker or manager of this authority.', { field: 'caseworker' });
      }
      await take(context, unit, assessment, 'assignAssessment', { assignedToId: caseworker ?? null }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }
}

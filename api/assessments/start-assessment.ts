import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, memberOfSetting } from '../access/index.js';
import { Child } from '../children/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { Form, knownFacts, newReference, offerOf, openResponse } from '../forms/index.js';
import { invalid, notFound, notNow } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { REVIEW_FORM } from '../reviews/index.js';
import { Assessment } from './assessment.js';
import { AssessmentState } from './assessment-words.js';
import { REQUEST_FORM } from './assessment.clocks.js';
import { record } from './take.js';

@InputType()
export class StartAssessmentInput {
  @Field(() => ID, { description: 'The child, on the roll of one of your settings.' })
  child!: string;
  @Field(() => String, { description: 'Code of the form, such as ehcna_request or one of the authority’s own; the authority’s policy says which it takes.' })
  form!: string;
  @Field(() => String, { description: 'Variant of the form that the authority takes.' })
  variant!: string;
}

const begun = [AssessmentState.DRAFT, AssessmentState.RETURNED, AssessmentState.SUBMITTED];

@Resolver()
export class StartAssessmentResolver {
  @Mutation(() => Assessment, {
    nullable: true,
    description: 'Begins a request or an assessment with what is known filled in. Where one of the same form is under way for the child, gives that. Errors: NOT_FOUND, NOT_NOW (the authority does not take this form), INVALID.',
  })
  @Allow(memberOfSetting)
  @Writes('Assessment.state', 'Draft.formVersion')
  async startAssessment(@Arg('input', () => StartAssessmentInput) { child: childId, form, variant }: StartAssessmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const id = await context.change(async (unit) => {
      const child = isUuid(childId) ? await unit.em.findOne(Child, { id: childId }) : null;
      if (!child?.settingId || !unit.viewer.settings.has(child.settingId)) throw notFound('child');
      if (form === REVIEW_FORM) throw invalid('A review is started with startReview.', { field: 'form' });
      // Two people who press the button at once get one form.
      await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`assessment ${form} ${child.id}`]);
      const open = await unit.em.findOne(Assessment, { childId: child.id, settingId: child.settingId, form, state: { $in: form === REQUEST_FORM ? [...begun, AssessmentState.ACCEPTED, AssessmentState.ASSESSING, AssessmentState.DRAFT_PLAN] : begun } });
      if (open) return open.id;
      const offer = await offerOf(unit, child.authorityCode, form);
      if (!offer) throw notNow('The authority does not take this form through the portal.', []);
      if (!offer.variants.includes(variant)) throw invalid(`Choose one of the forms that the authority takes: ${offer.variants.join(', ')}.`, { field: 'variant', possible: offer.variants });
      const response = await openResponse(unit, { authorityCode: child.authorityCode, settingId: child.settingId, childId: child.id, form, variant, facts: await knownFacts(unit, child) });
      const { title } = await unit.em.findOneOrFail(Form, { authorityCode: child.authorityCode, code: form });
      const assessment = unit.em.create(
        Assessment,
        { id: newId(), reference: newReference('A', 2), form, title, authorityCode: child.authorityCode, settingId: child.settingId, childId: child.id, state: AssessmentState.DRAFT, responseId: response.id, reassessment: false, exceptionDays: [], changedAt: unit.now, version: 1 },
        { persist: true },
      );
      record(unit, assessment, 'assessment.started', 'SETTING', ['state', 'responseId']);
      return assessment.id;
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }
}

import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { Child, PlacementType, Plan, PlanState } from '../children/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { addDays, addMonths } from '../kernel/civil-date.js';
import { invalid } from '../kernel/errors.js';
import { oneLine, reasonGiven } from '../kernel/text.js';
import { Organisation } from '../organisations/index.js';
import { PlanSectionInput, issueVersion, sendDraft, writeDraft } from '../plans/index.js';
import { isUuid } from '../reading/condition.js';
import { checkDay, expectReview } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { Assessment } from './assessment.js';
import { AdviceInput, DecideWithReasonInput } from './decide-to-assess.js';
import { lockAssessment } from './find.js';
import { AssessmentStepInput } from './step-input.js';
import { check, take } from './take.js';

/** Days that a family has at least for its representations (regulation 13(1)). */
const REPRESENTATION_DAYS = 15;

@InputType()
export class DraftFirstPlanInput extends AssessmentStepInput {
  @Field(() => [PlanSectionInput], { description: 'The sections to write; those that are not named stay as they are.' })
  sections!: PlanSectionInput[];
  @Field(() => Int, { nullable: true, description: 'The count of changes of the draft that you saw; somebody else’s since is a CONFLICT.' })
  draftVersion?: number | null;
}

@InputType()
export class DraftRepresentationsInput extends AdviceInput {
  @Field(() => String, { description: 'What the family said, up to 20,000 characters; or that it agrees.' })
  says!: string;
}

@InputType()
export class IssuePlanInput extends AssessmentStepInput {
  @Field(() => GraphQLLocalDate, { description: 'Day the final plan is sent: not before the draft, and not before the family has answered or its 15 days are over.' })
  issuedOn!: string;
  @Field(() => String, { description: 'Primary need, a code of the SEN2 return such as ASD.' })
  primaryNeed!: string;
  @Field(() => String, { nullable: true, description: 'Secondary need.' })
  secondaryNeed?: string | null;
  @Field(() => ID, { nullable: true, description: 'The setting that section I names; missing where it names only a type.' })
  setting?: string | null;
  @Field(() => PlacementType, { description: 'Type of placement that section I names.' })
  placementType!: PlacementType;
}

@Resolver()
export class DecidePlanResolver {
  @Mutation(() => Assessment, { nullable: true, description: 'Writes the plan, section by section, as a draft that the authority alone sees. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.planDraft', 'PlanVersion.sections', 'PlanVersion.state', 'PlanVersion.number', 'PlanVersion.writtenByName', 'PlanVersion.writtenAt')
  async draftFirstPlan(@Arg('input', () => DraftFirstPlanInput) { assessment: id, expectedVersion, sections, draftVersion }: DraftFirstPlanInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'draftFirstPlan', expectedVersion);
      const planDraftId = await writeDraft(unit, assessment, sections, draftVersion);
      await unit.em.flush();
      await take(context, unit, assessment, 'draftFirstPlan', { planDraftId }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Records, after an assessment, that there is no plan, with the reason; the family may appeal (regulation 10). Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.noPlanOn', 'Assessment.decisionReason')
  async decideNoPlan(@Arg('input', () => DecideWithReasonInput) { assessment: id, expectedVersion, decidedOn, reason }: DecideWithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const decisionReason = reasonGiven(reason, 10_000, 'The reason for no plan');
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'decideNoPlan', expectedVersion);
      checkDay('decidedOn', 'The day the family is told', decidedOn, unit.today, [assessment.decidedOn, 'the decision to assess'], [assessment.adviceReceivedOn, 'the last advice']);
      await take(context, unit, assessment, 'decideNoPlan', { noPlanOn: decidedOn, decisionReason }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Sends the draft plan to the family, which has 15 days for representations (regulation 13); what was written is frozen with it. Errors: NOT_FOUND, REFUSED, NOT_NOW (advice is awaited; the plan is not written), CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.draftSentOn', 'PlanVersion.state', 'PlanVersion.sentOn')
  async sendDraftPlan(@Arg('input', () => AdviceInput) { assessment: id, expectedVersion, day }: AdviceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'sendDraftPlan', expectedVersion);
      checkDay('day', 'The day the draft plan is sent', day, unit.today, [assessment.decidedOn, 'the decision to assess'], [assessment.adviceReceivedOn, 'the last advice']);
      await sendDraft(unit, assessment, day);
      await take(context, unit, assessment, 'sendDraftPlan', { draftSentOn: day }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Records that settings were asked whether the plan can name them; they answer within 15 days. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.consultedOn')
  async consultSettings(@Arg('input', () => AdviceInput) { assessment: id, expectedVersion, day }: AdviceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'consultSettings', expectedVersion);
      checkDay('day', 'The day settings were consulted', day, unit.today, [assessment.draftSentOn, 'the draft plan was sent']);
      await take(context, unit, assessment, 'consultSettings', { consultedOn: day, consultationEndedOn: null }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Records the day on which the last of the settings answered. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.consultationEndedOn')
  async endConsultation(@Arg('input', () => AdviceInput) { assessment: id, expectedVersion, day }: AdviceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'endConsultation', expectedVersion);
      checkDay('day', 'The day of the last answer', day, unit.today, [assessment.consultedOn, 'they were asked']);
      await take(context, unit, assessment, 'endConsultation', { consultationEndedOn: day }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Records what the family said to the draft plan. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.representationsOn', 'Assessment.representations')
  async recordDraftRepresentations(@Arg('input', () => DraftRepresentationsInput) { assessment: id, expectedVersion, day, says }: DraftRepresentationsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const representations = reasonGiven(says, 20_000, 'The representations');
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'recordDraftRepresentations', expectedVersion);
      checkDay('day', 'The day they came in', day, unit.today, [assessment.draftSentOn, 'the draft plan was sent']);
      await take(context, unit, assessment, 'recordDraftRepresentations', { representationsOn: day, representations }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Issues the final plan: the draft as it stands, or what was sent where nothing was written since. The plan is in force from then on, and its first review is due within 12 months. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.state', 'Assessment.finalPlanOn', 'Assessment.plan', 'Assessment.planDraft', 'Plan.state', 'Plan.issuedOn', 'Plan.firstMadeOn', 'Plan.primaryNeed', 'Plan.secondaryNeed', 'Plan.setting', 'Plan.placementType', 'Plan.reviewDueOn', 'PlanVersion.state', 'PlanVersion.sentOn', 'PlanVersion.number')
  async issuePlan(@Arg('input', () => IssuePlanInput) input: IssuePlanInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const { assessment: id, expectedVersion, issuedOn } = input;
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'issuePlan', expectedVersion);
      checkDay('issuedOn', 'The day of the final plan', issuedOn, unit.today, [assessment.draftSentOn, 'the draft plan'], [assessment.representationsOn, 'the representations']);
      const earliest = addDays(assessment.draftSentOn!, REPRESENTATION_DAYS);
      if (!assessment.representationsOn && issuedOn < earliest) throw invalid(`The family has until ${earliest} for its representations. Record them, or that it agrees, before the plan is issued.`, { field: 'issuedOn', earliest, possible: ['recordDraftRepresentations'] });
      const plan = await planOf(unit, assessment, input);
      const version = await issueVersion(unit, assessment, plan.id, issuedOn, plan.settingId ?? null);
      await unit.em.flush();
      await take(context, unit, assessment, 'issuePlan', { finalPlanOn: issuedOn, planId: plan.id, planDraftId: version.id }, expectedVersion);
      if (!assessment.reassessment) await expectReview(unit, plan, { planMadeOn: issuedOn }, assessment.assignedToId);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }
}

/** The plan that comes of it: a new one, or after a re-assessment the one that is in force. */
async function planOf(unit: Unit, assessment: Assessment, { issuedOn, primaryNeed, secondaryNeed, setting, placementType }: IssuePlanInput): Promise<Plan> {
  if (setting && (!isUuid(setting) || !(await unit.em.findOne(Organisation, { id: setting })))) throw invalid('Choose a setting of the register.', { field: 'setting' });
  const child = await unit.em.findOneOrFail(Child, { id: assessment.childId });
  const words = { issuedOn, primaryNeed: oneLine(primaryNeed, 'The primary need', 20, 'primaryNeed'), secondaryNeed: secondaryNeed ? oneLine(secondaryNeed, 'The secondary need', 20, 'secondaryNeed') : null, settingId: setting ?? child.settingId ?? null, placementType };
  const inForce = await unit.em.findOne(Plan, { childId: child.id, authorityCode: assessment.authorityCode, state: PlanState.ACTIVE });
  if (inForce) return Object.assign(inForce, words);
  return unit.em.create(Plan, { id: newId(), authorityCode: assessment.authorityCode, childId: child.id, state: PlanState.ACTIVE, firstMadeOn: issuedOn, reviewDueOn: addMonths(issuedOn, 12), ...words, version: 1 }, { persist: true });
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, identityOf, memberOfSetting } from '../access/index.js';
import { parseEmail } from '../accounts/index.js';
import { type Assessment, type AssessmentRow, assessmentLifecycle, lockAssessment } from '../assessments/index.js';
import { Child } from '../children/index.js';
import type { Context } from '../context.js';
import { FormResponse, checkNotKept, formOfVersion, isSealed, loadDraft } from '../forms/index.js';
import { standings } from '../forms/language/check.js';
import type { Section } from '../forms/language/definition.js';
import { addDays } from '../kernel/civil-date.js';
import { invalid, notNow } from '../kernel/errors.js';
import { checkStep } from '../kernel/lifecycle.js';
import { oneLine, reasonGiven } from '../kernel/text.js';
import { Organisation } from '../organisations/index.js';
import { type Review, type ReviewRow, lockReview, reviewLifecycle } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { isAskedOfGuests } from './guest-page.js';
import { GuestPass, GuestPurpose } from './guest-pass.js';
import { issuePass } from './issue.js';

@InputType()
export class InviteGuestInput {
  @Field(() => ID, { nullable: true, description: 'The review; or else name an assessment.' })
  review?: string | null;
  @Field(() => ID, { nullable: true, description: 'The assessment.' })
  assessment?: string | null;
  @Field(() => String, { description: 'Key of the section that they are asked to write.' })
  section!: string;
  @Field(() => String, { description: 'Their name, 1 to 100 characters: it stands beside their answers.' })
  name!: string;
  @Field(() => String, { description: 'Who they are, such as Mother or GP, 1 to 60 characters.' })
  relationship!: string;
  @Field(() => String, { description: 'Their e-mail address, private ones too: link and code go there.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'A few words to them, up to 2,000 characters.' })
  asks?: string | null;
  @Field(() => Int, { defaultValue: 14, description: 'Days for which the link works, 1 to 60.' })
  days!: number;
}

@Resolver()
export class InviteGuestResolver {
  @Mutation(() => GuestPass, {
    nullable: true,
    description: 'Asks somebody without an account, such as a parent or a GP, to write one section of a draft. They see that section alone and nothing that others wrote in it. What they send stands in the draft under their name. Errors: NOT_FOUND, REFUSED (sealed from you), NOT_NOW (submitted; sealed), INVALID, THROTTLED.',
  })
  @Allow(memberOfSetting)
  @Writes('Review.guests', 'Assessment.guests')
  async inviteGuest(@Arg('input', () => InviteGuestInput) input: InviteGuestInput, @Ctx() context: Context): Promise<GuestPass> {
    const { address } = parseEmail(input.email);
    const words = { name: oneLine(input.name, 'The name', 100, 'name'), relationship: oneLine(input.relationship, 'Who they are', 60, 'relationship'), asks: input.asks?.trim() ? reasonGiven(input.asks, 2_000, 'What you write to them') : null };
    if (!Number.isInteger(input.days) || input.days < 1 || input.days > 60) throw invalid('The link works for 1 to 60 days.', { field: 'days' });
    await context.services.throttle.count('invitations', context.viewer.id ?? '');
    return context.change(async (unit) => {
      const { row, type, act } = await lockDraftCase(unit, input);
      const response = await unit.em.findOneOrFail(FormResponse, { id: row.responseId! });
      if (response.closedAt) throw notNow('This was submitted, so nobody can write in it. Ask the authority to return it if something must change.');
      const form = await formOfVersion(context.services.database, identityOf(unit.viewer), response.formVersionId);
      const section = form.section(input.section);
      if (!section) throw invalid('This form has no such section.', { field: 'section' });
      checkNotKept(context, response.id, section);
      const [care] = await unit.em.execute<{ sealed: boolean }[]>('select sealed_at is not null as sealed from draft_section where response_id = ? and section = ?', [response.id, section.key]);
      if (care?.sealed || isSealed(section)) throw notNow('This section is sealed, or holds answers that are. Nobody outside is asked to write in it.');
      const asked = await askedIn(context, response.id, section);
      if (asked.length === 0) throw notNow('As the form stands, this section is not asked. A young person may have decided, for example, that their parents are not involved.');
      if (!asked.some((path) => isAskedOfGuests(form, path))) throw invalid('This section has only lists and files, which a guest cannot fill in.', { field: 'section' });
      const child = await unit.em.findOneOrFail(Child, { id: row.childId });
      const setting = await unit.em.findOneOrFail(Organisation, { id: response.settingId });
      unit.audit({ act, audience: 'SETTING', authorityCode: row.authorityCode, settingId: response.settingId, childId: row.childId, subjectType: type, subjectId: row.id, fields: ['guests'] });
      const until = addDays(unit.today, input.days);
      return issuePass(
        context,
        unit,
        {
          authorityCode: row.authorityCode, settingId: response.settingId, childId: row.childId, purpose: GuestPurpose.SECTION, subjectId: response.id, caseId: row.id, caseType: type, section: section.key, title: section.title, name: words.name, relationship: words.relationship, email: address,
          dueOn: until, expiresAt: new Date(`${addDays(until, 1)}T00:00:00Z`),
          shown: { childName: `${child.legalForenames} ${child.legalSurname}`, fromName: setting.name, asks: words.asks, formVersionId: response.formVersionId, variant: response.variant, bornOn: child.bornOn, taughtInYear: child.taughtInYear ?? null, asked },
        },
        { template: 'guestInvited', subject: `${setting.name} asks you to write a part of a form`, paragraphs: [`${setting.name} asks you to write a part of a form (${row.reference}).`, `The link works until ${until}.`] },
      );
    });
  }
}

/** Which questions of a section are asked as the draft stands. */
async function askedIn(context: Context, responseId: string, section: Section): Promise<string[]> {
  const { form, answers, facts } = await loadDraft(context, responseId);
  return [...standings(form, section, answers, facts)].filter(({ asked, path }) => asked && !path.includes('[')).map(({ path }) => path);
}

async function lockDraftCase(unit: Unit, { review, assessment }: InviteGuestInput): Promise<{ row: Review | Assessment; type: 'Review' | 'Assessment'; act: string }> {
  if (review) {
    const row = await lockReview(unit, review);
    return { row, type: 'Review', act: checkStep(reviewLifecycle, 'inviteGuest', unit.viewer, row as ReviewRow).act };
  }
  const row = await lockAssessment(unit, assessment ?? '');
  return { row, type: 'Assessment', act: checkStep(assessmentLifecycle, 'inviteGuest', unit.viewer, row as AssessmentRow).act };
}

import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { parseEmail } from '../accounts/index.js';
import { Child } from '../children/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { type GuestPass, GuestPurpose, issuePass } from '../guests/index.js';
import { addMonths } from '../kernel/civil-date.js';
import { notNow } from '../kernel/errors.js';
import { oneLine, reasonGiven } from '../kernel/text.js';
import { Authority } from '../organisations/index.js';
import type { Review } from '../reviews/index.js';
import type { Assessment } from '../assessments/index.js';
import type { Unit } from '../unit.js';
import { AdviceRequest } from './advice-request.js';
import { AdviceKind, AdviceState, adviceKinds, awaited } from './advice-words.js';
import { clockOfAdvice } from './advice.clocks.js';
import { lockAdvisedCase, settleDaysOf } from './advised-case.js';

@InputType()
export class AskForAdviceInput {
  @Field(() => ID, { nullable: true, description: 'The review; or else name an assessment.' })
  review?: string | null;
  @Field(() => ID, { nullable: true, description: 'The assessment.' })
  assessment?: string | null;
  @Field(() => AdviceKind, { description: 'Which advice.' })
  kind!: AdviceKind;
  @Field(() => String, { description: 'Of whom, 1 to 100 characters.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Where they work, up to 100 characters.' })
  organisation?: string | null;
  @Field(() => String, { description: 'Their e-mail address: the request, the code and the reminders go there.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'What is asked, for them to read; up to 4,000 characters.' })
  asks?: string | null;
}

@Resolver()
export class AskForAdviceResolver {
  @Mutation(() => AdviceRequest, {
    nullable: true,
    description: 'Asks an adviser for advice by mail: a link, at which they write it without an account. Six weeks run from today (for a review: until two weeks before its meeting), and reminders go out of themselves. Errors: NOT_FOUND, REFUSED, NOT_NOW (not being assessed; asked of them already), INVALID, THROTTLED.',
  })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.adviceRequests', 'Review.adviceRequests', 'Assessment.adviceRequestedOn', 'Assessment.adviceReceivedOn', 'Assessment.guests', 'Review.guests')
  async askForAdvice(@Arg('input', () => AskForAdviceInput) input: AskForAdviceInput, @Ctx() context: Context): Promise<AdviceRequest> {
    const { address } = parseEmail(input.email);
    const words = { name: oneLine(input.name, 'The name', 100, 'name'), organisation: input.organisation?.trim() ? oneLine(input.organisation, 'The organisation', 100, 'organisation') : null, asks: input.asks?.trim() ? reasonGiven(input.asks, 4_000, 'What is asked') : null };
    await context.services.throttle.count('invitations', context.viewer.id ?? '');
    return context.change(async (unit) => {
      const of = await lockAdvisedCase(unit, input);
      const act = of.check('askForAdvice');
      if ((await unit.em.count(AdviceRequest, { caseId: of.row.id, kind: input.kind, email: address, state: { $in: [...awaited] } })) > 0) throw notNow('This advice was asked of them already and is awaited. Send a reminder instead.', ['chaseAdvice']);
      const meetingOn = of.ofReview ? ((of.row as Review).meetingBookedOn ?? null) : null;
      const exceptionDays = of.ofReview ? [] : (of.row as Assessment).exceptionDays;
      const dueOn = clockOfAdvice({ ofReview: of.ofReview, askedOn: unit.today, meetingOn, exceptionDays })?.dueOn ?? null;
      const { row } = of;
      const advice = unit.em.create(
        AdviceRequest,
        { id: newId(), caseId: row.id, ofReview: of.ofReview, reference: row.reference, authorityCode: row.authorityCode, childId: row.childId, kind: input.kind, ...words, email: address, state: AdviceState.ASKED, askedOn: unit.today, askedById: unit.viewer.id!, askedByName: unit.viewer.name, meetingOn, exceptionDays, dueOn, receivedOn: null, advice: null, endedOn: null, endReason: null, chases: 0, lastChasedOn: null, changedAt: unit.now, version: 1 },
        { persist: true },
      );
      await unit.em.flush();
      await linkFor(context, unit, advice);
      unit.audit({ act, audience: 'AUTHORITY', authorityCode: row.authorityCode, settingId: row.settingId ?? null, childId: row.childId, subjectType: of.ofReview ? 'Review' : 'Assessment', subjectId: row.id, fields: ['adviceRequests'] });
      await settleDaysOf(context, unit, of);
      return advice;
    });
  }
}

/** Months for which the link works: an adviser who is late must still get in. */
export const LINK_MONTHS = 6;

async function linkFor(context: Context, unit: Unit, advice: AdviceRequest): Promise<GuestPass> {
  const authority = await unit.em.findOneOrFail(Authority, { code: advice.authorityCode });
  const child = await unit.em.findOneOrFail(Child, { id: advice.childId });
  const { says, law } = adviceKinds[advice.kind];
  return issuePass(
    context,
    unit,
    {
      authorityCode: advice.authorityCode, settingId: null, childId: advice.childId, purpose: GuestPurpose.ADVICE, subjectId: advice.id, caseId: advice.caseId, caseType: advice.ofReview ? 'Review' : 'Assessment', title: `${says} (${law})`,
      name: advice.name, relationship: advice.organisation ?? 'Adviser', email: advice.email, dueOn: advice.dueOn ?? null, expiresAt: new Date(`${addMonths(unit.today, LINK_MONTHS)}T00:00:00Z`),
      shown: { childName: `${child.legalForenames} ${child.legalSurname}`, fromName: authority.name, asks: advice.asks ?? null },
    },
    { template: 'adviceAsked', subject: `${authority.name} asks you for advice (${advice.reference})`, paragraphs: [`${authority.name} asks you for advice in the case ${advice.reference}.`, ...(advice.dueOn ? [`It must be given by ${advice.dueOn}.`] : [])] },
  );
}

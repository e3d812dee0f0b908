import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, assignedCaseworkerOnceSubmitted, identityOf, managerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { Submission, formOfVersion, isSealed } from '../forms/index.js';
import { invalid, notNow, refused } from '../kernel/errors.js';
import { countCharacters, toStoredText } from '../kernel/text.js';
import { Authority, AuthorityPolicy } from '../organisations/index.js';
import { type Review, lockReview } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { AccessGrant } from './access-grant.js';
import { tellOfOpening } from './tell-of-opening.js';

const [SHORTEST, LONGEST] = [20, 1000];

@InputType()
export class OpenSealedSectionInput {
  @Field(() => ID, { description: 'The review.' })
  review!: string;
  @Field(() => String, { description: 'Key of the section with sealed answers.' })
  section!: string;
  @Field(() => String, { description: 'Why you must see it, 20 to 1,000 characters. The auditors of the authority read it.' })
  reason!: string;
}

@Resolver()
export class OpenSealedSectionResolver {
  @Mutation(() => AccessGrant, {
    nullable: true,
    description: 'Opens a sealed section of a submission to the manager who asks, with a reason, for the time that the authority’s policy sets. The setting and the auditors are told. Where it is open already, gives that opening. Errors: NOT_FOUND, REFUSED, NOT_NOW (nothing submitted, or yours to see anyway), INVALID.',
  })
  @Allow(managerOfAuthority)
  @Writes('Review.accessGrants')
  async openSealedSection(@Arg('input', () => OpenSealedSectionInput) input: OpenSealedSectionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AccessGrant | null> {
    const reason = reasonOf(input.reason);
    const id = await context.change(async (unit) => {
      const review = await lockReview(unit, input.review);
      if (!managerOfAuthority.holds(unit.viewer, review)) throw refused('open a sealed section', [managerOfAuthority]);
      if (assignedCaseworkerOnceSubmitted.holds(unit.viewer, review)) throw notNow('The case is assigned to you, so you see its sealed sections anyway.');
      const title = await titleOfSealed(context, unit, review, input.section);
      const open = await unit.em.findOne(AccessGrant, { userId: unit.viewer.id!, responseId: review.responseId!, section: input.section, endedAt: null, expiresAt: { $gt: unit.now } });
      return open?.id ?? (await openedNow(context, unit, review, { key: input.section, title }, reason)).id;
    });
    return context.reader.find(context.viewer, info, AccessGrant, { id });
  }
}

function reasonOf(typed: string): string {
  const reason = toStoredText(typed).trim();
  const length = countCharacters(reason);
  if (length < SHORTEST) throw invalid(`Say why in a sentence, at least ${SHORTEST} characters: the auditors read it.`, { field: 'reason' });
  if (length > LONGEST) throw invalid(`The reason must be ${LONGEST.toLocaleString('en-GB')} characters or less. It is ${length - LONGEST} too long.`, { field: 'reason', limit: LONGEST, surplus: length - LONGEST });
  return reason;
}

async function titleOfSealed(context: Context, unit: Unit, review: Review, key: string): Promise<string> {
  const submission = review.submissionId ? await unit.em.findOne(Submission, { id: review.submissionId }) : null;
  if (!submission) throw notNow('Nothing was submitted yet, so there is nothing to open.');
  const form = await formOfVersion(context.services.database, identityOf(unit.viewer), submission.formVersionId);
  const section = form.section(key);
  if (!section || !isSealed(section)) throw invalid('This section holds no sealed answers.', { field: 'section', possible: form.definition.sections.filter(isSealed).map((each) => each.key) });
  return section.title;
}

async function openedNow(context: Context, unit: Unit, review: Review, section: { key: string; title: string }, reason: string): Promise<AccessGrant> {
  const authority = await unit.em.findOneOrFail(Authority, { code: review.authorityCode });
  const { sealedMinutes } = await unit.em.findOneOrFail(AuthorityPolicy, { id: authority.policyId });
  const grant = unit.em.create(
    AccessGrant,
    {
      id: newId(), authorityCode: review.authorityCode, settingId: review.settingId ?? null, reviewId: review.id, responseId: review.responseId!, reference: review.reference, section: section.key, sectionTitle: section.title,
      userId: unit.viewer.id!, reason, openedAt: unit.now, expiresAt: new Date(unit.now.getTime() + sealedMinutes * 60_000), version: 1,
    },
    { persist: true },
  );
  unit.audit({ act: 'sealed.opened', authorityCode: review.authorityCode, settingId: review.settingId, childId: review.childId, subjectType: 'Review', subjectId: review.id, fields: [section.key] });
  await tellOfOpening(context, unit, review, grant, authority.name);
  return grant;
}

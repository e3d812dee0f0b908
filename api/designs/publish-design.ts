import { Arg, Ctx, Mutation, Resolver, Info } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { LockMode } from '@mikro-orm/core';
import { Allow, Writes, administratorOfAuthority, requireFreshFactor } from '../access/index.js';
import { AdministrativeActKind, checkAdministers, keepAct } from '../administration/index.js';
import type { Context } from '../context.js';
import { type Identity } from '../database/identity.js';
import { Form, FormVersion, publishForm } from '../forms/index.js';
import { lint } from '../forms/language/lint.js';
import { addDays, isCivilDate } from '../kernel/civil-date.js';
import { conflict, invalid, notFound } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { Authority, AuthorityPolicy } from '../organisations/index.js';
import { OfferFormInput, PublishDesignInput } from './design-types.js';
import { drawnForm, findDesign } from './find.js';
import { DesignKind } from './form-design.js';

/** Acts with a reason are kept in the realm of accounts; what is written besides is of this authority alone. */
const acting = ({ viewer }: Context, authority: string): Identity => ({ realm: 'accounts', subject: viewer.id ?? undefined, authorities: [authority] });

@Resolver()
export class PublishDesignResolver {
  @Mutation(() => FormVersion, {
    nullable: true,
    description: 'Publishes a form as it is drawn, as its next version, for drafts begun from a day on. It never changes after; drafts stay on theirs. Takes a second factor fresh within minutes; the reason is kept. Errors: NOT_FOUND, REFUSED, INVALID (lint does not let it pass, the day does not fit, or nothing is otherwise), CONFLICT (somebody saved since).',
  })
  @Allow(administratorOfAuthority)
  @Writes('FormVersion.definition', 'Form.versions')
  async publishDesign(@Arg('input', () => PublishDesignInput) { design: id, expectedVersion, effectiveFrom, reason: typed }: PublishDesignInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<FormVersion | null> {
    const authority = await context.change(async (unit) => (await findDesign(unit, id)).authorityCode);
    checkAdministers(context, authority, 'publish forms of this authority');
    requireFreshFactor(context);
    const reason = reasonGiven(typed, 1_000);
    if (!isCivilDate(effectiveFrom) || effectiveFrom < context.today || effectiveFrom > addDays(context.today, 731)) throw invalid('Choose today, or a day within the next two years.', { field: 'effectiveFrom' });
    const versionId = await context.changeAs(acting(context, authority), async (unit) => {
      const design = await findDesign(unit, id, { lock: true });
      if (design.version !== expectedVersion) throw conflict(`${design.changedByName} saved this form since you opened it. Look at it again.`, { expectedVersion, currentVersion: design.version });
      const definition = await drawnForm(unit, design);
      const problems = lint(definition);
      if (problems.length > 0) throw invalid(`The form cannot be published yet. ${problems[0]}.`, { problems: problems.map((message) => ({ path: '', message })) });
      const version = await publishForm(unit, { authority, definition, overlay: design.kind === DesignKind.OVERLAY ? (design.overlay ?? null) : null, effectiveFrom });
      keepAct(unit, { authorityCode: authority, kind: AdministrativeActKind.FORM_PUBLISHED, reason, changes: { [design.code]: { before: version.number - 1 || null, after: { version: version.number, hash: version.hash, effectiveFrom } } } });
      unit.audit({ act: 'form.published', authorityCode: authority, subjectType: 'FormVersion', subjectId: version.id, fields: ['definition', 'effectiveFrom'] });
      return version.id;
    });
    return context.reader.find(context.viewer, info, FormVersion, { id: versionId });
  }

  @Mutation(() => Form, { nullable: true, description: 'Says in which variants professionals can begin a form of your authority; none takes it back. What was begun stays. Takes a second factor fresh within minutes; the reason is kept. Errors: REFUSED, NOT_FOUND, INVALID.' })
  @Allow(administratorOfAuthority)
  @Writes('AuthorityPolicy.offers')
  async offerForm(@Arg('input', () => OfferFormInput) { authority, form: code, variants, reason: typed }: OfferFormInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Form | null> {
    checkAdministers(context, authority, 'offer forms of this authority');
    requireFreshFactor(context);
    const reason = reasonGiven(typed, 1_000);
    await context.changeAs(acting(context, authority), async (unit) => {
      const form = await unit.em.findOne(Form, { authorityCode: authority, code });
      const [last] = form ? await unit.em.find(FormVersion, { formId: form.id }, { orderBy: { number: 'desc' }, limit: 1 }) : [];
      if (!last) throw notFound('form');
      const known = last.definition.variants.map((variant) => variant.code);
      const strange = variants.filter((each) => !known.includes(each));
      if (strange.length > 0) throw invalid(`The form has no variant ${strange[0]}. It has: ${known.join(', ')}.`, { field: 'variants', possible: known });
      const { policyId } = await unit.em.findOneOrFail(Authority, { code: authority });
      const policy = await unit.em.findOneOrFail(AuthorityPolicy, { id: policyId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const before = policy.offers.find((offer) => offer.form === code)?.variants ?? [];
      const chosen = known.filter((each) => variants.includes(each));
      if (before.join() === chosen.join()) return;
      const place = policy.offers.findIndex((offer) => offer.form === code);
      const offer = { form: code, variants: chosen };
      policy.offers = chosen.length === 0 ? policy.offers.filter((each) => each.form !== code) : place < 0 ? [...policy.offers, offer] : policy.offers.map((each, index) => (index === place ? offer : each));
      keepAct(unit, { authorityCode: authority, kind: AdministrativeActKind.FORM_OFFERED, reason, changes: { [code]: { before, after: chosen } } });
      unit.audit({ act: 'policy.changed', authorityCode: authority, subjectType: 'AuthorityPolicy', subjectId: policy.id, fields: ['offers'] });
    });
    return context.reader.find(context.viewer, info, Form, { authorityCode: authority, code } as never);
  }
}

import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { LockMode } from '@mikro-orm/core';
import { Allow, Writes, coordinatorOfSetting, identityOf, memberOfSetting } from '../access/index.js';
import { Membership, MembershipState, User } from '../accounts/index.js';
import type { Context } from '../context.js';
import { PortalError, invalid, notFound, notNow } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { Draft, toDraft } from './draft-resolver.js';
import { DraftSection } from './draft-section.js';
import { loadDraft } from './draft.js';
import { checkNotKept } from './kept-section.js';
import { FormResponse } from './response.js';
import { tellOfHanding } from './tell-of-handing.js';
import { formOfVersion } from './versions.js';

@InputType()
export class SectionInput {
  @Field(() => ID, { description: 'Id of the draft.' })
  draft!: string;
  @Field(() => String, { description: 'Key of the section.' })
  section!: string;
}

@InputType()
export class HandSectionInput extends SectionInput {
  @Field(() => ID, { nullable: true, description: 'Id of a colleague at the setting; null takes it back to everybody.' })
  colleague?: string | null;
}

@InputType()
export class SealSectionInput extends SectionInput {
  @Field(() => [ID], { description: 'Ids of colleagues who see it besides you, at most 20.' })
  colleagues!: string[];
}

@Resolver()
export class SectionCareResolver {
  @Mutation(() => Draft, { nullable: true, description: 'Asks a colleague to fill in a section; they are told by a mail that names no child. Others can still write in it. Errors: NOT_FOUND, NOT_NOW (submitted), INVALID (not a colleague), REFUSED (sealed).' })
  @Allow(memberOfSetting)
  @Writes('Draft.tasks')
  async handSection(@Arg('input', () => HandSectionInput) { draft, section, colleague }: HandSectionInput, @Ctx() context: Context): Promise<Draft> {
    await context.change(async (unit) => {
      const { response, care, title } = await openSection(context, unit, draft, section);
      const person = colleague ? await colleagueAt(unit, response.settingId, colleague) : null;
      if (person && (care.sealedAt && !care.openTo.includes(person.id))) throw notNow('This section is sealed from them. Add them to those who see it first.', ['sealSection']);
      Object.assign(care, { heldById: person?.id ?? null, heldByName: person?.name ?? null });
      unit.audit({ act: person ? 'draft.sectionHanded' : 'draft.sectionTakenBack', authorityCode: response.authorityCode, settingId: response.settingId, childId: response.childId, subjectType: 'Draft', subjectId: draft, fields: [section], audience: 'SETTING' });
      if (person && person.id !== context.viewer.id) await tellOfHanding(context, unit, response.id, person, title);
    });
    return toDraft(await loadDraft(context, draft));
  }

  @Mutation(() => Draft, { nullable: true, description: 'Seals a section from colleagues, for safeguarding: only you and those you name see its answers, now and after it was submitted. The authority gets it like any other. For those who lead the setting, whoever leads the draft, and whoever the section was handed to; again, to change who sees it. Errors: NOT_FOUND, NOT_NOW, REFUSED, INVALID.' })
  @Allow(memberOfSetting)
  @Writes('Draft.tasks')
  async sealSection(@Arg('input', () => SealSectionInput) { draft, section, colleagues }: SealSectionInput, @Ctx() context: Context): Promise<Draft> {
    if (colleagues.length > 20) throw invalid('Name at most 20 colleagues.', { field: 'colleagues' });
    await context.change(async (unit) => {
      const { response, care } = await openSection(context, unit, draft, section);
      checkMaySeal(context, response, care);
      const others = await Promise.all(colleagues.map((id) => colleagueAt(unit, response.settingId, id)));
      if (care.heldById && care.heldById !== context.viewer.id && !others.some(({ id }) => id === care.heldById)) throw notNow(`The section is with ${care.heldByName}. Name them, or take it back first.`, ['handSection']);
      Object.assign(care, { sealedAt: care.sealedAt ?? unit.now, sealedByName: care.sealedByName ?? context.viewer.name, openTo: [...new Set([context.viewer.id!, ...others.map(({ id }) => id)])] });
      unit.audit({ act: 'draft.sectionSealed', authorityCode: response.authorityCode, settingId: response.settingId, childId: response.childId, subjectType: 'Draft', subjectId: draft, fields: [section], audience: 'SETTING' });
    });
    return toDraft(await loadDraft(context, draft));
  }

  @Mutation(() => Draft, { nullable: true, description: 'Takes the seal off: all colleagues see the section again. For those who see it. Errors: NOT_FOUND, NOT_NOW, REFUSED.' })
  @Allow(memberOfSetting)
  @Writes('Draft.tasks')
  async unsealSection(@Arg('input', () => SectionInput) { draft, section }: SectionInput, @Ctx() context: Context): Promise<Draft> {
    await context.change(async (unit) => {
      const { response, care } = await openSection(context, unit, draft, section);
      if (!care.sealedAt) throw notNow('This section is not sealed.');
      Object.assign(care, { sealedAt: null, sealedByName: null, openTo: [] });
      unit.audit({ act: 'draft.sectionUnsealed', authorityCode: response.authorityCode, settingId: response.settingId, childId: response.childId, subjectType: 'Draft', subjectId: draft, fields: [section], audience: 'SETTING' });
    });
    return toDraft(await loadDraft(context, draft));
  }
}

/** A section of an open draft of the viewer's that is not sealed from them. The draft is locked, so that a seal and a submission do not cross. */
async function openSection(context: Context, unit: Unit, draft: string, key: string): Promise<{ response: FormResponse; care: DraftSection; title: string }> {
  const response = isUuid(draft) ? await unit.em.findOne(FormResponse, { id: draft }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!response || !memberOfSetting.holds(context.viewer, response)) throw notFound('draft');
  const section = (await formOfVersion(context.services.database, identityOf(context.viewer), response.formVersionId)).section(key);
  if (!section) throw notFound('section');
  const care = (await unit.em.findOne(DraftSection, { responseId: draft, section: key })) ?? unit.em.create(DraftSection, { responseId: draft, section: key, settingId: response.settingId, openTo: [] }, { persist: true });
  checkNotKept(context, draft, section);
  if (response.closedAt && !care.sealedAt) throw notNow('This was submitted, so it cannot be changed.', []);
  return { response, care, title: section.title };
}

function checkMaySeal({ viewer }: Context, response: FormResponse, care: DraftSection): void {
  const mine = [response.leadId, response.startedById, care.heldById].includes(viewer.id);
  if (!care.sealedAt && !mine && !coordinatorOfSetting.holds(viewer, response)) throw new PortalError('REFUSED', 'A section is sealed by whoever leads the draft, whoever it was handed to, or a coordinator.', { rules: [coordinatorOfSetting.name] });
}

/** Somebody who works at the setting now. */
async function colleagueAt(unit: Unit, settingId: string, id: string): Promise<User> {
  const member = isUuid(id) ? await unit.em.findOne(Membership, { userId: id, settingId, state: MembershipState.APPROVED }) : null;
  if (!member) throw invalid('Choose a colleague of this setting.', { field: 'colleague' });
  return unit.em.findOneOrFail(User, { id });
}

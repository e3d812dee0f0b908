import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Allow, Writes, identityOf, memberOfSetting, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { conflict, notFound, notNow } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { Draft, toDraft } from './draft-resolver.js';
import { DraftSection } from './draft-section.js';
import { forgetDraft, loadDraft } from './draft.js';
import type { Value } from './language/definition.js';
import { isList } from './language/form.js';
import type { AnswerMove } from './language/mapping.js';
import { Answer, FormResponse } from './response.js';
import { type KeptAnswer, describeMove, keptAnswers, movesTo, newerVersion, sealsBroken } from './upgrade.js';
import { formOfVersion } from './versions.js';

@ObjectType('AnswerMove', { description: 'Where an answer of a draft goes when it moves to another version of its form.', simpleResolvers: true })
export class AnswerMoveType {
  @Field(() => String, { description: 'Where it is.' })
  @Allow(recordReader)
  from!: string;
  @Field(() => String, { nullable: true, description: 'Where it goes; null where the new version has no place for it: it is kept and shown, and not submitted.' })
  @Allow(recordReader)
  to!: string | null;
  @Field(() => String, { description: 'The question as the draft has it.' })
  @Allow(recordReader)
  fromLabel!: string;
  @Field(() => String, { description: 'Its section.' })
  @Allow(recordReader)
  fromSection!: string;
  @Field(() => String, { nullable: true, description: 'The question as the new version has it.' })
  @Allow(recordReader)
  toLabel!: string | null;
  @Field(() => String, { nullable: true, description: 'The section there.' })
  @Allow(recordReader)
  toSection!: string | null;
  @Field(() => String, { nullable: true, description: 'The answer in words.' })
  @Allow(recordReader)
  text!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it has no place: GONE (the question is not asked any more) or OTHER_KIND (it is answered in another way).' })
  @Allow(recordReader)
  why!: string | null;
}

@ObjectType({ description: 'What moving a draft to the version in force would do. Nothing is lost by it.', simpleResolvers: true })
export class DraftUpgrade {
  @Field(() => ID, { description: 'Id of the version.' })
  @Allow(recordReader)
  version!: string;
  @Field(() => Int, { description: 'Its number.' })
  @Allow(recordReader)
  number!: number;
  @Field(() => GraphQLLocalDate, { description: 'The day from which new drafts begin with it.' })
  @Allow(recordReader)
  effectiveFrom!: string;
  @Field(() => [AnswerMoveType], { description: 'Answers that go elsewhere, or have no place any more.' })
  @Allow(recordReader)
  moves!: AnswerMoveType[];
  @Field(() => Int, { description: 'Answers that stay under their question.' })
  @Allow(recordReader)
  staying!: number;
  @Field(() => [String], { description: 'Questions of this variant that are new.' })
  @Allow(recordReader)
  added!: string[];
  @Field(() => [String], { description: 'Titles of sealed sections that stand in the way: their answers would leave the seal.' })
  @Allow(recordReader)
  sealed!: string[];
}

@ObjectType('KeptAnswer', { description: 'An answer that the draft’s version has no question for. It is kept and shown, and not submitted.', simpleResolvers: true })
export class KeptAnswerType {
  @Field(() => String, { description: 'Where it was.' })
  @Allow(recordReader)
  path!: string;
  @Field(() => String, { description: 'The question that it answered.' })
  @Allow(recordReader)
  label!: string;
  @Field(() => String, { description: 'The section that it was in.' })
  @Allow(recordReader)
  section!: string;
  @Field(() => String, { nullable: true, description: 'The answer in words.' })
  @Allow(recordReader)
  text!: string | null;
  @Field(() => Date, { description: 'When it was saved last.' })
  @Allow(recordReader)
  savedAt!: Date;
  @Field(() => String, { description: 'Who saved it last.' })
  @Allow(recordReader)
  savedByName!: string;
}

@InputType()
export class UpgradeDraftInput {
  @Field(() => ID, { description: 'Id of the draft.' })
  draft!: string;
  @Field(() => ID, { description: 'Id of the version that you were shown.' })
  toVersion!: string;
}

@Resolver(() => Draft)
export class DraftUpgradeResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Number of the version in force, where the draft stands on an earlier one and can move to it.' })
  @Allow(memberOfSetting)
  async newerVersion(@Root() { state }: Draft, @Ctx() context: Context): Promise<number | null> {
    return state.closedAt === null ? ((await newerVersion(context, state.formVersionId))?.number ?? null) : null;
  }

  @FieldResolver(() => DraftUpgrade, { nullable: true, description: 'The version in force, where the draft stands on an earlier one, with what moving to it would do.' })
  @Allow(memberOfSetting)
  async upgrade(@Root() { state }: Draft, @Ctx() context: Context): Promise<DraftUpgrade | null> {
    const version = state.closedAt === null ? await newerVersion(context, state.formVersionId) : null;
    if (!version) return null;
    const newer = await formOfVersion(context.services.database, identityOf(context.viewer), version.id);
    const moves = movesTo(state.form, newer, state.stored);
    const sealed = new Set([...state.care.values()].filter((care) => care.sealed).map(({ section }) => section));
    const answers = moves.filter(({ from }) => !isList(state.form.find(from)!.question));
    const known = new Set([...state.form.questions.keys(), ...[...newer.questions.values()].flatMap(({ question: { key, formerly = [] } }) => (formerly.some((each) => state.form.questions.has(each)) ? [key] : []))]);
    const added = newer.definition.sections.flatMap(({ questions }) => questions).filter(({ key, kind, variants }) => kind !== 'guidance' && !known.has(key) && (!variants || variants.includes(state.facts.variant)));
    context.reads.noteFields(['Draft.upgrade']);
    return {
      version: version.id, number: version.number, effectiveFrom: version.effectiveFrom, moves: answers.filter(({ from, to }) => from !== to).flatMap((move) => describeMove(context, state, newer, move) ?? []),
      staying: answers.filter(({ from, to }) => from === to).length, added: added.map(({ label }) => label), sealed: sealsBroken(state.form, newer, moves, sealed).map(({ title }) => title),
    };
  }

  @FieldResolver(() => [KeptAnswerType], { nullable: true, description: 'Answers that the version of the draft has no question for, since the draft moved to it. They are kept and not submitted.' })
  @Allow(memberOfSetting)
  keptAnswers(@Root() { state }: Draft, @Ctx() context: Context): Promise<KeptAnswer[]> {
    return keptAnswers(context, state);
  }

  @Mutation(() => Draft, { nullable: true, description: 'Moves a draft to the version in force. Answers whose question has another name go with it; those without a place are kept and shown (keptAnswers). A repeat changes nothing. Errors: NOT_FOUND, NOT_NOW (submitted, nothing newer, or a sealed section stands in the way), CONFLICT (another version than you were shown).' })
  @Allow(memberOfSetting)
  @Writes('Draft.formVersion', 'Draft.section')
  async upgradeDraft(@Arg('input', () => UpgradeDraftInput) { draft: id, toVersion: shown }: UpgradeDraftInput, @Ctx() context: Context): Promise<Draft> {
    if (!isUuid(id)) throw notFound('draft');
    // Read before the transaction, which must not wait for a second connection; whatever can change is read again within.
    const state = await loadDraft(context, id);
    const version = await newerVersion(context, state.formVersionId);
    const newer = version && (await formOfVersion(context.services.database, identityOf(context.viewer), version.id));
    await context.change(async (unit) => {
      const response = await unit.em.findOne(FormResponse, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!response || !memberOfSetting.holds(unit.viewer, { settingId: response.settingId })) throw notFound('draft');
      if (response.formVersionId === shown) return;
      if (response.closedAt) throw notNow('This was submitted, so it stays on its version.', []);
      if (!version || !newer) throw notNow('There is no newer version of this form in force.', []);
      if (version.id !== shown || response.formVersionId !== state.formVersionId) throw conflict('Another version has come into force since you looked. Look at it first.', { currentVersion: version.id });
      const stored = new Map((await unit.em.find(Answer, { responseId: id })).map((answer) => [answer.path, answer]));
      const moves = movesTo(state.form, newer, stored);
      const seals = await unit.em.find(DraftSection, { responseId: id, sealedAt: { $ne: null } });
      const [sealed] = sealsBroken(state.form, newer, moves, new Set(seals.map(({ section }) => section)));
      if (sealed) throw notNow(`The section “${sealed.title}” is sealed, and the new version has its questions elsewhere. Take the seal off first, or finish on this version.`, []);
      const moved = await carry(unit, response, stored, moves);
      response.formVersionId = version.id;
      unit.audit({ act: 'draft.upgraded', authorityCode: response.authorityCode, settingId: response.settingId, childId: response.childId, subjectType: 'Draft', subjectId: id, fields: ['formVersion', ...new Set(moved.map((path) => path.replace(/\[[^\]]*\]/g, '')))], audience: 'SETTING' });
    });
    // What was loaded for the check is of the version before.
    forgetDraft(context, id);
    return toDraft(await loadDraft(context, id));
  }
}

/* A cleared answer is JSON null, which the unit of work would take for none; so this is a statement, like all saving of answers. */
const carrying = `
  with given as (select * from jsonb_to_recordset(?::jsonb) as g(path text, value jsonb, name text, prefilled text)),
  saved as (
    insert into answer as a (response_id, path, setting_id, value, version, saved_at, saved_by_id, saved_by_name, prefilled_from)
    select ?::uuid, path, ?::uuid, coalesce(value, 'null'::jsonb), 1, ?::timestamptz, ?::uuid, name, prefilled from given order by path
    on conflict (response_id, path) do update set value = excluded.value, version = a.version + 1, saved_at = excluded.saved_at, saved_by_id = excluded.saved_by_id, saved_by_name = excluded.saved_by_name, prefilled_from = excluded.prefilled_from
    returning response_id, path, version, setting_id, value, saved_at, saved_by_id
  )
  insert into answer_revision (response_id, path, version, setting_id, value, saved_at, saved_by_id) select response_id, path, version, setting_id, value, saved_at, saved_by_id from saved`;

/** Writes what goes elsewhere, with its revisions. Where it was, it stays as a revision. Gives the paths that were written. */
async function carry(unit: Unit, { id, settingId }: FormResponse, stored: ReadonlyMap<string, Answer>, moves: readonly AnswerMove[]): Promise<string[]> {
  const rows = moves.flatMap(({ from, to, value }) => {
    const was = stored.get(from)!;
    const row = (path: string, now: Value | null) => ({ path, value: now, name: was.savedByName, prefilled: now === null ? null : (was.prefilledFrom ?? null) });
    if (to === null || (to === from && JSON.stringify(was.value) === JSON.stringify(value))) return [];
    return to === from ? [row(to, value)] : [row(to, value), row(from, null)];
  });
  // An answer may leave the very place that another comes to.
  const last = [...new Map(rows.sort((one, other) => Number(one.value !== null) - Number(other.value !== null)).map((row) => [row.path, row])).values()];
  if (last.length > 0) await unit.em.execute(carrying, [JSON.stringify(last), id, settingId, unit.now, unit.viewer.id]);
  return last.map(({ path }) => path);
}

import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Allow, ConfirmsCaller, Writes, identityOf, memberOfSetting, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { type Commitment, commitmentTo, newSalt } from '../journal/entry.js';
import { conflict, invalid, notFound, notNow } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import type { DirectUnit } from '../unit.js';
import { type Given, type Target, accept, entryOf, problemOf } from './accept-answer.js';
import { type StoredAnswer, loadDraft, mayReadAnswer } from './draft.js';
import { Draft, toDraft } from './draft-resolver.js';
import { ProblemType } from './draft-types.js';
import { type KnownDraft, knownDrafts } from './known-drafts.js';
import type { Problem } from './language/definition.js';
import type { CompiledForm } from './language/form.js';
import { around } from './language/path.js';
import { saveAtOnce } from './save-at-once.js';
import { formOfVersion } from './versions.js';

@InputType()
export class AnswerInput {
  @Field(() => String, { description: 'Where the answer is, such as cyp.helped, or adults[k3f9x2] for a new item (4 to 24 small letters and digits of your choice).' })
  path!: string;
  @Field(() => GraphQLJSON, { nullable: true, description: 'The answer as typed: text, true or false, a list of codes; for an item its place. Null clears it, or removes the item.' })
  value?: unknown;
  @Field(() => Int, { description: 'The count of changes that you saw, 0 for none: what somebody else saved since is not overwritten.' })
  baseVersion!: number;
}

@InputType()
export class SaveAnswersInput {
  @Field(() => ID, { description: 'Id of the draft.' })
  draft!: string;
  @Field(() => [AnswerInput], { description: 'Up to 200 answers; all are saved, or none.' })
  answers!: AnswerInput[];
}

@ObjectType({ description: 'An answer that is safely stored.', simpleResolvers: true })
export class SavedAnswer {
  @Field(() => String, { description: 'Where it is.' })
  @Allow(recordReader)
  path!: string;
  @Field(() => Int, { description: 'Its count of changes now; the next baseVersion.' })
  @Allow(recordReader)
  version!: number;
  @Field(() => Date, { description: 'When it was stored.' })
  @Allow(recordReader)
  savedAt!: Date;
  @Field(() => ProblemType, { nullable: true, description: 'What is wrong with it as it stands. It is stored all the same.' })
  @Allow(recordReader)
  problem?: Problem;
}

@ObjectType({ description: 'What was stored.', simpleResolvers: true })
export class SaveAnswersResult {
  @Field(() => [SavedAnswer], { description: 'The answers, in the order given.' })
  @Allow(recordReader)
  saved!: SavedAnswer[];
  draftId!: string;
}

const MOST_AT_ONCE = 200;

@Resolver(() => SaveAnswersResult)
export class SaveAnswersResolver {
  @Mutation(() => SaveAnswersResult, {
    nullable: true,
    description:
      'Stores answers of a draft as typed. An answer over its limit is stored too, with its problem; up to 200,000 characters. A repeat of the same save changes nothing. Errors: NOT_FOUND, NOT_NOW (submitted meanwhile), REFUSED (not yours to answer), INVALID (no such question), CONFLICT (somebody saved another answer; extensions.conflicts has both).',
  })
  @Allow(memberOfSetting)
  @Writes('Draft.section')
  @ConfirmsCaller()
  async saveAnswers(@Arg('input', () => SaveAnswersInput) { draft, answers }: SaveAnswersInput, @Ctx() context: Context): Promise<SaveAnswersResult> {
    if (!isUuid(draft)) throw notFound('draft');
    if (answers.length === 0 || answers.length > MOST_AT_ONCE) throw invalid(`Save 1 to ${MOST_AT_ONCE} answers at a time.`);
    if (new Set(answers.map(({ path }) => path)).size < answers.length) throw invalid('An answer is given twice.');
    const atOnce = await saveAtOnce(context, draft, answers);
    if (atOnce) return { saved: [atOnce], draftId: draft };
    const saved = await context.changeDirectly(async (unit) => {
      const target = await openDraft(context, unit, draft, answers.map(({ path }) => path));
      const given = answers.map((answer) => accept(context, target, answer));
      await checkItems(unit, target.form, draft, given);
      const rows = await store(unit, draft, target.row.settingId, given);
      await checkConflicts(context, unit, target, draft, given, rows);
      unit.audit(entryOf(target, given, commitmentsTo(given, rows)));
      return given.map(({ path, value }) => ({ ...rows.get(path)!, path, ...problemOf(target, path, value) }));
    });
    return { saved, draftId: draft };
  }

  @FieldResolver(() => Draft, { nullable: true, description: 'The draft as it stands now.' })
  @Allow(recordReader)
  async draft(@Root() { draftId }: SaveAnswersResult, @Ctx() context: Context): Promise<Draft> {
    return toDraft(await loadDraft(context, draftId));
  }
}

/** Holds the draft open while its answers are written: it cannot be submitted in between. */
async function openDraft({ services, viewer, today }: Context, unit: DirectUnit, id: string, paths: readonly string[]): Promise<Target> {
  const [row] = await unit.rows<Record<string, unknown>>(
    `select r.authority_code as "authorityCode", r.setting_id as "settingId", r.child_id as "childId", r.form_version_id as "formVersionId", r.variant, r.closed_at as "closedAt", r.open_paths as "openPaths", r.first_submitted_at as "submittedAt"
     from form_response r where r.id = $1 for share of r`,
    [id],
  );
  const target = row as unknown as KnownDraft & { closedAt: Date | null; openPaths: string[] };
  if (!row || !memberOfSetting.holds(viewer, target)) throw notFound('draft');
  if (target.closedAt && !paths.every((path) => target.openPaths.includes(path))) throw notNow('This was submitted, so it cannot be changed. Ask the authority to return it if something must change.', []);
  const { authorityCode, settingId, childId, formVersionId, variant } = target;
  knownDrafts.set(id, { authorityCode, settingId, childId, formVersionId, variant });
  return { row: { ...target, responseId: id }, form: await formOfVersion(services.database, identityOf(viewer), target.formVersionId), facts: { today, variant: target.variant } };
}

/** An answer in a list needs its item, and every item around that; somebody else may just have removed one. */
async function checkItems(unit: DirectUnit, form: CompiledForm, draft: string, given: readonly Given[]): Promise<void> {
  const own = new Map(given.filter(({ path }) => path.endsWith(']')).map(({ path, value }) => [path, value !== null]));
  const items = [...new Set(given.flatMap(({ path }) => around(path)))].filter((item) => item !== '' && !own.get(item) && form.at(item).question.kind !== 'table');
  if (items.length === 0) return;
  const rows = await unit.rows<{ path: string }>(`select path from answer where response_id = $1 and path = any($2::text[]) and value <> 'null'::jsonb`, [draft, items]);
  const there = new Set(rows.map((row) => row.path));
  const gone = items.filter((item) => !there.has(item));
  if (gone.length > 0) throw conflict('This item was removed meanwhile. What you typed was not stored; add the item again to keep it.', { removed: gone });
}

const storing = `
  with given as (select * from jsonb_to_recordset($1::jsonb) as g(path text, value jsonb, version int, salt uuid)),
  saved as (
    insert into answer as a (response_id, path, setting_id, value, version, saved_at, saved_by_id, saved_by_name, prefilled_from)
    select $2::uuid, path, $3::uuid, coalesce(value, 'null'::jsonb), version, $4::timestamptz, $5::uuid, $6::text, null from given g
    where version = 1 or exists (select from answer there where there.response_id = $2 and there.path = g.path) order by path
    on conflict (response_id, path) do update set value = excluded.value, saved_at = excluded.saved_at, saved_by_id = excluded.saved_by_id, saved_by_name = excluded.saved_by_name, prefilled_from = null,
      version = case when a.value is distinct from excluded.value then excluded.version else a.version end
    where a.version = excluded.version - 1 or a.value is not distinct from excluded.value
    returning path, value, version, saved_at
  ), kept as (
    insert into answer_revision (response_id, path, version, setting_id, value, saved_at, saved_by_id, salt)
    select $2, s.path, s.version, $3, s.value, $4, $5, g.salt from saved s join given g on g.path = s.path on conflict (response_id, path, version) do nothing returning path, salt
  )
  select s.path, s.version, s.saved_at as "savedAt", k.salt from saved s left join kept k on k.path = s.path`;

/** The salt is there where the answer became another; a repeat of the same save has none. */
type Stored = Pick<StoredAnswer, 'version' | 'savedAt'> & { salt: string | null };

/** One statement for all of them, however many answers the form has; revisions with it. In the order of their paths, so that two saves never wait for each other. */
async function store(unit: DirectUnit, draft: string, settingId: string, given: readonly Given[]): Promise<Map<string, Stored>> {
  const rows = given.map(({ path, value, baseVersion }) => ({ path, value, version: baseVersion + 1, salt: newSalt() }));
  const saved = await unit.rows<Stored & { path: string }>(storing, [JSON.stringify(rows), draft, settingId, unit.now, unit.viewer.id, unit.viewer.name]);
  return new Map(saved.map(({ path, version, savedAt, salt }) => [path, { version, savedAt, salt }]));
}

/** What the log holds of the new values; what they were before, their own entries hold. */
const commitmentsTo = (given: readonly Given[], rows: ReadonlyMap<string, Stored>): Record<string, Commitment> =>
  Object.fromEntries(given.flatMap(({ path, value }) => (rows.get(path)?.salt ? [[path, { to: commitmentTo(rows.get(path)!.salt!, value) }]] : [])));

async function checkConflicts(context: Context, unit: DirectUnit, { form, row }: Target, draft: string, given: readonly Given[], saved: ReadonlyMap<string, Stored>): Promise<void> {
  const lost = given.filter(({ path }) => !saved.has(path));
  if (lost.length === 0) return;
  const theirs = await unit.rows<StoredAnswer>(`select path, value, version, saved_at as "savedAt", saved_by_name as "savedByName" from answer where response_id = $1`, [draft]);
  context.reads.note({ ...row, authorityCode: row.authorityCode ?? null });
  context.reads.noteFields(lost.map(({ path }) => `Draft.${form.at(path).section.key}`));
  const conflicts = lost.map(({ path, value }) => {
    const { question, section } = form.at(path);
    const stored = theirs.find((each) => each.path === path);
    const shown = stored && mayReadAnswer(context, { ...row, section: section.key }, question) ? { theirs: stored.value, savedByName: stored.savedByName, savedAt: stored.savedAt } : {};
    return { path, label: question.label, yours: value, version: stored?.version ?? 0, ...shown };
  });
  throw conflict('Somebody else changed this answer since you opened it. Nothing was overwritten; choose which to keep.', { conflicts });
}

import { Arg, Ctx, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, memberOfSetting } from '../access/index.js';
import { User } from '../accounts/index.js';
import type { Context } from '../context.js';
import { keyed } from '../kernel/seal.js';
import { loadGrouped } from '../reading/index.js';
import { withContributors } from './contributors.js';
import { type DraftState, mayReadAnswer } from './draft.js';
import { itemPage, sectionPage } from './draft-pages.js';
import { DraftPage, ProblemType, Task } from './draft-types.js';
import { FormVersion } from './form.js';
import { loadVersion } from './versions.js';
import { checkForm } from './language/check.js';
import { isKept, withoutKept } from './kept-section.js';
import type { Problem } from './language/definition.js';
import { type LayoutSection, toLayout } from './language/layout.js';
import { tasks } from './language/progress.js';
import { toRecord } from './language/record.js';
import { putNotes } from './notes.js';
import { RecordSection } from './submission-resolver.js';

/** A form being filled in, for those who fill it in: the authority never sees a draft. */
@ObjectType({ description: 'A form being filled in. It belongs to the setting; the authority sees nothing of it until it is submitted.', simpleResolvers: true })
export class Draft {
  @Field(() => ID, { description: 'Id of the draft; answers are saved to it.' })
  @Allow(memberOfSetting)
  id!: string;
  settingId!: string;
  state!: DraftState;
}

export const toDraft = (state: DraftState): Draft => ({ id: state.id, settingId: state.row.settingId!, state });

@Resolver(() => Draft)
export class DraftResolver {
  @FieldResolver(() => User, { nullable: true, description: 'Who leads it at the setting: is told what becomes of it.' })
  @Allow(memberOfSetting)
  async lead(@Root() { state }: Draft, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    const [lead] = state.leadId ? await loadGrouped(context, info, User, 'id', state.leadId, [['id', 'asc']], 1) : [];
    return lead ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Variant of the form, such as post16.' })
  @Allow(memberOfSetting)
  variant(@Root() { state }: Draft): string {
    return state.facts.variant;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it can be typed in: not while the authority has it.' })
  @Allow(memberOfSetting)
  open(@Root() { state }: Draft): boolean {
    return state.closedAt === null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'A key of 256 bits (base64url) that a browser may encrypt with what it could not send yet. It is made anew each time, the same for this person and this draft; whoever stores it defeats it.' })
  @Allow(memberOfSetting)
  keepingKey(@Root() { state }: Draft, @Ctx() { viewer, services }: Context): string | null {
    return viewer.kind === 'person' ? keyed(services.config.SECRET_KEY, 'safe keeping', `${viewer.id} ${state.id}`) : null;
  }

  @FieldResolver(() => FormVersion, { nullable: true, description: 'The version that it stays on.' })
  @Allow(memberOfSetting)
  formVersion(@Root() { state }: Draft, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<FormVersion | null> {
    return loadVersion(context, info, state.formVersionId);
  }

  @FieldResolver(() => [Task], { nullable: true, description: 'Its sections and how they stand.' })
  @Allow(memberOfSetting)
  tasks(@Root() { state }: Draft, @Ctx() context: Context): Task[] {
    return tasks(state.form, state.answers, state.facts, state.prefilled).map(({ section, ...task }) => ({ key: section.key, title: section.title, ...(section.part && { part: section.part }), ...careOf(state, section.key, context), ...task }) as Task);
  }

  @FieldResolver(() => DraftPage, { nullable: true, description: 'A section with its questions and answers. Errors: NOT_FOUND.' })
  @Allow(memberOfSetting)
  section(@Root() { state }: Draft, @Arg('key', () => String) key: string, @Ctx() context: Context): DraftPage {
    return sectionPage(context, state, key);
  }

  @FieldResolver(() => DraftPage, { nullable: true, description: 'An item of a list with its questions and answers. Errors: NOT_FOUND.' })
  @Allow(memberOfSetting)
  item(@Root() { state }: Draft, @Arg('path', () => String) path: string, @Ctx() context: Context): DraftPage {
    return itemPage(context, state, path);
  }

  @FieldResolver(() => [RecordSection], { nullable: true, description: 'All answers in words, section by section, as they would be submitted now: to be checked. What is not asked is left out.' })
  @Allow(memberOfSetting)
  record(@Root() { state }: Draft, @Ctx() context: Context): LayoutSection[] {
    context.reads.noteFields(['Draft.record']);
    const { form, answers, facts, row } = state;
    const sections = toLayout(form, toRecord(form, answers, facts), facts, (question, { key }) => mayReadAnswer(context, { ...row, section: key }, question));
    putNotes(sections, []);
    return withContributors(sections, null);
  }

  @FieldResolver(() => [ProblemType], { nullable: true, description: 'Everything that stands between it and its submission.' })
  @Allow(memberOfSetting)
  problems(@Root() { state }: Draft, @Ctx() context: Context): Problem[] {
    return withoutKept(context, state.id, checkForm(state.form, state.answers, state.facts));
  }
}

function careOf(state: DraftState, key: string, context: Context): Pick<Task, 'heldById' | 'heldByName' | 'sealed' | 'sealedByName' | 'openTo' | 'kept'> {
  const care = state.care.get(key);
  return { heldById: care?.heldById ?? null, heldByName: care?.heldByName ?? null, sealed: care?.sealed ?? false, sealedByName: care?.sealedByName ?? null, openTo: care?.openTo ?? [], kept: isKept(context, state.id, key) };
}

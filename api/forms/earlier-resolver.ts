import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Allow, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { loadDraft } from './draft.js';
import { DraftQuestion } from './draft-types.js';
import { carried, earlierAnswer, earlierItems, loadEarlier } from './earlier.js';
import { isList } from './language/form.js';
import { registeredName } from './registered-name.js';

@ObjectType({ description: 'An item that a list had in the last form.', simpleResolvers: true })
export class EarlierItem {
  @Field(() => String, { description: 'Its path, to carry it forward by.' })
  @Allow(recordReader)
  path!: string;
  @Field(() => String, { description: 'What it is called.' })
  @Allow(recordReader)
  title!: string;
}

@ObjectType({ description: 'What was answered in the last form of the same kind that this setting submitted for the child.', simpleResolvers: true })
export class EarlierAnswer {
  @Field(() => Date, { description: 'When that form was submitted.' })
  @Allow(recordReader)
  submittedAt!: Date;
  @Field(() => String, { nullable: true, description: 'The answer in words, whole; missing for a list.' })
  @Allow(recordReader)
  text!: string | null;
  @Field(() => Boolean, { description: 'It can be carried forward: this form still takes it, and it is not what stands there now.' })
  @Allow(recordReader)
  carries!: boolean;
  @Field(() => [EarlierItem], { description: 'For a list: items that the draft does not have.' })
  @Allow(recordReader)
  items!: EarlierItem[];
}

@Resolver(() => DraftQuestion)
export class DraftQuestionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'For the number of a setting (urn): its name and town in the national register, to see that it is the right one. Missing where nothing is typed, and empty where the register does not have it.' })
  @Allow(recordReader)
  async registered(@Root() { kind, value }: DraftQuestion, @Ctx() context: Context): Promise<string | null> {
    return kind === 'urn' && typeof value === 'string' && value.trim() !== '' ? registeredName(context, value) : null;
  }

  @FieldResolver(() => EarlierAnswer, { nullable: true, description: 'The answer of the last such form, to look at beside this one and to carry forward. Missing where there is none, and for what is said anew every time, such as a signature or a file.' })
  @Allow(recordReader)
  async earlier(@Root() { path, draftId, value, mayWrite }: DraftQuestion, @Ctx() context: Context): Promise<EarlierAnswer | null> {
    // A form on the drawing board has no draft, so nothing came before.
    if (draftId === '') return null;
    const draft = await loadDraft(context, draftId);
    const last = await loadEarlier(context, draft);
    if (!last) return null;
    const { submittedAt } = last;
    const question = draft.form.find(path)?.question ?? draft.form.find(`${path}[zzzz]`)?.question;
    if (question && isList(question)) {
      const items = earlierItems(last, draft, path);
      return items.length === 0 ? null : { submittedAt, text: null, carries: mayWrite, items };
    }
    const found = earlierAnswer(last, path);
    if (!found) return null;
    const taken = carried(last, draft, path);
    return { submittedAt, text: found.text, carries: mayWrite && taken !== undefined && JSON.stringify(taken) !== JSON.stringify(value), items: [] };
  }
}

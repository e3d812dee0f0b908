import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { invalid, notFound } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { type DraftState, forgetDraft, loadDraft } from './draft.js';
import { type Earlier, carried, carriedItem, earlierItems, loadEarlier } from './earlier.js';
import { itemsOf } from './language/check.js';
import type { Value } from './language/definition.js';
import { type AnswerInput, SaveAnswersResolver, SaveAnswersResult } from './save-answers.js';

@InputType()
export class CarryForwardInput {
  @Field(() => ID, { description: 'Id of the draft.' })
  draft!: string;
  @Field(() => String, { description: 'Where the answer is; of a list, or of one of its items, everything in it.' })
  path!: string;
  @Field(() => Int, { defaultValue: 0, description: 'The count of changes of the answer that you saw, 0 for none.' })
  baseVersion!: number;
}

/** Kinds that have room for two answers, one under the other. */
const roomy = new Set(['memo', 'text']);

@Resolver()
export class CarryForwardResolver {
  @Mutation(() => SaveAnswersResult, {
    nullable: true,
    description: 'Puts an answer of the last such form into this one, as if it had been typed. Where something is written already, it goes below that. Errors: NOT_FOUND (no such answer), INVALID, NOT_NOW (submitted meanwhile), REFUSED, CONFLICT (somebody saved another answer).',
  })
  @Allow(memberOfSetting)
  @Writes('Draft.section')
  async carryForward(@Arg('input', () => CarryForwardInput) { draft: id, path, baseVersion }: CarryForwardInput, @Ctx() context: Context): Promise<SaveAnswersResult> {
    const draft = isUuid(id) ? await loadDraft(context, id) : null;
    if (!draft || !memberOfSetting.holds(context.viewer, draft.row)) throw notFound('draft');
    const earlier = await loadEarlier(context, draft);
    const answers = earlier ? (answerOf(earlier, draft, path, baseVersion) ?? itemOrList(earlier, draft, path)) : [];
    if (answers.length === 0) throw notFound('earlier answer');
    if (answers.length > 200) throw invalid('That is more than can be carried at once. Carry the items one by one.');
    const result = await new SaveAnswersResolver().saveAnswers({ draft: id, answers }, context);
    forgetDraft(context, id);
    return result;
  }
}

function answerOf(earlier: Earlier, draft: DraftState, path: string, baseVersion: number): AnswerInput[] | undefined {
  const question = draft.form.find(path)?.question;
  const value = carried(earlier, draft, path);
  if (!question || value === undefined) return undefined;
  const now = draft.stored.get(path)?.value;
  const both = roomy.has(question.kind) && typeof now === 'string' && now.trim() !== '' && typeof value === 'string' && !now.includes(value);
  return [{ path, value: both ? `${now}${question.kind === 'memo' ? '\n\n' : ' '}${value}` : value, baseVersion }];
}

/** An item keeps its id, so that next to each of its answers the earlier one stands again. */
function itemOrList(earlier: Earlier, draft: DraftState, path: string): AnswerInput[] {
  const group = path.endsWith(']') ? path.slice(0, path.lastIndexOf('[')) : path;
  const missing = earlierItems(earlier, draft, group).filter((item) => group === path || item.path === path);
  const places = itemsOf(draft.answers, group).length;
  const version = (each: string) => draft.stored.get(each)?.version ?? 0;
  return missing.flatMap((item, index) => [
    { path: item.path, value: places + index + 1, baseVersion: version(item.path) },
    ...carriedItem(earlier, draft, item.path).map(([each, value]: [string, Value]) => ({ path: each, value, baseVersion: version(each) })),
  ]);
}

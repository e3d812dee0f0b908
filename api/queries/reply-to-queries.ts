import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow, Writes, memberOfSetting, recordReader } from '../access/index.js';
import { Child } from '../children/index.js';
import type { Context } from '../context.js';
import { releaseDocuments } from '../documents/index.js';
import { type Problem, ProblemType, Submission, changedSince, isKept, submitResponse, withoutKept } from '../forms/index.js';
import { invalid, notNow } from '../kernel/errors.js';
import { countCharacters, toStoredText } from '../kernel/text.js';
import type { Unit } from '../unit.js';
import { AnswerQuery, QueryState } from './answer-query.js';
import { type QueriedCase, lockCase } from './queried-case.js';

@InputType()
export class QueryReplyInput {
  @Field(() => ID, { description: 'The query.' })
  query!: string;
  @Field(() => String, { description: 'What you reply, up to 4,000 characters; empty where the changed answer says it all.' })
  reply!: string;
}

@InputType()
export class ReplyToQueriesInput {
  @Field(() => ID, { nullable: true, description: 'The review; or else name an assessment.' })
  review?: string | null;
  @Field(() => ID, { nullable: true, description: 'The assessment.' })
  assessment?: string | null;
  @Field(() => [QueryReplyInput], { description: 'A reply to each open query; none may be missing whose answer was not changed.' })
  replies!: QueryReplyInput[];
}

@ObjectType({ description: 'What became of the replies.', simpleResolvers: true })
export class ReplyToQueriesResult {
  @Field(() => Boolean, { description: 'Whether they were sent.' })
  @Allow(recordReader)
  sent!: boolean;
  @Field(() => [ProblemType], { description: 'What is wrong with the changed answers; nothing was sent then.' })
  @Allow(recordReader)
  problems!: Problem[];
}

const LONGEST = 4_000;

@Resolver()
export class ReplyToQueriesResolver {
  @Mutation(() => ReplyToQueriesResult, {
    nullable: true,
    description: 'Sends the authority a reply to all its open queries of a case, with the answers that were changed for them: a new submission, where there are any. Errors: NOT_FOUND, REFUSED, NOT_NOW (no open query), INVALID (a query without a reply; extensions.queries names them).',
  })
  @Allow(memberOfSetting)
  @Writes('Review.queries', 'Review.submission', 'Review.meetingHeldOn', 'Review.documents', 'Assessment.queries', 'Assessment.submission')
  async replyToQueries(@Arg('input', () => ReplyToQueriesInput) input: ReplyToQueriesInput, @Ctx() context: Context): Promise<ReplyToQueriesResult> {
    const replies = new Map(input.replies.map(({ query, reply }) => [query, replyOf(query, reply)]));
    const problems = await context.change(async (unit): Promise<Problem[]> => {
      const queried = await lockCase(context, unit, input);
      queried.check('replyToQueries');
      const open = await unit.em.find(AnswerQuery, { caseId: queried.row.id, state: QueryState.OPEN }, { orderBy: { askedAt: 'asc' } });
      const own = open.filter(({ responseId, section }) => !isKept(context, responseId, section));
      if (own.length === 0) throw notNow('There is no open query to reply to.', []);
      const changed = await changedPaths(unit, queried);
      const silent = open.filter(({ id, path }) => !replies.get(id) && !changed.has(path));
      if (silent.length > 0) throw invalid(own.length < open.length ? 'A query is about a section that is sealed from you. Whoever sealed it must send the replies.' : 'Reply to each question, or change the answer that it is about.', { queries: silent.filter((each) => own.includes(each)).map(({ id }) => id) });
      const { submission, problems: found } = changed.size > 0 ? await resubmit(unit, queried) : { submission: undefined, problems: [] };
      if (found.length > 0) return withoutKept(context, queried.responseId, found);
      for (const query of open) Object.assign(query, { state: QueryState.ANSWERED, replied: replies.get(query.id) || null, repliedAt: unit.now, repliedByName: unit.viewer.name, answeredById: submission?.id ?? null });
      await unit.em.flush();
      await queried.take('replyToQueries', submission);
      if (submission) await releaseDocuments(unit, queried.responseId, submission, queried.row.reference, queried.what);
      return [];
    });
    return { sent: problems.length === 0, problems };
  }
}

function replyOf(query: string, typed: string): string {
  const text = toStoredText(typed).trim();
  const surplus = countCharacters(text) - LONGEST;
  if (surplus > 0) throw invalid(`A reply must be ${LONGEST.toLocaleString('en-GB')} characters or less. It is ${surplus} too long.`, { field: 'reply', queries: [query], limit: LONGEST, surplus });
  return text;
}

/** The answers that differ from what was last submitted; only open ones can. */
async function changedPaths(unit: Unit, { submissionId }: QueriedCase): Promise<Set<string>> {
  return changedSince(unit, await unit.em.findOneOrFail(Submission, { id: submissionId }));
}

async function resubmit(unit: Unit, { row, responseId }: QueriedCase): Promise<{ submission: Submission | undefined; problems: Problem[] }> {
  const child = await unit.em.findOneOrFail(Child, { id: row.childId });
  const { submission, problems } = await submitResponse(unit, responseId, { bornOn: child.bornOn, taughtInYear: child.taughtInYear ?? null }, false);
  return { submission: submission ?? undefined, problems };
}

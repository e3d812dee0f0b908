import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { Assessment } from '../assessments/index.js';
import type { Context } from '../context.js';
import { closePath } from '../forms/index.js';
import { notFound, notNow } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { AnswerQuery, QueryState } from './answer-query.js';
import { type QueryStep, lockCase } from './queried-case.js';

@Resolver()
export class EndQueryResolver {
  @Mutation(() => AnswerQuery, { nullable: true, description: 'Says that a reply is enough. Errors: NOT_FOUND, REFUSED, NOT_NOW (not answered, or ended).' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.queries', 'Assessment.queries')
  settleQuery(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<AnswerQuery> {
    return end(context, id, 'settleQuery', QueryState.ANSWERED, QueryState.SETTLED);
  }

  @Mutation(() => AnswerQuery, { nullable: true, description: 'Takes back a query that is not answered yet. Errors: NOT_FOUND, REFUSED, NOT_NOW (answered, or ended).' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.queries', 'Assessment.queries')
  withdrawQuery(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<AnswerQuery> {
    return end(context, id, 'withdrawQuery', QueryState.OPEN, QueryState.WITHDRAWN);
  }
}

function end(context: Context, id: string, step: QueryStep, from: QueryState, to: QueryState): Promise<AnswerQuery> {
  return context.change(async (unit) => {
    const found = isUuid(id) ? await unit.em.findOne(AnswerQuery, { id }) : null;
    if (!found) throw notFound('query');
    const ofAssessment = (await unit.em.count(Assessment, { id: found.caseId })) > 0;
    const { row, check, take } = await lockCase(context, unit, ofAssessment ? { assessment: found.caseId } : { review: found.caseId });
    check(step);
    // The case is locked, so the query stands still; it is read again, since it may have been answered meanwhile.
    const query = await unit.em.refreshOrFail(found, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (query.state !== from) throw notNow(`This query is ${query.state.toLowerCase()}.`, query.state === QueryState.OPEN ? ['withdrawQuery'] : query.state === QueryState.ANSWERED ? ['settleQuery'] : []);
    Object.assign(query, { state: to, endedAt: unit.now });
    await closePath(unit, query.responseId, query.path);
    await take(step);
    return Object.assign(query, { assignedToId: row.assignedToId ?? null });
  });
}

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Allow, Needs, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import { Assessment } from '../assessments/index.js';
import type { Context } from '../context.js';
import { loadGrouped } from '../reading/index.js';
import { Review } from '../reviews/index.js';
import { AnswerQuery } from './answer-query.js';

const MOST = 200;

const queriesOf = async (context: Context, info: GraphQLResolveInfo, { id, assignedToId }: Review | Assessment): Promise<AnswerQuery[]> =>
  (await loadGrouped(context, info, AnswerQuery, 'caseId', id, [['askedAt', 'asc'], ['id', 'asc']], MOST)).map((query) => Object.assign(query, { assignedToId: assignedToId ?? null }));

@Resolver(() => Review)
export class QueriesOfReviewResolver {
  @FieldResolver(() => [AnswerQuery], { nullable: true, description: `What the authority asked about single answers, oldest first, at most ${MOST}.` })
  @Needs('id', 'assignedToId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  queries(@Root() review: Review, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AnswerQuery[]> {
    return queriesOf(context, info, review);
  }
}

@Resolver(() => Assessment)
export class QueriesOfAssessmentResolver {
  @FieldResolver(() => [AnswerQuery], { nullable: true, description: `What the authority asked about single answers, oldest first, at most ${MOST}.` })
  @Needs('id', 'assignedToId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  queries(@Root() assessment: Assessment, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AnswerQuery[]> {
    return queriesOf(context, info, assessment);
  }
}

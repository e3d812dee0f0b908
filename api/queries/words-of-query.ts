import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allow, Needs, caseworkerOfAuthority, identityOf, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { type PlacedQuestion, checkMayRead, formOfVersion, loadSubmission, textOfAnswer } from '../forms/index.js';
import { AnswerQuery } from './answer-query.js';

/** What both sides wrote may repeat the answer, so it is for whoever may read the answer. */
@Resolver(() => AnswerQuery)
export class WordsOfQueryResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The question of the form that it is about.' })
  @Needs('path', 'formVersionId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  async label(@Root() query: AnswerQuery, @Ctx() context: Context): Promise<string> {
    return (await placeOf(context, query)).question.label;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the authority asks. Null with the error REFUSED where the answer is not for you.' })
  @Needs('asked', 'path', 'section', 'formVersionId', 'responseId', 'authorityCode', 'settingId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  async asks(@Root() query: AnswerQuery, @Ctx() context: Context): Promise<string> {
    await readable(context, query);
    return query.asked;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the setting replied, in words; missing where the changed answer says it all. Null with the error REFUSED where the answer is not for you.' })
  @Needs('replied', 'path', 'section', 'formVersionId', 'responseId', 'authorityCode', 'settingId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  async reply(@Root() query: AnswerQuery, @Ctx() context: Context): Promise<string | null> {
    await readable(context, query);
    return query.replied ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The answer in words as it was when it was asked about; missing where there was none. Null with the error REFUSED where it is not for you.' })
  @Needs('submissionId', 'path', 'section', 'formVersionId', 'responseId', 'authorityCode', 'settingId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  was(@Root() query: AnswerQuery, @Ctx() context: Context): Promise<string | null> {
    return answerIn(context, query, query.submissionId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The answer in words as it came with the reply; missing where it was not changed. Null with the error REFUSED where it is not for you.' })
  @Needs('answeredById', 'path', 'section', 'formVersionId', 'responseId', 'authorityCode', 'settingId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  async became(@Root() query: AnswerQuery, @Ctx() context: Context): Promise<string | null> {
    return query.answeredById ? answerIn(context, query, query.answeredById) : null;
  }
}

const placeOf = async ({ services, viewer }: Context, { formVersionId, path }: AnswerQuery): Promise<PlacedQuestion> => (await formOfVersion(services.database, identityOf(viewer), formVersionId)).at(path);

async function readable(context: Context, query: AnswerQuery): Promise<void> {
  const { question } = await placeOf(context, query);
  // Only what was submitted is asked about.
  checkMayRead(context, { ...query, submittedAt: query.askedAt ?? context.now }, question);
}

async function answerIn(context: Context, query: AnswerQuery, submissionId: string): Promise<string | null> {
  await readable(context, query);
  const submission = await loadSubmission(context, submissionId, query.assignedToId);
  return submission && textOfAnswer(context, submission, query.path);
}

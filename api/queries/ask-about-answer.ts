import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority, identityOf } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { Submission, checkMayRead, formOfVersion, openPath, wasAsked } from '../forms/index.js';
import { invalid, notNow } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { AnswerQuery, QueryState } from './answer-query.js';
import { lockCase } from './queried-case.js';

@InputType()
export class AskAboutAnswerInput {
  @Field(() => ID, { nullable: true, description: 'The review; or else name an assessment.' })
  review?: string | null;
  @Field(() => ID, { nullable: true, description: 'The assessment.' })
  assessment?: string | null;
  @Field(() => String, { description: 'The answer, such as cyp.helped or adults[k3f9x2].name.' })
  path!: string;
  @Field(() => String, { description: 'What you ask, for the setting to read; up to 2,000 characters.' })
  asks!: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which you ask for a reply, today or later.' })
  replyByOn?: string | null;
}

@Resolver()
export class AskAboutAnswerResolver {
  @Mutation(() => AnswerQuery, {
    nullable: true,
    description: 'Asks the setting about one answer of what it submitted. The setting can then change that answer, and no other; the statutory dates go on. Errors: NOT_FOUND, REFUSED (not yours to read), NOT_NOW (not with the authority, or asked already), INVALID.',
  })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.queries', 'Assessment.queries')
  async askAboutAnswer(@Arg('input', () => AskAboutAnswerInput) input: AskAboutAnswerInput, @Ctx() context: Context): Promise<AnswerQuery> {
    const asked = reasonGiven(input.asks, 2_000, 'What you ask');
    if (input.replyByOn && input.replyByOn < context.today) throw invalid('The day for the reply must be today or later.', { field: 'replyByOn' });
    return context.change(async (unit) => {
      const { row, responseId, submissionId, check, take } = await lockCase(context, unit, input);
      check('askAboutAnswer');
      const submission = await unit.em.findOneOrFail(Submission, { id: submissionId });
      const form = await formOfVersion(context.services.database, identityOf(unit.viewer), submission.formVersionId);
      const { question, section } = form.at(input.path);
      if (question.kind === 'guidance' || !wasAsked(form, submission, input.path)) throw invalid('This was not asked in what was submitted, so there is no answer to ask about.', { field: 'path' });
      checkMayRead(context, { ...row, responseId, section: section.key }, question);
      if ((await unit.em.count(AnswerQuery, { responseId, path: input.path, state: QueryState.OPEN })) > 0) throw notNow('There is an open query about this answer already.', ['withdrawQuery']);
      const query = unit.em.create(
        AnswerQuery,
        {
          id: newId(), caseId: row.id, authorityCode: row.authorityCode, settingId: row.settingId!, childId: row.childId, responseId, formVersionId: submission.formVersionId, submissionId, answeredById: null,
          path: input.path, section: section.key, state: QueryState.OPEN, asked, replied: null, replyByOn: input.replyByOn ?? null, askedAt: unit.now, askedById: unit.viewer.id!, askedByName: unit.viewer.name, repliedAt: null, repliedByName: null, endedAt: null,
        },
        { persist: true },
      );
      await openPath(unit, responseId, input.path);
      await take('askAboutAnswer');
      return Object.assign(query, { assignedToId: row.assignedToId ?? null });
    });
  }
}

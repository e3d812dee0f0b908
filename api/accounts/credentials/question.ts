import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow, person, requireFreshFactor } from '../../access/index.js';
import type { Context } from '../../context.js';
import { notNow, unauthenticated } from '../../kernel/errors.js';
import { auditPerson } from '../about-person.js';
import { Credential } from '../credential.js';
import { findForSignIn } from '../find.js';
import { keepAnswer } from './keep-answer.js';
import { SecurityQuestion, asksQuestion, checkAnswer } from './security-question.js';
import { tellOfChange } from './notices.js';

@Resolver()
export class QuestionResolver {
  @Mutation(() => Boolean, { nullable: true, description: 'Says that you choose no security question now: it is not offered at sign-in again, and can be chosen on the page of your account.' })
  @Allow(person)
  async putOffQuestion(@Ctx() context: Context): Promise<boolean> {
    await context.changeAs({ realm: 'accounts' }, (unit) => unit.em.nativeUpdate(Credential, { userId: context.viewer.id! }, { questionPutOffAt: unit.now }));
    return true;
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Chooses the question that is asked behind the mailed link of a reset, and its answer. Takes a fresh second factor. Errors: NOT_NOW (no authority of yours asks one: nothing is stored), INVALID (with field answer), REFUSED (FACTOR_NOT_FRESH).' })
  @Allow(person)
  async chooseQuestion(@Arg('question', () => SecurityQuestion) question: SecurityQuestion, @Arg('answer', () => String) answer: string, @Ctx() context: Context): Promise<boolean> {
    requireFreshFactor(context);
    const found = await findForSignIn(context, { id: context.viewer.id! });
    if (!found) throw unauthenticated();
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      if (!(await asksQuestion(unit, found.id))) throw notNow('Your authority asks no security question, so none is kept.');
      const plain = await checkAnswer(answer, found);
      await keepAnswer(unit, found.id, question, plain);
      await auditPerson(unit, found.id, { act: 'user.questionChosen' });
      tellOfChange(unit, context.services.config, found.email, 'The security question of your account of the Professional Portal was chosen anew.');
    });
    return true;
  }
}

import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority } from '../access/index.js';
import { checkAdministers } from '../administration/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { freeStanding, shippedQuestions } from '../forms/index.js';
import type { Code, Question } from '../forms/language/definition.js';
import { readDefinition } from '../forms/language/read-definition.js';
import { notFound, notNow } from '../kernel/errors.js';
import { Authority } from '../organisations/index.js';
import { isUuid } from '../reading/condition.js';
import { BankQuestion } from './bank-question.js';
import { BankEntry, KeepInBankInput } from './design-types.js';

/** Most questions that an authority keeps. */
const MOST = 500;

@Resolver()
export class QuestionBankResolver {
  @Query(() => [BankEntry], { nullable: true, description: 'Questions to use again: those that your authority keeps, newest first, then those of the forms that ship with the product. At most 100 that fit what is searched for. Errors: REFUSED.' })
  @Allow(administratorOfAuthority)
  async questionBank(@Arg('authority', () => String) authority: string, @Arg('search', () => String, { nullable: true, description: 'Words of the question, its help or where it comes from.' }) search: string | null, @Ctx() context: Context): Promise<BankEntry[]> {
    checkAdministers(context, authority, 'use the question bank of this authority');
    const words = (search ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10);
    const fits = ({ question, source }: BankEntry) => words.every((word) => `${question.label} ${question.hint ?? ''} ${source}`.toLowerCase().includes(word));
    const own = await context.change(async (unit) => {
      const { name } = await unit.em.findOneOrFail(Authority, { code: authority });
      const kept = await unit.em.find(BankQuestion, { authorityCode: authority }, { orderBy: { savedAt: 'desc' }, limit: MOST });
      return kept.map(({ id, question, codes }): BankEntry => ({ id, source: name, own: true, question, codes }));
    });
    return [...own, ...shippedQuestions().map((each): BankEntry => ({ ...each, own: false }))].filter(fits).slice(0, 100);
  }

  @Mutation(() => BankEntry, { nullable: true, description: 'Keeps a question in the bank of your authority, to use it again. Errors: REFUSED, INVALID, NOT_NOW (the bank is full).' })
  @Allow(administratorOfAuthority)
  @Writes()
  async keepInBank(@Arg('input', () => KeepInBankInput) { authority, question: given, codes }: KeepInBankInput, @Ctx() context: Context): Promise<BankEntry> {
    checkAdministers(context, authority, 'keep questions in the bank of this authority');
    const read = readDefinition({ code: 'bank', title: 'Bank', purpose: 'Bank', legalBasis: 'Bank', variants: [], codes, sections: [{ key: 'bank', title: 'Bank', why: 'Bank', legalBasis: 'Bank', questions: [given] }] });
    const question = freeStanding(read.sections[0]!.questions[0]!);
    return context.change(async (unit) => {
      if ((await unit.em.count(BankQuestion, { authorityCode: authority })) >= MOST) throw notNow(`The bank holds ${MOST} questions. Take one out first.`, ['removeFromBank']);
      const kept = unit.em.create(BankQuestion, { id: newId(), authorityCode: authority, question, codes: listsOf(question, read.codes), savedAt: unit.now, savedByName: unit.viewer.name }, { persist: true });
      const { name } = await unit.em.findOneOrFail(Authority, { code: authority });
      unit.audit({ act: 'bank.questionKept', authorityCode: authority, subjectType: 'BankQuestion', subjectId: kept.id, fields: ['question'] });
      return { id: kept.id, source: name, own: true, question, codes: kept.codes };
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Takes a question out of the bank of your authority; forms that have a copy keep it. Errors: NOT_FOUND.' })
  @Allow(administratorOfAuthority)
  @Writes()
  async removeFromBank(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    await context.change(async (unit) => {
      const kept = isUuid(id) ? await unit.em.findOne(BankQuestion, { id }) : null;
      if (!kept) throw notFound('question');
      unit.audit({ act: 'bank.questionRemoved', authorityCode: kept.authorityCode, subjectType: 'BankQuestion', subjectId: kept.id, fields: ['question'] });
      unit.em.remove(kept);
    });
    return true;
  }
}

function listsOf(question: Question, codes: Record<string, Code[]>): Record<string, Code[]> {
  const names = (each: Question): string[] => [...(each.from ? [each.from] : []), ...(each.questions ?? []).flatMap(names)];
  return Object.fromEntries([...new Set(names(question))].map((name) => [name, codes[name] ?? []]));
}

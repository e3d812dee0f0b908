import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Allow, Needs, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import { Assessment } from '../assessments/index.js';
import type { Context } from '../context.js';
import { loadGrouped } from '../reading/index.js';
import { Review } from '../reviews/index.js';
import { Letter, LetterState } from './letter.js';
import { shippedTemplates } from './shipped.js';

const newest = [['writtenAt', 'desc'], ['id', 'desc']] as const;
const kept = { state: { $ne: LetterState.DISCARDED } };

@Resolver(() => Review)
export class LettersOfReviewResolver {
  @FieldResolver(() => [Letter], { nullable: true, description: 'Letters on it, newest first, at most 50. The setting sees those of which it has a copy.' })
  @Needs('id')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  letters(@Root() { id }: Review, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Letter[]> {
    return loadGrouped(context, info, Letter, 'caseId', id, newest, 50, kept);
  }

  @FieldResolver(() => [String], { nullable: true, description: 'Codes of the letters that fit where it stands.' })
  @Needs('state', 'decision')
  @Allow(caseworkerOfAuthority)
  lettersToWrite(@Root() review: Review): string[] {
    return shippedTemplates.filter(({ about, fits }) => about === 'REVIEW' && fits(review)).map(({ code }) => code);
  }
}

@Resolver(() => Assessment)
export class LettersOfAssessmentResolver {
  @FieldResolver(() => [Letter], { nullable: true, description: 'Letters on it, newest first, at most 50. The setting sees those of which it has a copy.' })
  @Needs('id')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  letters(@Root() { id }: Assessment, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Letter[]> {
    return loadGrouped(context, info, Letter, 'caseId', id, newest, 50, kept);
  }

  @FieldResolver(() => [String], { nullable: true, description: 'Codes of the letters that fit where it stands.' })
  @Needs('state', 'form')
  @Allow(caseworkerOfAuthority)
  lettersToWrite(@Root() assessment: Assessment): string[] {
    return assessment.form === 'ehcna_request' ? shippedTemplates.filter(({ about, fits }) => about === 'ASSESSMENT' && fits(assessment)).map(({ code }) => code) : [];
  }
}

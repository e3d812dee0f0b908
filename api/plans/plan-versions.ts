import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Allow, Needs, caseworkerOfAuthority, memberOfSetting, qualityReaderOfAuthority } from '../access/index.js';
import { Plan } from '../children/index.js';
import type { Context } from '../context.js';
import { loadGrouped } from '../reading/index.js';
import { PlanVersion } from './plan-version.js';
import { SectionText, sectionTitles } from './sections.js';

@Resolver(() => Plan)
export class PlanVersionsResolver {
  @FieldResolver(() => [PlanVersion], { nullable: true, description: 'The words of the plan, newest first, at most 50 versions: what was issued, and for the authority what was proposed and what is being written.' })
  @Needs('id')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  versions(@Root() { id }: Plan, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PlanVersion[]> {
    return loadGrouped(context, info, PlanVersion, 'planId', id, [['number', 'desc'], ['id', 'desc']], 50);
  }
}

@Resolver(() => PlanVersion)
export class SectionsResolver {
  @FieldResolver(() => [SectionText], { nullable: true, description: 'Its sections, A to K; those with nothing in them are left out.' })
  @Needs('stored', 'changed')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  sections(@Root() { stored, changed }: PlanVersion): SectionText[] {
    return stored.map(({ code, text }) => ({ code, text, title: sectionTitles[code], changed: changed.includes(code) }));
  }
}

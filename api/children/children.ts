import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow, AsRead, Needs, caseworkerOfAuthority, memberOfSetting, qualityReaderOfAuthority, vendorOfPupil } from '../access/index.js';
import type { Context } from '../context.js';
import { ageOn, yearGroupOn } from '../kernel/civil-date.js';
import { notFound } from '../kernel/errors.js';
import { PageArgs, type PageOf, all, connectionOf, containing } from '../reading/index.js';
import { Child } from './child.js';
import { Plan } from './plan.js';

export const ChildConnection = connectionOf('Child', () => Child);

@Resolver(() => Child)
export class ChildResolver {
  @Query(() => ChildConnection, { nullable: true, description: 'Children of your settings, or of your authority, by surname.' })
  @AsRead()
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  children(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Parts of the name, or a whole UPN.' }) search: string | null,
    @Arg('setting', () => ID, { nullable: true, description: 'On the roll of this setting.' }) setting: string | null,
    @Ctx() { viewer, reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<Child>> {
    return reader.page(viewer, info, Child, page, all(searching(search), setting ? { settingId: setting } : {}), [['legalSurname', 'asc'], ['legalForenames', 'asc'], ['id', 'asc']]);
  }

  @Query(() => Child, { nullable: true, description: 'One child. Errors: NOT_FOUND.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  async child(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Child> {
    const found = await reader.find(viewer, info, Child, { id });
    if (!found) throw notFound('child');
    return found;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Forenames and surname.' })
  @Needs('legalForenames', 'legalSurname')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  fullName(@Root() child: Child): string {
    return `${child.legalForenames} ${child.legalSurname}`;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Age today, in completed years.' })
  @Needs('bornOn')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  age(@Root() child: Child, @Ctx() { today }: Context): number {
    return ageOn(child.bornOn, today);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'National curriculum year: the one that the child is taught in, or the one by age. Reception is 0; after year 11 it goes on counting.' })
  @Needs('bornOn', 'taughtInYear')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  yearGroup(@Root() child: Child, @Ctx() { today }: Context): number {
    return child.taughtInYear ?? yearGroupOn(child.bornOn, today);
  }
}

/** Every word must be in a name; a whole UPN finds that child. */
export function searching(search: string | null | undefined, within = '') {
  const words = (search ?? '').trim().split(/\s+/).filter((word) => word !== '').slice(0, 6);
  return all(
    ...words.map((word) => {
      const pattern = { $ilike: containing(word.slice(0, 60)) };
      return { $or: [{ [`${within}legalForenames`]: pattern }, { [`${within}legalSurname`]: pattern }, { [`${within}upn`]: word.toUpperCase() }] };
    }),
  );
}

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, { nullable: true, description: 'One plan. Errors: NOT_FOUND.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  async plan(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Plan> {
    const found = await reader.find(viewer, info, Plan, { id });
    if (!found) throw notFound('plan');
    return found;
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow, anybody } from '../access/index.js';
import type { Context } from '../context.js';
import { notFound } from '../kernel/errors.js';
import { PageArgs, type PageOf, all, connectionOf, containing } from '../reading/index.js';
import { Authority } from './authority.js';
import { Organisation } from './organisation.js';

export const OrganisationConnection = connectionOf('Organisation', () => Organisation);

@Resolver()
export class OrganisationResolver {
  @Query(() => [Authority], { nullable: true, description: 'The authorities that use this system, by name.' })
  @Allow(anybody)
  authorities(@Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Authority[]> {
    return reader.list(viewer, info, Authority, { order: [['name', 'asc']] });
  }

  @Query(() => Authority, { nullable: true, description: 'One authority, by its code. Errors: NOT_FOUND.' })
  @Allow(anybody)
  async authority(@Arg('code', () => ID) code: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Authority> {
    const found = await reader.find(viewer, info, Authority, { code });
    if (!found) throw notFound('authority');
    return found;
  }

  @Query(() => OrganisationConnection, { nullable: true, description: 'Open organisations of the register, by name. The register is public.' })
  @Allow(anybody)
  organisations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name, town or postcode, or a whole URN.' }) search: string | null,
    @Arg('laCode', () => String, { nullable: true, description: 'Only in the area of this authority.' }) laCode: string | null,
    @Ctx() { viewer, reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<Organisation>> {
    const text = search?.trim().slice(0, 100);
    const words = (text ?? '').split(/\s+/).filter((word) => word !== '').slice(0, 6);
    const found = text && /^\d{6}$/.test(text) ? { urn: text } : all(...words.map((word) => ({ $or: ['name', 'town', 'postcode'].map((field) => ({ [field]: { $ilike: containing(word) } })) })));
    return reader.page(viewer, info, Organisation, page, all({ status: { $ne: 'Closed' } }, laCode ? { laCode } : {}, found), [['name', 'asc'], ['id', 'asc']]);
  }

  @Query(() => Organisation, { nullable: true, description: 'One organisation. Errors: NOT_FOUND.' })
  @Allow(anybody)
  async organisation(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Organisation> {
    const found = await reader.find(viewer, info, Organisation, { id });
    if (!found) throw notFound('organisation');
    return found;
  }
}

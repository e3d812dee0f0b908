import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow, person } from '../access/index.js';
import type { Context } from '../context.js';
import { notFound } from '../kernel/errors.js';
import { PageArgs, type PageOf, all, connectionOf } from '../reading/index.js';
import { Membership, MembershipState } from './membership.js';

export const MembershipConnection = connectionOf('Membership', () => Membership);

@Resolver()
export class MembershipResolver {
  @Query(() => MembershipConnection, { nullable: true, description: 'People at settings and those who ask to join: of your settings, of your authority, and your own. Newest first.' })
  @Allow(person)
  memberships(@Args(() => PageArgs) page: PageArgs, @Arg('state', () => MembershipState, { nullable: true }) state: MembershipState | null, @Arg('setting', () => ID, { nullable: true, description: 'Only at this setting.' }) setting: string | null, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<Membership>> {
    return reader.page(viewer, info, Membership, page, all(state ? { state } : {}, setting ? { settingId: setting } : {}), [['requestedAt', 'desc'], ['id', 'desc']]);
  }

  @Query(() => Membership, { nullable: true, description: 'One of them. Errors: NOT_FOUND.' })
  @Allow(person)
  async membership(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Membership> {
    const found = await reader.find(viewer, info, Membership, { id });
    if (!found) throw notFound('membership');
    return found;
  }
}

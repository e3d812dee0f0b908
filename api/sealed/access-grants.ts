import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, auditorOfAuthority, managerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { PageArgs, type PageOf, connectionOf, loadGrouped } from '../reading/index.js';
import { Review } from '../reviews/index.js';
import { AccessGrant } from './access-grant.js';

export const AccessGrantConnection = connectionOf('AccessGrant', () => AccessGrant);

@Resolver(() => AccessGrant)
export class AccessGrantResolver {
  @Query(() => AccessGrantConnection, { nullable: true, description: 'Sealed sections that managers of your authority opened, newest first.' })
  @Allow(managerOfAuthority, auditorOfAuthority)
  accessGrants(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('active', () => Boolean, { nullable: true, description: 'True: only those that are open now.' }) active: boolean | null,
    @Ctx() { viewer, reader, now }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<AccessGrant>> {
    return reader.page(viewer, info, AccessGrant, page, active ? { endedAt: null, expiresAt: { $gt: now } } : {}, [['openedAt', 'desc'], ['id', 'desc']]);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether the section is open through it now.' })
  @Needs('endedAt', 'expiresAt')
  @Allow(managerOfAuthority, auditorOfAuthority)
  active(@Root() grant: AccessGrant, @Ctx() { now }: Context): boolean {
    return isActive(grant, now);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it is yours.' })
  @Needs('userId')
  @Allow(managerOfAuthority, auditorOfAuthority)
  mine(@Root() { userId }: AccessGrant, @Ctx() { viewer }: Context): boolean {
    return userId === viewer.id;
  }
}

export const isActive = ({ endedAt, expiresAt }: Pick<AccessGrant, 'endedAt' | 'expiresAt'>, now: Date): boolean => endedAt == null && expiresAt > now;

@Resolver(() => Review)
export class ReviewGrantsResolver {
  @FieldResolver(() => [AccessGrant], { nullable: true, description: 'Openings of its sealed sections, newest first, at most 50.' })
  @Needs('id')
  @Allow(managerOfAuthority)
  accessGrants(@Root() { id }: Review, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AccessGrant[]> {
    return loadGrouped(context, info, AccessGrant, 'reviewId', id, [['openedAt', 'desc'], ['id', 'desc']], 50);
  }
}

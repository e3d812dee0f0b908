import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, administratorOfAuthority, auditorOfAuthority, hasRole, identityOf, self } from '../access/index.js';
import { Membership, StaffRole, User } from '../accounts/index.js';
import type { Context } from '../context.js';
import { notFound } from '../kernel/errors.js';
import { PageArgs, type PageOf, all, connectionOf, containing, loadGrouped } from '../reading/index.js';

export const UserConnection = connectionOf('User', () => User);

/** Ids of everybody who has, or had, to do with the viewer's authorities. */
async function idsOfPeople({ viewer, services }: Context): Promise<string[]> {
  const authorities = [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'ADMINISTRATOR', 'AUDITOR'));
  const rows = await services.database.read(identityOf(viewer), { text: 'select user_id from staff_role where authority_code = any($1::text[]) union select user_id from membership where authority_code = any($1::text[])', values: [authorities] });
  return rows.map((row) => String(row['user_id']));
}

@Resolver(() => User)
export class PeopleResolver {
  @Query(() => UserConnection, { nullable: true, description: 'People with an account who have, or had, a role at your authority or at a setting that it looks after; by name.' })
  @Allow(administratorOfAuthority, auditorOfAuthority)
  async people(@Args(() => PageArgs) page: PageArgs, @Arg('search', () => String, { nullable: true, description: 'Part of the name or the address.' }) search: string | null, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<User>> {
    const words = (search ?? '').trim().split(/\s+/).filter((word) => word !== '').slice(0, 6);
    const found = words.map((word) => ({ $or: [{ name: { $ilike: containing(word) } }, { email: { $ilike: containing(word) } }] }));
    return context.reader.page(context.viewer, info, User, page, all({ id: { $in: await idsOfPeople(context) } }, ...found), [['name', 'asc'], ['id', 'asc']]);
  }

  @Query(() => User, { nullable: true, description: 'One of them. Errors: NOT_FOUND.' })
  @Allow(administratorOfAuthority, auditorOfAuthority)
  async personOf(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<User> {
    const found = (await idsOfPeople(context)).includes(id) ? await context.reader.find(context.viewer, info, User, { id }) : null;
    if (!found) throw notFound('person');
    return found;
  }

  @FieldResolver(() => [StaffRole], { nullable: true, description: 'Roles at authorities, those of yours; ended ones, too.' })
  @Needs('id')
  @Allow(self, administratorOfAuthority, auditorOfAuthority)
  staffRoles(@Root() { id }: User, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffRole[]> {
    return loadGrouped(context, info, StaffRole, 'userId', id, [['grantedAt', 'desc'], ['id', 'desc']], 50);
  }

  @FieldResolver(() => [Membership], { nullable: true, description: 'Settings that the person works at, or asked to; those that your authority looks after.' })
  @Needs('id')
  @Allow(self, administratorOfAuthority)
  memberships(@Root() { id }: User, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Membership[]> {
    return loadGrouped(context, info, Membership, 'userId', id, [['requestedAt', 'desc'], ['id', 'desc']], 50);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow, administratorOfAuthority, auditorOfAuthority, caseworkerOfAuthority, hasRole, identityOf, person } from '../access/index.js';
import type { Context } from '../context.js';
import { notFound } from '../kernel/errors.js';
import { StaffRoleName } from './staff-role.js';
import { User } from './user.js';

@Resolver()
export class UserResolver {
  @Query(() => [User], { nullable: true, description: 'People who work for an authority of yours, by name; those with one of the roles, where roles are given.' })
  @Allow(caseworkerOfAuthority, administratorOfAuthority, auditorOfAuthority)
  async staff(@Arg('roles', () => [StaffRoleName], { nullable: true }) roles: StaffRoleName[] | null, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<User[]> {
    const { viewer, reader, services } = context;
    const authorities = [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER', 'QUALITY_READER', 'ADMINISTRATOR', 'AUDITOR'));
    const rows = await services.database.read(identityOf(viewer), {
      text: 'select distinct user_id from staff_role where ended_at is null and authority_code = any($1::text[]) and ($2::text[] is null or role = any($2::text[]))',
      values: [authorities, roles],
    });
    return reader.list(viewer, info, User, { where: { id: { $in: rows.map((row) => row['user_id']) } }, order: [['name', 'asc'], ['id', 'asc']] });
  }

  @Query(() => User, { nullable: true, description: 'Whoever is signed in. Errors: NOT_FOUND.' })
  @Allow(person)
  async me(@Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<User> {
    const found = await reader.find(viewer, info, User, { id: viewer.id });
    if (!found) throw notFound('user');
    return found;
  }

  @Query(() => User, { nullable: true, description: 'Somebody who works for an authority of yours. Errors: NOT_FOUND.' })
  @Allow(caseworkerOfAuthority, administratorOfAuthority, auditorOfAuthority)
  async user(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<User> {
    const colleagues = await this.staff(null, context, info);
    const found = colleagues.find((colleague) => colleague.id === id);
    if (!found) throw notFound('user');
    return found;
  }
}

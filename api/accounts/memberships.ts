import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { LockMode } from '@mikro-orm/core';
import { Allow, Writes, administratorOfAuthority, caseworkerOfAuthority, hasRole, person } from '../access/index.js';
import type { Context } from '../context.js';
import { conflict, notFound, notNow, refused } from '../kernel/errors.js';
import { send } from '../messages/index.js';
import { isUuid } from '../reading/condition.js';
import { PageArgs, type PageOf, all, connectionOf } from '../reading/index.js';
import { Membership, MembershipState } from './membership.js';
import { User } from './user.js';

export const MembershipConnection = connectionOf('Membership', () => Membership);

@Resolver()
export class MembershipResolver {
  @Query(() => MembershipConnection, { nullable: true, description: 'People at settings and those who ask to join: of your settings, of your authority, and your own. Newest first.' })
  @Allow(person)
  memberships(@Args(() => PageArgs) page: PageArgs, @Arg('state', () => MembershipState, { nullable: true }) state: MembershipState | null, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<Membership>> {
    return reader.page(viewer, info, Membership, page, state ? { state } : {}, [['requestedAt', 'desc'], ['id', 'desc']]);
  }

  @Query(() => Membership, { nullable: true, description: 'One of them. Errors: NOT_FOUND.' })
  @Allow(person)
  async membership(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Membership> {
    const found = await reader.find(viewer, info, Membership, { id });
    if (!found) throw notFound('membership');
    return found;
  }

  @Mutation(() => Membership, { nullable: true, description: 'Lets a person work for a setting, or refuses it, or ends it. Errors: NOT_FOUND, REFUSED, CONFLICT, NOT_NOW.' })
  @Allow(caseworkerOfAuthority, administratorOfAuthority)
  @Writes('Membership.state', 'Membership.decidedAt')
  async decideMembership(
    @Arg('id', () => ID) id: string,
    @Arg('state', () => MembershipState) state: MembershipState,
    @Arg('expectedVersion', () => Int, { nullable: true }) expectedVersion: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Membership | null> {
    const { viewer, services } = context;
    await context.change(async (unit) => {
      const membership = isUuid(id) ? await unit.em.findOne(Membership, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!membership) throw notFound('membership');
      if (!hasRole(viewer, membership.authorityCode, 'CASEWORKER', 'MANAGER', 'ADMINISTRATOR')) throw refused('decide on this membership', [caseworkerOfAuthority, administratorOfAuthority]);
      if (expectedVersion != null && expectedVersion !== membership.version) throw conflict('Somebody decided on it since you looked.', { expectedVersion, currentVersion: membership.version, currentState: membership.state });
      if (!next[membership.state].includes(state)) throw notNow(`A membership that is ${membership.state} cannot become ${state}.`, next[membership.state]);
      membership.state = state;
      membership.decidedAt = unit.now;
      membership.decidedById = viewer.id;
      unit.audit({ act: `membership.${state.toLowerCase()}`, authorityCode: membership.authorityCode, settingId: membership.settingId, subjectType: 'Membership', subjectId: id, fields: ['state'] });
      const user = await unit.em.findOneOrFail(User, { id: membership.userId });
      if (state !== MembershipState.ENDED)
        send(unit, services.config, {
          template: 'membership-decided',
          to: user.email,
          subject: state === MembershipState.APPROVED ? 'You can begin' : 'Your request to join a setting',
          paragraphs: [state === MembershipState.APPROVED ? 'The authority has approved your request to join your setting. Sign in to see its work.' : 'The authority has not approved your request to join a setting. Ask them if you think that is a mistake.'],
          link: { says: 'Sign in', address: `${services.config.BASE_URL}/sign-in` },
        });
    });
    return context.reader.find(viewer, info, Membership, all({ id }));
  }
}

const next: Record<MembershipState, MembershipState[]> = {
  REQUESTED: [MembershipState.APPROVED, MembershipState.REFUSED],
  APPROVED: [MembershipState.ENDED],
  REFUSED: [MembershipState.APPROVED],
  ENDED: [MembershipState.APPROVED],
};

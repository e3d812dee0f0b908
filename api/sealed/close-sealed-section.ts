import { LockMode } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, managerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { notFound, refused } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { Review } from '../reviews/index.js';
import { AccessGrant } from './access-grant.js';
import { isActive } from './access-grants.js';

@Resolver()
export class CloseSealedSectionResolver {
  @Mutation(() => AccessGrant, { nullable: true, description: 'Closes a sealed section before its time: the manager who opened it, or another of the authority. One that is closed already stays as it is. Errors: NOT_FOUND, REFUSED.' })
  @Allow(managerOfAuthority)
  @Writes('AccessGrant.endedAt')
  async closeSealedSection(@Arg('grant', () => ID, { description: 'The opening.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AccessGrant | null> {
    await context.change(async (unit) => {
      const grant = isUuid(id) ? await unit.em.findOne(AccessGrant, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!grant) throw notFound('opening');
      if (!managerOfAuthority.holds(unit.viewer, grant)) throw refused('close a sealed section', [managerOfAuthority]);
      if (!isActive(grant, unit.now)) return;
      grant.endedAt = unit.now;
      grant.endedById = unit.viewer.id;
      const { childId } = await unit.em.findOneOrFail(Review, { id: grant.reviewId });
      unit.audit({ act: 'sealed.closed', authorityCode: grant.authorityCode, settingId: grant.settingId, childId, subjectType: 'Review', subjectId: grant.reviewId, fields: [grant.section] });
    });
    return context.reader.find(context.viewer, info, AccessGrant, { id });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { LockMode } from '@mikro-orm/core';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Writes, hasRole, managerOfAuthority } from '../access/index.js';
import { Child } from '../children/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { notFound, notNow } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { PageArgs, type PageOf, connectionOf } from '../reading/index.js';
import { LegalHold } from './legal-hold.js';
import { checkReason } from './words.js';

export const LegalHoldConnection = connectionOf('LegalHold', () => LegalHold);

@Resolver()
export class LegalHoldResolver {
  @Query(() => LegalHoldConnection, { nullable: true, description: 'Legal holds of your authority, the newest first.' })
  @Allow(managerOfAuthority)
  legalHolds(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('child', () => ID, { nullable: true, description: 'Only of this child.' }) child: string | null,
    @Arg('open', () => Boolean, { nullable: true, description: 'True: only those that hold.' }) open: boolean | null,
    @Ctx() { viewer, reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<LegalHold>> {
    return reader.page(viewer, info, LegalHold, page, { ...(child ? { childId: child } : {}), ...(open ? { liftedAt: null } : {}) }, [['placedAt', 'desc'], ['id', 'desc']]);
  }

  @Mutation(() => LegalHold, { nullable: true, description: 'Keeps the file of a child from being disposed of until the hold is lifted. Errors: NOT_FOUND, INVALID, NOT_NOW (it is held already, or being erased).' })
  @Allow(managerOfAuthority)
  @Writes('LegalHold.reason')
  async placeLegalHold(@Arg('child', () => ID) childId: string, @Arg('reason', () => String, { description: 'Why, up to 1,000 characters.' }) reason: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LegalHold | null> {
    const why = checkReason(reason);
    const id = newId();
    await context.change(async (unit) => {
      const child = await lockChild(unit, childId);
      if (await unit.em.findOne(LegalHold, { childId, liftedAt: null })) throw notNow('The file is held already.');
      unit.em.create(LegalHold, { id, authorityCode: child.authorityCode, childId, reason: why, placedById: unit.viewer.id!, placedByName: unit.viewer.name, placedAt: unit.now, version: 1 }, { persist: true });
      unit.audit({ act: 'retention.held', authorityCode: child.authorityCode, childId, subjectType: 'LegalHold', subjectId: id, fields: ['reason'], audience: 'AUTHORITY' });
    });
    return context.reader.find(context.viewer, info, LegalHold, { id });
  }

  @Mutation(() => LegalHold, { nullable: true, description: 'Lifts a legal hold. Errors: NOT_FOUND, INVALID, NOT_NOW (lifted already).' })
  @Allow(managerOfAuthority)
  @Writes('LegalHold.liftedAt', 'LegalHold.liftReason')
  async liftLegalHold(@Arg('id', () => ID) id: string, @Arg('reason', () => String, { description: 'Why, up to 1,000 characters.' }) reason: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LegalHold | null> {
    const why = checkReason(reason);
    await context.change(async (unit) => {
      const hold = isUuid(id) ? await unit.em.findOne(LegalHold, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!hold) throw notFound('legal hold');
      if (hold.liftedAt) throw notNow('The hold was lifted already.');
      Object.assign(hold, { liftedAt: unit.now, liftedByName: unit.viewer.name, liftReason: why });
      unit.audit({ act: 'retention.holdLifted', authorityCode: hold.authorityCode, childId: hold.childId, subjectType: 'LegalHold', subjectId: id, fields: ['liftedAt', 'liftReason'], audience: 'AUTHORITY' });
    });
    return context.reader.find(context.viewer, info, LegalHold, { id });
  }
}

/** The child of a manager’s authority, locked, so that nobody disposes of what somebody holds at the same moment. */
export async function lockChild({ em, viewer }: Parameters<Parameters<Context['change']>[0]>[0], id: string): Promise<Child> {
  const child = isUuid(id) ? await em.findOne(Child, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!child || !hasRole(viewer, child.authorityCode, 'MANAGER')) throw notFound('child');
  return child;
}

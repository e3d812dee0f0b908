import type { GraphQLResolveInfo } from 'graphql';
import { LockMode } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority, auditorOfAuthority, hasRole, identityOf, managerOfAuthority, requireFreshFactor } from '../access/index.js';
import { Plan, PlanState } from '../children/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { addMonths } from '../kernel/civil-date.js';
import { conflict, notFound, notNow, refused } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { PageArgs, type PageOf, connectionOf } from '../reading/index.js';
import { Disposal, DisposalState } from './disposal.js';
import { lockChild } from './holds.js';
import { LegalHold } from './legal-hold.js';
import { monthsOf } from './periods.js';
import { checkReason } from './words.js';

export const DisposalConnection = connectionOf('Disposal', () => Disposal);

@InputType()
export class DecideDisposalInput {
  @Field(() => ID, { description: 'Id of the disposal.' })
  disposal!: string;
  @Field(() => Boolean, { description: 'True: erase it. False: it stays for now.' })
  approve!: boolean;
  @Field(() => String, { description: 'Why, up to 1,000 characters. It stays in the log, so name nobody.' })
  reason!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw.' })
  expectedVersion?: number | null;
}

@Resolver()
export class DisposalResolver {
  @Query(() => DisposalConnection, { nullable: true, description: 'Proposed disposals and the log of those that were done, newest first.' })
  @Allow(managerOfAuthority, administratorOfAuthority, auditorOfAuthority)
  disposals(@Args(() => PageArgs) page: PageArgs, @Arg('state', () => DisposalState, { nullable: true }) state: DisposalState | null, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<Disposal>> {
    return reader.page(viewer, info, Disposal, page, state ? { state } : {}, [['proposedAt', 'desc'], ['id', 'desc']]);
  }

  @Mutation(() => Disposal, { nullable: true, description: 'Proposes to dispose of the file of a child whose time is over. An administrator decides. Errors: NOT_FOUND, INVALID, NOT_NOW (not due, held, a plan is maintained, proposed already).' })
  @Allow(managerOfAuthority)
  @Writes('Disposal.state', 'Disposal.why')
  async proposeDisposal(@Arg('child', () => ID) childId: string, @Arg('why', () => String, { description: 'Why it can go, up to 1,000 characters. It stays in the log, so name nobody.' }) why: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Disposal | null> {
    const words = checkReason(why, 'why');
    const id = newId();
    await context.change(async (unit) => {
      const child = await lockChild(unit, childId);
      const dueOn = addMonths(child.bornOn, await monthsOf(context.services.database, identityOf(context.viewer), child.authorityCode, 'CASE_FILE'));
      if (dueOn > unit.today) throw notNow(`The file is kept until ${dueOn}.`);
      if (await unit.em.findOne(LegalHold, { childId, liftedAt: null })) throw notNow('A legal hold keeps the file. Lift it first.');
      if (await unit.em.findOne(Plan, { childId, state: PlanState.ACTIVE })) throw notNow('The child has a plan that is maintained.');
      if (await unit.em.findOne(Disposal, { subjectId: childId, state: { $in: [DisposalState.PROPOSED, DisposalState.APPROVED] } })) throw notNow('It is proposed already.');
      unit.em.create(
        Disposal,
        { id, authorityCode: child.authorityCode, recordClass: 'CASE_FILE', subjectId: childId, dueOn, state: DisposalState.PROPOSED, proposedById: unit.viewer.id!, proposedByName: unit.viewer.name, proposedAt: unit.now, why: words, files: [], version: 1 },
        { persist: true },
      );
      unit.audit({ act: 'disposal.proposed', authorityCode: child.authorityCode, childId, subjectType: 'Disposal', subjectId: id, fields: ['state', 'why'], audience: 'AUTHORITY' });
    });
    return context.reader.find(context.viewer, info, Disposal, { id });
  }

  @Mutation(() => Disposal, {
    nullable: true,
    description: 'Approves a disposal, or refuses it. What is approved is erased at once, for good. Never by the person who proposed it. Errors: NOT_FOUND, REFUSED (your own proposal; reason FACTOR_NOT_FRESH: confirm that it is you), NOT_NOW, CONFLICT, INVALID.',
  })
  @Allow(administratorOfAuthority)
  @Writes('Disposal.state', 'Disposal.decisionReason', 'Disposal.counts', 'Disposal.doneAt')
  async decideDisposal(@Arg('input', () => DecideDisposalInput) { disposal: id, approve, reason, expectedVersion }: DecideDisposalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Disposal | null> {
    const why = checkReason(reason);
    if (approve) requireFreshFactor(context);
    await context.change(async (unit) => {
      const disposal = isUuid(id) ? await unit.em.findOne(Disposal, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!disposal || !hasRole(unit.viewer, disposal.authorityCode, 'ADMINISTRATOR')) throw notFound('disposal');
      if (disposal.proposedById === unit.viewer.id) throw refused('decide on your own proposal: another administrator must', [administratorOfAuthority]);
      if (expectedVersion != null && expectedVersion !== disposal.version) throw conflict('Somebody decided on it since you looked.', { expectedVersion, currentVersion: disposal.version, currentState: disposal.state });
      if (disposal.state !== DisposalState.PROPOSED) throw notNow('It was decided on already.');
      if (approve && (await unit.em.findOne(LegalHold, { childId: disposal.subjectId, liftedAt: null }, { filters: { mine: false } }))) throw notNow('A legal hold keeps the file. A manager can lift it.');
      Object.assign(disposal, { state: approve ? DisposalState.APPROVED : DisposalState.REFUSED, decidedById: unit.viewer.id, decidedByName: unit.viewer.name, decidedAt: unit.now, decisionReason: why });
      unit.audit({ act: approve ? 'disposal.approved' : 'disposal.refused', authorityCode: disposal.authorityCode, childId: disposal.subjectId, subjectType: 'Disposal', subjectId: id, fields: ['state', 'decisionReason'], audience: 'AUTHORITY' });
      if (approve) unit.queue('dispose', { disposal: id, authority: disposal.authorityCode });
    });
    return context.reader.find(context.viewer, info, Disposal, { id });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { LockMode } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority, auditorOfAuthority, requireFreshFactor, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { conflict, invalid, notFound } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { Authority, AuthorityPolicy } from '../organisations/index.js';
import { PageArgs, type PageOf, connectionOf } from '../reading/index.js';
import type { Unit } from '../unit.js';
import { AdministrativeAct, AdministrativeActKind, keepAct } from './administrative-act.js';
import { checkAdministers } from './person-of-authority.js';
import { type Effect, countConcerned, differs, effectsOf } from './policy-effects.js';
import { PolicyChanges, checked } from './policy-input.js';

export const AdministrativeActConnection = connectionOf('AdministrativeAct', () => AdministrativeAct);

@ObjectType({ description: 'What one change of the policy means, for whom.', simpleResolvers: true })
export class PolicyEffect {
  @Field(() => String, { description: 'Name of the value.' })
  @Allow(recordReader)
  field!: string;
  @Field(() => String, { description: 'What it is now.' })
  @Allow(recordReader)
  before!: string;
  @Field(() => String, { description: 'What it would be.' })
  @Allow(recordReader)
  after!: string;
  @Field(() => String, { description: 'What changes, for whom, from when.' })
  @Allow(recordReader)
  says!: string;
}

@InputType()
export class ChangePolicyInput {
  @Field(() => String, { description: 'Code of the authority.' })
  authority!: string;
  @Field(() => PolicyChanges, { description: 'The values to change.' })
  changes!: PolicyChanges;
  @Field(() => Int, { description: 'The version of the policy that you saw.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why, for the auditor to read; up to 1,000 characters.' })
  reason!: string;
}

const accounts = { realm: 'accounts' } as const;

@Resolver()
export class ChangePolicyResolver {
  @Query(() => [PolicyEffect], { nullable: true, description: 'What changes of the policy would mean, before they are made. Values that stay are left out. Errors: REFUSED, INVALID.' })
  @Allow(administratorOfAuthority)
  async policyPreview(@Arg('authority', () => String) authority: string, @Arg('changes', () => PolicyChanges) changes: PolicyChanges, @Ctx() context: Context): Promise<Effect[]> {
    checkAdministers(context, authority, 'change the policy of this authority');
    return context.changeAs(accounts, async (unit) => effectsOf(await policyOf(unit, authority), checked(changes), await countConcerned(unit, authority)));
  }

  @Query(() => AdministrativeActConnection, { nullable: true, description: 'What administrators of your authority did, with their reasons, newest first: changes of policy with every value, sessions ended, lockouts released.' })
  @Allow(administratorOfAuthority, auditorOfAuthority)
  administrativeActs(@Args(() => PageArgs) page: PageArgs, @Arg('kind', () => AdministrativeActKind, { nullable: true }) kind: AdministrativeActKind | null, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<AdministrativeAct>> {
    return reader.page(viewer, info, AdministrativeAct, page, kind ? { kind } : {}, [['at', 'desc'], ['id', 'desc']]);
  }

  @Mutation(() => Authority, { nullable: true, description: 'Changes the policy of your authority. Every value before and after is kept with the reason. Takes a second factor fresh within minutes. Errors: REFUSED, INVALID, CONFLICT (somebody changed it since).' })
  @Allow(administratorOfAuthority)
  @Writes(...['serviceName', 'colour', 'privateEmail', 'idleMinutes', 'absoluteHours', 'linkHours', 'invitationDays', 'codeMinutes', 'securityQuestion', 'teamMailboxes', 'strongFactorForStaff', 'supportEmail', 'supportPhone', 'sealedMinutes', 'signOffForms', 'notices'].map((field) => `AuthorityPolicy.${field}`))
  async changePolicy(@Arg('input', () => ChangePolicyInput) { authority, changes, expectedVersion, reason: typed }: ChangePolicyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Authority | null> {
    checkAdministers(context, authority, 'change the policy of this authority');
    requireFreshFactor(context);
    const reason = reasonGiven(typed, 1_000);
    await context.changeAs(accounts, async (unit) => {
      const policy = await policyOf(unit, authority, true);
      if (policy.version !== expectedVersion) throw conflict('Somebody changed the policy since you looked. Look at it again.', { expectedVersion, currentVersion: policy.version });
      const real = Object.fromEntries(Object.entries(checked(changes)).filter(([field, after]) => differs(policy[field as keyof AuthorityPolicy], after)));
      if (Object.keys(real).length === 0) throw invalid('Nothing would change.');
      keepAct(unit, { authorityCode: authority, kind: AdministrativeActKind.POLICY_CHANGED, reason, changes: Object.fromEntries(Object.entries(real).map(([field, after]) => [field, { before: policy[field as keyof AuthorityPolicy], after }])) });
      Object.assign(policy, real);
      unit.audit({ act: 'policy.changed', authorityCode: authority, subjectType: 'AuthorityPolicy', subjectId: policy.id, fields: Object.keys(real) });
    });
    return context.reader.find(context.viewer, info, Authority, { code: authority });
  }
}

async function policyOf(unit: Unit, code: string, lock = false): Promise<AuthorityPolicy> {
  const authority = await unit.em.findOne(Authority, { code });
  if (!authority) throw notFound('authority');
  return unit.em.findOneOrFail(AuthorityPolicy, { id: authority.policyId }, lock ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {});
}

import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, administratorOfAuthority, anybody, hasRole, requireFreshFactor } from '../../access/index.js';
import type { Context } from '../../context.js';
import { newId } from '../../database/columns.js';
import { PortalError, invalid, notFound } from '../../kernel/errors.js';
import { newToken, tokenHash } from '../../kernel/seal.js';
import { oneLine } from '../../kernel/text.js';
import { isUuid } from '../../reading/condition.js';
import { SignInCompleted, openSession } from '../sessions/open-session.js';
import { StaffRoleName } from '../staff-role.js';
import { checkIssuer, comeBack, leave, sealed } from './client.js';
import { IdentityProvider, SingleSignOn } from './identity-provider.js';
import { provision } from './provision.js';

@ObjectType({ description: 'A sign-in through an identity provider has begun.', simpleResolvers: true })
export class SingleSignOnStarted {
  @Field(() => String, { nullable: true, description: 'Where the browser goes.' })
  @Allow(anybody)
  address!: string;
  @Field(() => String, { nullable: true, description: 'Keep it in this browser, and give it back with what the provider sends.' })
  @Allow(anybody)
  state!: string;
}

@InputType()
export class RoleRuleInput {
  @Field(() => String, { description: 'Name of the claim, such as groups.' })
  claim!: string;
  @Field(() => String, { description: 'The value that it has, or holds among others.' })
  value!: string;
  @Field(() => StaffRoleName, { description: 'The role that follows.' })
  role!: StaffRoleName;
}

@InputType()
export class IdentityProviderInput {
  @Field(() => String, { description: 'Code of your authority.' })
  authority!: string;
  @Field(() => String, { description: 'What the button says, up to 60 characters.' })
  name!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'True for a provider of settings, such as DfE Sign-in: it names an organisation by URN.' })
  forSettings!: boolean;
  @Field(() => String, { description: 'Its https: address, below which /.well-known/openid-configuration is.' })
  issuer!: string;
  @Field(() => String, { description: 'The name by which it knows this portal.' })
  clientId!: string;
  @Field(() => String, { description: 'The secret by which it knows this portal; kept sealed and never shown.' })
  clientSecret!: string;
  @Field(() => String, { defaultValue: 'openid profile email', description: 'Scopes to ask for; for DfE Sign-in with organisation.' })
  scope!: string;
  @Field(() => [String], { description: 'Domains whose addresses it vouches for.' })
  emailDomains!: string[];
  @Field(() => [RoleRuleInput], { description: 'Which claim gives which role, for staff.' })
  roleRules!: RoleRuleInput[];
  @Field(() => Boolean, { defaultValue: false, description: 'For settings: whether who comes from it belongs to the setting at once.' })
  approves!: boolean;
}

@Resolver()
export class SingleSignOnResolver {
  @Query(() => [IdentityProvider], { nullable: true, description: 'Identity providers that people may sign in through, by name.' })
  @Allow(anybody)
  identityProviders(@Ctx() context: Context): Promise<IdentityProvider[]> {
    return context.changeAs({ realm: 'accounts' }, (unit) => unit.em.find(IdentityProvider, { disabledAt: null }, { orderBy: { name: 'asc', id: 'asc' } }));
  }

  @Mutation(() => SingleSignOnStarted, { nullable: true, description: 'Begins a sign-in through an identity provider. Errors: NOT_FOUND, UNAVAILABLE (the provider does not answer), THROTTLED.' })
  @Allow(anybody)
  async startSingleSignOn(@Arg('provider', () => ID) id: string, @Ctx() context: Context): Promise<SingleSignOnStarted> {
    await context.services.throttle.count('signInAddress', context.device.address);
    const provider = await this.providerOf(context, id);
    const state = newToken();
    const { address, nonce, verifier } = await leave(context.services.config, provider, state);
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      unit.em.create(SingleSignOn, { stateHash: tokenHash(state), providerId: provider.id, nonce, verifier, expiresAt: new Date(unit.now.getTime() + 10 * 60_000) }, { persist: true });
    });
    return { address, state };
  }

  @Mutation(() => SignInCompleted, { nullable: true, description: 'Ends a sign-in through an identity provider with what it sent back. At the first, an account is made by the authority’s rule. Errors: UNAUTHENTICATED (says why), UNAVAILABLE.' })
  @Allow(anybody)
  async finishSingleSignOn(@Arg('state', () => String, { description: 'What startSingleSignOn gave to this browser.' }) state: string, @Arg('query', () => String, { description: 'The query of the address that the provider sent the browser to, without “?”.' }) query: string, @Ctx() context: Context): Promise<SignInCompleted> {
    const begun = await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const found = await unit.em.findOne(SingleSignOn, { stateHash: tokenHash(state) });
      const used = await unit.em.nativeUpdate(SingleSignOn, { stateHash: tokenHash(state), usedAt: null, expiresAt: { $gt: unit.now } }, { usedAt: unit.now });
      return used === 1 ? found : null;
    });
    if (!begun) throw new PortalError('UNAUTHENTICATED', 'This sign-in is over, or was begun in another browser. Begin again.');
    const provider = await this.providerOf(context, begun.providerId);
    const claims = await comeBack(context.services.config, provider, query.slice(0, 8000), { state, nonce: begun.nonce, verifier: begun.verifier });
    const outcome = await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const user = await provision(unit, provider, claims);
      await unit.em.flush();
      return user instanceof PortalError ? user : openSession(context, unit, user, 'PROVIDER');
    });
    if (outcome instanceof PortalError) throw outcome;
    return outcome;
  }

  @Mutation(() => ID, { nullable: true, description: 'Adds an identity provider of your authority, in place of one of the same issuer. Takes a fresh second factor. Errors: REFUSED, INVALID.' })
  @Allow(administratorOfAuthority)
  saveIdentityProvider(@Arg('input', () => IdentityProviderInput) input: IdentityProviderInput, @Ctx() context: Context): Promise<string> {
    requireFreshFactor(context);
    const { config } = context.services;
    if (!hasRole(context.viewer, input.authority, 'ADMINISTRATOR')) throw notFound('authority of yours');
    checkIssuer(input.issuer, config.production);
    if (!/\bopenid\b/.test(input.scope)) throw invalid('The scope must hold openid.', { field: 'scope' });
    const values = { authorityCode: input.authority, name: oneLine(input.name, 'The name', 60), kind: input.forSettings ? ('SETTING' as const) : ('STAFF' as const), issuer: input.issuer, clientId: input.clientId, clientSecret: sealed(config, input.clientSecret), scope: input.scope, emailDomains: input.emailDomains.map((domain) => domain.trim().toLowerCase()), roleRules: input.roleRules.map(({ claim, value, role }) => ({ claim, value, role })), approves: input.approves };
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      await unit.em.nativeUpdate(IdentityProvider, { authorityCode: input.authority, issuer: input.issuer, disabledAt: null }, { disabledAt: unit.now });
      const { id } = unit.em.create(IdentityProvider, { id: newId(), ...values }, { persist: true });
      unit.audit({ act: 'identityProvider.saved', authorityCode: input.authority, subjectType: 'IdentityProvider', subjectId: id });
      return id;
    });
  }

  private async providerOf(context: Context, id: string): Promise<IdentityProvider> {
    const found = isUuid(id) ? await context.changeAs({ realm: 'accounts' }, (unit) => unit.em.findOne(IdentityProvider, { id, disabledAt: null })) : null;
    if (!found) throw notFound('identity provider');
    return found;
  }
}

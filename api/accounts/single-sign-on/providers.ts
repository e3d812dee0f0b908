import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority, hasRole, recordReader, requireFreshFactor } from '../../access/index.js';
import type { Context } from '../../context.js';
import { newId } from '../../database/columns.js';
import { invalid, notFound } from '../../kernel/errors.js';
import { oneLine } from '../../kernel/text.js';
import { isUuid } from '../../reading/condition.js';
import type { Unit } from '../../unit.js';
import { StaffRoleName } from '../staff-role.js';
import { callback, checkIssuer, discover, sealed } from './client.js';
import { IdentityProvider } from './identity-provider.js';

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
  @Field(() => String, { nullable: true, description: 'The secret by which it knows this portal; kept sealed and never shown. Left out: the one that is kept for this issuer and client.' })
  clientSecret?: string | null;
  @Field(() => String, { defaultValue: 'openid profile email', description: 'Scopes to ask for; for DfE Sign-in with organisation.' })
  scope!: string;
  @Field(() => [String], { description: 'Domains whose addresses it vouches for.' })
  emailDomains!: string[];
  @Field(() => [RoleRuleInput], { description: 'Which claim gives which role, for staff.' })
  roleRules!: RoleRuleInput[];
  @Field(() => Boolean, { defaultValue: false, description: 'For settings: whether who comes from it belongs to the setting at once.' })
  approves!: boolean;
}

@ObjectType('RoleRule', { description: 'Which claim of an identity provider gives which role.', simpleResolvers: true })
export class RoleRuleView {
  @Field(() => String, { description: 'Name of the claim, such as groups.' })
  @Allow(recordReader)
  claim!: string;
  @Field(() => String, { description: 'The value that it has, or holds among others.' })
  @Allow(recordReader)
  value!: string;
  @Field(() => StaffRoleName, { description: 'The role that follows.' })
  @Allow(recordReader)
  role!: StaffRoleName;
}

@ObjectType({ description: 'How an identity provider is set up, for administrators of its authority. The secret is never shown.', simpleResolvers: true })
export class IdentityProviderSettings {
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;
  @Field(() => String, { nullable: true, description: 'What the button says.' })
  @Allow(recordReader)
  name!: string;
  @Field(() => Boolean, { nullable: true, description: 'True for a provider of settings, such as DfE Sign-in.' })
  @Allow(recordReader)
  forSettings!: boolean;
  @Field(() => String, { nullable: true, description: 'Its address.' })
  @Allow(recordReader)
  issuer!: string;
  @Field(() => String, { nullable: true, description: 'The name by which it knows this portal.' })
  @Allow(recordReader)
  clientId!: string;
  @Field(() => String, { nullable: true, description: 'Scopes that are asked for.' })
  @Allow(recordReader)
  scope!: string;
  @Field(() => [String], { nullable: true, description: 'Domains whose addresses it vouches for.' })
  @Allow(recordReader)
  emailDomains!: string[];
  @Field(() => [RoleRuleView], { nullable: true, description: 'Which claim gives which role, for staff.' })
  @Allow(recordReader)
  roleRules!: RoleRuleView[];
  @Field(() => Boolean, { nullable: true, description: 'For settings: whether who comes from it belongs to the setting at once.' })
  @Allow(recordReader)
  approves!: boolean;
  @Field(() => String, { nullable: true, description: 'The address to enter at the provider as redirect address.' })
  @Allow(recordReader)
  callback!: string;
}

const accounts = { realm: 'accounts' } as const;

/** What administrators set up, so that people sign in through a provider of their own. */
@Resolver()
export class ProvidersResolver {
  @Query(() => [IdentityProviderSettings], { nullable: true, description: 'Identity providers of your authority and how they are set up, by name. Errors: NOT_FOUND.' })
  @Allow(administratorOfAuthority)
  async identityProviderSettings(@Arg('authority', () => String) authority: string, @Ctx() context: Context): Promise<IdentityProviderSettings[]> {
    checkMine(context, authority);
    const found = await context.changeAs(accounts, (unit) => unit.em.find(IdentityProvider, { authorityCode: authority, disabledAt: null }, { orderBy: { name: 'asc', id: 'asc' } }));
    return found.map(({ id, name, kind, issuer, clientId, scope, emailDomains, roleRules, approves }) => ({ id, name, forSettings: kind === 'SETTING', issuer, clientId, scope, emailDomains, roleRules, approves, callback: callback(context.services.config) }));
  }

  @Query(() => Boolean, { nullable: true, description: 'Asks an identity provider of your authority for its configuration: true where it answers as OpenID Connect Discovery says. Errors: NOT_FOUND, UNAVAILABLE.' })
  @Allow(administratorOfAuthority)
  async identityProviderAnswers(@Arg('provider', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    const provider = await context.changeAs(accounts, (unit) => mine(context, unit, id));
    await discover(context.services.config, provider);
    return true;
  }

  @Mutation(() => ID, { nullable: true, description: 'Adds an identity provider of your authority, in place of one of the same issuer. Takes a fresh second factor. Errors: REFUSED, NOT_FOUND, INVALID.' })
  @Allow(administratorOfAuthority)
  @Writes(...['name', 'forSettings', 'issuer', 'clientId', 'scope', 'emailDomains', 'roleRules', 'approves'].map((field) => `IdentityProviderSettings.${field}`), 'IdentityProvider.name', 'IdentityProvider.authorityCode')
  saveIdentityProvider(@Arg('input', () => IdentityProviderInput) input: IdentityProviderInput, @Ctx() context: Context): Promise<string> {
    requireFreshFactor(context);
    const { config } = context.services;
    checkMine(context, input.authority);
    checkIssuer(input.issuer, config.production);
    if (!/\bopenid\b/.test(input.scope)) throw invalid('The scope must hold openid.', { field: 'scope' });
    if (!input.forSettings && (input.roleRules.length === 0 || input.emailDomains.every((domain) => domain.trim() === ''))) throw invalid('Say which claim gives which role, and for which domains of addresses the provider vouches. Without them nobody could sign in.', { field: 'roleRules' });
    const values = {
      authorityCode: input.authority, name: oneLine(input.name, 'The name', 60, 'name'), kind: input.forSettings ? ('SETTING' as const) : ('STAFF' as const), issuer: input.issuer, clientId: oneLine(input.clientId, 'The client', 200, 'clientId'), scope: oneLine(input.scope, 'The scope', 200, 'scope'),
      emailDomains: input.emailDomains.map((domain) => domain.trim().toLowerCase()).filter((domain) => domain !== ''), roleRules: input.forSettings ? [] : input.roleRules.map(({ claim, value, role }) => ({ claim: oneLine(claim, 'A claim', 100, 'roleRules'), value: oneLine(value, 'A value', 200, 'roleRules'), role })), approves: input.approves,
    };
    return context.changeAs(accounts, async (unit) => {
      const before = await unit.em.findOne(IdentityProvider, { authorityCode: input.authority, issuer: input.issuer, clientId: values.clientId, disabledAt: null });
      const clientSecret = input.clientSecret ? sealed(config, input.clientSecret) : before?.clientSecret;
      if (!clientSecret) throw invalid('Enter the secret by which the provider knows this portal.', { field: 'clientSecret' });
      await unit.em.nativeUpdate(IdentityProvider, { authorityCode: input.authority, issuer: input.issuer, disabledAt: null }, { disabledAt: unit.now });
      const { id } = unit.em.create(IdentityProvider, { id: newId(), ...values, clientSecret }, { persist: true });
      unit.audit({ act: 'identityProvider.saved', authorityCode: input.authority, subjectType: 'IdentityProvider', subjectId: id });
      return id;
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Takes an identity provider away: nobody signs in through it any more. Accounts and roles that came from it stay. Takes a fresh second factor. Errors: REFUSED, NOT_FOUND.' })
  @Allow(administratorOfAuthority)
  @Writes('IdentityProviderSettings.id')
  async endIdentityProvider(@Arg('provider', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    requireFreshFactor(context);
    await context.changeAs(accounts, async (unit) => {
      const provider = await mine(context, unit, id);
      provider.disabledAt = unit.now;
      unit.audit({ act: 'identityProvider.ended', authorityCode: provider.authorityCode, subjectType: 'IdentityProvider', subjectId: id });
    });
    return true;
  }
}

function checkMine({ viewer }: Context, authority: string): void {
  if (!hasRole(viewer, authority, 'ADMINISTRATOR')) throw notFound('authority of yours');
}

async function mine(context: Context, unit: Unit, id: string): Promise<IdentityProvider> {
  const found = isUuid(id) ? await unit.em.findOne(IdentityProvider, { id, disabledAt: null }) : null;
  if (!found || !hasRole(context.viewer, found.authorityCode, 'ADMINISTRATOR')) throw notFound('identity provider');
  return found;
}

import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, anybody } from '../../access/index.js';
import type { Context } from '../../context.js';
import { PortalError, notFound } from '../../kernel/errors.js';
import { newToken, tokenHash } from '../../kernel/seal.js';
import { isUuid } from '../../reading/condition.js';
import { SignInCompleted, openSession } from '../sessions/open-session.js';
import { comeBack, leave } from './client.js';
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

  private async providerOf(context: Context, id: string): Promise<IdentityProvider> {
    const found = isUuid(id) ? await context.changeAs({ realm: 'accounts' }, (unit) => unit.em.findOne(IdentityProvider, { id, disabledAt: null })) : null;
    if (!found) throw notFound('identity provider');
    return found;
  }
}

import * as oidc from 'openid-client';
import type { Config } from '../../config.js';
import { PortalError, invalid } from '../../kernel/errors.js';
import { seal, unseal } from '../../kernel/seal.js';
import type { IdentityProvider } from './identity-provider.js';

type Place = Pick<Config, 'BASE_URL' | 'SECRET_KEY' | 'production'>;
const PURPOSE = 'identity provider';

export const sealed = ({ SECRET_KEY }: Place, text: string): string => seal(SECRET_KEY, PURPOSE, text);
export const callback = ({ BASE_URL }: Pick<Place, 'BASE_URL'>) => `${BASE_URL}/sign-in/sso`;

/** Providers are reached by TLS alone; outside production one on this machine may be tried without. */
export function checkIssuer(issuer: string, production: boolean): void {
  const address = URL.canParse(issuer) ? new URL(issuer) : null;
  const local = !production && address?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(address.hostname);
  if (address?.protocol !== 'https:' && !local) throw invalid('The issuer must be an https: address.', { field: 'issuer' });
}

/** What the provider says of itself (OpenID Connect Discovery 1.0). Errors: UNAVAILABLE. */
export async function discover(place: Place, { issuer, clientId, clientSecret }: IdentityProvider): Promise<oidc.Configuration> {
  checkIssuer(issuer, place.production);
  const insecure = issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {};
  return oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretPost(unseal(place.SECRET_KEY, PURPOSE, clientSecret)), { timeout: 10, ...insecure }).catch(away);
}

export interface Leaving {
  address: string;
  nonce: string;
  verifier: string;
}

/** Where the browser goes: authorization code flow with PKCE, state and nonce (RFC 9700). */
export async function leave(place: Place, provider: IdentityProvider, state: string): Promise<Leaving> {
  const configuration = await discover(place, provider);
  const [nonce, verifier] = [oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
  const address = oidc.buildAuthorizationUrl(configuration, { redirect_uri: callback(place), scope: provider.scope, response_type: 'code', state, nonce, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' });
  return { address: address.href, nonce, verifier: sealed(place, verifier) };
}

/** The claims of whoever came back; the library checks signature, issuer, audience, times, state and nonce. */
export async function comeBack(place: Place, provider: IdentityProvider, query: string, { state, nonce, verifier }: { state: string; nonce: string; verifier: string }): Promise<oidc.IDToken & Record<string, unknown>> {
  const configuration = await discover(place, provider);
  const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${callback(place)}?${query}`), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: unseal(place.SECRET_KEY, PURPOSE, verifier), idTokenExpected: true }).catch(refusedBack);
  const claims = tokens.claims()!;
  const userinfo = configuration.serverMetadata().userinfo_endpoint ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub).catch(away) : {};
  return { ...userinfo, ...claims };
}

function away(): never {
  throw new PortalError('UNAVAILABLE', 'The sign-in of your authority cannot be reached just now. Try again in a minute, or sign in with your password.', { retryAfter: 60 });
}

function refusedBack(): never {
  throw new PortalError('UNAUTHENTICATED', 'The sign-in through your authority did not succeed. Try again; if it goes on, tell your authority.');
}

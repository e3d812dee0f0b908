import { type AuthenticationResponseJSON, type RegistrationResponseJSON, generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { Config } from '../../config.js';
import { invalid } from '../../kernel/errors.js';
import type { Factor } from './factor.js';

type Place = Pick<Config, 'BASE_URL'>;

/** Passkeys belong to the installation's host name; a page of another host cannot ask for them. */
const host = ({ BASE_URL }: Place) => new URL(BASE_URL).hostname;
const origin = ({ BASE_URL }: Place) => new URL(BASE_URL).origin;
const known = (factors: readonly Factor[]) => factors.map(({ credentialId, transports }) => ({ id: credentialId!, transports }));

/** What the browser is asked to make, and the challenge in it. */
export async function passkeyToMake(place: Place, user: { id: string; name: string; email: string }, have: readonly Factor[]): Promise<{ options: string; challenge: string }> {
  const options = await generateRegistrationOptions({ rpName: 'Professional Portal', rpID: host(place), userName: user.email, userDisplayName: user.name, userID: new TextEncoder().encode(user.id), attestationType: 'none', excludeCredentials: known(have), authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' } });
  return { options: JSON.stringify(options), challenge: options.challenge };
}

/**
 * What the browser is asked to sign, and the challenge in it.
 * @param challenge one that was asked before, to be asked again; absent: a new one
 */
export async function passkeyToAskFor(place: Place, have: readonly Factor[], challenge?: string): Promise<{ options: string; challenge: string }> {
  const options = await generateAuthenticationOptions({ rpID: host(place), allowCredentials: known(have), userVerification: 'preferred', ...(challenge !== undefined && { challenge: new Uint8Array(Buffer.from(challenge, 'base64url')) }) });
  return { options: JSON.stringify(options), challenge: options.challenge };
}

/** The columns of a passkey that the browser has made; null where it does not answer the challenge. */
export async function madePasskey(place: Place, answer: string, challenge: string): Promise<Pick<Factor, 'credentialId' | 'publicKey' | 'counter' | 'transports'> | null> {
  const response = parsed<RegistrationResponseJSON>(answer);
  const { verified, registrationInfo } = await verifyRegistrationResponse({ response, expectedChallenge: challenge, expectedOrigin: origin(place), expectedRPID: host(place), requireUserVerification: false }).catch(notVerified);
  if (!verified || !registrationInfo) return null;
  const { id, publicKey, counter } = registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports: response.response.transports ?? [] };
}

/** The passkey that has signed, with its new count; null where none has. */
export async function provedPasskey(place: Place, answer: string, challenge: string, have: readonly Factor[]): Promise<{ factor: Factor; counter: number } | null> {
  const response = parsed<AuthenticationResponseJSON>(answer);
  const factor = have.find(({ credentialId }) => credentialId === response.id);
  if (!factor) return null;
  const credential = { id: factor.credentialId!, publicKey: new Uint8Array(Buffer.from(factor.publicKey!, 'base64url')), counter: factor.counter };
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({ response, expectedChallenge: challenge, expectedOrigin: origin(place), expectedRPID: host(place), credential, requireUserVerification: false }).catch(notVerified);
  return verified && authenticationInfo ? { factor, counter: authenticationInfo.newCounter } : null;
}

/** The library throws at whatever does not fit; for us all of it is one answer. */
const notVerified = () => ({ verified: false as const, registrationInfo: undefined, authenticationInfo: undefined });

function parsed<T extends { id: string; response: object }>(text: string): T {
  try {
    const value = JSON.parse(text.slice(0, 20_000)) as T;
    if (typeof value?.id === 'string' && typeof value.response === 'object') return value;
  } catch {
    // Said below, as for every other answer that is none.
  }
  throw invalid('The answer of the passkey cannot be read. Try again, or choose another way.');
}

import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type Provider from 'oidc-provider';
import { SESSION_PREFIX, presumedViewer, viewerOfSession } from '../accounts/index.js';
import { type Viewer, anonymous } from '../access/index.js';
import { Context, type Presumption, type Services } from '../context.js';
import { viewerOfToken } from '../integrations/index.js';

export const SESSION_COOKIE = 'portal_session';

/**
 * Makes the context of a request: whose it is, by a bearer token or by the cookie of a browser.
 * @param presuming whether it is for an operation that finds out by itself, so that somebody who is remembered may be presumed
 */
export async function contextOf(services: Services, provider: Provider, request: FastifyRequest, presuming: boolean): Promise<Context> {
  const device = { agent: String(request.headers['user-agent'] ?? '').slice(0, 300), address: request.ip };
  const who = (presuming ? presumed(services, request) : undefined) ?? (await identify(services, provider, request));
  return new Context(services, who, request.id || randomUUID(), device);
}

const bearerOf = (request: FastifyRequest): string | undefined => /^Bearer ([\w.~+/=-]{1,512})$/i.exec(request.headers.authorization ?? '')?.[1];
const isByHand = (request: FastifyRequest): boolean => request.headers['x-background'] === undefined;

async function identify({ database, clock }: Services, provider: Provider, request: FastifyRequest): Promise<Viewer> {
  const bearer = bearerOf(request);
  if (bearer && !bearer.startsWith(SESSION_PREFIX)) return viewerOfToken(provider, database, bearer);
  const token = sessionToken(request);
  return token === undefined ? anonymous : viewerOfSession(database, token, clock(), isByHand(request));
}

/** A cookie comes along of itself; that the request is from a page of ours, the origin hook has seen to. */
function sessionToken(request: FastifyRequest): string | undefined {
  const token = bearerOf(request) ?? request.cookies[SESSION_COOKIE];
  return token?.startsWith(SESSION_PREFIX) ? token : undefined;
}

function presumed({ database, clock }: Services, request: FastifyRequest): Presumption | undefined {
  const token = sessionToken(request);
  const found = token === undefined ? undefined : presumedViewer(token, clock(), isByHand(request));
  return found && { ...found, lookUp: () => viewerOfSession(database, token!, clock(), isByHand(request)) };
}

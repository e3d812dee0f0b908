import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type Provider from 'oidc-provider';
import { SESSION_PREFIX, viewerOfSession } from '../accounts/index.js';
import { type Viewer, anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import { viewerOfToken } from '../integrations/index.js';

export const SESSION_COOKIE = 'portal_session';

/** Makes the context of a request: whose it is, by a bearer token or by the cookie of a browser. */
export async function contextOf(services: Services, provider: Provider, request: FastifyRequest): Promise<Context> {
  const device = { agent: String(request.headers['user-agent'] ?? '').slice(0, 300), address: request.ip };
  const viewer = await identify(services, provider, request);
  return new Context(services, viewer, request.id || randomUUID(), device);
}

async function identify({ database, clock }: Services, provider: Provider, request: FastifyRequest): Promise<Viewer> {
  const bearer = /^Bearer ([\w.~+/=-]{1,512})$/i.exec(request.headers.authorization ?? '')?.[1];
  const byHand = request.headers['x-background'] === undefined;
  if (bearer) return bearer.startsWith(SESSION_PREFIX) ? viewerOfSession(database, bearer, clock(), byHand) : viewerOfToken(provider, database, bearer);
  const cookie = request.cookies[SESSION_COOKIE];
  // A cookie comes along of itself; that the request is from a page of ours, the origin hook has seen to.
  if (!cookie?.startsWith(SESSION_PREFIX)) return anonymous;
  return viewerOfSession(database, cookie, clock(), byHand);
}

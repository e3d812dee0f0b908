import type { FastifyReply, FastifyRequest } from 'fastify';
import { FinishSingleSignOnDocument, StartSingleSignOnDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { pathAfter } from './after-sign-in.js';
import { safeNext } from './next.js';
import { setSession } from './sign-in.js';
import { signInPage } from './sign-in-page.js';

const COOKIE = 'portal_sso';

/** Through the authority’s own identity provider and back. Links, since a form may not leave for another site. */
export function singleSignOnPages(portal: Portal): void {
  const { app, api, secure } = portal;
  const cookie = { path: '/sign-in', httpOnly: true, sameSite: 'lax', secure, maxAge: 600 } as const;

  app.get<{ Params: { id: string }; Querystring: { next?: string } }>('/sign-in/with/:id', async (request, reply) => {
    try {
      const { startSingleSignOn } = await api.ask(request, StartSingleSignOnDocument, { provider: request.params.id });
      reply.setCookie(COOKIE, `${startSingleSignOn?.state ?? ''} ${safeNext(request.query.next)}`, cookie);
      return await reply.redirect(startSingleSignOn?.address ?? '/sign-in', 303);
    } catch (error) {
      return begin(request, reply, error);
    }
  });

  app.get('/sign-in/sso', async (request, reply) => {
    const [state = '', next] = (request.cookies[COOKIE] ?? '').split(' ');
    try {
      const { finishSingleSignOn } = await api.ask(request, FinishSingleSignOnDocument, { state, query: request.url.split('?').slice(1).join('?') });
      reply.clearCookie(COOKIE, { path: '/sign-in' });
      setSession(reply, secure, finishSingleSignOn);
      return await reply.redirect(pathAfter(finishSingleSignOn?.offers, safeNext(next)), 303);
    } catch (error) {
      return begin(request, reply, error);
    }
  });

  async function begin(request: FastifyRequest, reply: FastifyReply, error: unknown) {
    if (!(error instanceof ApiError) || !['UNAUTHENTICATED', 'UNAVAILABLE', 'NOT_FOUND', 'NOT_NOW', 'THROTTLED'].includes(error.code)) throw error;
    return signInPage(portal, request, reply, { next: '/', error: error.message, field: 'email', status: 422 });
  }
}

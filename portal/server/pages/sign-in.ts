import { ConfirmSignInDocument, ResendCodeDocument, SignInDocument, SignOutDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';

export const SESSION_COOKIE = 'portal_session';
const CHALLENGE_COOKIE = 'portal_challenge';

/** Where to go after signing in: a page of ours, nothing else. */
export function safeNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(next) && next.length < 2000 ? next : '/';
}

export function signInPages({ app, api, view, secure }: Portal): void {
  const challengeCookie = { path: '/sign-in', httpOnly: true, sameSite: 'lax', secure, maxAge: 600 } as const;

  app.get<{ Querystring: { next?: string } }>('/sign-in', async (request, reply) => view.send(request, reply, 'sign-in', { title: 'Sign in', next: safeNext(request.query.next) }));

  app.post<{ Body: { email?: string; password?: string; next?: string } }>('/sign-in', async (request, reply) => {
    const { email = '', password = '', next } = request.body ?? {};
    try {
      const { signIn } = await api.ask(request, SignInDocument, { input: { email, password } });
      reply.setCookie(CHALLENGE_COOKIE, signIn?.challenge ?? '', challengeCookie);
      return reply.redirect(`/sign-in/code?next=${encodeURIComponent(safeNext(next))}`, 303);
    } catch (error) {
      if (!(error instanceof ApiError) || !['UNAUTHENTICATED', 'INVALID', 'THROTTLED'].includes(error.code)) throw error;
      return view.send(request, reply, 'sign-in', { title: 'Sign in', next: safeNext(next), email, error: error.message, field: error.code === 'INVALID' ? 'email' : 'password' }, error.code === 'THROTTLED' ? 429 : 422);
    }
  });

  app.get<{ Querystring: { next?: string; sent?: string } }>('/sign-in/code', async (request, reply) => {
    if (!request.cookies[CHALLENGE_COOKIE]) return reply.redirect('/sign-in', 303);
    return view.send(request, reply, 'sign-in-code', { title: 'Check your e-mail', next: safeNext(request.query.next), sent: request.query.sent !== undefined });
  });

  app.post<{ Body: { code?: string; next?: string } }>('/sign-in/code', async (request, reply) => {
    const { code = '', next } = request.body ?? {};
    const challenge = request.cookies[CHALLENGE_COOKIE];
    if (!challenge) return reply.redirect(`/sign-in?next=${encodeURIComponent(safeNext(next))}`, 303);
    try {
      const { confirmSignIn } = await api.ask(request, ConfirmSignInDocument, { input: { challenge, code } });
      const expires = new Date(confirmSignIn?.expiresAt ?? Date.now());
      reply.clearCookie(CHALLENGE_COOKIE, { path: '/sign-in' }).setCookie(SESSION_COOKIE, confirmSignIn?.sessionToken ?? '', { path: '/', httpOnly: true, sameSite: 'lax', secure, expires });
      return reply.redirect(safeNext(next), 303);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') throw error;
      return view.send(request, reply, 'sign-in-code', { title: 'Check your e-mail', next: safeNext(next), error: error.message }, 422);
    }
  });

  app.post<{ Body: { next?: string } }>('/sign-in/code/resend', async (request, reply) => {
    const challenge = request.cookies[CHALLENGE_COOKIE];
    const next = safeNext(request.body?.next);
    if (!challenge) return reply.redirect('/sign-in', 303);
    try {
      const { resendCode } = await api.ask(request, ResendCodeDocument, { challenge });
      reply.setCookie(CHALLENGE_COOKIE, resendCode?.challenge ?? '', challengeCookie);
      return reply.redirect(`/sign-in/code?sent&next=${encodeURIComponent(next)}`, 303);
    } catch (error) {
      if (!(error instanceof ApiError) || !['UNAUTHENTICATED', 'THROTTLED'].includes(error.code)) throw error;
      return view.send(request, reply, 'sign-in', { title: 'Sign in', next, error: error.code === 'THROTTLED' ? error.message : 'That sign-in is over. Sign in again for a new code.' }, error.code === 'THROTTLED' ? 429 : 422);
    }
  });

  app.post('/sign-out', async (request, reply) => {
    await api.ask(request, SignOutDocument).catch((error: unknown) => {
      if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') throw error;
    });
    reply.clearCookie(SESSION_COOKIE, { path: '/' }).header('clear-site-data', '"cache", "storage"');
    return view.send(request, reply, 'signed-out', { title: 'You are signed out', person: null });
  });
}

import type { FastifyReply } from 'fastify';
import { ConfirmSignInDocument, MailDeliveryDocument, SignInDocument, SignOutDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { safeNext } from './next.js';
import { signInPage } from './sign-in-page.js';
import { type Asking, rememberChallenge, secondFactorPages } from './second-factor.js';

export const SESSION_COOKIE = 'portal_session';
/** Remembers that somebody has signed in with this browser. It opens nothing. */
const DEVICE_COOKIE = 'portal_device';

/**
 * Seconds for which the browser keeps the cookie: the longest session, 24 hours, and a day in which one that has ended still
 * says whose the text is that was typed meanwhile; it opens nothing. Counted by the browser from when it comes, since its
 * clock need not be ours; when the session ends is the server's to judge.
 */
const KEPT = 2 * 24 * 3600;

/** Gives the browser its session; the token before it works no more. */
export function setSession(reply: FastifyReply, secure: boolean, completed: { sessionToken: string | null } | null): void {
  reply.setCookie(SESSION_COOKIE, completed?.sessionToken ?? '', { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: KEPT });
}

export function signInPages(portal: Portal): void {
  const { app, api, view, secure } = portal;
  const asking: Asking = {
    path: '/sign-in/code',
    cookie: 'portal_challenge',
    under: '/sign-in',
    button: 'Sign in',
    begin: (next) => `/sign-in?next=${encodeURIComponent(next)}`,
    confirm: async (request, reply, input) => {
      const { confirmSignIn } = await api.ask(request, ConfirmSignInDocument, { input: { ...input, device: request.cookies[DEVICE_COOKIE] ?? null } });
      setSession(reply, secure, confirmSignIn);
      if (confirmSignIn?.deviceToken) reply.setCookie(DEVICE_COOKIE, confirmSignIn.deviceToken, { path: '/sign-in', httpOnly: true, sameSite: 'lax', secure, maxAge: 31_536_000 });
      return confirmSignIn?.offers ?? [];
    },
  };
  secondFactorPages(portal, asking);

  app.get<{ Querystring: { next?: string } }>('/sign-in', async (request, reply) => {
    return signInPage(portal, request, reply, { next: safeNext(request.query.next) });
  });

  app.post<{ Body: { email?: string; password?: string; next?: string } }>('/sign-in', async (request, reply) => {
    const { email = '', password = '', next } = request.body ?? {};
    try {
      const { signIn } = await api.ask(request, SignInDocument, { input: { email, password, device: request.cookies[DEVICE_COOKIE] ?? null } });
      return rememberChallenge(reply, asking, signIn?.challenge ?? '', secure).redirect(`${asking.path}?next=${encodeURIComponent(safeNext(next))}`, 303);
    } catch (error) {
      if (!(error instanceof ApiError) || !['UNAUTHENTICATED', 'INVALID', 'THROTTLED'].includes(error.code)) throw error;
      return signInPage(portal, request, reply, { next: safeNext(next), email, error: error.message, field: error.code === 'INVALID' ? 'email' : 'password', status: error.code === 'THROTTLED' ? 429 : 422 });
    }
  });

  /** Whether mails go out at present: the same for everybody. Pages that wait for a mail look here. */
  app.get('/mail-state', async (request, reply) => view.send(request, reply, 'mail-state', { title: 'Do mails go out?', delivery: (await api.ask(request, MailDeliveryDocument)).mailDelivery }));

  app.post('/sign-out', async (request, reply) => {
    await api.ask(request, SignOutDocument).catch((error: unknown) => {
      if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') throw error;
    });
    reply.clearCookie(SESSION_COOKIE, { path: '/' }).header('clear-site-data', '"cache", "storage"');
    return view.send(request, reply, 'signed-out', { title: 'You are signed out', person: null });
  });
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChooseFactorDocument, type SecondFactor, type SignInOffer, SignInUnderWayDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { pathAfter } from './after-sign-in.js';
import { safeNext } from './next.js';

/** Where a second factor is asked for: at sign-in, and again before what an open session alone must not do. */
export interface Asking {
  path: '/sign-in/code' | '/confirm';
  cookie: string;
  /** The path of the cookie that names the challenge. */
  under: string;
  button: string;
  /** Where to go where nothing is under way. */
  begin(next: string): string;
  /** Sends the answer and sets the cookie of the session; gives what to show the person first. */
  confirm(request: FastifyRequest, reply: FastifyReply, input: { challenge: string; code: string | null; passkey: string | null; actingName: string | null }): Promise<readonly SignInOffer[]>;
}

interface Body {
  code?: string;
  passkey?: string;
  acting?: string;
  next?: string;
  factor?: SecondFactor;
}

const headings: Readonly<Record<SecondFactor, string>> = { EMAIL: 'Check your e-mail', APP: 'Enter the code from your app', PASSKEY: 'Use your passkey', RECOVERY_CODE: 'Enter a recovery code' };

/** The pages that ask for a second factor and offer the others. */
export function secondFactorPages(portal: Portal, asking: Asking): void {
  const { app, api, view, secure } = portal;
  const { path } = asking;

  app.get<{ Querystring: { next?: string; sent?: string } }>(path, async (request, reply) => show(request, reply, safeNext(request.query.next), { sent: request.query.sent !== undefined }));

  app.post<{ Body: Body }>(path, async (request, reply) => {
    const { code = '', passkey = '', acting = '', next } = request.body ?? {};
    const challenge = request.cookies[asking.cookie];
    if (!challenge) return reply.redirect(asking.begin(safeNext(next)), 303);
    try {
      const offers = await asking.confirm(request, reply, { challenge, code: code || null, passkey: passkey || null, actingName: acting || null });
      return reply.clearCookie(asking.cookie, { path: asking.under }).redirect(pathAfter(offers, safeNext(next)), 303);
    } catch (error) {
      if (!(error instanceof ApiError) || !['UNAUTHENTICATED', 'INVALID', 'THROTTLED'].includes(error.code)) throw error;
      return show(request, reply, safeNext(next), { error: error.message, field: error.details['field'] === 'actingName' ? 'acting' : 'code', acting, status: error.code === 'THROTTLED' ? 429 : 422 });
    }
  });

  app.post<{ Body: Body }>(`${path}/choose`, async (request, reply) => {
    const { factor = 'EMAIL', next } = request.body ?? {};
    const challenge = request.cookies[asking.cookie];
    if (!challenge) return reply.redirect(asking.begin(safeNext(next)), 303);
    try {
      const { chooseFactor } = await api.ask(request, ChooseFactorDocument, { challenge, factor });
      rememberChallenge(reply, asking, chooseFactor?.challenge ?? '', secure);
      return reply.redirect(`${path}?${factor === 'EMAIL' ? 'sent&' : ''}next=${encodeURIComponent(safeNext(next))}`, 303);
    } catch (error) {
      if (!(error instanceof ApiError) || !['UNAUTHENTICATED', 'NOT_NOW', 'THROTTLED'].includes(error.code)) throw error;
      return show(request, reply, safeNext(next), { error: error.message, status: error.code === 'THROTTLED' ? 429 : 422 });
    }
  });

  async function show(request: FastifyRequest, reply: FastifyReply, next: string, { sent = false, error, field = 'code', acting = '', status = 200 }: { sent?: boolean; error?: string; field?: 'code' | 'acting'; acting?: string; status?: number }): Promise<FastifyReply> {
    const challenge = request.cookies[asking.cookie];
    const underWay = challenge ? await stateOf(request, challenge) : null;
    if (!underWay) return error ? over(request, reply, next, error, status) : reply.redirect(asking.begin(next), 303);
    const factor = underWay.factor ?? 'EMAIL';
    const others = (underWay.factors ?? []).filter((each) => each !== factor);
    return view.send(request, reply, 'second-factor', { title: headings[factor], path, button: asking.button, next, factor, others, passkeyOptions: underWay.passkeyOptions, delivery: underWay.delivery, asksWhoActs: underWay.asksWhoActs, acting, sent, error, field, begin: asking.begin(next) }, status);
  }

  async function stateOf(request: FastifyRequest, challenge: string) {
    try {
      return (await api.ask(request, SignInUnderWayDocument, { challenge })).signInUnderWay;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }

  /** Five wrong answers, or too late: it begins again, and says why. */
  const over = (request: FastifyRequest, reply: FastifyReply, next: string, error: string, status: number) => view.send(request, reply, 'second-factor-over', { title: 'Begin again', error, begin: asking.begin(next) }, status);
}

/** Remembers a challenge in the browser for as long as it can work. */
export const rememberChallenge = (reply: FastifyReply, { cookie, under }: Pick<Asking, 'cookie' | 'under'>, challenge: string, secure: boolean): FastifyReply => reply.setCookie(cookie, challenge, { path: under, httpOnly: true, sameSite: 'lax', secure, maxAge: 600 });

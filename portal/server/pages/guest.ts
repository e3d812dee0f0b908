import type { FastifyReply, FastifyRequest } from 'fastify';
import { EnterAsGuestDocument, GuestLinkDocument, GuestWorkDocument, type GuestWorkQuery, LeaveAsGuestDocument, SaveGuestAnswersDocument, SendGuestCodeDocument, SubmitGuestWorkDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { type FieldModel, changesOf, mark, toField } from '../fields.js';
import { domId } from '../view.js';

export const GUEST_COOKIE = 'portal_guest';

type Body = Record<string, string | string[] | undefined>;
type Work = NonNullable<GuestWorkQuery['guestWork']>;

/** The one page of somebody without an account. A link that is looked at does nothing: the button mails a code, and the code lets in. */
export function guestPages({ app, api, view, doors, secure }: Portal): void {
  app.get<{ Params: { token: string } }>('/guest/:token', async (request, reply) => {
    const link = await linkOf(request, request.params.token);
    if (!link || link.state !== 'OPEN') return over(request, reply, link);
    return page(request, reply, 'guest-link', link.authorityCode, { title: `${link.fromName} asks you for something`, link, token: request.params.token });
  });

  app.post<{ Params: { token: string } }>('/guest/:token', async (request, reply) => {
    const { token } = request.params;
    const link = await linkOf(request, token);
    if (!link || link.state !== 'OPEN') return over(request, reply, link);
    try {
      const { sendGuestCode: sent } = await api.ask(request, SendGuestCodeDocument, { token });
      return await page(request, reply, 'guest-code', link.authorityCode, { title: 'Check your e-mail', token, sent });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'THROTTLED') throw error;
      return page(request, reply, 'guest-link', link.authorityCode, { title: `${link.fromName} asks you for something`, link, token, error: error.message, field: 'main-content' }, 429);
    }
  });

  app.post<{ Params: { token: string }; Body: { code?: string } }>('/guest/:token/enter', async (request, reply) => {
    const { token } = request.params;
    const link = await linkOf(request, token);
    if (!link || link.state !== 'OPEN') return over(request, reply, link);
    try {
      const { enterAsGuest } = await api.ask(request, EnterAsGuestDocument, { input: { token, code: (request.body?.code ?? '').replace(/\s/g, '') } });
      return await reply.setCookie(GUEST_COOKIE, enterAsGuest?.guestToken ?? '', { path: '/guest', httpOnly: true, sameSite: 'lax', secure }).redirect('/guest/work', 303);
    } catch (error) {
      if (!(error instanceof ApiError) || !['UNAUTHENTICATED', 'THROTTLED'].includes(error.code)) throw error;
      return page(request, reply, 'guest-code', link.authorityCode, { title: 'Check your e-mail', token, sent: null, error: error.message, field: 'code' }, error.code === 'THROTTLED' ? 429 : 422);
    }
  });

  app.get<{ Querystring: { done?: string } }>('/guest/work', async (request, reply) => {
    const work = await workOf(request);
    if (!work) return out(request, reply);
    return show(request, reply, work, { saved: request.query.done === 'saved' });
  });

  app.post<{ Body: Body }>('/guest/work', async (request, reply) => {
    const work = await workOf(request);
    const body = request.body ?? {};
    // Whoever was too long away still gets back what they typed.
    if (!work) return out(request, reply, body);
    const changes = changesOf(work.page?.questions ?? [], body);
    try {
      if (changes.length > 0) await api.ask(request, SaveGuestAnswersDocument, { input: { answers: changes } });
    } catch (error) {
      if (!(error instanceof ApiError) || !['CONFLICT', 'INVALID', 'NOT_NOW'].includes(error.code)) throw error;
      return show(request, reply, work, { body, error: error.message, status: error.code === 'CONFLICT' ? 409 : 422 });
    }
    if (body['go'] !== 'send') return reply.redirect('/guest/work?done=saved', 303);
    const after = await workOf(request);
    const wrong = after?.page?.questions.filter(({ problem }) => problem) ?? [];
    if (after && wrong.length > 0) return show(request, reply, after, { problems: wrong.map(({ path, problem }) => ({ path, message: problem!.message })), status: 422 });
    return reply.redirect('/guest/work/send', 303);
  });

  app.get('/guest/work/send', async (request, reply) => {
    const work = await workOf(request);
    if (!work) return out(request, reply);
    if (work.submittedAt) return reply.redirect('/guest/work', 303);
    return page(request, reply, 'guest-send', work.authorityCode, { title: 'Read it once more, then send it', work, answers: answersOf(work) });
  });

  app.post('/guest/work/send', async (request, reply) => {
    const work = await workOf(request);
    if (!work) return out(request, reply);
    if (work.submittedAt) return reply.redirect('/guest/work', 303);
    const { submitGuestWork } = await api.ask(request, SubmitGuestWorkDocument);
    if (submitGuestWork?.submitted) return reply.redirect('/guest/work', 303);
    return show(request, reply, work, { problems: submitGuestWork?.problems ?? [], status: 422 });
  });

  app.get('/guest/work/answers/key', async (_request, reply) => reply.header('cache-control', 'no-store').send({ key: null }));

  app.post<{ Body: { answers?: { path: string; value: unknown; baseVersion: number }[] } }>('/guest/work/answers', async (request, reply) => {
    const answers = (request.body?.answers ?? []).map(({ path, value, baseVersion }) => ({ path, value, baseVersion }));
    const { saveGuestAnswers } = await api.ask(request, SaveGuestAnswersDocument, { input: { answers } });
    const saved = (saveGuestAnswers ?? []).map((each) => ({ ...each, shown: mark(answers.find(({ path }) => path === each.path)?.value) }));
    return reply.header('cache-control', 'no-store').send({ saved });
  });

  app.post('/guest/leave', async (request, reply) => {
    await api.ask(request, LeaveAsGuestDocument).catch(notIn);
    reply.clearCookie(GUEST_COOKIE, { path: '/guest' });
    return page(request, reply, 'guest-over', null, { title: 'You have left', text: 'What you typed is kept. To go on, open the link in the mail again.' });
  });

  const linkOf = (request: FastifyRequest, token: string) => api.ask(request, GuestLinkDocument, { token }).then(({ guestLink }) => guestLink, notFound);
  const workOf = (request: FastifyRequest): Promise<Work | null> => api.ask(request, GuestWorkDocument).then(({ guestWork }) => guestWork, notIn);

  /** In the name and the colour of the authority, without anybody signed in. */
  async function page(request: FastifyRequest, reply: FastifyReply, template: string, authority: string | null, data: Record<string, unknown>, status = 200): Promise<FastifyReply> {
    const door = (await doors(request)).find(({ code }) => code === authority);
    const theme = door ? { code: door.code, serviceName: door.policy?.serviceName ?? 'Professional Portal', supportEmail: door.policy?.supportEmail ?? '', supportPhone: door.policy?.supportPhone ?? '' } : null;
    return view.send(request, reply, template, { person: null, idleMinutes: null, theme, ...data }, status);
  }

  async function show(request: FastifyRequest, reply: FastifyReply, work: Work, { body, problems = [], error, saved = false, status = 200 }: { body?: Body; problems?: { path: string | null; message: string }[]; error?: string; saved?: boolean; status?: number }): Promise<FastifyReply> {
    if (work.letter) return page(request, reply, 'guest-letter', work.authorityCode, { title: work.title ?? '', work, parts: partsOf(work.letter.body) });
    if (work.submittedAt) return page(request, reply, 'guest-done', work.authorityCode, { title: 'You have sent it', work, answers: answersOf(work) });
    const fields = (work.page?.questions ?? []).filter(({ asked }) => asked).map((question): FieldModel => ({ ...toField(question, (body as never) ?? null, problems.find(({ path }) => path === question.path)?.message ?? null), decides: false }));
    const errors = problems.map(({ path, message }) => ({ href: fields.some((field) => field.path === path) ? `#${domId(path!)}` : '#main-content', text: message }));
    return page(request, reply, 'guest-work', work.authorityCode, { title: work.title ?? '', work, fields, errors, error, base: '/guest/work', files: {}, open: true, saved }, status);
  }

  async function over(request: FastifyRequest, reply: FastifyReply, link: { state: string; fromName: string; authorityCode: string } | null): Promise<FastifyReply> {
    const text = link?.state === 'WITHDRAWN' ? `${link.fromName} has taken it back, or has mailed you a newer one.` : link?.state === 'EXPIRED' ? `Its time is over. Ask ${link.fromName} for a new one; what you typed is kept.` : 'Part of it is missing, or a newer mail has taken its place. Open the link of the newest mail.';
    return page(request, reply, 'guest-over', link?.authorityCode ?? null, { title: 'This link does not work', text }, 410);
  }

  async function out(request: FastifyRequest, reply: FastifyReply, body: Body = {}): Promise<FastifyReply> {
    const typed = Object.entries(body).flatMap(([name, value]) => (/^(?:version|shown):|^go$/.test(name) || String(value ?? '').trim() === '' ? [] : [String(value)]));
    return page(request, reply, 'guest-over', null, { title: 'Come in again', text: 'You were away for a while. Open the link in the mail again; everything that was saved is still there.', typed }, typed.length > 0 ? 401 : 200);
  }
}

/** A line that begins with # is a heading. */
const partsOf = (body: string): { heading: boolean; text: string }[] => body.split(/\n(?=#)|(?<=^#.*)\n|\n{2,}/m).flatMap((part) => (part.trim() === '' ? [] : [{ heading: part.startsWith('#'), text: part.replace(/^#+\s*/, '').trim() }]));

function answersOf(work: Work): { label: string; text: string }[] {
  return (work.page?.questions ?? []).filter(({ value }) => value !== null && value !== undefined && value !== '').map((question) => ({ label: question.label, text: textOf(question.value, question.options ?? []) }));
}

function textOf(value: unknown, options: readonly { code: string; label: string }[]): string {
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (Array.isArray(value)) return value.map((each) => textOf(each, options)).join(', ');
  return options.find(({ code }) => code === value)?.label ?? String(value);
}

function notFound(error: unknown): null {
  if (error instanceof ApiError && error.code === 'NOT_FOUND') return null;
  throw error;
}

function notIn(error: unknown): null {
  if (error instanceof ApiError && ['UNAUTHENTICATED', 'REFUSED', 'NOT_FOUND'].includes(error.code)) return null;
  throw error;
}

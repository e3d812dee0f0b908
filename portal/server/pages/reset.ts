import { AskResetDocument, MailDeliveryDocument, ResetLinkDocument, ResetPasswordDocument } from '../../gql/graphql.js';
import type { FastifyRequest } from 'fastify';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { questionWords } from '../words.js';

interface Choice {
  token?: string;
  password?: string;
  answer?: string;
}

/** A new password for whoever has forgotten theirs: a mailed link, and behind it the question where there is one. */
export function resetPages({ app, api, view }: Portal): void {
  app.get('/reset', async (request, reply) => view.send(request, reply, 'reset', { title: 'Choose a new password' }));

  app.post<{ Body: { email?: string } }>('/reset', async (request, reply) => {
    const { email = '' } = request.body ?? {};
    try {
      await api.ask(request, AskResetDocument, { email });
      return await view.send(request, reply, 'reset-sent', { title: 'Check your e-mail', delivery: (await api.ask(request, MailDeliveryDocument)).mailDelivery, email: email.trim() });
    } catch (error) {
      if (!(error instanceof ApiError) || !['INVALID', 'THROTTLED'].includes(error.code)) throw error;
      return view.send(request, reply, 'reset', { title: 'Choose a new password', email, error: error.message, field: 'email' }, error.code === 'THROTTLED' ? 429 : 422);
    }
  });

  /** Looking at the link does not use it up: mail scanners follow links, too. */
  app.get<{ Querystring: { token?: string } }>('/reset/choose', async (request, reply) => {
    const { token = '' } = request.query;
    const link = await linkOf(request, token);
    if (link?.state !== 'WAITING') return view.send(request, reply, 'reset-link', { title: 'This link does not work', state: link?.state ?? 'UNKNOWN' }, 410);
    return view.send(request, reply, 'reset-choose', { title: 'Choose a new password', token, link, question: link.question && questionWords[link.question] });
  });

  app.post<{ Body: Choice }>('/reset/choose', async (request, reply) => {
    const { token = '', password = '', answer } = request.body ?? {};
    try {
      await api.ask(request, ResetPasswordDocument, { input: { token, password, answer: answer ?? null } });
      return await view.send(request, reply, 'reset-done', { title: 'Your password is changed' });
    } catch (error) {
      if (!(error instanceof ApiError) || !['INVALID', 'NOT_NOW', 'NOT_FOUND'].includes(error.code)) throw error;
      const link = await linkOf(request, token);
      if (link?.state !== 'WAITING') return view.send(request, reply, 'reset-link', { title: 'This link does not work', state: link?.state ?? 'UNKNOWN' }, 410);
      return view.send(request, reply, 'reset-choose', { title: 'Choose a new password', token, link, question: link.question && questionWords[link.question], answer, error: error.message, field: error.details['field'] === 'answer' ? 'answer' : 'password' }, 422);
    }
  });

  async function linkOf(request: FastifyRequest, token: string) {
    try {
      return (await api.ask(request, ResetLinkDocument, { token })).resetLink;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }
}

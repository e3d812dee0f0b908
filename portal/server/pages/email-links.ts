import { ConfirmEmailDocument, EmailChangeLinkDocument, UndoEmailChangeDocument } from '../../gql/graphql.js';
import type { FastifyRequest } from 'fastify';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';

/** The links in the mails about a change of address. Looking changes nothing; the button does. */
export function emailLinkPages({ app, api, view }: Portal): void {
  const acts: [path: string, undoes: boolean, act: (request: FastifyRequest, token: string) => Promise<unknown>][] = [
    ['/email/confirm', false, (request, token) => api.ask(request, ConfirmEmailDocument, { token })],
    ['/email/undo', true, (request, token) => api.ask(request, UndoEmailChangeDocument, { token })],
  ];
  for (const [path, undoes, act] of acts) {
    const title = undoes ? 'Stop the change of your address' : 'Confirm your new address';
    app.get<{ Querystring: { token?: string } }>(path, async (request, reply) => {
      const { token = '' } = request.query;
      const link = await api.ask(request, EmailChangeLinkDocument, { token }).then(({ emailChangeLink }) => emailChangeLink, gone);
      if (link?.state !== 'WAITING' || link.undoes !== undoes) return view.send(request, reply, 'email-link', { title: 'This link does not work' }, 410);
      return view.send(request, reply, 'email-link', { title, path, token, undoes, newEmail: link.newEmail });
    });
    app.post<{ Body: { token?: string } }>(path, async (request, reply) => {
      const done = await act(request, request.body?.token ?? '').then(() => true, gone);
      return done ? view.send(request, reply, 'email-link', { title: undoes ? 'The change is stopped' : 'Your address is changed', done, undoes, person: null }) : view.send(request, reply, 'email-link', { title: 'This link does not work' }, 410);
    });
  }
}

function gone(error: unknown): null {
  if (error instanceof ApiError && ['NOT_FOUND', 'NOT_NOW'].includes(error.code)) return null;
  throw error;
}

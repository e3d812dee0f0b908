import { AskConfirmationDocument, ConfirmAgainDocument } from '../../gql/graphql.js';
import type { Portal } from '../context.js';
import { safeNext } from './next.js';
import { type Asking, rememberChallenge, secondFactorPages } from './second-factor.js';
import { setSession } from './sign-in.js';

/** "Confirm that it is you": the second factor once more, before what an open session alone must not do. */
export function confirmPages(portal: Portal): void {
  const { app, api, view, secure, person } = portal;
  const asking: Asking = {
    path: '/confirm',
    cookie: 'portal_confirm',
    under: '/confirm',
    button: 'Confirm',
    begin: (next) => `/confirm/begin?next=${encodeURIComponent(next)}`,
    confirm: async (request, reply, input) => {
      setSession(reply, secure, (await api.ask(request, ConfirmAgainDocument, { input })).confirmAgain);
      return [];
    },
  };
  secondFactorPages(portal, asking);

  app.get<{ Querystring: { next?: string } }>('/confirm/begin', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return view.send(request, reply, 'confirm', { title: 'Confirm that it is you', next: safeNext(request.query.next) });
  });

  app.post<{ Body: { next?: string } }>('/confirm/begin', async (request, reply) => {
    await person(request, reply);
    const { askConfirmation } = await api.ask(request, AskConfirmationDocument);
    return rememberChallenge(reply, asking, askConfirmation?.challenge ?? '', secure).redirect(`/confirm?next=${encodeURIComponent(safeNext(request.body?.next))}`, 303);
  });

  app.get('/confirmed', async (request, reply) => view.send(request, reply, 'confirmed', { title: 'Confirmed' }));
}

import { AcknowledgeTermListDocument, TermListDocument, TermListsDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';

/** Which plans must be reviewed in a term, as the authority told the setting: for whoever leads it. */
export function termListPages({ app, api, view, person }: Portal): void {
  app.get('/term-lists', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { termLists } = await api.ask(request, TermListsDocument, { first: 100 });
    return view.send(request, reply, 'term-lists', { title: 'Reviews due each term', lists: termLists?.nodes ?? [] });
  });

  app.get<{ Params: { id: string }; Querystring: { done?: string } }>('/term-lists/:id', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { termList } = await api.ask(request, TermListDocument, { id: request.params.id });
    return view.send(request, reply, 'term-list', { title: `Reviews due: ${termList?.termName}`, list: termList, done: request.query.done === 'acknowledged', back: '/term-lists' });
  });

  app.post<{ Params: { id: string }; Body: { version?: string } }>('/term-lists/:id/acknowledge', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { id } = request.params;
    try {
      await api.ask(request, AcknowledgeTermListDocument, { input: { termList: id, expectedVersion: Number(request.body?.version) || null } });
    } catch (error) {
      // A colleague was quicker: that is as good, and the page says who it was.
      if (!(error instanceof ApiError) || !['NOT_NOW', 'CONFLICT'].includes(error.code)) throw error;
      return reply.redirect(`/term-lists/${id}`, 303);
    }
    return reply.redirect(`/term-lists/${id}?done=acknowledged`, 303);
  });
}

import { ForgetTextDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { findKept, isTyped, withKept } from '../kept.js';

const formPage = /^\/(?:reviews|assessments)\/[\w-]+\/(?:sections\/|item\b)/;

/** After a time-out and a new sign-in: back to the page, with every character that was typed there. */
export function keptPages({ app, api, view, person }: Portal): void {
  app.get<{ Params: { id: string } }>('/kept/:id', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const kept = await findKept(api, request, request.params.id);
    if (!kept) throw new ApiError({ message: '', extensions: { code: 'NOT_FOUND' } });
    if (formPage.test(kept.address)) return reply.redirect(withKept(kept.address, kept.id), 303);
    const fields = Object.entries(kept.fields).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each) => ({ name, value: each, shown: isTyped(name) && each.trim() !== '' })));
    return view.send(request, reply, 'kept', { title: 'What you typed is here', kept: { ...kept, fields } });
  });

  app.post<{ Body: { id?: string } }>('/kept/forget', async (request, reply) => {
    await api.ask(request, ForgetTextDocument, { id: request.body?.id ?? '' });
    return reply.code(204).send();
  });

  /** "Stay signed in": asked by hand, so it extends the session. */
  app.post('/still-here', async (request, reply) => {
    await person(request, reply);
    return reply.code(204).send();
  });
}

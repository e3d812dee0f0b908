import type { Portal } from '../context.js';

/** After signing in again in another tab: the page says so, and the first tab goes on. */
export function accountPages({ app, view, person }: Portal): void {
  app.get('/signed-in', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return view.send(request, reply, 'signed-in', { title: 'You are signed in' });
  });
}

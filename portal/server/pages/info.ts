import type { Portal } from '../context.js';

/** Pages that anybody may read. */
export function infoPages({ app, view }: Portal): void {
  app.get('/accessibility', async (request, reply) => view.send(request, reply, 'accessibility', { title: 'Accessibility statement' }));
  app.get('/privacy', async (request, reply) => view.send(request, reply, 'privacy', { title: 'Privacy' }));
  app.get('/cookies', async (request, reply) => view.send(request, reply, 'cookies', { title: 'Cookies' }));
}

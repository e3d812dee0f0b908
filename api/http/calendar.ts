import type { FastifyInstance } from 'fastify';
import { calendarOf } from '../caseload/index.js';
import type { Services } from '../context.js';
import { notFound } from '../kernel/errors.js';

/** Somebody’s calendar under its secret address: what a calendar program reads without signing in. */
export async function calendarRoutes(app: FastifyInstance, { services }: { services: Services }): Promise<void> {
  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    const [, token] = /^([\w-]{43})\.ics$/.exec(request.params.file) ?? [];
    const text = token ? await calendarOf(services, token) : null;
    if (text === null) throw notFound('calendar');
    return reply.headers({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' }).send(text);
  });
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context, Services } from '../context.js';
import { exportFiles, openExport } from '../exports/index.js';

/** The file of an export, to whoever asked for it. */
export async function exportRoutes(app: FastifyInstance, { services, contextFor }: { services: Services; contextFor(request: FastifyRequest): Promise<Context> }): Promise<void> {
  app.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
    const file = await openExport(await contextFor(request), request.params.id);
    return reply
      .headers({
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-length': String(file.size),
        'content-disposition': `attachment; filename="${file.name}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(exportFiles(services).stream(file.id));
  });
}

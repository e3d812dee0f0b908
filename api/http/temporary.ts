import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { Context, Services } from '../context.js';
import { exportFiles, openExport } from '../exports/index.js';
import { openPack, packFiles } from '../subject-access/index.js';

/** Files that were made for somebody and live for a time: exports, and copies of what is held on a child. */
export async function temporaryRoutes(app: FastifyInstance, { services, contextFor }: { services: Services; contextFor(request: FastifyRequest): Promise<Context> }): Promise<void> {
  app.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
    const file = await openExport(await contextFor(request), request.params.id);
    return sendFile(reply, file, 'text/csv; charset=utf-8; header=present', exportFiles(services).stream(file.id));
  });

  app.get<{ Params: { id: string } }>('/subject-access/:id', async (request, reply) => {
    const file = await openPack(await contextFor(request), request.params.id);
    return sendFile(reply, file, 'application/zip', packFiles(services).stream(file.id));
  });
}

const sendFile = (reply: FastifyReply, { name, size }: { name: string; size: number }, mediaType: string, content: Readable): FastifyReply =>
  reply
    .headers({
      'content-type': mediaType,
      'content-length': String(size),
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    .send(content);

import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { compareWithDraft, wordOfDraft } from '../forms/index.js';
import { invalid, unauthenticated } from '../kernel/errors.js';

type MakeContext = (request: FastifyRequest) => Promise<Context>;

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LARGEST_FILE = 10 * 1024 * 1024;

/** A draft as a Word file, and what a filled-in one would change. Saving goes by saveAnswers, like all answers. */
export async function wordFileRoutes(app: FastifyInstance, { contextFor }: { contextFor: MakeContext }): Promise<void> {
  await app.register(async (files) => {
    await files.register(multipart, { limits: { fileSize: LARGEST_FILE, files: 1, fields: 2, parts: 4 } });

    files.get<{ Params: { id: string }; Querystring: { blank?: string } }>('/drafts/:id/word', async (request, reply) => {
      const context = await contextFor(request);
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      const { name, content } = await wordOfDraft(context, request.params.id, request.query.blank !== undefined);
      return reply.type(WORD_TYPE).headers({ 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' }).send(Buffer.from(content));
    });

    files.post<{ Params: { id: string } }>('/drafts/:id/word', async (request, reply) => {
      const context = await contextFor(request);
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      const part = await request.file();
      if (!part) throw invalid('Choose a Word file.');
      return reply.header('cache-control', 'no-store').send(await compareWithDraft(context, request.params.id, await part.toBuffer()));
    });
  });
}

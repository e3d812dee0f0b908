import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context, Services } from '../context.js';
import { LARGEST_FILE, addDocument, htmlPolicy, openDocument, removeDocument } from '../documents/index.js';
import { openGuestLetter, openLetter } from '../letters/index.js';
import { invalid, unauthenticated } from '../kernel/errors.js';

type MakeContext = (request: FastifyRequest) => Promise<Context>;

/** Bytes go by plain HTTP: files in, files out. */
export async function documentRoutes(app: FastifyInstance, { services, contextFor }: { services: Services; contextFor: MakeContext }): Promise<void> {
  await app.register(async (files) => {
    await files.register(multipart, { limits: { fileSize: LARGEST_FILE, files: 1, fields: 5, fieldSize: 1000, parts: 8 } });

    files.post<{ Querystring: { draft?: string; path?: string; key?: string } }>('/documents', async (request, reply) => {
      const context = await contextFor(request);
      const part = await request.file();
      if (!part) throw invalid('Choose a file.');
      const content = await part.toBuffer();
      const document = await addDocument(context, { draft: String(request.query.draft ?? ''), path: String(request.query.path ?? ''), fileName: part.filename, content, ...(request.query.key && { key: request.query.key }) });
      return reply.code(201).send(document);
    });
  });

  app.delete<{ Params: { id: string } }>('/documents/:id', async (request, reply) => {
    await removeDocument(await contextFor(request), request.params.id);
    return reply.code(204).send();
  });

  const sendLetter = (reply: FastifyReply, { hash, size, name }: { hash: string; size: number; name: string }): FastifyReply =>
    reply
      .headers({ 'content-type': 'application/pdf', 'content-length': String(size), 'content-disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" })
      .send(services.store.stream(hash));

  app.get<{ Params: { id: string } }>('/letters/:id', async (request, reply) => sendLetter(reply, await openLetter(await contextFor(request), request.params.id)));

  app.get('/guest/letter', async (request, reply) => sendLetter(reply, await openGuestLetter(await contextFor(request))));

  app.get<{ Params: { id: string } }>('/documents/:id', async (request, reply) => sendDocument(services, await contextFor(request), request.params.id, reply));
}

/** Why a document cannot be opened, by its state. */
const notYet: Readonly<Record<'PREPARING' | 'CHECKING' | 'FAILED' | 'REFUSED' | 'REMOVED', string>> = {
  PREPARING: 'The document is being prepared. Try again in a moment.',
  CHECKING: 'The file is being checked for malware. Until that is done, nobody can open it.',
  FAILED: 'The document could not be made whole, so it is not given out. It will be tried again.',
  REFUSED: 'The malware scanner found something in this file, so nobody can open it.',
  REMOVED: 'The file was taken out.',
};

export async function sendDocument({ store }: Pick<Services, 'store'>, context: Context, id: string, reply: FastifyReply): Promise<FastifyReply> {
  if (context.viewer.kind === 'anonymous') throw unauthenticated();
  const found = await openDocument(context, id);
  if (typeof found === 'string') return reply.code(409).headers(found === 'PREPARING' || found === 'CHECKING' ? { 'retry-after': '2' } : {}).send({ type: 'about:blank', title: notYet[found], status: 409, code: 'NOT_NOW' });
  // A page that we made ourselves, without scripts, may be looked at; nothing that somebody sent ever is.
  const isPage = found.made && found.mediaType.startsWith('text/html');
  return reply
    .headers({
      'content-type': found.mediaType,
      'content-length': String(found.size),
      'content-disposition': `${isPage ? 'inline' : 'attachment'}; filename="${found.name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(found.name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': isPage ? htmlPolicy : "default-src 'none'; sandbox",
    })
    .send(store.stream(found.hash));
}

import multipart from '@fastify/multipart';
import { createHash } from 'node:crypto';
import { IsGenuineDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { readPosted } from './posted.js';

const LARGEST = 50 * 1024 * 1024;

/** Whether a document is the one that was submitted: for anybody who holds it, with no account and without a word of what is in it. */
export function verifyPages({ app, api, view }: Portal): void {
  const title = 'Is this document genuine?';
  app.get<{ Querystring: { receipt?: string } }>('/verify', async (request, reply) => view.send(request, reply, 'verify', { title, typed: { receipt: request.query.receipt?.slice(0, 40) ?? '' } }));

  void app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: LARGEST, files: 1, fields: 5, fieldSize: 2000 } });
    scope.post('/verify', async (request, reply) => {
      const { fields, files } = await readPosted(request);
      const typed = { receipt: String(fields['receipt'] ?? ''), seal: String(fields['seal'] ?? '') };
      // The page’s script sends the SHA-256 alone: then the file never leaves its owner’s computer.
      const hashed = String(fields['sha256'] ?? '');
      const file = files[0] ? createHash('sha256').update(files[0].content).digest('hex') : hashed;
      try {
        const { isGenuine } = await api.ask(request, IsGenuineDocument, { receipt: typed.receipt, hash: file || typed.seal });
        return await view.send(request, reply, 'verify', { title: isGenuine ? 'Yes' : 'No', typed, result: isGenuine ? 'yes' : 'no', by: file ? 'file' : 'seal' });
      } catch (error) {
        if (!(error instanceof ApiError) || (error.code !== 'INVALID' && error.code !== 'THROTTLED')) throw error;
        if (error.code === 'THROTTLED') reply.header('retry-after', String(Math.ceil(Number(error.details['retryAfter'] ?? 60))));
        return view.send(request, reply, 'verify', { title, typed, error: error.message, field: error.details['field'] === 'hash' ? 'file' : 'receipt' }, error.code === 'INVALID' ? 422 : 429);
      }
    });
  });
}
